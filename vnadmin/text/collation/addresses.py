"""Thứ tự địa chỉ, mã hộ: addresses by house number, household codes part by part."""

from __future__ import annotations

import re
from typing import TypeAlias

from vnadmin.text.collation.syllables import CollationKey, Unit, collation_key, folded_words, units, units_of

__all__ = ["AddressKey", "address_key", "household_key"]

AddressKey: TypeAlias = tuple[bool, tuple[tuple[Unit, ...], ...], tuple[Unit, ...], str]
"""Whether a house number is missing, its parts between slashes, the rest, and the whole address, folded."""

_HOUSE = re.compile(r"(?:(?:số nhà|nhà số|số|nhà|sn)[ .:]*)?([0-9][^ ,;]*)(.*)", re.DOTALL)
_PART = re.compile(r"[^\W_]+")


def address_key(text: str) -> AddressKey:
    """Khóa sắp xếp địa chỉ: by house number, its parts by value, then by the rest of the text; no number comes last.

    The house number begins the address, with or without "số", "nhà", "số nhà", "nhà số", "SN". All of an alley stands
    behind the house it is numbered by: 12, 12/3, 12/3A, 12/10, 12A. A list that runs along streets
    needs the street as a column of its own: `key=lambda row: (collation_key(row.street), address_key(row.house))`.

    >>> sorted(["Tổ 3", "Số 12A", "12/10", "số nhà 12/3A", "Số 5 ngõ 12", "5, ngõ 9", "12"], key=address_key)
    ['5, ngõ 9', 'Số 5 ngõ 12', '12', 'số nhà 12/3A', '12/10', 'Số 12A', 'Tổ 3']
    """
    folded = " ".join(folded_words(text))
    found = _HOUSE.match(folded)
    if not found:
        return True, (), units(folded.split()), folded
    house = tuple(units_of(part) for part in _PART.findall(found[1]))
    return False, house, units(found[2].split()), folded


def household_key(code: str) -> CollationKey:
    """Khóa sắp xếp mã hộ: letters by the alphabet, numbers by value, part by part, with or without zeros in front.

    >>> sorted(["TDP10-001", "TDP5A-001", "TDP5-12", "TDP5-012A", "TDP5-002"], key=household_key)
    ['TDP5-002', 'TDP5-12', 'TDP5-012A', 'TDP5A-001', 'TDP10-001']
    """
    return collation_key(code)
