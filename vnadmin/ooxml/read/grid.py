"""Lưới bảng: where the cells of a table stand, and whether lines run round every one of them, in which color."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from vnadmin.blocks import Block
from vnadmin.ooxml.effective.table import Edges
from vnadmin.ooxml.xml import Element

__all__ = ["PlacedCell", "lines"]

_MOST_UNITS = 200_000  # beyond, a table whose cells draw lines for each other counts as not lined
_Sides = dict[str, str | None]  # side -> the color of its line, None where it has none
_Unit = tuple[str, int, int]  # a stretch of line: lying or standing, its line's number, its place along the line


@dataclass(slots=True)
class PlacedCell:
    """A cell on its way: where it stands in the grid, how far it reaches, and the cell that it continues."""

    element: Element
    column: int
    span: int
    merge: str  # "restart", "continue" or ""
    lines: Edges
    rows: int = 1
    blocks: list[Block] = field(default_factory=list)
    master: PlacedCell | None = None


def lines(rows: list[list[PlacedCell]], columns: int, table: Edges) -> str | None:
    """The color of the lines, where every cell has them on all sides: its own, its neighbour's or the table's.

    None where a side has no line, "" where the colors are automatic or several; `table` says which edges it draws.
    """
    cells = [(place, row) for row, places in enumerate(rows) for place in places if place.master is None]
    sides = [_sides(place, row, (len(rows), columns), table) for place, row in cells]
    return _color(sides) if cells and _lined(cells, sides) else None


def _lined(cells: list[tuple[PlacedCell, int]], sides: list[_Sides]) -> bool:
    if all(color is not None for drawn in sides for color in drawn.values()):
        return True
    too_many = sum(place.span + place.rows for place, _ in cells) > _MOST_UNITS
    if too_many or not any(color is not None for drawn in sides for color in drawn.values()):
        return False
    units = [(unit, drawn[side]) for cell, drawn in zip(cells, sides, strict=True) for side, unit in _units(*cell)]
    there = {unit for unit, color in units if color is not None}
    return all(unit in there for unit, _ in units)


def _color(sides: list[_Sides]) -> str:
    found = {color for drawn in sides for color in drawn.values() if color is not None}
    return found.pop() if len(found) == 1 else ""


def _sides(place: PlacedCell, row: int, size: tuple[int, int], table: Edges) -> _Sides:
    """Which sides the cell draws: as it says itself, else as the table says for its edges or inside."""
    edge = {
        "top": "top" if row == 0 else "inside_h",
        "bottom": "bottom" if row + place.rows >= size[0] else "inside_h",
        "left": "left" if place.column == 0 else "inside_v",
        "right": "right" if place.column + place.span >= size[1] else "inside_v",
    }
    return {side: place.lines.get(side, table.get(name)) for side, name in edge.items()}


def _units(place: PlacedCell, row: int) -> Iterator[tuple[str, _Unit]]:
    for column in range(place.column, place.column + place.span):
        yield "top", ("lying", row, column)
        yield "bottom", ("lying", row + place.rows, column)
    for line in range(row, row + place.rows):
        yield "left", ("standing", place.column, line)
        yield "right", ("standing", place.column + place.span, line)
