"""Thứ tự họ tên: given name, then family name, then middle names."""

from __future__ import annotations

import re
from typing import TypeAlias

from vnadmin.errors import Fault, ModelError
from vnadmin.text.collation.syllables import Unit, folded_words, units

__all__ = ["NameKey", "name_key"]

NameKey: TypeAlias = tuple[tuple[Unit, ...], tuple[Unit, ...], tuple[Unit, ...], str]
"""Given name, family and middle names, remark, and the whole name, folded."""

_REMARK = re.compile(r"[0-9(\[,;/]")


def name_key(full_name: str, given: str = "") -> NameKey:
    """Khóa sắp xếp họ tên: by given name (the last word), then family name, then middle names.

    The given name is the last word between blanks: Ksor **H'Blăm**, Y **Thông**, **K'Brễu**. Where a people puts it
    elsewhere, or it has two words, `given` says it: words of the name in a row (their last place counts; letter case
    and the like do not); ModelError where the name has no such words. Nothing is guessed: without `given`, or where it
    is blank, the last word orders. What tells namesakes apart comes last; it begins at a digit, a bracket, a comma, a
    semicolon or a slash: "Lý Văn An (A)", "Lý Văn An 2". Titles (Ông, Bà) are no part of a name.

    >>> sorted(["Nguyễn Văn An", "Nông Thị An", "Hoàng Thị Ân", "Nguyễn An"], key=name_key)
    ['Nguyễn An', 'Nguyễn Văn An', 'Nông Thị An', 'Hoàng Thị Ân']
    >>> sorted(["Y Thông Niê", "Đỗ Văn Sơn"], key=name_key)
    ['Y Thông Niê', 'Đỗ Văn Sơn']
    >>> name_key("Đỗ Văn Sơn") < name_key("Y Thông Niê", given="Thông")
    True
    """
    folded = " ".join(folded_words(full_name))
    found = _REMARK.search(folded)
    end = found.start() if found else len(folded)
    words = folded[:end].split()
    wanted = folded_words(given)
    own, others = _separated(words, wanted) if wanted else (words[-1:], words[:-1])
    return units(own), units(others), units(folded[end:].split()), folded


def _separated(words: list[str], given: list[str]) -> tuple[list[str], list[str]]:
    count = len(given)
    for start in range(len(words) - count, -1, -1):
        if words[start : start + count] == given:
            return given, words[:start] + words[start + count :]
    wanted, name = " ".join(given), " ".join(words)
    message = f"the name {name!r} does not hold the given name {wanted!r}"
    raise ModelError([Fault("given", message, vi=f"họ tên “{name}” không có tên “{wanted}”")])
