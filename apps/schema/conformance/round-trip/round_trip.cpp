// Reads records as NDJSON into the generated types and writes them back.
#include <functional>
#include <iostream>
#include <map>
#include <string>

#include "register.hpp"

using nlohmann::json;
using namespace migration;

template <typename T>
json round_trip(const json &record) {
    T typed = record.get<T>();
    return typed;
}

int main() {
    const std::map<std::string, std::function<json(const json &)>> by_kind = {
        {"organization", round_trip<Organization>},
        {"activity", round_trip<Activity>},
        {"instrument", round_trip<Instrument>},
        {"survey-result", round_trip<SurveyResult>},
        {"meeting-session", round_trip<MeetingSession>},
        {"source", round_trip<Source>},
        {"person", round_trip<Person>},
        {"topic", round_trip<Topic>},
        {"place", round_trip<Place>},
        {"statistic", round_trip<Statistic>},
    };
    for (std::string line; std::getline(std::cin, line);) {
        const json record = json::parse(line);
        std::cout << by_kind.at(record.at("kind").get<std::string>())(record) << '\n';
    }
}
