"""columns_have_words.py DESCRIPTION...

Fails if a column has no words for pages.
"""
import sys
import xml.etree.ElementTree as ElementTree

XMLNS = "{urn:iana-codegen:table}"


def columns_without_words(file):
    for element in ElementTree.parse(file).iter():
        if element.tag in (XMLNS + "column", XMLNS + "strip") and element.get("function") and not element.get("words"):
            yield f"{file}: {element.get('function')} has no words, expected some"


def main(*files):
    sys.exit("\n".join(problem for file in files for problem in columns_without_words(file)) or 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
