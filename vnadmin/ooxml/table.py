"""Bảng as WordprocessingML: widths in the grid and in every cell, equal, and a fixed layout.

Word follows `w:tcW`, LibreOffice `w:tblGrid`: both are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial

from vnadmin.blocks import Block, Cell, Paragraph, Row, Run, Table
from vnadmin.ooxml.column import Column, content

__all__ = ["kept_rows", "many_rows", "write_table"]

WriteBlocks = Callable[[Iterable[Block]], str]
Opening = Callable[[Paragraph, Run], str]
KeepRow = Callable[[Row, tuple[int, ...], Callable[[], str]], str]
Below = dict[int, tuple[int, int]]
NOTHING = Cell(())
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def write_table(table: Table, rows: str) -> str:
    """One `w:tbl` around these rows."""
    widths = "".join([f'<w:gridCol w:w="{width}"/>' for width in table.columns])
    properties = _properties(sum(table.columns), table.grid, table.padding, table.indent, table.line_color)
    return f"<w:tbl>{properties}<w:tblGrid>{widths}</w:tblGrid>{rows}</w:tbl>"


def kept_rows(table: Table, write: WriteBlocks, keep: KeepRow) -> Iterator[str]:
    """The rows of a table as `w:tr`; `write` writes what stands in cells, `keep` may remember a row for these columns.

    A row is not the same below another whose cells reach down into it.
    """
    below: Below = {}
    for row in table.rows:
        make = partial(_row, row, table, below, write)
        yield make() if below or [cell for cell in row.cells if cell.rows > 1] else keep(row, table.columns, make)


def many_rows(table: Table, write: WriteBlocks, opening: Opening) -> Iterator[str]:
    """The same for rows that look alike; `opening` is that of `Column`."""
    columns = [Column(_opened(table, i), write, opening) for i in range(len(table.columns))]
    below: Below = {}
    for row in table.rows:
        yield _row(row, table, below, write, columns)


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


def _row(row: Row, table: Table, below: Below, write: WriteBlocks, columns: Sequence[Column] = ()) -> str:
    """One `w:tr`; cells that span nothing are written by their `columns`, where these are given."""
    height = f'<w:trHeight w:val="{row.height}" w:hRule="exact"/>' if row.height else ""
    flags = f"{'<w:cantSplit/>' if row.whole else ''}{height}{'<w:tblHeader/>' if row.header else ''}"
    properties = f"<w:trPr>{flags}</w:trPr>" if flags else ""
    cells = row.cells
    if below or len(cells) != len(columns) or [c for c in cells if c.span > 1 or c.rows > 1 or c.align != "top"]:
        written = "".join(_cells(table, row, below, write))
    else:
        written = "".join([column.cell(cell) for column, cell in zip(columns, cells, strict=True)])
    return f"<w:tr>{properties}{written}</w:tr>"


def _cells(table: Table, row: Row, below: Below, write: WriteBlocks) -> Iterator[str]:
    """The row's cells in the order of the grid; `below` holds the cells above that reach down into it."""
    cells = iter(row.cells)
    column = 0
    while column < len(table.columns):
        if column in below:
            span, rows = below.pop(column)
            if rows > 1:
                below[-column - 1] = (span, rows - 1)
            yield f"{_opened(table, column, span, '<w:vMerge/>')}<w:p/></w:tc>"
        else:
            cell = next(cells, NOTHING)
            span = cell.span
            if cell.rows > 1:
                below[-column - 1] = (span, cell.rows - 1)
            merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
            stands = f'<w:vAlign w:val="{cell.align}"/>' if cell.align != "top" else ""
            yield f"{_opened(table, column, span, merge + stands)}{content(cell, write)}</w:tc>"
        column += span
    for key in [key for key in below if key < 0]:
        below[-key - 1] = below.pop(key)


def _opened(table: Table, column: int, span: int = 1, properties: str = "") -> str:
    width = sum(table.columns[column : column + span])
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{properties}</w:tcPr>'
