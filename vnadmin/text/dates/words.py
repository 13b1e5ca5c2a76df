"""Ngày bằng chữ: dates and weekdays in words, with the capitals of ND30-II-V-8.c."""

from __future__ import annotations

from datetime import date

__all__ = ["date_in_words", "weekday"]

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TEN = {5: "lăm"}
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_MONTHS = ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai")
_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def date_in_words(value: date) -> str:
    """Ngày, tháng, năm bằng chữ: the month with capitals, days up to the tenth with "mùng" (ND30-II-V-8.c).

    >>> date_in_words(date(2026, 6, 5))
    'ngày mùng năm tháng Sáu năm hai nghìn không trăm hai mươi sáu'
    """
    day = _below_100(value.day)
    day = f"mùng {day}" if value.day <= 10 else day
    return f"ngày {day} tháng {_MONTHS[value.month - 1]} năm {_below_10000(value.year)}"


def weekday(value: date) -> str:
    """Thứ trong tuần: the weekday, with its capital (ND30-II-V-8.c).

    >>> weekday(date(2026, 6, 1)), weekday(date(2026, 6, 7))
    ('thứ Hai', 'Chủ nhật')
    """
    return _WEEKDAYS[value.weekday()]


def _below_100(number: int) -> str:
    tens, unit = divmod(number, 10)
    if tens == 0:
        return _DIGITS[unit]
    round_tens, changed = ("mười", _AFTER_TEN) if tens == 1 else (f"{_DIGITS[tens]} mươi", _AFTER_TENS)
    return f"{round_tens} {changed.get(unit, _DIGITS[unit])}" if unit else round_tens


def _below_10000(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    hundreds, rest = divmod(rest, 100)
    words = [f"{_DIGITS[thousands]} nghìn"] if thousands else []
    if hundreds or (thousands and rest):
        words.append(f"{_DIGITS[hundreds]} trăm")
    if rest:
        words.append(f"linh {_DIGITS[rest]}" if words and rest < 10 else _below_100(rest))
    return " ".join(words)
