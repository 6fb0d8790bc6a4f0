"""page_says_what_json_says.py PAGE JSON [DESCRIPTION] [SUPPLEMENT]...

Compares a page with the output of `iana-codegen generate json` for the same table, in both directions. Other tests
compare the JSON with the data. The history is not in the JSON, so it is compared with the supplements; neither are the
words of columns, which are compared with the description.
comparison() does the same for a page that a browser has read.
"""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree

from page_reader import Page

IANA = "{http://www.iana.org/assignments}"
DESCRIBED = "{urn:iana-codegen:table}"

STATES = {"unassigned": "not registered at IANA", "private_use": "private use"}


def words(name):
    return name.replace("_", " ")


def citation(source):
    if not source["section"]:
        return source["document"]
    return f"{source['document']}, {'Appendix' if source['section'][0].isalpha() else 'Section'} {source['section']}"


def shown(text):
    """Pages show the pictures of control characters."""
    return re.sub("[\0-\x08\x0b-\x1f\x7f]", lambda c: chr(0x2421 if c.group() == "\x7f" else 0x2400 + ord(c.group())), text)


def is_link(url):
    return re.match("https?://", url or "", re.IGNORECASE) is not None


def links(sources):
    return {citation(source): source["url"] for source in sources if is_link(source["url"])}


def range_of(first, last):
    return str(first) if first == last else f"{first}-{last}"


def hex_of(first, last):
    return f"0x{first:02x}" if first == last else f"0x{first:02x}-0x{last:02x}"


def without_spaces(token):
    return re.sub("[\0- %]", lambda c: f"%{ord(c.group()):02x}", token)


class Table:
    """A JSON document, in one form for status codes and other tables."""

    def __init__(self, document, history=(), words_of=None):
        self.document = document
        self.words_of = words_of or {}  # what pages say of a column, by its function: (words, otherwise)
        self.history = history  # (date, first value, last value, sentence), ascending
        self.is_of_codes = "statuses" in document
        self.is_of_numbers = self.is_of_codes or document["key"] == "number"
        self.title = "HTTP status codes" if self.is_of_codes else document["summary"]
        self.rows = [self.row_of(row) for row in document["statuses" if self.is_of_codes else "rows"]]
        self.ranges = [{"state": "unassigned", **gap} for gap in document["unassigned"]] if self.is_of_codes \
            else document["ranges"]
        self.add_ids()

    def row_of(self, row):
        if not self.is_of_codes:
            return {**row, "formers": row["former_names"], "text_at_iana": row["registered_name"],
                    "owners": row["name_sources"]}
        formers = [{"name": former["phrase"], "sources": former["sources"]} for former in row["former_phrases"]]
        name = row["name"]
        return {**row, "value": row["code"], "last": row["code"], "name": row["phrase"], "formers": formers,
                "identifier": name and name.lower(), "text_at_iana": row["registered_phrase"],
                "owners": row["phrase_sources"]}

    def add_ids(self):
        """A token in lower case, unless another token has this id."""
        taken = set()
        for row in self.rows:
            row["id"] = str(row["value"]) if self.is_of_numbers else without_spaces(row["name"].lower())
            if row["id"] in taken:
                row["id"] = "%" + without_spaces(row["name"])
            taken.add(row["id"])

    def state_of(self, row):
        if row["state"] == "assigned":
            return None
        state = STATES.get(row["state"], row["state"])
        if row.get("expires"):
            state += f" until {row['expires']}"
        if row.get("publication_requested"):
            state += f", publication requested {row['publication_requested']}"
        return state

    def dates_of(self, row):
        labels = {"added": "added", "updated": "updated", "registered": "registered for a limited time",
                  "extended": "extended", "expires": "expires", "publication_requested": "publication requested"}
        text = ", ".join(f"{label} {row[key]}" for key, label in labels.items() if row.get(key))
        return [text[0].upper() + text[1:]] if text else []

    def source_of(self, reference):
        text = citation(reference)
        if reference["title"]:
            text += f", {reference['title']}"
        if reference["maturity"]:
            text += f" ({reference['maturity']})"
        return text, links([reference])

    def former_of(self, former):
        sources = "; ".join(citation(source) for source in former["sources"])
        return former["name"], former["name"] + (": " if sources else "") + sources, links(former["sources"])

    def owners_of(self, row):
        owners = row["owners"]
        return [("; ".join(citation(owner) for owner in owners), links(owners))] if owners else []

    def entry_of(self, row):
        number = range_of(row["value"], row["last"]) if self.is_of_numbers else None
        return {
            "id": row["id"], "name": row["name"], "number": number,
            "hex": hex_of(row["value"], row["last"]) if self.is_of_numbers and not self.is_of_codes else None,
            "state": self.state_of(row), "meaning": row["description"], "other": {},
            "at_iana": [row["text_at_iana"]] if row["text_at_iana"] not in (None, row["name"]) else [],
            "name_of": self.owners_of(row),
            "formerly": [self.former_of(former) for former in row["formers"]],
            "sources": [self.source_of(reference) for reference in row["references"]],
            "dates": self.dates_of(row),
            "history": [f"{date}: {text}" for date, first, last, text in self.history if first <= row["value"] <= last],
        }

    def gap_of(self, gap):
        number = range_of(gap["first"], gap["last"])
        number += "" if self.is_of_codes else f" {hex_of(gap['first'], gap['last'])}"
        return f"{number} {words(gap['state'])}"

    def problems_of_facts(self, row, facts):
        """Compares the cells of a row with the items of a list, whose words the page chooses."""
        left = list(facts)
        for column, cell in cells_of(self.document, row):
            is_set = column["kind"] == "flag" and column["is_from_supplement"]
            name, otherwise = self.words_of.get(column.get("function"), (None, None))
            sentence = (name if cell else otherwise) if name and column["kind"] == "flag" else None
            if cell is None or not cell and not sentence and (is_set or name and column["kind"] == "flag"):
                continue
            if not left:
                yield f"{column['id']} is {cell}, and no fact says so"
                return
            fact = left.pop(0)
            wanted = {True: "yes", False: "no"}.get(cell) if isinstance(cell, bool) else words(str(cell))
            title = column["id"][0].upper() + words(column["id"])[1:]
            if sentence and fact != sentence:
                yield f"{fact!r}, expected {sentence!r}"
            if sentence or is_set:
                continue
            if name and not fact.startswith(f"{name}: "):
                yield f"{fact!r}, expected {name!r}"
            if column["kind"] == "flag" and not re.match(rf"{re.escape(title)}: {wanted}(\.|$)", fact):
                yield f"{fact!r}, expected {title}: {wanted}"
            if column["kind"] != "flag" and not fact.endswith(f": {wanted}" if column["kind"] != "text" else f": {cell}"):
                yield f"{fact!r}, expected {cell!r}"
        if left:
            yield f"facts {left}, expected none"


