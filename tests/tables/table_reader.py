"""What a table says, by a reader that shares nothing with the generator: its description, its registry and supplements
in, rows and ranges out. It knows what the files in data/ have, not all that may be described.
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
    return int(text, 16 if text.lower().startswith("0x") else 10)


def range_of(text):
    if "," in text:
        places = [[int(byte, 16) for byte in place.split("-")] for place in text.replace("*", "00-FF").split(",")]
        return tuple(int.from_bytes([place[end] for place in places], "big") for end in (0, -1))
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
        elif kind == "rfc-errata":
            references.append((f"RFC Errata {data}", None))
        else:
            document, _, section = (text or data).partition(", Section ")
            references.append((document, section or None))
    return references


# The members of every entry, whose names no column can have.
MEMBERS = {"added", "description", "last", "name", "references", "updated", "value"}


class Table:
    def __init__(self, description_file, registry_file, *supplement_files):
        self.description = ElementTree.parse(description_file).getroot()
        self.registry = ElementTree.parse(registry_file).getroot()
        self.supplements = [ElementTree.parse(file).getroot() for file in supplement_files]
        for name in ("namespace", "name", "plural", "summary", "id"):
            setattr(self, name, self.description.get(name))
        key = self.description.find(TABLE + "key")
        self.key_element = key.get("element", "value")
        self.is_number = key.get("kind") == "number"
        self.is_exact = key.get("case") == "exact"
        self.updated = plain(self.registry.findtext(IANA + "updated")) or None
        self.strips = [StripRule(element) for element in self.description.iter(TABLE + "strip")]
        self.columns = [self.column_of(element) for element in self.description.findall(TABLE + "column")
                        if element.get("element") or self.is_filled(element.get("supplement"))]
        self.columns += [strip.column() for strip in self.strips if strip.function]
        self.records = [record for table in self.registry.iter(IANA + "registry") if table.get("id") == self.id
                        for record in table.findall(IANA + "record")]
        self.omitted = {element.get("value") for element in self.description.findall(TABLE + "omit")}
        self.rows = {}    # by the key, in their order
        self.ranges = []  # (first, last, state) of numbers without a name
        self.members = {column["id"]: [] for column in self.columns}  # (first, last) of flags from supplements
        self.add_rows()
        self.add_facts()
        self.bits = int(key.get("bits") or self.smallest_width()) if self.is_number else 16

    @staticmethod
    def column_of(element):
        source = re.sub("[^a-z0-9]+", "_", (element.get("supplement") or element.get("element")).lower())
        types = {element.get("type")}
        return {
            "id": element.get("function") if source in MEMBERS | types | KEYWORDS else source,
            "element": element.get("element"), "supplement": element.get("supplement"),
            "kind": element.get("kind"), "function": element.get("function"), "type": element.get("type"),
            "choices": {choice.get("text").lower(): choice.get("name") for choice in element.findall(TABLE + "choice")},
            "none": {none.get("text") for none in element.findall(TABLE + "none")},
        }

    def inner_id(self, kind):
        tables = [table for table in self.registry.iter(IANA + "registry") if table.find(IANA + "record") is not None]
        return f"{self.id}/{kind}" if len(tables) > 1 else kind

    def is_filled(self, kind):
        return any(table.get("id") == self.inner_id(kind)
                   for supplement in self.supplements for table in supplement.iter(IANA + "registry"))

    def facts(self, kind):
        for supplement in self.supplements:
            for table in supplement.iter(IANA + "registry"):
                if table.get("id") == self.inner_id(kind):
                    yield from table.findall(IANA + "record")

    def row_of(self, record):
        key = text_of(record, "value")
        return self.rows[range_of(key)[0] if self.is_number else key]

    def cell_of(self, column, text):
        if column["kind"] == "flag":
            return (text or "").lower() in ("yes", "y", "true")
        if column["kind"] == "choice":
            return column["choices"].get((text or "").lower())
        if column["kind"] == "number":
            return None if text in (None, "") or text in column["none"] else number_of(text)
        return text or None

    def cells_of(self, record):
        return {column["id"]: self.cell_of(column, text_of(record, column["element"]) if column["element"] else None)
                for column in self.columns}

    def new_row(self, name, record):
        description = self.description.find(TABLE + "description")
        return {
            "name": name, "identifier": identifier_of(name, self.name),
            "description": text_of(record, description.get("element")) or None if description is not None else None,
            "added": record.get("date"), "updated": record.get("updated"), "references": self.references_of(record),
            "former_names": [], **self.cells_of(record),
        }

    def references_of(self, record):
        references = references_of(record)
        element = self.description.find(TABLE + "section")
        text = text_of(record, element.get("element")) if element is not None else None
        if text in (None, "", "-") or not references or references[0][1]:
            return references
        return [(references[0][0], re.fullmatch("(?:Section|Appendix) ([0-9A-Z.]+)", text).group(1)), *references[1:]]

    def add_rows(self):
        for record in self.records:
            key = text_of(record, self.key_element)
            if key in self.omitted:
                continue
            if self.is_number:
                self.add_number(key, record)
            else:
                self.rows[key] = self.new_row(key, record)
        self.ranges.sort()
        for record in self.facts("known-by"):
            key = text_of(record, "value")
            if self.is_number:
                self.add_known_number(number_of(key), record)
            else:
                self.rows[key] = self.new_row(key, record)
        if self.is_number:
            self.rows = dict(sorted(self.rows.items()))

    def add_number(self, key, record):
        first, last = range_of(key)
        text = text_of(record, self.description.find(TABLE + "name").get("element"))
        state = self.state_of(text)
        if state:
            self.ranges.append((first, last, state))
            return
        name, stripped = text, {}
        for strip in self.strips:
            name, stripped[strip.function] = strip.apply(name)
        row = self.rows.get(first)
        if row and row["name"].lower() == name.lower():
            row["references"] += [cited for cited in self.references_of(record) if cited not in row["references"]]
        elif row:
            row["former_names"].append(name)
        else:
            row = self.rows[first] = self.new_row(name, record)
            row.update(value=first, last=last, state="assigned")
            row.update((strip.function, stripped[strip.function]) for strip in self.strips if strip.function)
        if name != text:
            row["former_names"].append(text)

    def add_known_number(self, number, record):
        """Adds a row that only a supplement has. The registry says as much of its number as before."""
        self.rows[number] = self.new_row(text_of(record, "description"), record)
        self.rows[number].update(value=number, last=number, state="unassigned")
        ranges = []
        for first, last, state in self.ranges:
            if first <= number <= last:
                self.rows[number]["state"] = state
                ranges += [(first, number - 1, state)] * (first < number) + [(number + 1, last, state)] * (number < last)
            else:
                ranges.append((first, last, state))
        self.ranges = ranges

    def state_of(self, text):
        for element in self.description.findall(TABLE + "state"):
            wanted = plain(element.get("text")).lower()
            is_match = text.lower().startswith(wanted[:-1]) if wanted.endswith("*") else text.lower() == wanted
            if is_match:
                return element.get("name")
        return None

    def smallest_width(self):
        last = max([row["last"] for row in self.rows.values()] + [last for _, last, _ in self.ranges])
        return next(bits for bits in (8, 16, 32, 64) if last < 2**bits)

    def add_facts(self):
        for record in self.facts("descriptions"):
            self.row_of(record)["description"] = text_of(record, "description")
        for record in self.facts("sections"):
            self.add_section(record)
        for kind in ("former-names", "aliases"):
            for record in self.facts(kind):
                self.row_of(record)["former_names"].append(text_of(record, "description"))
        for record in self.facts("names"):
            name = text_of(record, "description")
            self.row_of(record).update(identifier=identifier_of(name, self.name), **{"name": name} if self.is_number else {})
        if not self.is_number:
            self.add_numbers()
        for column in self.columns:
            if column["supplement"]:
                self.add_cells(column)

    def add_numbers(self):
        for record in self.facts("numbers"):
            self.row_of(record)["value"] = int(text_of(record, "number"))
        last = max((row["value"] for row in self.rows.values() if "value" in row), default=0)
        for number, row in enumerate((row for row in self.rows.values() if "value" not in row), last + 1):
            row["value"] = number

    def add_section(self, record):
        row = self.row_of(record)
        for document, section in references_of(record):
            row["references"] = [(document, section) if cited == (document, None) else cited
                                 for cited in row["references"]]

    def add_cells(self, column):
        for record in self.facts(column["supplement"]):
            if column["kind"] == "flag" and self.is_number:
                self.members[column["id"]].append(range_of(text_of(record, "value")))
                continue
            text = text_of(record, "number") if column["kind"] == "number" else text_of(record, "description")
            self.row_of(record)[column["id"]] = True if column["kind"] == "flag" else self.cell_of(column, text)
        if column["kind"] == "flag" and self.is_number:
            for row in self.rows.values():
                row[column["id"]] = self.is_member(column["id"], row["value"])

    def is_member(self, column_id, number):
        return any(first <= number <= last for first, last in self.members[column_id])

    def at(self, number):
        """What a table of numbers says of one: its row, its state, and its cells."""
        row = next((row for row in self.rows.values() if row["value"] <= number <= row["last"]), None)
        state = next((state for first, last, state in self.ranges if first <= number <= last), "unassigned")
        cells = {column["id"]: row[column["id"]] if row else False if column["kind"] == "flag" else None
                 for column in self.columns}
        cells.update((column["id"], self.is_member(column["id"], number)) for column in self.columns
                     if column["supplement"] and column["kind"] == "flag")
        return row, row["state"] if row else state, cells

    def small_numbers(self):
        return range(min(5000, 2**self.bits))

    def large_numbers(self):
        """The bounds of all that the registry and supplements say, and their neighbours, without small numbers."""
        bounds = [(row["value"], row["last"]) for row in self.rows.values()]
        bounds += [(first, last) for first, last, _ in self.ranges]
        bounds += [bound for members in self.members.values() for bound in members]
        near = {number + distance for bound in bounds for number in bound for distance in (-1, 0, 1)}
        return sorted(number for number in near | {2**self.bits - 1} if len(self.small_numbers()) <= number < 2**self.bits)


class StripRule:
    def __init__(self, element):
        self.prefix, self.suffix, self.function = (element.get(name) for name in ("prefix", "suffix", "function"))

    def apply(self, name):
        if self.prefix and name.startswith(self.prefix) and name != self.prefix:
            return name[len(self.prefix):].strip(), True
        if self.suffix and name.endswith(self.suffix) and name != self.suffix:
            return name[:-len(self.suffix)].strip(), True
        return name, False

    def column(self):
        return {"id": self.function, "element": None, "supplement": None, "kind": "flag", "function": self.function,
                "type": None, "choices": {}, "none": set()}
