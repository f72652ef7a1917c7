"""Checks the emitted schemas with the jsonschema of Debian: python-jsonschema.py FOLDER

FOLDER holds public/ and authored/ with *.schema.json, and public.ndjson and authored.ndjson with records.
Prints one line a schema and face; exits with 1 at the first wrong verdict.
"""
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator, RefResolver
except ImportError:
    sys.exit('python3-jsonschema is missing: apt-get install -y python3-jsonschema')

folder = pathlib.Path(sys.argv[1])


def must(holds, words):
    if not holds:
        sys.exit(words)


for face in ('public', 'authored'):
    records = [json.loads(line) for line in (folder / f'{face}.ndjson').read_text('utf-8').splitlines()]
    schemas = {path.name.removesuffix('.schema.json'): json.loads(path.read_text('utf-8')) for path in sorted((folder / face).iterdir())}
    store = {schema['$id']: schema for schema in schemas.values()}
    for subject, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema, resolver=RefResolver(schema['$id'], schema, store=store))
        must(not validator.is_valid({}), f'{face} {subject} accepts {{}}')
        is_list = subject in ('dataset', 'bundle')
        own = [record for record in records if is_list or record['kind'] == subject]
        must(own, f'{face} {subject} has no records')
        for record in own:
            for error in validator.iter_errors([record] if is_list else record):
                sys.exit(f"{face} {subject} refuses {record['id']} at {list(error.path)}: {error.message[:300]}")
        print(f'{face} {subject} {len(own)}')
