"""Chữ cái của điểm: the letters that number points, in the order of the Vietnamese alphabet (ND30-I-II-6.đ/5)."""

from __future__ import annotations

from vnadmin.errors import Fault, ModelError

__all__ = ["POINT_LETTERS", "point_letter", "point_number"]

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Without ă, â, ê, ô, ơ, ư (and without f, j, w, z, which are not Vietnamese): 23 letters."""

_RULE = "ND30-I-II-6.đ/5"


def point_letter(number: int) -> str:
    """Chữ cái của điểm thứ n: 1 → "a" … 5 → "đ" … 23 → "y"; ModelError beyond, since the decree names no letter there.

    >>> [point_letter(n) for n in (1, 5, 6, 23)]
    ['a', 'đ', 'e', 'y']
    """
    last = len(POINT_LETTERS)
    if not 1 <= number <= last:
        message = f"no letter for point {number}: the alphabet gives {last} (a to y); split the clause"
        vi = f"không có chữ cái cho điểm thứ {number}: chỉ có {last} chữ (a đến y); hãy tách thành khoản khác"
        raise ModelError([Fault("", message, _RULE, vi)])
    return POINT_LETTERS[number - 1]


def point_number(letter: str) -> int:
    """Thứ tự của điểm: the place of its lower-case letter, from 1; ModelError for what is not such a letter.

    >>> point_number("đ")
    5
    """
    place = POINT_LETTERS.find(letter) if len(letter) == 1 else -1
    if place < 0:
        message = f"{letter!r} does not number a point; the letters are {' '.join(POINT_LETTERS)}"
        raise ModelError([Fault("", message, _RULE, f"“{letter}” không dùng để đánh thứ tự điểm")])
    return place + 1
