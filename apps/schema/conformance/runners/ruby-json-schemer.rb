# Verdicts of json_schemer for Ruby: schemas, then cases, as NDJSON on standard input.
require 'set' # which json_schemer forgets under Ruby 3.1
require 'json'
require 'json_schemer'

documents = {}
validators = {}

$stdin.set_encoding('UTF-8')
$stdin.each_line do |line|
  message = JSON.parse(line)
  name = message['schema']
  if message.key?('document')
    documents[name] = message['document']
    next
  end
  verdict =
    begin
      validators[name] ||= JSONSchemer.schema(documents[name])
      { valid: validators[name].valid?(message['instance']) }
    rescue StandardError => e
      { error: "#{e.class}: #{e.message}"[0, 300] }
    end
  puts JSON.generate({ case: message['case'], **verdict })
end
