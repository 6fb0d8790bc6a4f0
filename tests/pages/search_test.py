"""search_test.py CHROMIUM FOLDER

Tests the search, the addresses and the copy buttons of the pages of status codes and of fields.
"""
import http.server
import pathlib
import sys
import threading
import time

from browser import Browser, Page as Tab

VISIBLE = "[...document.querySelectorAll('article:not([hidden])')].map(article => article.id)"
MATCHES = "[...document.querySelectorAll('article, .gap, section')].every(each => each.hidden !== each.checkVisibility())"

# What each search finds, as people typed it here.
STATUS_SEARCHES = {
    "payload": ["413"], "teapot": ["418"], "rate": ["429"], "NOT_FOUND": ["404"], "not_found": ["404"], "404": ["404"],
    "large content": ["413"], "CONTENT  large": ["413"], "Payload_Too_Large": ["413"], "entity": ["413", "422"],
    "moved temporarily": ["302"], "im_a_teapot": ["418"], "ok": ["200"], "continue": ["100"], "coffee": ["418"],
    "301 moved": ["301"], "no such words": [], "420": [], "<script>": [], "\\": [], "(": [], "eapot": ["418"],
    "IANA_HTTP_STATUS_NOT_FOUND": ["404"], "iana::http::status::not_found": ["404"], "status::not_found": ["404"],
    "I\u2019m a teapot": ["418"], "obsoleted": ["510"], "temporary until": ["104"], "unused": ["306", "418"],
}
FIELD_SEARCHES = {
    "content-len": ["content-length"], "CONTENT_LENGTH": ["content-length"], "length": ["content-length"],
    "dest sec": ["sec-fetch-dest"], "etag": ["etag"], "sec-fetch-dest": ["sec-fetch-dest"],
}
FRAME = 1000 / 60  # milliseconds

# The time of the slowest search. Of each search, the fastest of several attempts counts, because other programs run on
# the machine, too.
TIME = """(() => {
  const input = document.getElementById('SEARCH');
  const times = {};
  for (let round = 0; round < 20; ++round) {
    for (const query of ['c', 'co', 'con', 'content length', 'x', '']) {
      const start = performance.now();
      input.value = query;
      input.dispatchEvent(new Event('input'));
      document.documentElement.scrollHeight;
      times[query] = Math.min(times[query] ?? Infinity, performance.now() - start);
    }
  }
  return Math.max(...Object.values(times));
})()"""


