"""markdown_says_what_data_says.py MARKDOWN DESCRIPTION REGISTRY [SUPPLEMENT...]

Compares the rows of the Markdown page of a described table with the files that it was made from, in both directions.
"""
import html
import re
import sys

from table_reader import Table


def text_of(cell):
    """The text that a page shows, without what Markdown needs around it."""
    cell = re.sub(r"(?<!\\)&(?:#[0-9]+|[a-z]+);", lambda entity: html.unescape(entity.group()), cell)
    cell = re.sub(r"\[(.*?)\]\([^)]*\)", r"\1", re.sub(r"</?span>", "", cell))
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", cell).strip()


def rows_of(page):
    lines = [line for line in page.splitlines() if line.startswith("| ")]
    titles, *rows = [[text_of(cell) for cell in line[2:-2].split(" | ")] for line in lines]
    return [dict(zip(titles, row)) for row in rows]


def shown(column, cell):
    if column["kind"] == "flag":
        return "yes" if cell else "no"
    text = "" if cell is None else str(cell)
    return text.replace("_", " ") if column["kind"] == "choice" else text


def shown_range(first, last, form):
    return form.format(first) if first == last else f"{form.format(first)}-{form.format(last)}"


def expected_of(table, row):
    said = {"Name": row["name"], "Meaning": row["description"] or "", "Former names": "<br>".join(row["former_names"])}
    if table.is_number:
        said["Value"] = shown_range(row["value"], row["last"], "{}")
        said["State"] = "" if row["state"] == "assigned" else row["state"].replace("_", " ")
        said["Hex"] = shown_range(row["value"], row["last"], "0x{:02x}")
    for column in table.columns:
        said[column["id"].replace("_", " ").capitalize()] = shown(column, row[column["id"]])
    said["References"] = "<br>".join(f"{document}, Section {section}" if section else document
                                     for document, section in row["references"])
    return said


def faults_of_ranges(page, table):
    found = re.findall(r"^- (\S+) \((\S+)\): ([a-z ]+)$", page, re.MULTILINE)
    expected = [(shown_range(first, last, "{}"), shown_range(first, last, "0x{:02x}"), state.replace("_", " "))
                for first, last, state in table.ranges]
    return [] if found == expected else [f"the page has the ranges {found}, expected {expected}"]


def main(markdown_file, *inputs):
    table = Table(*inputs)
    with open(markdown_file, encoding="utf-8") as file:
        page = file.read()
    found = rows_of(page)
    expected = [expected_of(table, row) for row in table.rows.values()]
    for row in found:
        for title in ("Former names", "Meaning", "State") if table.is_number else ("Former names", "Meaning"):
            row.setdefault(title, "")
        # The maturity of a document is no part of the data that is compared.
        row["References"] = re.sub(r" \([A-Z][a-z ]+\)(?=<br>|$)", "", row["References"])
    for row in expected:
        row["References"] = re.sub(r"Section (?=[A-Z]\.?)", "Appendix ", row["References"])
    faults = [f"only the page has {row}" for row in found if row not in expected]
    faults += [f"only the data has {row}" for row in expected if row not in found]
    if not faults and found != expected:
        faults = ["the rows are in another order"]
    faults += faults_of_ranges(page, table)
    sys.exit("\n".join(faults) or 0)


main(*sys.argv[1:])