def cells_of(document, row):
    if "columns" in document:
        return [(column, row["cells"][column["id"]]) for column in document["columns"]]
    ids = ("heuristically_cacheable", "never_with_content", "method_preserving")
    return [({"id": id, "kind": "flag", "is_from_supplement": True}, row[id]) for id in ids]


def spelled(value):
    """Shows the texts inside a value as a page does."""
    if isinstance(value, str):
        return shown(value)
    if isinstance(value, dict):
        return {shown(key): spelled(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(spelled(each) for each in value)
    return value


def problems_of_identifier(table, row, entry):
    identifier = row["identifier"]
    if identifier is None:
        if entry["cpp"] or entry["c"]:
            yield f"enumerators {entry['cpp']} and {entry['c']}, expected none"
        return
    # The enumerator may have an underscore more, where a language reserves the name.
    if not re.fullmatch(rf"[\w:]+::{identifier}_?", entry["cpp"] or ""):
        yield f"C++ {entry['cpp']!r}, expected {identifier}"
    if not re.fullmatch(rf"\w+_{identifier.upper().rstrip('_')}_?", entry["c"] or ""):
        yield f"C {entry['c']!r}, expected {identifier.upper()}"


def comparison(page, table):
    """Yields each difference between a page and a table."""
    if page.title != table.title or page.heading != table.title:
        yield f"title {page.title!r} and heading {page.heading!r}, expected {table.title!r}"
    if table.document["updated"] and not page.summary[0].endswith(f"as updated on {table.document['updated']}."):
        yield f"summary {page.summary}"
    rows = {row["id"]: row for row in table.rows}
    entries = {entry["id"]: entry for entry in page.entries}
    if rows.keys() != entries.keys() or len(page.entries) != len(table.rows):
        yield f"entries {entries.keys() ^ rows.keys()} are on one side only"
    for id in rows.keys() & entries.keys():
        row, entry = rows[id], entries[id]
        for key, wanted in spelled(table.entry_of(row)).items():
            if entry[key] != wanted:
                yield f"{id}: {key} {entry[key]!r}, expected {wanted!r}"
        yield from (f"{id}: {problem}" for problem in problems_of_identifier(table, row, entry))
        yield from (f"{id}: {problem}" for problem in table.problems_of_facts(row, entry["facts"]))
    timeline = [f"{date}: {range_of(first, last)}: {text}" for date, first, last, text in table.history]
    if sorted(page.timeline()) != sorted(timeline):
        yield f"history {page.timeline()}, expected {timeline}"
    if page.gaps != [table.gap_of(gap) for gap in table.ranges]:
        yield f"gaps {page.gaps}"


def history_in(files):
    """The records of the inner registry "history" in supplements."""
    changes = []
    for file in files:
        for registry in ElementTree.parse(file).iter(IANA + "registry"):
            for record in registry.findall(IANA + "record") if registry.get("id") == "history" else []:
                first, _, last = record.findtext(IANA + "value").partition("-")
                changes.append((record.get("date"), int(first), int(last or first), record.findtext(IANA + "description")))
    return sorted(changes, key=lambda change: change[0])


def words_in(files):
    """The words of columns in descriptions, by function."""
    elements = [element for file in files for element in ElementTree.parse(file).iter()]
    return {element.get("function"): (element.get("words"), element.get("otherwise")) for element in elements
            if element.tag in (DESCRIBED + "column", DESCRIBED + "strip") and element.get("words")}


def read_table(json_file, data_files):
    with open(json_file, encoding="utf-8") as file:
        return Table(json.load(file), history_in(data_files), words_in(data_files))


def main(page_file, json_file, *data_files):
    with open(page_file, encoding="utf-8") as file:
        page = Page(file.read())
    sys.exit("\n".join([*page.problems(), *comparison(page, read_table(json_file, data_files))]) or 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
