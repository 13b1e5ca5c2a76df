"""Viết ngày, tháng, năm: a date in the two styles of documents (ND30-I-II-4.b, TYP-4)."""

from __future__ import annotations

from datetime import date

from vnadmin.text.blanks import blank
from vnadmin.text.dates.month import Month

__all__ = ["long_date", "short_date"]

_DAY_BLANK = _MONTH_BLANK = blank(4)  # as wide as two digits
_YEAR_BLANK = blank(8)


def long_date(value: date | Month | None) -> str:
    """Ngày, tháng, năm viết đầy đủ: days below 10 and months 1, 2 with a leading 0 (ND30-I-II-4.b).

    A `Month` leaves the day blank, None leaves all three; blanks are no-break and as wide as the digits to come.

    >>> long_date(date(2026, 6, 5))
    'ngày 05 tháng 6 năm 2026'
    >>> long_date(Month(2026, 2)).replace(chr(0xA0), "_")
    'ngày ____ tháng 02 năm 2026'
    """
    match value:
        case None:
            return f"ngày {_DAY_BLANK} tháng {_MONTH_BLANK} năm {_YEAR_BLANK}"
        case Month():
            return f"ngày {_DAY_BLANK} tháng {_month(value.month)} năm {value.year}"
        case _:
            return f"ngày {value.day:02d} tháng {_month(value.month)} năm {value.year}"


def short_date(value: date) -> str:
    """Ngày, tháng, năm viết tắt: the style of running text (TYP-4), zeros as in the long one.

    >>> short_date(date(2026, 6, 5)), short_date(date(2026, 2, 15))
    ('05/6/2026', '15/02/2026')
    """
    return f"{value.day:02d}/{_month(value.month)}/{value.year}"


def _month(month: int) -> str:
    return f"{month:02d}" if month <= 2 else str(month)
