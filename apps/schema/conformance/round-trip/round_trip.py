"""Reads records as NDJSON into the generated types and writes them back."""

import json
import re
import sys

import register


def class_of(kind: str) -> type:
    """The generated class of a kind: `survey-result` is `SurveyResult`."""
    return getattr(register, re.sub(r"(?:^|-)(.)", lambda found: found[1].upper(), kind))


for line in sys.stdin:
    record = json.loads(line)
    typed = class_of(record["kind"]).from_dict(record)
    print(json.dumps(typed.to_dict()))
