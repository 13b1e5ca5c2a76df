"""Đọc lại nhóm ba chữ số: the value of the words of one group, in the spellings that have one meaning only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from vnadmin.text.numerals.group import DIGITS

__all__ = ["VALUES", "Unclear", "read_group"]

VALUES = {word: value for value, word in enumerate(DIGITS)}
_ONES = {word: value for word, value in VALUES.items() if value}
_LAST = {"mốt": 1, "tư": 4, "lăm": 5}  # said in the place of the ones only, so that "hai lăm" has one meaning


class Unclear(Exception):  # noqa: N818 -- not an error of the user yet: the readers turn it into their ModelError
    """The words that have no meaning as a number, or more than one."""


def read_group(words: Sequence[str], *, above: str = "") -> int:
    """Đọc lại một nhóm: 0 … 999, after the unit `above` (nghìn, triệu, tỷ), if any; Unclear for what could be two.

    Small numbers said by themselves after higher words have two meanings: "một trăm năm" is 105, and 150 in the market;
    "một triệu hai mươi" is also 1.020.000. "mười năm" and "hai mươi năm" may be years.

    >>> read_group("một trăm linh năm".split()), read_group("hai lăm".split()), read_group(["mười"], above="nghìn")
    (105, 25, 10)
    """
    hundreds, rest = 0, list(words)
    if "trăm" in rest:
        said = rest[0]
        if rest.index("trăm") != 1 or said not in VALUES or (said == "không" and not above):
            raise Unclear(*words)
        hundreds, rest, above = VALUES[said] * 100, rest[2:], "trăm"
        if not rest:
            return hundreds
    value = _below_100(above).get(" ".join(rest))
    if value is None:
        raise Unclear(*words)
    return hundreds + value


@cache
def _below_100(above: str) -> dict[str, int]:
    """Every way to say 1 … 99 after the word `above`."""
    match above:
        case "":
            return _ONES | _tens() | _short_tens()
        case "trăm":
            return _odd() | _tens() | _short_tens()
        case "nghìn":
            return _odd() | _tens()
        case _:
            return {}


def _odd() -> dict[str, int]:
    return {f"linh {one}": value for one, value in (_ONES | {"tư": 4}).items()}


def _tens() -> dict[str, int]:
    """mười lăm, hai mươi mốt; also "hai mười mốt", which people write."""
    ones = {one: value for one, value in (_ONES | _LAST).items() if one != "năm"}
    spelled = {"mười": 10} | {f"mười {one}": 10 + value for one, value in ones.items() if one not in ("mốt", "tư")}
    for word, ten in _ONES.items():
        for tens in (f"{word} mươi", f"{word} mười") if ten > 1 else ():
            spelled |= {tens: ten * 10} | {f"{tens} {one}": ten * 10 + value for one, value in ones.items()}
    return spelled


def _short_tens() -> dict[str, int]:
    return {f"{word} {one}": ten * 10 + value for word, ten in _ONES.items() if ten > 1 for one, value in _LAST.items()}
