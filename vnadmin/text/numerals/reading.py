"""Đọc số viết bằng chữ: the number that words say, as people spell them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from vnadmin.errors import Fault, ModelError
from vnadmin.text.numerals.group_reading import VALUES, Unclear, read_group
from vnadmin.text.spelling import fold

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["read_in_words", "refusal", "spoken"]

_SPELLED = {"tỉ": "tỷ", "ngàn": "nghìn", "lẻ": "linh", "bẩy": "bảy", "nhăm": "lăm"}
_SIZES = {"triệu": 1_000_000, "nghìn": 1000}
_UNITS = {*_SIZES, "tỷ"}


def read_in_words(text: str) -> int | Decimal:
    """Đọc số bằng chữ: what `in_words` writes, and other spellings that have one meaning; with "phẩy" a Decimal.

    Letter case, composition, blanks and a comma after nghìn, triệu, tỷ do not count; linh = lẻ, nghìn = ngàn, tỷ = tỉ,
    bảy = bẩy, lăm = nhăm, "hai lăm" = "hai mươi lăm". ModelError for what is no number or could be two: "một triệu năm"
    (also 1.500.000), "hai mươi năm" (also years), "hai phẩy năm tỷ".

    >>> read_in_words("Một nghìn hai trăm tỷ"), read_in_words("âm hai mươi nhăm"), read_in_words("ba phẩy mười bốn")
    (1200000000000, -25, Decimal('3.14'))
    """
    words = spoken(text)
    negative = words[:1] == ["âm"]
    try:
        return _signed(words[negative:], negative=negative)
    except Unclear as unclear:
        raise refusal(text, " ".join(unclear.args)) from None


def spoken(text: str) -> list[str]:
    """Từng tiếng: the words of a text in their one spelling.

    >>> spoken("Hai ngàn, LẺ năm")
    ['hai', 'nghìn', 'linh', 'năm']
    """
    words = [_SPELLED.get(word, word) for word in fold(text).replace(",", " , ").split()]
    return [word for before, word in pairwise(["", *words]) if word != "," or before not in _UNITS]


def refusal(text: str, fragment: str) -> ModelError:
    """The error for a text of which `fragment` has no meaning as a number, or more than one."""
    shown, part = (line if len(line) <= 60 else line[:59] + "…" for line in (text, fragment or text))
    message = f"{shown!r} is no number in words that has one meaning: {part!r} is unclear"
    vi = f"“{shown}” không đọc được thành một số: không rõ “{part}” (viết như hai nghìn không trăm linh năm)"
    return ModelError([Fault("", message, vi=vi)])


def _signed(words: list[str], *, negative: bool) -> int | Decimal:
    if "phẩy" not in words:
        return -_whole(words) if negative else _whole(words)
    from decimal import Decimal  # only where there is one

    comma = words.index("phẩy")
    whole, fraction = Decimal(_whole(words[:comma])).as_tuple().digits, _fraction(words[comma + 1 :])
    return Decimal((int(negative), (*whole, *fraction), -len(fraction)))  # digit by digit: nothing is rounded


def _whole(words: Sequence[str]) -> int:
    """Blocks of nine digits, each with its tỷ after it; some say "một nghìn tỷ hai trăm tỷ" too."""
    if list(words) == ["không"]:
        return 0
    total, room, rest = 0, 0, list(words)  # what is said next must be smaller than the `room` that is left
    while rest or not room:
        end = rest.index("tỷ") if "tỷ" in rest else len(rest)
        count = next((n for n, word in enumerate(rest[end:]) if word != "tỷ"), len(rest) - end)
        size = 10 ** (9 * count)
        value = _block(rest[:end], above="tỷ" if room else "") * size
        if room and max(value, size) >= room:
            raise Unclear(*rest[: end + count])
        total += value
        room, rest = _SIZES.get(rest[end - 1], 1) * size, rest[end + count :]
    return total


def _block(words: Sequence[str], *, above: str) -> int:
    """Nine digits: … triệu … nghìn …; some say "không nghìn" too."""
    total, rest = 0, list(words)
    for unit, size in _SIZES.items():
        if unit in rest:
            end = rest.index(unit)
            nothing = above and rest[:end] == ["không"]
            total += 0 if nothing else read_group(rest[:end], above=above) * size
            above, rest = unit, rest[end + 1 :]
    return total if words and not rest else total + read_group(rest, above=above)


def _fraction(words: list[str]) -> list[int]:
    """The digits after the comma: one by one, or zeros and a number below a thousand."""
    if words and all(word in VALUES for word in words):
        return [VALUES[word] for word in words]
    zeros = next((place for place, word in enumerate(words) if word != "không"), 0)
    return [0] * zeros + [int(digit) for digit in str(read_group(words[zeros:]))]
