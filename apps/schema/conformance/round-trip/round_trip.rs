//! Reads records as NDJSON into the generated types and writes them back.
mod register;

use register::*;
use serde::{de::DeserializeOwned, Serialize};
use std::io::{self, BufRead};

fn round_trip<T: DeserializeOwned + Serialize>(line: &str) -> serde_json::Result<String> {
    serde_json::to_string(&serde_json::from_str::<T>(line)?)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in io::stdin().lock().lines() {
        let line = line?;
        let record: serde_json::Value = serde_json::from_str(&line)?;
        let written = match record["kind"].as_str().unwrap_or("") {
            "organization" => round_trip::<Organization>(&line),
            "activity" => round_trip::<Activity>(&line),
            "instrument" => round_trip::<Instrument>(&line),
            "survey-result" => round_trip::<SurveyResult>(&line),
            "meeting-session" => round_trip::<MeetingSession>(&line),
            "source" => round_trip::<Source>(&line),
            "person" => round_trip::<Person>(&line),
            "topic" => round_trip::<Topic>(&line),
            "place" => round_trip::<Place>(&line),
            "statistic" => round_trip::<Statistic>(&line),
            kind => return Err(format!("{kind} is no kind of record").into()),
        }?;
        println!("{written}");
    }
    Ok(())
}
