"""screenshot.py CHROMIUM PAGE OUTPUT

Takes the picture of the page of status codes that the README shows.
"""
import pathlib
import sys

from browser import Browser, Page as Tab


def main(chromium, page, output):
    with Browser(chromium) as browser:
        tab = Tab(browser, width=1000, height=560)
        tab.open(pathlib.Path(page).resolve().as_uri() + "#q=too large")
        tab.screenshot(output)


main(*sys.argv[1:])
