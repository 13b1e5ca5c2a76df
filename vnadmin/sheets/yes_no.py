"""Có, không: a reader of cells that are ticked or left empty."""

from __future__ import annotations

from datetime import date, time, timedelta

from vnadmin.sheets.cells import Cell
from vnadmin.sheets.refusal import unfit
from vnadmin.text.spelling import fold

__all__ = ["yes_no"]

_YES = frozenset({"x", "có", "1", "✓", "✔", "☑", "☒"})
_NO = frozenset({"", "không", "0", "☐"})


def yes_no(cell: Cell) -> bool:
    """Có, không: x, có, 1, TRUE or a tick; không, 0, FALSE or an empty cell; ModelError for all else.

    >>> yes_no("X"), yes_no("Có"), yes_no(1.0), yes_no(""), yes_no("Không")
    (True, True, True, False, False)
    """
    if isinstance(cell, str):
        word = fold(cell)
        if word in _YES or word in _NO:
            return word in _YES
    elif not isinstance(cell, (date, time, timedelta)) and cell in (0, 1):
        return cell == 1
    raise unfit(
        cell, "is neither yes nor no", "không phải là “có” hay “không” (ghi x, có hoặc 1; không, 0 hoặc để trống)"
    )
