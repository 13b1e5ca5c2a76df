"""Chữ số La Mã: Roman numerals of Phần, Chương and the headings I, II, III (ND30-I-II-6.đ/1)."""

from __future__ import annotations

from functools import cache

from vnadmin.errors import Fault, ModelError

__all__ = ["LAST", "from_roman", "to_roman"]

LAST = 3999
"""The greatest number that Roman numerals write."""

_SIGNS = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


@cache
def to_roman(number: int) -> str:
    """Viết số La Mã: 1 … 3999 in capitals; ModelError outside.

    >>> to_roman(4), to_roman(12)
    ('IV', 'XII')
    """
    if not 1 <= number <= LAST:
        message = f"{number} cannot be written in Roman numerals (1 to {LAST})"
        raise ModelError([Fault("", message, vi=f"{number} không viết được bằng chữ số La Mã (từ 1 đến {LAST})")])
    text = ""
    for value, sign in _SIGNS:
        count, number = divmod(number, value)
        text += sign * count
    return text


def from_roman(text: str) -> int:
    """Đọc số La Mã: the number of a canonical numeral in capitals; ModelError for anything else ("IIII", "iv").

    >>> from_roman("XII")
    12
    """
    number, rest = 0, text
    for value, sign in _SIGNS:
        while rest.startswith(sign):
            number, rest = number + value, rest[len(sign) :]
    if rest or not 1 <= number <= LAST or to_roman(number) != text:
        message = f"{text!r} is not a Roman numeral from I to MMMCMXCIX in its canonical form"
        raise ModelError([Fault("", message, vi=f"“{text}” không phải là chữ số La Mã viết đúng")])
    return number
