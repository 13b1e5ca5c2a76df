"""Nhóm ba chữ số: the words of 0 … 999, on which all larger numbers stand.

Ours, although num2words 0.5.14 is right up to 999: it always says "lẻ" and "bốn" (hai mươi bốn), has no words for the
later groups of a number ("không trăm linh năm"), and brings 86 modules and some 17 ms for what is fifteen lines here.
In the tests it is the second opinion.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["DIGITS", "Odd", "group_words"]

Odd: TypeAlias = Literal["linh", "lẻ"]
"""The word between the hundreds and a single digit: "một trăm linh năm", in the South "một trăm lẻ năm"."""

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TEN = {5: "lăm"}
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}


def group_words(number: int, odd: Odd = "linh", *, later: bool = False) -> list[str]:
    """Đọc một nhóm: 0 … 999; a `later` group follows a higher one and always says its hundreds.

    >>> " ".join(group_words(124)), " ".join(group_words(5)), " ".join(group_words(5, later=True))
    ('một trăm hai mươi tư', 'năm', 'không trăm linh năm')
    """
    hundreds, rest = divmod(number, 100)
    tens, unit = divmod(rest, 10)
    words = [DIGITS[hundreds], "trăm"] if hundreds or later else []
    if tens == 0:
        between = [odd] if words else []
        return [*words, *between, DIGITS[unit]] if unit or not words else words
    round_tens, changed = (["mười"], _AFTER_TEN) if tens == 1 else ([DIGITS[tens], "mươi"], _AFTER_TENS)
    return [*words, *round_tens, changed.get(unit, DIGITS[unit])] if unit else [*words, *round_tens]
