"""Thu nhỏ: blocks with every length and letter size made smaller, for sheets that share a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from vnadmin.blocks import (
    Block,
    Cell,
    Chart,
    Drawing,
    Font,
    Paragraph,
    ParagraphFormat,
    Picture,
    Row,
    Run,
    SectionEnd,
    Table,
)

__all__ = ["narrowed", "scaled"]

DENSE_BELOW = 1.0
"""Sheets that are made smaller have narrow gaps as well: letters are to stay as large as they can."""
GAP = 240
"""Twips: blanks between paragraphs are no wider; wider ones are room for a stamp or a signature."""


def scaled(blocks: Iterable[Block], factor: float) -> tuple[Block, ...]:
    """The blocks at `factor` of their size, up to 1; letters are rounded down, so that no line breaks anew."""
    return tuple([_scaled(block, factor) for block in blocks])


def narrowed(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks at their full size, the blanks between them half as wide."""
    return tuple([_narrowed(block) for block in blocks])


def _narrowed(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(block.runs, block.style, _half_as_wide(block.format))
    if not isinstance(block, Table):
        return block
    rows = [
        Row(
            tuple([Cell(narrowed(cell.blocks), cell.span, cell.rows, cell.align) for cell in row.cells]),
            row.header,
            row.whole,
            row.height,
        )
        for row in block.rows
    ]
    return replace(block, rows=tuple(rows))


@lru_cache(maxsize=1024)
def _half_as_wide(format_: ParagraphFormat) -> ParagraphFormat:
    gaps = {name: getattr(format_, name) // 2 for name in ("before", "after") if getattr(format_, name) <= GAP}
    return replace(format_, **gaps)


def _scaled(block: Block, factor: float) -> Block:
    if isinstance(block, Paragraph):
        runs = tuple([Run(run.text, _font(run.font, factor)) for run in block.runs])
        return Paragraph(runs, block.style, _format(block.format, factor))
    if isinstance(block, SectionEnd):
        return block
    return _table(block, factor) if isinstance(block, Table) else _drawing(block, factor)


def _table(block: Table, factor: float) -> Table:
    columns = tuple([round(width * factor) for width in block.columns])
    rows = tuple([_row(row, factor) for row in block.rows])
    padding, indent = round(block.padding * factor), round(block.indent * factor)
    return replace(block, columns=columns, rows=rows, padding=padding, indent=indent)


def _drawing(block: Drawing, factor: float) -> Drawing:
    """A picture keeps its shape; a chart is drawn anew in its smaller frame."""
    width, height = round(block.width * factor), round(block.height * factor)
    content = _content(block.content, factor)
    return replace(block, content=content, width=width, height=height, format=_format(block.format, factor))


def _content(content: Picture | Chart, factor: float) -> Picture | Chart:
    return content if isinstance(content, Picture) else replace(content, letters=int(content.letters * factor))


def _row(row: Row, factor: float) -> Row:
    cells = [Cell(scaled(cell.blocks, factor), cell.span, cell.rows, cell.align) for cell in row.cells]
    return Row(tuple(cells), row.header, row.whole, round(row.height * factor))


@lru_cache(maxsize=256)
def _font(font: Font, factor: float) -> Font:
    return replace(font, size=int(font.size * factor))


@lru_cache(maxsize=1024)
def _format(format_: ParagraphFormat, factor: float) -> ParagraphFormat:
    lengths = {
        name: round(getattr(format_, name) * factor) for name in ("left", "right", "first_line", "before", "after")
    }
    if factor < DENSE_BELOW:
        lengths |= {name: lengths[name] // 2 for name in ("before", "after") if getattr(format_, name) <= GAP}
    line = format_.line if format_.line_rule == "auto" else max(1, round(format_.line * factor))
    return replace(format_, line=line, **lengths)
