"""Is the WordprocessingML inside the parts sound: order, tables, stories, text, namespaces?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from .element_order import FIRST, INTERCHANGEABLE, ORDER, REPEATABLE
from .package import MC, NS, Package, Problem, R, W, w, word_elements

TEXT = {w(name) for name in ("t", "delText", "instrText", "delInstrText")}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
BLANKS = " \t\r\n"  # a no-break blank is a letter to XML
ENDS_WITH_PARAGRAPH = tuple(w(name) for name in ("tc", "hdr", "ftr", "comment", "footnote", "endnote", "txbxContent"))
NOTE_SETTINGS = {w("footnotePr"), w("endnotePr")}  # their notes are mere ids
DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006/"
MEASURES = {  # element: its attributes that Word 2010 reads as whole numbers; the validators let any text pass in some
    **dict.fromkeys(("sz", "szCs", "kern", "position", "outlineLvl", "gridSpan", "numId", "ilvl", "trHeight"), "val"),
    **dict.fromkeys(("tcW", "tblW", "tblInd", "gridCol", "wBefore", "wAfter"), "w"),
    "spacing": "before after line val",
    "ind": "left right start end firstLine hanging",
    "pgSz": "w h",
    "pgMar": "top right bottom left header footer gutter",
    "tab": "pos",
}
BASE_NAMESPACES = {
    *(W, R, MC, "http://www.w3.org/XML/1998/namespace", f"{DRAWINGML}wordprocessingDrawing", f"{DRAWINGML}main"),
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://schemas.openxmlformats.org/schemaLibrary/2006/main",
    *("urn:schemas-microsoft-com:vml", *(f"urn:schemas-microsoft-com:office:{name}" for name in ("office", "word"))),
}


def _word_children(element: etree._Element) -> list[str]:
    return [child.tag.rpartition("}")[2] for child in element.iterchildren(f"{{{W}}}*")]


def children_are_known_and_in_order(package: Package) -> Iterator[Problem]:
    for name, parent, element in word_elements(package):
        order = ORDER.get(parent)
        if order is None:
            continue
        children = _word_children(element)
        yield from (Problem(name, f"{child} in {parent}") for child in children if child not in order)
        known = [INTERCHANGEABLE.get(child, child) for child in children if child in order]
        for before, after in pairwise(known):
            if order.index(before) > order.index(after) or (before == after and after not in REPEATABLE):
                yield Problem(name, f"{after} after {before} in {parent}")


def properties_come_first(package: Package) -> Iterator[Problem]:
    for name, parent, element in word_elements(package):
        first = FIRST.get(parent, [])
        children = _word_children(element)
        leading = [child for child in first if child in children]
        if children[: len(leading)] != leading or any(children.count(child) > 1 for child in first):
            yield Problem(name, f"{parent} begins with {', '.join(children[:3])}")


def section_properties_come_last(package: Package) -> Iterator[Problem]:
    for name, tree in package.word_trees.items():
        for body in tree.iterfind("w:body", NS):
            children = _word_children(body)
            if children.count("sectPr") != 1 or children[-1] != "sectPr":
                yield Problem(name, "the body does not end with its one sectPr")


def measures_are_whole_numbers(package: Package) -> Iterator[Problem]:
    for name, local, element in word_elements(package):
        for key in MEASURES.get(local, "").split():
            value = element.get(w(key), "0")
            if not re.fullmatch("-?[0-9]+", value):
                yield Problem(name, f"{local} {key} is {value!r}, not a whole number")


def stories_end_with_a_paragraph(package: Package) -> Iterator[Problem]:
    """Cells, headers, footers, comments, notes and text boxes; a range may end after the paragraph."""
    for name, tree in package.word_trees.items():
        for story in tree.iter(*ENDS_WITH_PARAGRAPH):
            if (parent := story.getparent()) is not None and parent.tag in NOTE_SETTINGS:
                continue
            blocks = [child for child in _word_children(story) if not child.endswith("End")]
            if blocks[-1:] not in (["p"], ["sdt"]):
                yield Problem(name, f"{story.tag.rpartition('}')[2]} does not end with a paragraph")


def outer_blanks_are_preserved(package: Package) -> Iterator[Problem]:
    for name, local, element in word_elements(package):
        text = element.text or ""
        if element.tag in TEXT and text != text.strip(BLANKS) and element.get(SPACE) != "preserve":
            yield Problem(name, f"{local} {text!r} without xml:space")


def text_stands_in_text_elements(package: Package) -> Iterator[Problem]:
    for name, local, element in word_elements(package):
        if element.tag not in TEXT:
            for text in [element.text, *(child.tail for child in element)]:
                if (text or "").strip(BLANKS):
                    yield Problem(name, f"bare text {text!r} in {local}")
        elif len(element):
            yield Problem(name, f"elements inside {local}")


def newer_namespaces_are_ignorable(package: Package) -> Iterator[Problem]:
    """What is newer than ECMA-376 is named in mc:Ignorable or stands in an mc:Choice; graphicData takes anything."""
    for name, tree in package.word_trees.items():
        for element in tree.iter("{*}*"):
            names = {etree.QName(key).namespace for key in (element.tag, *element.attrib)}
            newer = names - BASE_NAMESPACES - {None}
            if newer and (outside := newer - _understood(element)):
                yield Problem(name, f"{etree.QName(element).localname} is of {', '.join(map(str, outside))}")


def _understood(element: etree._Element) -> set[str | None]:
    """The namespaces that an ancestor makes ignorable or requires; all of the element's own below graphicData."""
    found: set[str | None] = set()
    for node in (element, *element.iterancestors()):
        prefixes = f"{node.get(f'{{{MC}}}Ignorable', '')} {node.get('Requires', '')}".split()
        found |= {node.nsmap.get(prefix) for prefix in prefixes}
        if node.tag == f"{{{DRAWINGML}main}}graphicData":
            found |= {etree.QName(key).namespace for key in (element.tag, *element.attrib)}
    return found
