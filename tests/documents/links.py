"""links.py SOURCE CMARK MANUAL: fails if a page has a link to a file or heading that does not exist, or if a page cannot be
reached from README.md, or README.md from it. The pages are README.md and others at the top, those of docs/, and those of
tables in generated/. MANUAL is the manual page; the files of docs/ that it names must exist."""
import html.parser
import pathlib
import re
import subprocess
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links = []
        self.anchors = set()
        self.heading = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in ("a", "img"):
            self.links.append(values.get("href") or values.get("src") or "")
        elif re.fullmatch("h[1-6]", tag):
            self.heading = ""

    def handle_data(self, text):
        if self.heading is not None:
            self.heading += text

    def handle_endtag(self, tag):
        if re.fullmatch("h[1-6]", tag):
            # As GitHub makes names of headings.
            self.anchors.add(re.sub(r"[^\w\- ]", "", self.heading.lower()).replace(" ", "-"))
            self.heading = None


def read_page(path, cmark):
    result = subprocess.run([cmark, "--extension", "table", "--extension", "autolink", path], check=True,
                            capture_output=True, text=True)
    return Page(result.stdout)


def fault_of_web_link(link):
    parts = urllib.parse.urlsplit(link)
    is_web_page = parts.scheme in ("http", "https") and re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", parts.netloc)
    return "" if is_web_page else "not the address of a web page"


def fault_of_file_link(target, anchor, pages):
    if not target.exists():
        return "no such file"
    if anchor and target in pages and anchor not in pages[target].anchors:
        return "no such heading"
    return ""


def reachable(start, targets):
    found = set()
    todo = [start]
    while todo:
        page = todo.pop()
        if page not in found:
            found.add(page)
            todo += targets.get(page, ())
    return found


def main():
    source, cmark, manual = sys.argv[1:]
    source = pathlib.Path(source).resolve()
    tables = set(source.glob("generated/*.md"))
    paths = {*source.glob("*.md"), *source.glob("docs/*.md"), *tables}
    pages = {path: read_page(path, cmark) for path in paths}
    faults = []
    targets = {path: set() for path in paths}
    for path, page in pages.items():
        for link in page.links:
            if ":" in link.split("/")[0]:
                fault = fault_of_web_link(link)
            else:
                file, _, anchor = link.partition("#")
                target = (path.parent / urllib.parse.unquote(file)).resolve() if file else path
                targets[path].add(target)
                fault = fault_of_file_link(target, anchor, pages)
            if fault:
                faults.append(f"{path.relative_to(source)}: {link}: {fault}")
    readme = source / "README.md"
    for path in paths - reachable(readme, targets):
        faults.append(f"{path.relative_to(source)} cannot be reached from README.md")
    # The page of a table may be anywhere: users make such pages, too.
    for path in paths - tables:
        if readme not in reachable(path, targets):
            faults.append(f"README.md cannot be reached from {path.relative_to(source)}")

    named = set(re.findall(r"\bdocs/[\w-]+\.md", pathlib.Path(manual).read_text()))
    faults += [f"the manual names {name}: no such file" for name in named if not (source / name).is_file()]
    if not named:
        faults.append("the manual names no file of docs/")
    if len(paths) < 12 or sum(len(page.links) for page in pages.values()) < 100:
        faults.append(f"only {len(paths)} pages were checked")
    sys.exit("\n".join(sorted(faults)) or 0)


main()
