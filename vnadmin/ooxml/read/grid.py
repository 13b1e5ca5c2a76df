"""Lưới bảng: where the cells of a table stand, and whether lines run round every one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from vnadmin.blocks import Block
from vnadmin.ooxml.xml import Element

__all__ = ["PlacedCell", "lined"]

_MOST_UNITS = 200_000  # beyond, a table whose cells draw lines for each other counts as not lined
_Unit = tuple[str, int, int]  # a stretch of line: lying or standing, its line's number, its place along the line


@dataclass(slots=True)
class PlacedCell:
    """A cell on its way: where it stands in the grid, how far it reaches, and the cell that it continues."""

    element: Element
    column: int
    span: int
    merge: str  # "restart", "continue" or ""
    lines: Mapping[str, bool]
    rows: int = 1
    blocks: list[Block] = field(default_factory=list)
    master: PlacedCell | None = None


def lined(rows: list[list[PlacedCell]], columns: int, table: Mapping[str, bool]) -> bool:
    """Whether every cell has lines on all sides, its own, its neighbour's or the table's (`table`: drawn by edge)."""
    cells = [(place, row) for row, places in enumerate(rows) for place in places if place.master is None]
    sides = [_sides(place, row, (len(rows), columns), table) for place, row in cells]
    if all(all(drawn.values()) for drawn in sides):
        return bool(cells)
    too_many = sum(place.span + place.rows for place, _ in cells) > _MOST_UNITS
    if too_many or not any(any(drawn.values()) for drawn in sides):
        return False
    units = [(unit, drawn[side]) for cell, drawn in zip(cells, sides, strict=True) for side, unit in _units(*cell)]
    there = {unit for unit, drawn in units if drawn}
    return all(unit in there for unit, _ in units)


def _sides(place: PlacedCell, row: int, size: tuple[int, int], table: Mapping[str, bool]) -> dict[str, bool]:
    """Which sides the cell draws: as it says itself, else as the table says for its edges or inside."""
    edge = {
        "top": "top" if row == 0 else "inside_h",
        "bottom": "bottom" if row + place.rows >= size[0] else "inside_h",
        "left": "left" if place.column == 0 else "inside_v",
        "right": "right" if place.column + place.span >= size[1] else "inside_v",
    }
    return {side: place.lines.get(side, table.get(name, False)) for side, name in edge.items()}


def _units(place: PlacedCell, row: int) -> Iterator[tuple[str, _Unit]]:
    for column in range(place.column, place.column + place.span):
        yield "top", ("lying", row, column)
        yield "bottom", ("lying", row + place.rows, column)
    for line in range(row, row + place.rows):
        yield "left", ("standing", place.column, line)
        yield "right", ("standing", place.column + place.span, line)
