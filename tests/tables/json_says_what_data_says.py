"""json_says_what_data_says.py JSON DESCRIPTION REGISTRY [SUPPLEMENT...]

Compares the JSON of a described table with the files that it was made from, in both directions.
"""
import json
import sys

from table_reader import Table


def found_rows(document, table):
    for row in document["rows"]:
        said = {key: row[key] for key in ("name", "identifier", "value", "description", "added", "updated")}
        said["references"] = [(cited["document"], cited["section"]) for cited in row["references"]]
        said["former_names"] = [former["name"] for former in row["former_names"]]
        said.update({column["id"]: row["cells"][column["id"]] for column in table.columns})
        if table.is_number:
            said.update(last=row["last"], state=row["state"])
        yield said


def faults_of_numbers(document, table):
    ranges = [(found["first"], found["last"], found["state"]) for found in document["ranges"]]
    faults = [] if ranges == table.ranges else [f"the ranges are {ranges}, expected {table.ranges}"]
    if document["bits"] != table.bits:
        faults.append(f"{document['bits']} bits, expected {table.bits}")
    for column in document["columns"]:
        members = [(member["first"], member["last"]) for member in column["members"]]
        if members != table.members[column["id"]]:
            faults.append(f"{column['id']} holds for {members}, expected {table.members[column['id']]}")
    return faults


def main(json_file, *inputs):
    table = Table(*inputs)
    with open(json_file, encoding="utf-8") as file:
        document = json.load(file)
    for key, expected in (("updated", table.updated), ("name", table.name), ("plural", table.plural),
                          ("namespace", table.namespace), ("summary", table.summary)):
        if document[key] != expected:
            sys.exit(f"{key}: {document[key]!r}, expected {expected!r}")
    found, expected = list(found_rows(document, table)), list(table.rows.values())
    faults = [f"{row!r} is in {where} only" for row, other, where in
              [(row, expected, "the JSON") for row in found] + [(row, found, "the data") for row in expected]
              if row not in other]
    if not faults and found != expected:
        faults = ["the rows are in another order"]
    if table.is_number:
        faults += faults_of_numbers(document, table)
    if [column["id"] for column in document["columns"]] != [column["id"] for column in table.columns]:
        faults.append("the columns are others")
    sys.exit("\n".join(faults) or 0)


main(*sys.argv[1:])
