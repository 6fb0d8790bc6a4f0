"""browser_test.py CHROMIUM AXE PAGE [JSON [SUPPLEMENT]...]

Opens a page in a browser, and tests what holds for every page. AXE is the script of axe-core; - leaves its checks out.
"""
import pathlib
import sys

from browser import Browser, Page as Tab
from page_reader import Page
from page_says_what_json_says import comparison, read_table

# The elements that reach beyond the right edge of the window, or beyond the element around them.
CUT_OFF = """[...document.body.querySelectorAll('*:not(.skip, .unseen, .unseen *)')].filter(element => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && (box.right > innerWidth + 0.5 || box.left < -0.5 || element.scrollWidth > element.clientWidth + 1 &&
    getComputedStyle(element).overflowX !== 'visible');
}).map(element => element.outerHTML.slice(0, 80))"""

# The parts of entries that overlap the part before them.
OVERLAPS = """[...document.querySelectorAll('article > *, article > div > *, dt, dd, li, dd > button')].filter(element => {
  const before = element.previousElementSibling;
  if (!before) return false;
  const [one, other] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
}).map(element => element.outerHTML.slice(0, 80))"""

AXE = """axe.run().then(result => result.violations.filter(({impact}) => impact === 'serious' || impact === 'critical')
  .map(({id, help, nodes}) => `${id}: ${help}: ${nodes.slice(0, 3).map(node => node.html).join(' ')}`))"""

FOCUS = """(() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const bar = document.querySelector('.search')?.getBoundingClientRect() ?? {bottom: 0};
  return {name: element.localName, id: element.id, text: element.textContent.trim(), outline: getComputedStyle(element).outlineStyle,
    is_seen: box.width > 0 && box.left >= 0 && box.bottom <= innerHeight + 0.5 &&
      (element.closest('.search, header, .skip') !== null || box.top >= bar.bottom - 0.5)};
})()"""


class Checks:
    def __init__(self, browser, url):
        self.browser, self.url = browser, url
        self.problems = []

    def expect(self, condition, problem):
        if not condition:
            self.problems.append(problem)

    def open(self, **options):
        tab = Tab(self.browser, **options)
        tab.open(self.url)
        return tab

    def check_says(self, table):
        tab = self.open()
        page = Page(tab.evaluate("document.documentElement.outerHTML"))
        self.problems += comparison(page, table)
        self.expect(page.entries or not table.rows, "no entry")

    def check_silence(self):
        for options in ({}, {"dark": True, "width": 360}):
            tab = self.open(**options)
            tab.evaluate("new Promise(resolve => setTimeout(resolve, 300))")
            self.expect(tab.messages() == [], f"messages {tab.messages()}")
            self.expect(tab.requests() == [self.url], f"requests {tab.requests()}")

    def check_layout(self):
        for width in (360, 1280):
            for dark in (False, True):
                tab = self.open(width=width, dark=dark)
                where = f"at {width} pixels, {'dark' if dark else 'light'}"
                self.expect(tab.evaluate("document.documentElement.scrollWidth") == width, f"wider than the window {where}")
                for problem, script in (("cut off", CUT_OFF), ("overlapping", OVERLAPS)):
                    found = tab.evaluate(script)
                    self.expect(not found, f"{problem} {where}: {found[:3]}")

    # axe-core is slow, so it looks at each width and at each set of colors once.
    def check_accessibility(self, axe):
        for options in ({"width": 1280}, {"width": 360, "dark": True}):
            tab = self.open(**options)
            tab.evaluate(axe)
            found = tab.evaluate(AXE)
            self.expect(not found, f"axe with {options}: {found}")

    def check_print(self):
        tab = self.open()
        tab.set_media(media="print")
        shown = tab.evaluate("['.search', 'nav', 'button', '.skip'].flatMap(name => [...document.querySelectorAll(name)])"
                             ".filter(element => element.getBoundingClientRect().width > 0).map(element => element.outerHTML)")
        self.expect(not shown, f"printed: {shown[:3]}")
        self.expect(tab.call("Page.printToPDF")["data"], "nothing is printed")

    def check_without_scripts(self):
        tab = Tab(self.browser)
        tab.call("Emulation.setScriptExecutionDisabled", value=True)
        tab.open(self.url)
        count = tab.evaluate("[...document.querySelectorAll('article')].filter(each => each.checkVisibility()).length")
        self.expect(count == tab.evaluate("document.querySelectorAll('article').length"), "entries need scripts")
        useless = tab.evaluate("[...document.querySelectorAll('input, button')].filter(each => each.checkVisibility()).length")
        self.expect(useless == 0, "controls that do nothing without scripts")

    # A reader with a keyboard sees where the focus is, and can skip what is above the entries.
    def check_focus(self):
        tab = self.open(width=360, height=640)
        seen = []
        for _ in range(tab.evaluate("Math.min(150, document.querySelectorAll('a, input, button').length)")):
            tab.press_tab()
            focus = tab.evaluate(FOCUS)
            self.expect(focus["is_seen"] and focus["outline"] == "solid", f"the focus is not seen on {focus}")
            seen.append((focus["name"], focus["id"]))
        if tab.evaluate("document.querySelector('main#MAIN') !== null"):
            self.expect(("input", "SEARCH") in seen, "the search is not reached")
            tab.open(self.url)
            tab.press_tab()
            tab.press_enter()
            self.expect(tab.evaluate("document.activeElement.id") == "MAIN", "the link to the entries does not lead there")


def main(chromium, axe, page, json_file=None, *data_files):
    with Browser(chromium) as browser:
        checks = Checks(browser, pathlib.Path(page).resolve().as_uri())
        if json_file:
            checks.check_says(read_table(json_file, data_files))
        checks.check_silence()
        checks.check_layout()
        if axe != "-":
            checks.check_accessibility(pathlib.Path(axe).read_text(encoding="utf-8"))
        checks.check_print()
        checks.check_without_scripts()
        checks.check_focus()
    sys.exit("\n".join(checks.problems) or 0)


main(*sys.argv[1:])
