"""json_says_what_data_says.py JSON REGISTRY SUPPLEMENT...

Compares the output of `iana-codegen generate json` with its registry and supplements, by a reader that shares no code
with the generator. It supports the references and descriptions that data/ contains, not all that IANA permits.
"""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree

IANA = "{http://www.iana.org/assignments}"
SETS = ("heuristically_cacheable", "never_with_content", "method_preserving")
TEMPORARY = re.compile(r" \(TEMPORARY - registered ([0-9-]+)(?:, extension registered ([0-9-]+))?"
                       r", (?:expires ([0-9-]+)|publication requested ([0-9-]+))\)$")


def text_of(record, name):
    element = record.find(IANA + name)
    return None if element is None else element.text


def codes_of(record):
    first, _, last = text_of(record, "value").partition("-")
    return int(first), int(last or first)


def name_of(phrase):
    return "_".join(re.findall("[A-Z0-9]+", phrase.replace("'", "").upper()))


def anchor_of(section):
    return f"#section-{section}" if section else ""


def reference_of(xref, documents):
    kind, data, text = xref.get("type"), xref.get("data"), xref.text
    in_text = re.search(r"Section ([0-9.]+)", text or "")
    section = xref.get("section") or (in_text.group(1) if in_text and kind == "rfc" else None)
    document, url = {
        "rfc": lambda: (f"RFC {data[3:]}", f"https://www.rfc-editor.org/rfc/{data}{anchor_of(section)}"),
        "draft": lambda: (data, f"https://datatracker.ietf.org/doc/html/{data}{anchor_of(section)}"),
        "uri": lambda: (text or data, data),
        "text": lambda: (text or data, None),
    }[kind]()
    title, maturity = documents.get(data, (None, None))
    return {"document": document, "section": section, "title": title, "maturity": maturity, "url": url}


def references_of(record, documents):
    return [reference_of(xref, documents) for xref in record.iter(IANA + "xref")]


def sources_of(record):
    return [{key: source[key] for key in ("document", "section", "url")} for source in references_of(record, {})]


def state_of(description):
    temporary = TEMPORARY.search(description)
    if temporary:
        return description[: temporary.start()], "temporary", temporary.groups()
    if description.endswith(" (OBSOLETED)"):
        return description.removesuffix(" (OBSOLETED)"), "obsoleted", (None,) * 4
    is_unused = description in ("(Unused)", "Reserved")
    return (None, "unused", (None,) * 4) if is_unused else (description, "assigned", (None,) * 4)


def status_of(record, documents):
    phrase, state, (registered, extended, expires, requested) = state_of(text_of(record, "description"))
    return {
        "code": codes_of(record)[0], "name": phrase and name_of(phrase), "phrase": phrase,
        "registered_phrase": phrase, "phrase_sources": [], "state": state, "description": None,
        "added": record.get("date"), "updated": record.get("updated"), "registered": registered,
        "extended": extended, "expires": expires, "publication_requested": requested,
        **{name: False for name in SETS}, "former_phrases": [],
        "references": references_of(record, documents),
    }


def unknown_status(code):
    return {
        "code": code, "name": None, "phrase": None, "registered_phrase": None, "phrase_sources": [],
        "state": "unassigned", "description": None, "added": None, "updated": None, "registered": None,
        "extended": None, "expires": None, "publication_requested": None,
        **{name: False for name in SETS},
        "former_phrases": [], "references": [],
    }


def cited(references):
    return [(reference["document"], reference["section"]) for reference in references]


class Expected:
    def __init__(self, registry, supplements):
        self.supplements = supplements
        self.documents = {text_of(record, "value"): (text_of(record, "description"), text_of(record, "maturity"))
                          for record in self.facts("documents")}
        records = list(registry.iter(IANA + "record"))
        is_unassigned = lambda record: text_of(record, "description") == "Unassigned"
        self.statuses = {codes_of(record)[0]: status_of(record, self.documents)
                         for record in records if not is_unassigned(record)}
        self.unassigned = [codes_of(record) for record in records if is_unassigned(record)]
        self.add_facts()

    def facts(self, kind):
        for supplement in self.supplements:
            for table in supplement.iter(IANA + "registry"):
                if table.get("id") == kind:
                    yield from table.iter(IANA + "record")

    def add_facts(self):
        for record in self.facts("known-by"):
            code, phrase = codes_of(record)[0], text_of(record, "description")
            status = self.statuses.setdefault(code, unknown_status(code))
            status.update(phrase=phrase, name=name_of(phrase))
            known = cited(status["references"])
            status["references"] += [reference for reference in references_of(record, self.documents)
                                     if cited([reference])[0] not in known]
        for record in self.facts("preferred-phrases"):
            self.statuses[codes_of(record)[0]].update(
                phrase=text_of(record, "description"), phrase_sources=sources_of(record))
        for record in self.facts("former-phrases"):
            phrase = text_of(record, "description")
            self.statuses[codes_of(record)[0]]["former_phrases"].append(
                {"phrase": phrase, "name": name_of(phrase), "sources": sources_of(record)})
        for record in self.facts("sections"):
            self.add_section(record)
        for record in self.facts("titles"):
            self.add_title(record)
        for record in self.facts("descriptions"):
            self.statuses[codes_of(record)[0]]["description"] = text_of(record, "description")
        for name in SETS:
            for first, last in map(codes_of, self.facts(name.replace("_", "-"))):
                for code in self.statuses.keys() & range(first, last + 1):
                    self.statuses[code][name] = True

    def add_section(self, record):
        source = references_of(record, {})[0]
        for reference in self.statuses[codes_of(record)[0]]["references"]:
            if reference["document"] == source["document"]:
                reference.update(section=source["section"], url=source["url"])

    def add_title(self, record):
        for reference in self.statuses[codes_of(record)[0]]["references"]:
            if re.match("RFC |draft-", reference["document"]) and reference["title"] is None:
                reference["title"] = text_of(record, "description")
                return

    def sets(self):
        return {name: [{"first": codes_of(record)[0], "last": codes_of(record)[1], "sources": sources_of(record)}
                       for record in self.facts(name.replace("_", "-"))] for name in SETS}


def differences(found, expected, path=""):
    if isinstance(found, dict) and isinstance(expected, dict):
        for key in found.keys() | expected.keys():
            yield from differences(found.get(key, "no such key"), expected.get(key, "no such key"), f"{path}.{key}")
    elif found != expected:
        yield f"{path}: {found!r}, expected {expected!r}"


def main(json_file, registry_file, *supplement_files):
    with open(json_file, encoding="ascii") as file:
        found = json.load(file)
    registry = ElementTree.parse(registry_file).getroot()
    expected = Expected(registry, [ElementTree.parse(file).getroot() for file in supplement_files])
    codes = [status["code"] for status in found["statuses"]]
    if codes != sorted(set(codes)):
        sys.exit(f"codes are not ascending: {codes}")
    found["statuses"] = {status["code"]: status for status in found["statuses"]}
    wanted = {
        "registry": registry.get("id"), "updated": text_of(registry, "updated"), "statuses": expected.statuses,
        "unassigned": [{"first": first, "last": last} for first, last in expected.unassigned], **expected.sets(),
    }
    sys.exit("\n".join(differences(found, wanted)) or 0)


main(*sys.argv[1:])
