"""Does what the text refers to exist, and is it whole: comments, notes, drawings, bookmarks, fields, dates?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from lxml import etree

from .package import NS, WP, Package, Problem, val, w

STORIES = tuple(w(name) for name in ("body", "hdr", "ftr", "comment", "footnote", "endnote", "txbxContent"))
W3CDTF = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?", re.ASCII)
XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


def _tags_by_id(tree: etree._Element, *tags: str) -> dict[str, list[str]]:
    """For each w:id the local names that carry it, in the order of the text."""
    found: dict[str, list[str]] = {}
    for element in tree.iter(*map(w, tags)):
        found.setdefault(val(element, "id"), []).append(etree.QName(element).localname)
    return found


def comments_are_defined(package: Package) -> Iterator[Problem]:
    """Every comment exists once; it is anchored by a range and a reference after it, or by a reference alone."""
    tree = package.tree_of("comments")
    defined = Counter(() if tree is None else (val(c, "id") for c in tree.iterfind("w:comment", NS)))
    yield from (Problem("comments", f"comment {key} stands {n} times") for key, n in defined.items() if n > 1)
    whole = ["commentRangeStart", "commentRangeEnd", "commentReference"]
    for name, part in package.word_trees.items():
        for key, tags in _tags_by_id(part, *whole).items():
            if key not in defined:
                yield Problem(name, f"comment {key} is not defined")
            if tags not in (whole, whole[2:]):
                yield Problem(name, f"comment {key}: {', '.join(tags)}")


def notes_are_defined(package: Package) -> Iterator[Problem]:
    for kind in ("footnote", "endnote"):
        tree = package.tree_of(f"{kind}s")
        defined = set() if tree is None else {val(note, "id") for note in tree.iterfind(f"w:{kind}", NS)}
        for name, part in package.word_trees.items():
            for use in [*part.iter(w(f"{kind}Reference")), *part.iterfind(f"w:{kind}Pr/w:{kind}", NS)]:
                if val(use, "id") not in defined:
                    yield Problem(name, f"{kind} {val(use, 'id')} is not defined")


def drawing_ids_are_unique(package: Package) -> Iterator[Problem]:
    ids = Counter(e.get("id", "") for tree in package.word_trees.values() for e in tree.iter(f"{{{WP}}}docPr"))
    yield from (Problem("", f"drawing id {key!r} stands {count} times") for key, count in ids.items() if count > 1)


def bookmarks_are_paired(package: Package) -> Iterator[Problem]:
    """Each id starts once and ends once after it; names are unique in the file."""
    names: Counter[str] = Counter()
    for name, tree in package.word_trees.items():
        for key, tags in _tags_by_id(tree, "bookmarkStart", "bookmarkEnd").items():
            if tags != ["bookmarkStart", "bookmarkEnd"]:
                yield Problem(name, f"bookmark {key}: {', '.join(tags)}")
        names.update(val(start, "name") for start in tree.iter(w("bookmarkStart")))
    yield from (Problem("", f"bookmark {key!r} stands {n} times") for key, n in names.items() if n > 1 or not key)


def anchors_exist(package: Package) -> Iterator[Problem]:
    starts = (start for tree in package.word_trees.values() for start in tree.iter(w("bookmarkStart")))
    names = {"", "_top", *(val(start, "name") for start in starts)}
    for name, tree in package.word_trees.items():
        for link in tree.iter(w("hyperlink")):
            if val(link, "anchor") not in names:
                yield Problem(name, f"hyperlink to the bookmark {val(link, 'anchor')!r}, which does not exist")


def fields_are_balanced(package: Package) -> Iterator[Problem]:
    """Within a story each field has begin, perhaps separate, end; instructions stand between begin and separate."""
    for name, tree in package.word_trees.items():
        for story in tree.iter(*STORIES):
            marks = (e for e in story.iter(w("fldChar"), w("instrText")) if next(e.iterancestors(*STORIES)) is story)
            kinds = (val(mark, "fldCharType") or "instruction" for mark in marks)
            yield from (Problem(name, fault) for fault in _field_faults(kinds))


def _field_faults(kinds: Iterator[str]) -> Iterator[str]:
    open_fields: list[str] = []
    for kind in kinds:
        before = open_fields[-1] if open_fields else "nothing"
        if kind == "begin":
            open_fields.append(kind)
        elif before == "nothing" or (kind != "end" and before != "begin"):
            yield f"field {kind} after {before}"
        elif kind == "end":
            open_fields.pop()
        elif kind == "separate":
            open_fields[-1] = kind
    if open_fields:
        yield f"{len(open_fields)} fields are not closed"


def core_dates_are_w3cdtf(package: Package) -> Iterator[Problem]:
    tree = package.tree_of("core-properties")
    for element in () if tree is None else tree.iterfind("{http://purl.org/dc/terms/}*"):
        text = element.text or ""
        if element.get(XSI_TYPE) != "dcterms:W3CDTF":
            yield Problem("core", f"{element.tag} is not typed dcterms:W3CDTF")
        if not W3CDTF.fullmatch(text) or not _is_a_date(text):
            yield Problem("core", f"{text!r} is not a date in W3CDTF")


def _is_a_date(text: str) -> bool:
    try:
        datetime.fromisoformat(text + "0001-01-01"[len(text) :] if len(text) < 10 else text)
    except ValueError:
        return False
    return True
