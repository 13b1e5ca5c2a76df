"""Bảng as WordprocessingML: widths in the grid and in every cell, equal, and a fixed layout.

Word follows `w:tcW`, LibreOffice `w:tblGrid`: both are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from vnadmin.blocks import Block, Cell, Row, Table

__all__ = ["write_table"]

WriteBlocks = Callable[[Iterable[Block]], str]
KeepRow = Callable[[Row, tuple[int, ...], Callable[[], str]], str]
NOTHING = Cell(())
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def write_table(table: Table, write: WriteBlocks, keep: KeepRow) -> str:
    """One `w:tbl`; `write` writes what stands in the cells, `keep` may remember a row for these columns."""
    columns = "".join([f'<w:gridCol w:w="{width}"/>' for width in table.columns])
    below: dict[int, tuple[int, int]] = {}
    if any(cell.rows > 1 for row in table.rows for cell in row.cells):  # a row is not the same below another
        rows = [_row(table, row, below, write) for row in table.rows]
    else:
        rows = [keep(row, table.columns, partial(_row, table, row, below, write)) for row in table.rows]
    properties = _properties(sum(table.columns), table.grid, table.padding, table.indent, table.line_color)
    return f"<w:tbl>{properties}<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


@cache  # page and rules allow for a few widths only
def _properties(width: int, grid: bool, padding: int, indent: int, color: str) -> str:
    borders = ""
    if grid:
        line = f'w:val="single" w:sz="4" w:space="0" w:color="{color or "auto"}"'
        borders = f"<w:tblBorders>{''.join(f'<w:{side} {line}/>' for side in SIDES)}</w:tblBorders>"
    blank = f'w:w="{padding}" w:type="dxa"'
    return (
        f'<w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblInd w:w="{indent}" w:type="dxa"/>{borders}'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left {blank}/><w:right {blank}/></w:tblCellMar>'
        '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1"'
        ' w:noVBand="1"/></w:tblPr>'
    )


def _row(table: Table, row: Row, below: dict[int, tuple[int, int]], write: WriteBlocks) -> str:
    height = f'<w:trHeight w:val="{row.height}" w:hRule="exact"/>' if row.height else ""
    flags = f"{'<w:cantSplit/>' if row.whole else ''}{height}{'<w:tblHeader/>' if row.header else ''}"
    properties = f"<w:trPr>{flags}</w:trPr>" if flags else ""
    return f"<w:tr>{properties}{''.join(_cells(table, row, below, write))}</w:tr>"


def _cells(table: Table, row: Row, below: dict[int, tuple[int, int]], write: WriteBlocks) -> Iterator[str]:
    """The row's cells in the order of the grid; `below` holds the cells above that reach down into it."""
    cells = iter(row.cells)
    column = 0
    while column < len(table.columns):
        if column in below:
            span, rows = below.pop(column)
            if rows > 1:
                below[-column - 1] = (span, rows - 1)
            yield _cell(table, column, span, "<w:vMerge/>", "<w:p/>")
        else:
            cell = next(cells, NOTHING)
            span = cell.span
            if cell.rows > 1:
                below[-column - 1] = (span, cell.rows - 1)
            merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
            stands = f'<w:vAlign w:val="{cell.align}"/>' if cell.align != "top" else ""
            yield _cell(table, column, span, merge + stands, _content(cell, write))
        column += span
    for key in [key for key in below if key < 0]:
        below[-key - 1] = below.pop(key)


def _cell(table: Table, column: int, span: int, properties: str, content: str) -> str:
    width = sum(table.columns[column : column + span])
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{properties}</w:tcPr>{content}</w:tc>'


def _content(cell: Cell, write: WriteBlocks) -> str:
    """What stands in a cell; office programs demand that it ends with a paragraph."""
    written = write(cell.blocks)
    return written if written.endswith("</w:p>") else f"{written}<w:p/>"
