"""Ngày bằng chữ: dates and weekdays in words, with the capitals of ND30-II-V-8.c."""

from __future__ import annotations

from datetime import date

from vnadmin.text.numerals import in_words, year_in_words

__all__ = ["date_in_words", "weekday"]

_MONTHS = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")
_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def date_in_words(value: date) -> str:
    """Ngày, tháng, năm bằng chữ: the month with capitals, days up to the tenth with "mùng" (ND30-II-V-8.c).

    >>> date_in_words(date(2026, 6, 5))
    'ngày mùng năm tháng Sáu năm hai nghìn không trăm hai mươi sáu'
    """
    day = in_words(value.day)
    day = f"mùng {day}" if value.day <= 10 else day
    return f"ngày {day} tháng {_MONTHS[value.month - 1]} {year_in_words(value.year)}"


def weekday(value: date) -> str:
    """Thứ trong tuần: the weekday, with its capital (ND30-II-V-8.c).

    >>> weekday(date(2026, 6, 1)), weekday(date(2026, 6, 7))
    ('thứ Hai', 'Chủ nhật')
    """
    return _WEEKDAYS[value.weekday()]
