"""Lưới ô: one sheet as it lies in the file, before anything is understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vnadmin.sheets.cells import Cell, Range, cell_name, column_name

__all__ = ["Grid", "Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """Nơi: a file and one of its sheets, as messages name them; a CSV has one sheet without a name."""

    file: str
    sheet: str = ""

    def at(self, row: int, column: int) -> str:
        """Where a cell is: `ho-dan.xlsx: Danh sách!B17`."""
        return self._told(cell_name(row, column))

    def at_row(self, row: int) -> str:
        """Where a row is: `ho-dan.xlsx: Danh sách!dòng 17`."""
        return self._told(f"dòng {row + 1}")

    def at_column(self, column: int) -> str:
        """Where a column is: `ho-dan.xlsx: Danh sách!cột B`."""
        return self._told(f"cột {column_name(column)}")

    def _told(self, where: str) -> str:
        return f"{self.file}: {self.sheet}!{where}" if self.sheet else f"{self.file}: {where}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Lưới ô: the cells of one sheet.

    place   the file and the sheet
    rows    the cells, row by row from the first; rows may be of different lengths
    merged  the merged ranges (ô gộp)
    broken  cells without a value that can be used, and why: #N/A, a formula that nobody has computed
    comma   the separator of a CSV; empty for a workbook
    """

    place: Place
    rows: Sequence[Sequence[Cell]]
    merged: Sequence[Range] = ()
    broken: Mapping[tuple[int, int], str] = field(default_factory=dict)
    comma: str = ""

    def cell(self, row: int, column: int) -> Cell:
        """The cell, empty where the row is shorter."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""