class Server(http.server.ThreadingHTTPServer):
    """Serves a directory and records what is asked for."""

    def __init__(self, folder):
        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=folder)

            def log_message(self, *_):
                pass

            def do_GET(self):
                self.server.paths.append(self.path)
                super().do_GET()

        super().__init__(("127.0.0.1", 0), Handler)
        self.paths = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Tests:
    def __init__(self, browser, folder):
        self.browser = browser
        self.status = (folder / "http-status-codes.html").as_uri()
        self.field = (folder / "http-field.html").as_uri()
        self.folder = folder
        self.problems = []

    def expect_equal(self, found, wanted, what):
        if found != wanted:
            self.problems.append(f"{what}: {found!r}, expected {wanted!r}")

    def open(self, url, **options):
        tab = Tab(self.browser, **options)
        tab.open(url)
        return tab

    def wait_until(self, tab, condition):
        """Waits for what a page does after a pause."""
        for _ in range(100):
            if tab.evaluate(condition):
                return True
            time.sleep(0.05)
        return False

    def test_typing(self):
        for url, searches in ((self.status, STATUS_SEARCHES), (self.field, FIELD_SEARCHES)):
            tab = self.open(url)
            total = tab.evaluate("document.querySelectorAll('article').length")
            tab.evaluate("document.getElementById('SEARCH').focus()")
            for query, found in searches.items():
                tab.evaluate("document.getElementById('SEARCH').select()")
                tab.type(query)
                self.expect_equal(tab.evaluate(VISIBLE), found, f"search for {query!r}")
                self.expect_equal(tab.evaluate(MATCHES), True, f"what is hidden in the search for {query!r}")
                said = f"{len(found)} of {total}" if found else "No entry" if query == "420" else "Nothing found"
                self.expect_equal(tab.evaluate("document.getElementById('COUNT').textContent"), said, f"count of {query!r}")
            tab.evaluate("document.getElementById('SEARCH').select()")
            tab.press("Delete", 46)
            self.expect_equal(len(tab.evaluate(VISIBLE)), total, "entries without a search")
            self.expect_equal(tab.evaluate("document.querySelectorAll('[hidden]').length"), 0, "hidden without a search")
            self.expect_equal(tab.messages(), [], "messages")

    def test_gap(self):
        tab = self.open(self.status + "#q=420")
        gaps = tab.evaluate("[...document.querySelectorAll('.gap:not([hidden])')].map(gap => gap.textContent)")
        self.expect_equal(gaps, ["419-420 unassigned"], "gaps in the search for 420")

    def test_address(self):
        for query, found in (("payload", ["413"]), ("Large+content", ["413"]), ("large%20content", ["413"]), ("%ZZ", []),
                             ("", None)):
            tab = self.open(f"{self.status}#q={query}")
            count = tab.evaluate("document.querySelectorAll('article').length")
            visible = tab.evaluate(VISIBLE)
            self.expect_equal(visible if found is not None else len(visible), count if found is None else found, f"#q={query}")
        # The address follows the typing, and the page the address.
        tab.evaluate("document.getElementById('SEARCH').focus()")
        tab.type("too large")
        self.expect_equal(self.wait_until(tab, "location.hash === '#q=too%20large'"), True, "the address follows")
        self.expect_equal(self.wait_until(tab, "document.documentElement.className === 'js'"), True, "the typing ends")
        tab.evaluate("location.hash = '#q=teapot'")
        self.expect_equal(self.wait_until(tab, f"{VISIBLE}.join() === '418'"), True, "the page follows")
        tab.evaluate("location.hash = '#404'")
        self.expect_equal(self.wait_until(tab, "!document.querySelector('[hidden]')"), True, "an entry that was hidden")
        self.expect_equal(self.is_below_the_search(tab, "404"), True, "#404 is seen")
        self.expect_equal(tab.messages(), [], "messages")

    def is_below_the_search(self, tab, id):
        return self.wait_until(tab, f"""(() => {{
          const top = document.getElementById('{id}').getBoundingClientRect().top;
          return top >= document.querySelector('.search').getBoundingClientRect().bottom && top < 200;
        }})()""")

    def test_entry_in_address(self):
        for url, id in ((self.status + "#404", "404"), (self.field + "#sec-fetch-dest", "sec-fetch-dest"),
                        (self.field + "#Sec-Fetch-Dest", "sec-fetch-dest")):
            for width in (360, 1280):
                tab = self.open(url, width=width)
                self.expect_equal(self.is_below_the_search(tab, id), True, f"{url} at {width} pixels")
                self.expect_equal(tab.evaluate("document.querySelector(':target')?.id"), id, f"the target of {url}")
        tab = self.open(self.status + "#420")
        gap = "[...document.querySelectorAll('.gap')].find(gap => gap.textContent.startsWith('419'))"
        seen = self.wait_until(tab, f"{gap}.getBoundingClientRect().top < innerHeight && scrollY > 0")
        self.expect_equal(seen, True, "#420 leads to the numbers without a code")

    def test_enter(self):
        tab = self.open(self.status)
        tab.evaluate("document.getElementById('SEARCH').focus()")
        tab.type("payload")
        tab.press_enter()
        self.expect_equal(tab.evaluate("document.activeElement.getAttribute('href')"), "#413", "Enter leads to the first entry")

    def test_copy(self):
        self.browser.call("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
        for has_clipboard in (True, False):
            tab = self.open(self.status)
            tab.call("Page.bringToFront")
            tab.evaluate("void (window.kept = navigator.clipboard)")
            if not has_clipboard:
                tab.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
            for place, text in ((0, "iana::http::status::not_found"), (1, "IANA_HTTP_STATUS_NOT_FOUND")):
                tab.evaluate(f"document.querySelectorAll('article[id=\"404\"] button')[{place}].click()")
                what = f"copied {'with' if has_clipboard else 'without'} the clipboard's functions"
                said = self.wait_until(tab, f"document.getElementById('SAID').textContent === 'Copied {text}'")
                self.expect_equal(said, True, f"said that {text} was copied")
                self.expect_equal(tab.evaluate("kept.readText()"), text, what)
            self.expect_equal(tab.messages(), [], "messages")

    def test_speed(self):
        for width in (360, 1280):
            longest = self.open(self.field, width=width).evaluate(TIME)
            if longest >= FRAME:
                self.problems.append(f"a search takes {longest} ms at {width} pixels, expected less than {FRAME}")

    # A server sees one request for each page, and none for an icon.
    def test_server(self):
        server = Server(str(self.folder))
        url = f"http://127.0.0.1:{server.server_port}"
        tab = self.open(url + "/index.html")
        links = tab.evaluate("[...document.querySelectorAll('a')].map(link => link.getAttribute('href'))")
        pages = sorted(path.name for path in self.folder.glob("*.html") if path.name != "index.html")
        self.expect_equal(sorted(links), pages, "links of the index")
        for page in pages:
            tab.open(f"{url}/{page}")
            self.expect_equal(tab.evaluate("document.querySelector('header a').getAttribute('href')"), "index.html", page)
        tab.evaluate("new Promise(resolve => setTimeout(resolve, 500))")
        self.expect_equal(server.paths, ["/index.html"] + ["/" + page for page in pages], "requests")
        server.shutdown()

    def run(self):
        for name in dir(self):
            if name.startswith("test_"):
                before = len(self.problems)
                getattr(self, name)()
                self.problems[before:] = [f"{name}: {problem}" for problem in self.problems[before:]]
        return self.problems


def main(chromium, folder):
    with Browser(chromium) as browser:
        problems = Tests(browser, pathlib.Path(folder).resolve()).run()
    sys.exit("\n".join(problems) or 0)


main(*sys.argv[1:])
