"""Số thứ tự và năm: ordinals and years in words."""

from __future__ import annotations

from vnadmin.errors import Fault, ModelError
from vnadmin.text.numerals.group import Odd
from vnadmin.text.numerals.reading import read_in_words, refusal, spoken
from vnadmin.text.numerals.writing import in_words

__all__ = ["ordinal_in_words", "read_ordinal_in_words", "year_in_words"]

_NAMED = {1: "nhất", 4: "tư"}
_READ = {"nhất": 1, "nhì": 2, "tư": 4}


def ordinal_in_words(number: int, *, odd: Odd = "linh") -> str:
    """Số thứ tự bằng chữ: from 1; ModelError below.

    >>> [ordinal_in_words(number) for number in (1, 2, 4, 11, 24)]
    ['thứ nhất', 'thứ hai', 'thứ tư', 'thứ mười một', 'thứ hai mươi tư']
    """
    if number < 1:
        vi = "số thứ tự bắt đầu từ 1"
        raise ModelError([Fault("", f"an ordinal begins with 1, not {number}", vi=f"{vi}, không phải {number}")])
    return f"thứ {_NAMED.get(number) or in_words(number, odd=odd)}"


def read_ordinal_in_words(text: str) -> int:
    """Đọc số thứ tự bằng chữ: also "thứ nhì"; ModelError for what is no ordinal.

    >>> read_ordinal_in_words("Thứ tư"), read_ordinal_in_words("thứ một trăm lẻ một")
    (4, 101)
    """
    first, *rest = spoken(text) or [""]
    if first != "thứ" or not rest:
        raise refusal(text, first)
    number = _READ.get(" ".join(rest)) or read_in_words(" ".join(rest))
    if not isinstance(number, int) or number < 1:
        raise refusal(text, " ".join(rest))
    return number


def year_in_words(year: int, *, odd: Odd = "linh") -> str:
    """Năm bằng chữ: 1 … 9999, all its digits said as one number; ModelError outside.

    >>> year_in_words(2026)
    'năm hai nghìn không trăm hai mươi sáu'
    """
    if not 1 <= year <= 9999:
        raise ModelError([Fault("", f"there is no year {year}", vi=f"không có năm {year}")])
    return f"năm {in_words(year, odd=odd)}"
