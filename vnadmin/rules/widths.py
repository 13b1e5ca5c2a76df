"""Bề rộng chữ: advance widths of Times New Roman, letter by letter (`widths.tsv`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

__all__ = ["EM", "UNKNOWN", "widths"]

EM = 2048
"""Units to the em, as in the font."""
NO_BREAK, NO_BREAK_WIDTH = 0xA0, 717
"""The no-break blank and its width: that of a blank is 512, but LibreOffice draws it wider."""
UNKNOWN = EM
"""The width taken for a character that the table lacks: an em, so that lines are rather too short than too long."""


@cache
def widths(*, bold: bool, italic: bool) -> Mapping[int, int]:
    """Width by code point, in 1/2048 em, of one face."""
    column = 1 + bold + 2 * italic
    table = {}
    for line in Path(__file__).with_name("widths.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            cells = line.split("\t")
            table[int(cells[0], 16)] = int(cells[column])
    table[NO_BREAK] = NO_BREAK_WIDTH
    return table
