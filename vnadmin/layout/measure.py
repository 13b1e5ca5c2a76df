"""Đo chữ: how wide text is, and where its lines break, from font metrics (Times New Roman).

Lines break where office programs break them: at ordinary blanks and after hyphens.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import TypeAlias

from vnadmin.blocks import Font
from vnadmin.rules.widths import EM, UNKNOWN, widths

__all__ = [
    "Piece",
    "balanced_width",
    "last_line_width",
    "line_count",
    "line_height",
    "pieces",
    "set_width",
    "text_width",
    "unit",
]

PIECES = re.compile(r" *(?:[^ -]+-*|-+) *| +")

Piece: TypeAlias = tuple[str, int, int]
"""What stays together on a line (a word, or a part of one up to a hyphen, with the blanks around it), its width and
the width of the blanks it ends with, in units of the font."""


def text_width(text: str, font: Font) -> float:
    """The width of one line of text, in twips."""
    return _units(text, font.bold, font.italic) * unit(font)


def unit(font: Font) -> float:
    """A unit of the font in twips; sizes are in half-points."""
    return font.size * 10 / EM


def line_count(text: str, font: Font, width: float) -> int:
    """How many lines `text` takes within `width` twips."""
    room = width / unit(font)
    return sum([1 + len(_breaks(parts, room)) for parts in _stretches(text, font)])


def line_height(font: Font) -> float:
    """The height of a single line of Times New Roman, in twips: 1.15 letter sizes."""
    return font.size * 10 * 1.15


def last_line_width(text: str, font: Font, width: float) -> float:
    """The width in twips of the last line of `text`, when lines have `width` twips."""
    parts = _stretches(text, font)[-1]
    begins = _breaks(parts, width / unit(font))[-1:]
    line = parts[begins[0] :] if begins else parts
    return (sum([own for _, own, _ in line]) - (line[-1][2] if line else 0)) * unit(font)


@lru_cache(maxsize=1024)
def balanced_width(text: str, font: Font, width: int) -> int:
    """The least width, in twips, that breaks `text` into no more lines than the full `width` does."""
    stretches = _stretches(text, font)
    one = unit(font)

    def breaks(room: float) -> int:
        return sum([len(_breaks(parts, room / one)) for parts in stretches])

    most = breaks(width)
    if not most:
        return width
    low, high = min(width, int(max(own for parts in stretches for _, own, _ in parts) * one)), width
    while low < high:
        middle = (low + high) // 2
        if breaks(middle) <= most:
            high = middle
        else:
            low = middle + 1
    return high


def set_width(text: str, font: Font, width: int, slack: int) -> int:
    """The width that sets a text in lines of like length; `slack` is for the rounding of office programs."""
    return min(width, balanced_width(text, font, width - slack) + slack)


@lru_cache(maxsize=1024)
def pieces(text: str, *, bold: bool, italic: bool) -> tuple[Piece, ...]:
    """What a line of text may be broken into, in order; nothing of the text is lost."""
    return tuple(map(_measured(bold, italic), PIECES.findall(text)))


@cache
def _measured(bold: bool, italic: bool) -> Callable[[str], Piece]:
    """What measures a piece in one face; most words of a text have stood in the text before."""
    blank = widths(bold=bold, italic=italic)[ord(" ")]

    @lru_cache(maxsize=4096)  # by the word alone, which takes half the time of a key of word and face
    def measured(piece: str) -> Piece:
        return piece, _units(piece, bold, italic), (len(piece) - len(piece.rstrip(" "))) * blank

    return measured


def _stretches(text: str, font: Font) -> list[tuple[Piece, ...]]:
    if "\n" not in text:
        return [pieces(text, bold=font.bold, italic=font.italic)]
    return [pieces(stretch, bold=font.bold, italic=font.italic) for stretch in text.split("\n")]


def _breaks(parts: Sequence[Piece], room: float) -> list[int]:
    """Which pieces begin a new line, when lines have `room` units."""
    begins: list[int] = []
    if sum([own for _, own, _ in parts]) <= room:
        return begins  # most texts take one line
    used = 0
    for i, (_, own, blanks) in enumerate(parts):
        if used + own - blanks > room and used:
            begins.append(i)
            used = 0
        used += own
    return begins


@lru_cache(maxsize=1024)
def _units(text: str, bold: bool, italic: bool) -> int:
    table = widths(bold=bold, italic=italic)
    return sum([table.get(ord(character), UNKNOWN) for character in text])
