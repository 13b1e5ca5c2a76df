"""Tên loại văn bản cụ thể: the kind of a document that is named by its number (ND30-II-V-6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vnadmin.text.casing.line import BLANK, Line, Slip
from vnadmin.text.spelling import fold

__all__ = ["at_document", "documents"]

_RULE = "ND30-II-V-6"
_NO_KIND = ("văn bản", "dự án")  # "văn bản số …" names no kind; a project is not its paper
_MANY = frozenset(("các", "những", "mọi", "nhiều"))
_COMPOUND = frozenset(("pháp", "kỷ", "quy", "định", "mệnh", "hiệu", "sắc", "bộ"))  # mệnh lệnh, kỷ luật
_OF = re.compile(rf"{BLANK}(?:của{BLANK})?")


def documents(line: Line) -> Iterator[Slip]:
    """Tên loại trước số, ký hiệu: begins with a capital, and only its first syllable does.

    >>> from vnadmin.text.casing.line import line_of
    >>> [slip.wanted for slip in documents(line_of("theo nghị định số 30/2020/NĐ-CP, Kế Hoạch số 12/KH-UBND"))]
    ['Nghị định', 'Kế hoạch']
    """
    for found in _numbered().finditer(line.low):
        kind = " ".join(found["kind"].split())
        number = line.text[found.start("number") : found.end("number")]
        before = line.word_before(found.start())
        in_compound = " " not in kind and before in _COMPOUND
        if kind in _NO_KIND or before in _MANY or in_compound or not any(map(str.isupper, number)):
            continue
        yield from line.slip(found.start("kind"), found.end("kind"), kind[0].upper() + kind[1:], _RULE)


def at_document(line: Line, place: int) -> bool:
    """Whether a named document follows: "Luật Đất đai", "của Quy chế này", "nghị định số 59/2023/NĐ-CP"."""
    of = _OF.match(line.low, place)
    found = of and _kind().match(line.low, of.end())
    if not of or not found:
        return False
    return line.text[of.end()].isupper() or _numbered().match(line.low, of.end()) is not None


@cache
def _kinds() -> str:
    from vnadmin.text.citation.kinds import KINDS  # here: citations themselves need the letter case of words

    return "|".join(sorted((fold(kind).replace(" ", BLANK) for kind in KINDS), key=len, reverse=True))


@cache
def _kind() -> re.Pattern[str]:
    return re.compile(rf"(?:{_kinds()})(?!\w)")


@cache
def _numbered() -> re.Pattern[str]:
    number = r"[0-9…][^\s/]{0,20}/\S{1,40}"
    return re.compile(rf"(?<!\w)(?P<kind>{_kinds()}){BLANK}số{BLANK}(?P<number>{number})")
