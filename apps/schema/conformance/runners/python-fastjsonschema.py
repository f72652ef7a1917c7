"""Verdicts of the fastjsonschema of Debian for Python: schemas, then cases, as NDJSON on standard input."""
import json
import sys

import fastjsonschema

documents, validators = {}, {}


def validator_of(name):
    if name not in validators:
        validators[name] = fastjsonschema.compile(documents[name])
    return validators[name]


def verdict_on(message):
    try:
        validator_of(message['schema'])(message['instance'])
        return {'valid': True}
    except fastjsonschema.JsonSchemaValueException:
        return {'valid': False}
    except Exception as error:
        return {'error': f'{type(error).__name__}: {error}'[:300]}


for line in sys.stdin.buffer:
    message = json.loads(line)
    if 'document' in message:
        documents[message['schema']] = message['document']
    else:
        print(json.dumps({'case': message['case'], **verdict_on(message)}))
