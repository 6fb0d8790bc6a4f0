"""Reads a page of `iana-codegen generate html` back into data. Anything that a page must not contain is an error."""
import base64
import hashlib
import html.parser
import re

# The attributes that each element may have.
ELEMENTS = {
    "html": {"lang", "class"}, "head": set(), "title": set(), "style": set(), "script": set(), "body": set(),
    "meta": {"charset", "http-equiv", "content", "name"}, "link": {"rel", "href"},
    "header": set(), "nav": {"class", "aria-label"}, "main": {"id", "tabindex"}, "footer": set(),
    "section": {"hidden"}, "article": {"id", "hidden"}, "div": {"class", "role"},
    "h1": set(), "h2": {"id"}, "h3": set(), "p": {"class", "id", "role", "hidden"}, "a": {"href", "class"},
    "b": set(), "small": set(), "cite": set(), "code": set(), "wbr": set(), "ul": set(), "ol": {"class"}, "li": set(),
    "dl": {"class"}, "dt": set(), "dd": set(), "label": {"for"}, "output": {"id", "for"},
    "input": {"id", "type", "autocomplete", "autocapitalize", "spellcheck"}, "button": {"type", "aria-label"},
    "table": set(), "thead": set(), "tbody": set(), "tr": set(), "th": {"scope"}, "td": set(),
}
VOID = {"meta", "link", "wbr", "input"}
LINK = re.compile(r"https?://[^\s]*|#[^\s]+|[a-z0-9_-]+\.html")


class Element:
    def __init__(self, name, attributes, parent):
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.content = []  # elements and texts

    def text(self):
        return "".join(part if isinstance(part, str) else part.text() for part in self.content)

    def children(self, name=None):
        return [part for part in self.content if isinstance(part, Element) and name in (None, part.name)]

    def all(self, name):
        found = []
        for child in self.children():
            found += ([child] if child.name == name else []) + child.all(name)
        return found

    def get(self, attribute):
        return self.attributes.get(attribute)


