"""Ô bảng tính: the values that cells hold, their names as Excel shows them, and how a clerk sees them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from vnadmin.sheets.limits import EXACT
from vnadmin.text.dates import short_date

__all__ = ["Cell", "Range", "cell_name", "column_name", "is_blank", "written"]

Cell: TypeAlias = str | bool | int | float | date | datetime | time | timedelta
"""What a cell holds; an empty one holds the empty text."""

Range: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell of a range, each as row and column from 0."""

_LETTERS = 26
_SHOWN = 60


def cell_name(row: int, column: int) -> str:
    """Tên ô: as Excel names it; row and column count from 0.

    >>> cell_name(16, 1), cell_name(0, 26), cell_name(0, 701), cell_name(0, 702)
    ('B17', 'AA1', 'ZZ1', 'AAA1')
    """
    return f"{column_name(column)}{row + 1}"


def column_name(column: int) -> str:
    """Tên cột: the letters over a column, which counts from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def is_blank(cell: Cell) -> bool:
    """Ô trống: nothing in it, or only blanks.

    >>> is_blank(""), is_blank(" "), is_blank(0.0)
    (True, True, False)
    """
    return isinstance(cell, str) and (not cell or cell.isspace())


def written(cell: Cell) -> str:
    """Giá trị như đã ghi: for messages, on one line, shortened where it is long.

    >>> written(12.0), written(12.5), written(date(2026, 6, 1)), written(True)
    ('12', '12,5', '01/6/2026', 'TRUE')
    """
    text = " ".join(_as_text(cell).split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _as_text(cell: Cell) -> str:
    match cell:
        case str():
            return cell
        case bool():
            return str(cell).upper()
        case float() if cell.is_integer() and abs(cell) < EXACT:
            return str(int(cell))
        case float():
            return str(cell).replace(".", ",")
        case datetime():
            return f"{short_date(cell)} {cell:%H:%M}"
        case date():
            return short_date(cell)
        case _:
            return str(cell)
