"""Đo chữ: how wide text is, and where its lines break, from font metrics (Times New Roman)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from vnadmin.blocks import Font
from vnadmin.rules.widths import EM, UNKNOWN, widths

__all__ = ["Piece", "balanced_width", "pieces", "scale", "set_width", "text_width", "wrap"]

PIECES = re.compile(r" *[^ -]*(?:-+|[^ -]) *| +")
"""What stays together on a line: a word, or a part of one up to a hyphen, with the blanks around it."""


class Piece(NamedTuple):
    """A piece of a line, its width and the width of the blanks it ends with, in units of the font."""

    text: str
    width: int
    blanks: int


def text_width(text: str, font: Font) -> float:
    """The width of one line of text, in twips."""
    return _units(text, font.bold, font.italic) * scale(font)


def wrap(text: str, font: Font, width: float) -> list[str]:
    """The lines an office program breaks `text` into within `width` twips: at ordinary blanks and after hyphens."""
    room = width / scale(font)
    lines: list[str] = []
    for stretch in text.split("\n"):
        parts = pieces(stretch, font.bold, font.italic)
        ends = [*_breaks(parts, room), len(parts)]
        lines += [
            "".join([piece.text for piece in parts[a:b]]).rstrip(" ") for a, b in zip([0, *ends], ends, strict=False)
        ]
    return lines


@lru_cache(maxsize=1024)
def balanced_width(text: str, font: Font, width: int) -> int:
    """The least width, in twips, that breaks `text` into no more lines than the full `width` does."""
    unit = scale(font)
    stretches = [pieces(stretch, font.bold, font.italic) for stretch in text.split("\n")]

    def breaks(room: float) -> int:
        return sum([len(_breaks(parts, room / unit)) for parts in stretches])

    most = breaks(width)
    if not most:
        return width
    low, high = min(width, int(max(piece.width for parts in stretches for piece in parts) * unit)), width
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


def _breaks(parts: tuple[Piece, ...], room: float) -> list[int]:
    """Before which pieces a line ends, when lines have `room` units."""
    ends: list[int] = []
    used = 0
    for i, piece in enumerate(parts):
        if used and used + piece.width - piece.blanks > room:
            ends.append(i)
            used = 0
        used += piece.width
    return ends


@lru_cache(maxsize=1024)
def pieces(text: str, bold: bool, italic: bool) -> tuple[Piece, ...]:
    """What a line of text may be broken into, in order; nothing of the text is lost."""
    blank = widths(bold=bold, italic=italic)[ord(" ")]
    return tuple(
        Piece(piece, _units(piece, bold, italic), (len(piece) - len(piece.rstrip(" "))) * blank)
        for piece in PIECES.findall(text)
    )


@lru_cache(maxsize=4096)
def _units(text: str, bold: bool, italic: bool) -> int:
    table = widths(bold=bold, italic=italic)
    return sum([table.get(ord(character), UNKNOWN) for character in text])


def scale(font: Font) -> float:
    """Twips to a unit of the font; sizes are in half-points."""
    return font.size * 10 / EM
