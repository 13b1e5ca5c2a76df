"""Chiều cao: how high blocks stand in a given width, from font metrics; an office program takes no more."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import ceil

from vnadmin.blocks import Block, Drawing, Font, ParagraphFormat, SectionEnd, Table
from vnadmin.layout.measure import line_count, line_height, text_width
from vnadmin.text.blanks import NBSP

__all__ = ["height"]

BELOW = 70
"""Twips below a drawing, which stands on the line as a letter does: the descent of letters of 14 pt, and a rest."""


def height(blocks: Iterable[Block], width: int) -> float:
    """The height of the blocks, one below the other, in twips; `width` is that of their column."""
    return sum(_height(block, width) for block in blocks)


def _height(block: Block, width: int) -> float:
    if isinstance(block, SectionEnd):
        return 0.0
    if isinstance(block, Table):
        return sum(row.height or _row(block, i) for i, row in enumerate(block.rows))
    if isinstance(block, Drawing):
        return block.format.before + block.height + BELOW + block.format.after
    fonts = {run.font for run in block.runs}
    widest = max(fonts, key=lambda font: (font.size, font.bold), default=None)
    return _paragraph(block.text, widest, block.format, width)


def _row(table: Table, place: int) -> float:
    """The highest of its cells; one that spans several columns has the width of all."""
    tallest, column = 0.0, 0
    for cell in table.rows[place].cells:
        width = sum(table.columns[column : column + cell.span]) - 2 * table.padding
        tallest = max(tallest, height(cell.blocks, width))
        column += cell.span
    return tallest


@lru_cache(maxsize=1024)
def _paragraph(text: str, font: Font | None, format_: ParagraphFormat, width: int) -> float:
    around = format_.before + format_.after
    single = 0 if font is None else line_height(font)
    line = format_.line if format_.line_rule != "auto" else single * format_.line / 240
    if font is None or not text:
        return around + (line or format_.line)
    indent = NBSP * ceil(max(0, format_.first_line) / text_width(NBSP, font))
    lines = line_count(indent + text, font, width - format_.left - format_.right)
    return around + max(1, lines) * line
