"""Ngày: a reader of cells for dates, as date cells or typed as text (ND30-I-II-4.b)."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from vnadmin.sheets.cells import Cell
from vnadmin.sheets.refusal import unfit
from vnadmin.text.dates import read_date

__all__ = ["day"]

_SHORT = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")  # nearly all, and `read_date` tries every form
_RELIABLE = date(1900, 3, 1)
"""Excel believes in 29 February 1900: what it counts before that day may be a day off."""


def day(cell: Cell) -> date | None:
    """Ngày: a date cell, or a text like 01/6/2026, 1-6-2026, ngày 01 tháng 6 năm 2026; None for a blank cell.

    The day stands before the month. ModelError for a date that does not exist, a year of two digits, a month without
    its day, a time of day, and a bare number.

    >>> day("01.06.2026") == day(datetime(2026, 6, 1)) == date(2026, 6, 1)
    True
    """
    if isinstance(cell, str):
        return _from_text(cell)
    if isinstance(cell, datetime):
        if cell.time() != time():
            raise unfit(cell, "has a time of day", "có cả giờ; chỉ ghi ngày")
        cell = cell.date()
    if not isinstance(cell, date):
        vi = "không phải là ngày; hãy định dạng ô là Ngày (Date) hoặc gõ như 05/6/2026"
        raise unfit(cell, "is not a date", vi)
    if cell < _RELIABLE:
        vi = "là ngày mà Excel đếm không đúng; hãy định dạng ô là Văn bản (Text) rồi gõ lại"
        raise unfit(cell, "is before 1 March 1900, where Excel counts wrongly", vi)
    return cell


def _from_text(cell: str) -> date | None:
    line = cell.strip()
    if not line:
        return None
    if found := _SHORT.fullmatch(line):
        try:
            return date(int(found[4]), int(found[3]), int(found[1]))
        except ValueError:
            raise unfit(cell, "does not exist in the calendar", "không phải là một ngày có thật") from None
    read = read_date(line)
    if not isinstance(read, date):
        raise unfit(cell, "has no day", "phải ghi đủ ngày, tháng, năm")
    return read
