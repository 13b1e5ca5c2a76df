"""Viết số bằng chữ: whole numbers of any size and decimals, in the words of schools and offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnadmin.errors import Fault, ModelError
from vnadmin.text.numerals.group import DIGITS, Odd, group_words

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["in_words"]

_IN_BLOCK = ((1_000_000, "triệu"), (1000, "nghìn"), (1, ""))
_MOST_DIGITS = 1000


def in_words(number: int | Decimal, *, odd: Odd = "linh") -> str:
    """Số bằng chữ: a whole number or a decimal, in small letters; a group of zeros is not said.

    Nine digits make a block: nghìn and triệu inside, then tỷ, tỷ tỷ, tỷ tỷ tỷ …; 10**12 is "một nghìn tỷ". Digits after
    the comma: the zeros that lead one by one, then up to three as a number, more one by one; zeros at the end are kept.
    ModelError for a float (it is not exact: 0.1 + 0.2), and for decimals that are no number or over 1000 digits long.

    >>> in_words(1_050_005), in_words(-24), in_words(105, odd="lẻ")
    ('một triệu không trăm năm mươi nghìn không trăm linh năm', 'âm hai mươi tư', 'một trăm lẻ năm')
    >>> from decimal import Decimal
    >>> in_words(Decimal("0.05")), in_words(Decimal("12.50")), in_words(Decimal("3.1416"))
    ('không phẩy không năm', 'mười hai phẩy năm mươi', 'ba phẩy một bốn một sáu')
    """
    if isinstance(number, int):
        whole, fraction = abs(number), ""
    else:
        digits, _, fraction = _digits(number).partition(".")
        whole = int(digits)
    words = [*(["âm"] if number < 0 else []), *_whole(whole, odd)]
    return " ".join([*words, "phẩy", *_fraction(fraction, odd)] if fraction else words)


def _whole(number: int, odd: Odd) -> list[str]:
    blocks = []
    while number:
        number, block = divmod(number, 10**9)
        blocks.append(block)
    words: list[str] = []
    for count in range(len(blocks) - 1, -1, -1):
        if blocks[count]:
            words += _block(blocks[count], odd, later=bool(words)) + ["tỷ"] * count
    return words or [DIGITS[0]]


def _block(number: int, odd: Odd, *, later: bool) -> list[str]:
    words: list[str] = []
    for size, unit in _IN_BLOCK:
        group, number = divmod(number, size)
        if group:
            words += group_words(group, odd, later=later or bool(words))
            words += [unit] if unit else []
    return words


def _fraction(digits: str, odd: Odd) -> list[str]:
    rest = digits.lstrip("0")
    words = [DIGITS[0]] * (len(digits) - len(rest))
    return words + (group_words(int(rest), odd) if 0 < len(rest) <= 3 else [DIGITS[int(digit)] for digit in rest])


def _digits(number: object) -> str:
    """A decimal without its sign, written out; what else code without types may give is refused."""
    from decimal import Decimal  # only where there is one

    if not isinstance(number, Decimal):
        message, vi = "is no int and no Decimal", "phải là số nguyên hoặc số thập phân chính xác"
    elif not number.is_finite():
        message, vi = "is no number", "không phải là một số"
    elif not -_MOST_DIGITS < number.adjusted() < _MOST_DIGITS or len(number.as_tuple().digits) > _MOST_DIGITS:
        message, vi = f"has more than {_MOST_DIGITS} digits", f"dài quá {_MOST_DIGITS} chữ số"
    else:
        return f"{number.copy_abs():f}"
    shown = str(number)[:60]
    raise ModelError([Fault("", f"{shown} {message}", vi=f"{shown} {vi}")])
