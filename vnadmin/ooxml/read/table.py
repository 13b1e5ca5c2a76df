"""Đọc bảng: one `w:tbl` as a Table; what its cells hold is read by whoever calls.

A cell that only goes on with the one above it (`w:vMerge`) is no cell of its own; should it hold text all the same,
the text is added to the cell it continues.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from vnadmin.blocks import Block, Cell, Paragraph, Row, Table
from vnadmin.ooxml.effective import Effective
from vnadmin.ooxml.effective.table import TableLook, edges, indent, padding, regions
from vnadmin.ooxml.effective.values import attribute, number, switch, twips
from vnadmin.ooxml.read.flow import flow
from vnadmin.ooxml.read.grid import PlacedCell, lines
from vnadmin.ooxml.xml import VAL, Element, w

__all__ = ["has_text", "read_table"]

BlocksOf = Callable[[Element, TableLook], tuple[Block, ...]]

DEFAULT_PADDING = 108  # twips, 0.19 cm: what office programs take where a file says nothing
_MOST_COLUMNS = 1000
_ALIGNS: dict[str, Literal["top", "center", "bottom"]] = {"center": "center", "bottom": "bottom"}


def read_table(element: Element, effective: Effective, blocks_of: BlocksOf) -> Table:
    """The table with its cells' blocks, as `blocks_of(cell, look)` reads them."""
    properties = element.find(w("tblPr"))
    style = _value(properties, "tblStyle")
    look = effective.table(style)
    elements = [row for row in flow(element, w("tr")) if not _has(row, "del")]
    rows = _merged([_places(row) for row in elements])
    columns = max((place.column + place.span for row in rows for place in row), default=0)
    flags = _child(properties, "tblLook")
    for index, row in enumerate(rows):
        for place in row:
            at = place.column + place.span - 1 if place.column else 0
            parts = regions(flags, (index, len(rows)), (at, columns))
            place.blocks = list(blocks_of(place.element, effective.table(style, parts)))
    own = padding(properties)
    color = lines(rows, columns, {**look.edges, **edges(_child(properties, "tblBorders"))})
    return Table(
        columns=_columns(element, rows),
        rows=tuple(_row(row, places) for row, places in zip(elements, _filled(rows), strict=True)),
        grid=color is not None,
        padding=next((value for value in (own, look.padding) if value is not None), DEFAULT_PADDING),
        indent=indent(properties),
        line_color=color or "",
    )


def has_text(blocks: Iterable[Block]) -> bool:
    """Whether any letter stands in these blocks."""
    return any(
        bool(block.runs)
        if isinstance(block, Paragraph)
        else isinstance(block, Table) and any(has_text(cell.blocks) for row in block.rows for cell in row.cells)
        for block in blocks
    )


def _places(row: Element) -> list[PlacedCell]:
    column = number(_value(row.find(w("trPr")), "gridBefore"), 0, _MOST_COLUMNS) or 0
    places: list[PlacedCell] = []
    for cell in flow(row, w("tc")):
        properties = cell.find(w("tcPr"))
        span = number(_value(properties, "gridSpan"), 1, _MOST_COLUMNS) or 1
        merge = _child(properties, "vMerge")
        kind = "" if merge is None else merge.get(VAL, "continue")
        places.append(PlacedCell(cell, column, span, kind, edges(_child(properties, "tcBorders"))))
        column += span
    return places


def _merged(rows: list[list[PlacedCell]]) -> list[list[PlacedCell]]:
    """The same places, each continued cell tied to the one that it continues."""
    above: dict[int, PlacedCell] = {}
    for row in rows:
        current: dict[int, PlacedCell] = {}
        for place in row:
            if place.merge == "restart":
                current[place.column] = place
            elif place.merge == "continue" and place.column in above:
                place.master = current[place.column] = above[place.column]
                place.master.rows += 1
        above = current
    return rows


def _filled(rows: list[list[PlacedCell]]) -> list[list[PlacedCell]]:
    """The places that are cells of their own, with the text of those that continue them."""
    for row in rows:
        for place in row:
            if place.master is not None and has_text(place.blocks):
                place.master.blocks += place.blocks
    return [[place for place in row if place.master is None] for row in rows]


def _row(row: Element, places: Iterable[PlacedCell]) -> Row:
    cells = tuple(Cell(tuple(one.blocks), one.span, one.rows, _stands(one.element)) for one in places)
    return Row(cells, header=_has(row, "tblHeader"), whole=_has(row, "cantSplit"), height=_height(row))


def _stands(cell: Element) -> Literal["top", "center", "bottom"]:
    return _ALIGNS.get(_value(cell.find(w("tcPr")), "vAlign") or "", "top")


def _height(row: Element) -> int:
    """The height that the row has whatever it holds; a least height counts as none."""
    height = _child(row.find(w("trPr")), "trHeight")
    if height is None or attribute(height, "hRule") != "exact":
        return 0
    return max(twips(height.get(VAL)) or 0, 0)


def _columns(table: Element, rows: list[list[PlacedCell]]) -> tuple[int, ...]:
    """The widths of the grid, or those that the cells of the fullest row ask for where there is no grid."""
    grid = table.find(w("tblGrid"))
    widths = [column.get(w("w")) for column in grid.iterchildren(w("gridCol"))] if grid is not None else []
    if not widths:
        wanted = (_child(place.element.find(w("tcPr")), "tcW") for place in max(rows, key=len, default=[]))
        widths = [cell.get(w("w")) if cell is not None else None for cell in wanted]
    return tuple(max(twips(width) or 0, 0) for width in widths)


def _child(element: Element | None, name: str) -> Element | None:
    return element.find(w(name)) if element is not None else None


def _value(element: Element | None, name: str) -> str | None:
    child = _child(element, name)
    return child.get(VAL) if child is not None else None


def _has(row: Element, name: str) -> bool:
    child = _child(row.find(w("trPr")), name)
    return child is not None and switch(child) is True
