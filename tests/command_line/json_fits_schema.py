"""json_fits_schema.py SCHEMA JSON...

For each document that the schema refuses, prints a line with its name, the position of the first mistake and a message.
Uses the Python interface of jsonschema, because its command line is deprecated and warns about that.
"""
import json
import sys

from jsonschema import Draft202012Validator


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    schema_path, *paths = sys.argv[1:]
    schema = read(schema_path)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    refused = 0
    for path in paths:
        mistake = next(validator.iter_errors(read(path)), None)
        if mistake is not None:
            print(f"{path}: {mistake.json_path}: {mistake.message}", file=sys.stderr)
            refused += 1
    return 1 if refused else 0


sys.exit(main())
