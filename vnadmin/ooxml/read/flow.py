"""Dòng chảy của phần: the paragraphs, tables, rows or cells in an element, seen through whatever wraps them.

Content controls, tracked insertions, custom XML and compatibility alternatives stand between a table and its rows as
well as between a body and its paragraphs; what is tracked as deleted or moved away is no longer there.
"""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.ooxml.xml import MC, Element, w

__all__ = ["GONE", "branch", "flow"]

GONE = frozenset({w("del"), w("moveFrom")})
_WRAPPERS = frozenset(map(w, ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")))
_ALTERNATE = f"{MC}AlternateContent"
_BRANCHES = (f"{MC}Choice", f"{MC}Fallback")


def flow(element: Element, *wanted: str) -> Iterator[Element]:
    """The children of these names in reading order, wrappers opened. Iterative: depth is the file's to choose."""
    stack = [iter(element)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        elif child.tag in wanted:
            yield child
        elif child.tag in _WRAPPERS:
            stack.append(iter(child))
        elif child.tag == _ALTERNATE and (chosen := branch(child)) is not None:
            stack.append(iter(chosen))


def branch(alternate: Element) -> Element | None:
    """The one alternative that is read: the first that holds text, so that text stands there once and is not lost."""
    branches = [child for child in alternate if child.tag in _BRANCHES]
    return next((child for child in branches if child.find(f".//{w('t')}") is not None), None)
