// Verdicts of valijson for C++: schemas, then cases, as NDJSON on standard input.
#include <iostream>
#include <map>
#include <memory>
#include <string>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

int main() {
  std::map<std::string, json> documents;
  std::map<std::string, std::unique_ptr<valijson::Schema>> schemas;
  valijson::Validator validator;
  for (std::string line; std::getline(std::cin, line);) {
    const json message = json::parse(line);
    const std::string name = message["schema"];
    if (message.contains("document")) {
      documents[name] = message["document"];
      continue;
    }
    json verdict = {{"case", message["case"]}};
    try {
      if (!schemas[name]) {
        auto schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(NlohmannJsonAdapter(documents[name]), *schema);
        schemas[name] = std::move(schema);
      }
      verdict["valid"] = validator.validate(*schemas[name], NlohmannJsonAdapter(message["instance"]), nullptr);
    } catch (const std::exception &error) {
      verdict["error"] = std::string(error.what()).substr(0, 300);
    }
    std::cout << verdict.dump() << '\n';
  }
}
