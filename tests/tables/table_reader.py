"""What a table says, by a reader that shares nothing with the generator: its description, its registry and supplements
in, rows out. It knows what the files in data/ have, not all that may be described.
"""
import re
import xml.etree.ElementTree as ElementTree

IANA = "{http://www.iana.org/assignments}"
TABLE = "{urn:iana-codegen:table}"
KEYWORDS = frozenset(
    "alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept const const_cast "
    "continue decltype default delete do double else enum explicit export extern false float for friend goto if inline "
    "int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register "
    "requires return short signed sizeof static struct switch template this throw true try typedef typeid typename "
    "union unsigned using virtual void volatile while xor xor_eq linux unix".split())


def plain(text):
    return " ".join((text or "").split())


def text_of(record, name):
    element = record.find(IANA + name)
    return None if element is None else plain("".join(element.itertext()))


def identifier_of(name, table):
    identifier = re.sub("[^a-z0-9]+", "_", name.lower().replace("'", "")).strip("_")
    if identifier[:1].isdigit():
        identifier = f"{table}_{identifier}"
    return identifier + "_" if identifier in KEYWORDS else identifier


def number_of(text):
    if re.fullmatch("0x[0-9A-Fa-f]{2}(,0x[0-9A-Fa-f]{2})+", text):
        return int("".join(byte[2:] for byte in text.split(",")), 16)
    return int(text, 0)


def range_of(text):
    parts = re.split(" *- *", text)
    return number_of(parts[0]), number_of(parts[-1])


def sections_in(xref):
    if xref.get("section"):
        return [plain(xref.get("section")).partition(":")[0]]
    found = re.search(r"(?:Sections?|Appendix) ([0-9A-Z.]+(?:(?:, | and |, and )[0-9A-Z][0-9.]*)*)", plain(xref.text))
    return [section.rstrip(".") for section in re.split(", and |, | and ", found.group(1))] if found else [None]


def references_of(record):
    """(document, section) of each, in their order."""
    references = []
    for xref in record.findall(IANA + "xref"):
        kind, data, text = xref.get("type"), plain(xref.get("data")), plain(xref.text)
        if kind == "rfc":
            references += [(f"RFC {data[3:]}", section) for section in sections_in(xref)]
        elif kind == "draft":
            references += [(data, section) for section in sections_in(xref)]
        else:
            document, _, section = (text or data).partition(", Section ")
            references.append((document, section or None))
    return references


# The members of every entry, whose names no column can have.
MEMBERS = {"added", "description", "name", "references", "updated", "value"}


class Table:
    def __init__(self, description_file, registry_file, *supplement_files):
        self.description = ElementTree.parse(description_file).getroot()
        self.registry = ElementTree.parse(registry_file).getroot()
        self.supplements = [ElementTree.parse(file).getroot() for file in supplement_files]
        for name in ("namespace", "name", "plural", "summary", "id"):
            setattr(self, name, self.description.get(name))
        key = self.description.find(TABLE + "key")
        self.key_element = "value" if key is None else key.get("element", "value")
        self.is_number = key is not None and key.get("kind") == "number"
        self.is_exact = key is not None and key.get("case") == "exact"
        self.updated = plain(self.registry.findtext(IANA + "updated"))
        self.columns = [self.column_of(element) for element in self.description.findall(TABLE + "column")]
        self.records = [record for table in self.registry.iter(IANA + "registry") if table.get("id") == self.id
                        for record in table.findall(IANA + "record")]
        self.omitted = {element.get("value") for element in self.description.findall(TABLE + "omit")}
        self.rows = {}  # by the key, in their order
        self.add_rows()
        self.add_facts()

    @staticmethod
    def column_of(element):
        source = (element.get("supplement") or element.get("element")).replace("-", "_")
        return {
            "id": element.get("function") if source in MEMBERS else source,
            "element": element.get("element"), "supplement": element.get("supplement"),
            "kind": element.get("kind"), "function": element.get("function"), "type": element.get("type"),
            "choices": {choice.get("text").lower(): choice.get("name") for choice in element.findall(TABLE + "choice")},
            "none": {none.get("text") for none in element.findall(TABLE + "none")},
        }

    def facts(self, kind):
        for supplement in self.supplements:
            for table in supplement.iter(IANA + "registry"):
                if table.get("id") in (kind, f"{self.id}/{kind}"):
                    yield from table.findall(IANA + "record")

    def cell_of(self, column, text):
        if column["kind"] == "flag":
            return (text or "").lower() in ("yes", "y", "true")
        if column["kind"] == "choice":
            return column["choices"].get((text or "").lower())
        if column["kind"] == "number":
            return None if text in (None, "") or text in column["none"] else number_of(text)
        return text or None

    def new_row(self, name, record):
        return {
            "name": name, "identifier": identifier_of(name, self.name), "description": None, "added": record.get("date"),
            "updated": record.get("updated"), "references": references_of(record), "former_names": [],
            **{column["id"]: self.cell_of(column, text_of(record, column["element"]) if column["element"] else None)
               for column in self.columns},
        }

    def add_rows(self):
        for record in self.records + list(self.facts("known-by")):
            key = text_of(record, self.key_element) or text_of(record, "value")
            if key not in self.omitted:
                self.rows[key] = self.new_row(key, record)

    def add_facts(self):
        for record in self.facts("descriptions"):
            self.rows[text_of(record, "value")]["description"] = text_of(record, "description")
        for record in self.facts("sections"):
            self.add_section(record)
        for kind in ("former-names", "aliases"):
            for record in self.facts(kind):
                self.rows[text_of(record, "value")]["former_names"].append(text_of(record, "description"))
        for record in self.facts("names"):
            self.rows[text_of(record, "value")]["identifier"] = identifier_of(text_of(record, "description"), self.name)
        for record in self.facts("numbers"):
            self.rows[text_of(record, "value")]["value"] = int(text_of(record, "number"))
        last = max((row["value"] for row in self.rows.values() if "value" in row), default=0)
        for number, row in enumerate((row for row in self.rows.values() if "value" not in row), last + 1):
            row["value"] = number
        for column in self.columns:
            if column["supplement"]:
                self.add_cells(column)

    def add_section(self, record):
        row = self.rows[text_of(record, "value")]
        for document, section in references_of(record):
            row["references"] = [(document, section) if cited == (document, None) else cited
                                 for cited in row["references"]]

    def add_cells(self, column):
        for record in self.facts(column["supplement"]):
            text = text_of(record, "number") if column["kind"] == "number" else text_of(record, "description")
            self.rows[text_of(record, "value")][column["id"]] = \
                True if column["kind"] == "flag" else self.cell_of(column, text)
