"""Số tiền bằng chữ: amounts in đồng, as they follow "Bằng chữ:"."""

from __future__ import annotations

from vnadmin.text.numerals.group import Odd
from vnadmin.text.numerals.reading import read_in_words, refusal, spoken
from vnadmin.text.numerals.writing import in_words

__all__ = ["money_in_words", "read_money_in_words"]


def money_in_words(amount: int, *, odd: Odd = "linh") -> str:
    """Số tiền bằng chữ: whole đồng, the first letter a capital; without "chẵn", which no clause asks for.

    >>> money_in_words(12_500_000)
    'Mười hai triệu năm trăm nghìn đồng'
    """
    words = in_words(amount, odd=odd)
    return f"{words[0].upper()}{words[1:]} đồng"


def read_money_in_words(text: str) -> int:
    """Đọc số tiền bằng chữ: whole đồng, also with "chẵn" or a full stop after it; ModelError for all else.

    >>> read_money_in_words("Một triệu không trăm lẻ năm ngàn đồng chẵn.")
    1005000
    """
    words = spoken(text.rstrip().removesuffix("."))
    if words[-1:] == ["chẵn"]:
        del words[-1]
    if words[-1:] != ["đồng"]:
        raise refusal(text, " ".join(words[-1:]))
    amount = read_in_words(" ".join(words[:-1]))
    if not isinstance(amount, int):
        raise refusal(text, "phẩy")
    return amount
