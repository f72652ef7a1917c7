// Reads records as NDJSON into the generated types and writes them back.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"register"
)

// roundTrip reads one record as a value of its type and writes it.
func roundTrip[T any](line []byte) ([]byte, error) {
	var record T
	if err := json.Unmarshal(line, &record); err != nil {
		return nil, err
	}
	return json.Marshal(record)
}

var byKind = map[string]func([]byte) ([]byte, error){
	"organization":    roundTrip[register.Organization],
	"activity":        roundTrip[register.Activity],
	"instrument":      roundTrip[register.Instrument],
	"survey-result":   roundTrip[register.SurveyResult],
	"meeting-session": roundTrip[register.MeetingSession],
	"source":          roundTrip[register.Source],
	"person":          roundTrip[register.Person],
	"topic":           roundTrip[register.Topic],
	"place":           roundTrip[register.Place],
	"statistic":       roundTrip[register.Statistic],
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var head struct{ Kind string }
		if err := json.Unmarshal(lines.Bytes(), &head); err != nil {
			log.Fatal(err)
		}
		written, err := byKind[head.Kind](lines.Bytes())
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(written))
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}
