"""Chữ dùng chung: how much text the cells take when each has its own copy of a shared string."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vnadmin.sheets.limits import MOST_TEXT

__all__ = ["spreads_too_far"]

_STRING = re.compile(rb"<(?:[^\s<>/]*:)?si(?=[\s/>])")
_INDEX = re.compile(rb"<v>\s*([0-9]{1,9})\s*</v>")


def spreads_too_far(strings: bytes, sheets: Iterable[bytes]) -> bool:
    """Whether the cells of one of the sheets would hold more than `MOST_TEXT` bytes of shared text."""
    _, *items = _STRING.split(strings)
    if not items:
        return False
    sizes = list(map(len, items))
    longest = max(sizes)
    return any(longest * _values(cells) > MOST_TEXT and _spread(sizes, items, cells) > MOST_TEXT for cells in sheets)


def _values(cells: bytes) -> int:
    return cells.count(b"v")


def _spread(sizes: list[int], items: list[bytes], cells: bytes) -> int:
    """The bytes exactly; more than allowed where the file is written so that they cannot be counted."""
    written = cells.count(b"<v") - cells.count(b"<v/>")
    indices = _INDEX.findall(cells)
    bare = written == cells.count(b"<v>") and b":v" not in cells
    if not bare or any(b"<t" not in item for item in items):
        return MOST_TEXT + 1
    return sum(sizes[i] for i in map(int, indices) if i < len(sizes))