class PageParser(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("document", {}, None)
        self.place = self.root

    def handle_starttag(self, name, attributes):
        given = dict(attributes)
        if name not in ELEMENTS:
            raise ValueError(f"element <{name}> in line {self.getpos()[0]}")
        if len(given) != len(attributes) or not given.keys() <= ELEMENTS[name]:
            raise ValueError(f"attributes {attributes} of <{name}> in line {self.getpos()[0]}")
        if name == "a" and not LINK.fullmatch(given["href"]):
            raise ValueError(f"link to {given['href']!r} in line {self.getpos()[0]}")
        element = Element(name, given, self.place)
        self.place.content.append(element)
        if name not in VOID:
            self.place = element

    def handle_endtag(self, name):
        if name != self.place.name:
            raise ValueError(f"</{name}> in <{self.place.name}> in line {self.getpos()[0]}")
        self.place = self.place.parent

    def handle_data(self, text):
        self.place.content.append(text)

    def handle_comment(self, text):
        raise ValueError(f"comment {text!r}")

    def handle_pi(self, text):
        raise ValueError(f"instruction {text!r}")


def parse(text):
    bad = re.search("[\0-\x08\x0b-\x1f\x7f]", text)
    if bad:
        raise ValueError(f"control character {bad.group()!r}")
    parser = PageParser()
    parser.feed(text)
    parser.close()
    if parser.place is not parser.root:
        raise ValueError(f"<{parser.place.name}> is not closed")
    return parser.root


def only(elements):
    if len(elements) != 1:
        raise ValueError(f"{len(elements)} elements, expected one")
    return elements[0]


def terms_of(article):
    """The definitions of each term in the lists of an entry."""
    terms = {}
    for one_list in article.all("dl"):
        for element in one_list.children():
            if element.name == "dt":
                definitions = terms.setdefault(element.text(), [])
            else:
                definitions.append(element)
    return terms


def links_of(element):
    return {link.text(): link.get("href") for link in element.all("a")}


def code_in(definitions):
    if not definitions:
        return None
    code = only(only(definitions).all("code")).text()
    button = only(only(definitions).all("button"))
    if button.get("aria-label") != f"Copy {code}" or button.text() != "Copy":
        raise ValueError(f"{code} has a button {button.text()!r}, {button.get('aria-label')!r}")
    return code


def entry_of(article):
    heading = only(article.all("h3"))
    link = only(heading.children())
    numbers = link.children("b")
    hexes = link.children("small")
    name = "".join(part for part in link.content if isinstance(part, str)).strip()
    paragraphs = {element.get("class"): element.text() for element in article.all("p")}
    terms = terms_of(article)
    unknown = terms.keys() - {"Phrase of", "Name of", "At IANA", "Formerly", "Other names", "History", "C++", "C", "Source",
                              "Dates"}
    if unknown or link.get("href") != "#" + article.get("id"):
        raise ValueError(f"{article.get('id')}: {unknown}, link to {link.get('href')}")
    return {
        "id": article.get("id"), "name": name or None,
        "number": only(numbers).text() if numbers else None, "hex": only(hexes).text() if hexes else None,
        "state": paragraphs.pop("state", None), "meaning": paragraphs.pop("meaning", None), "other": paragraphs,
        "facts": [item.text() for item in article.all("li")],
        "at_iana": [registered.text() for registered in terms.get("At IANA", [])],
        "name_of": [(owner.text(), links_of(owner)) for owner in terms.get("Phrase of", []) + terms.get("Name of", [])],
        "formerly": [(only(former.children("b")).text(), former.text(), links_of(former))
                     for former in terms.get("Formerly", []) + terms.get("Other names", [])],
        "history": [change.text() for change in terms.get("History", [])],
        "cpp": code_in(terms.get("C++")), "c": code_in(terms.get("C")),
        "sources": [(source.text(), links_of(source)) for source in terms.get("Source", [])],
        "dates": [dates.text() for dates in terms.get("Dates", [])],
        "is_hidden": "hidden" in article.attributes,
    }


def hash_of(text):
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


class Page:
    def __init__(self, text):
        self.root = parse(text)
        self.title = only(self.root.all("title")).text()
        self.heading = only(self.root.all("h1")).text()
        self.summary = [element.text() for element in only(self.root.all("header")).children("p")]
        self.policy = only([meta for meta in self.root.all("meta") if meta.get("http-equiv")])
        self.entries = [entry_of(article) for article in self.root.all("article")]
        self.gaps = [element.text() for element in self.root.all("p") if element.get("class") == "gap"]
        self.sections = {only(section.children("h2")).text(): section for section in self.root.all("section")}
        self.ids = self.ids_in(self.root)

    def timeline(self):
        """The lines of the history, each as "2021-10-01: 413: Renamed.", without its sources."""
        history = self.sections.get("History")
        lines = []
        for update in only(history.children("ol")).children("li") if history else []:
            date = only(update.children("b")).text()
            for change in only(update.children("ul")).children("li"):
                sources = only(change.children("small")).text()
                lines.append(f"{date}: {change.text().removesuffix(' ' + sources)}")
        return lines

    def ids_in(self, element):
        own = [element.get("id")] if "id" in element.attributes else []
        return own + [id for child in element.children() for id in self.ids_in(child)]

    def problems(self):
        """What is wrong with the page itself."""
        style, scripts = only(self.root.all("style")).text(), self.root.all("script")
        script = f" script-src 'sha256-{hash_of(scripts[0].text())}';" if scripts else ""
        policy = (f"default-src 'none'; style-src 'sha256-{hash_of(style)}';{script} img-src data:; base-uri 'none'; "
                  "form-action 'none'")
        if self.policy.get("http-equiv") != "Content-Security-Policy" or self.policy.get("content") != policy:
            yield f"policy {self.policy.get('content')!r}, expected {policy!r}"
        if only(self.root.all("link")).get("href") != "data:,":
            yield "an icon that is not in the page"
        if len(set(self.ids)) != len(self.ids) or any(re.search(r"\s", id) or not id for id in self.ids):
            yield f"ids {sorted(self.ids)}"
        for link in self.root.all("a"):
            target = link.get("href")
            if target.startswith("#") and target[1:] not in self.ids:
                yield f"link to {target}, which is not there"
