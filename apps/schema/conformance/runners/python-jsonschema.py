"""Verdicts of the jsonschema of Debian for Python: schemas, then cases, as NDJSON on standard input."""
import json
import sys

from jsonschema import Draft7Validator, Draft202012Validator, RefResolver

dialects = {
    'http://json-schema.org/draft-07/schema#': Draft7Validator,
    'https://json-schema.org/draft/2020-12/schema': Draft202012Validator,
}
documents, store, validators = {}, {}, {}


def validator_of(name):
    if name not in validators:
        schema = documents[name]
        dialect = dialects[schema['$schema']]
        dialect.check_schema(schema)
        validators[name] = dialect(schema, resolver=RefResolver(schema['$id'], schema, store=store))
    return validators[name]


for line in sys.stdin.buffer:
    message = json.loads(line)
    if 'document' in message:
        documents[message['schema']] = message['document']
        store[message['document']['$id']] = message['document']
        continue
    try:
        verdict = {'valid': validator_of(message['schema']).is_valid(message['instance'])}
    except Exception as error:
        verdict = {'error': f'{type(error).__name__}: {error}'[:300]}
    print(json.dumps({'case': message['case'], **verdict}))
