"""Phụ lục phải được nhắc đến: an annex that the text does not announce is refused (ND30-I-III-1.a)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vnadmin.model.annex import Annexes
from vnadmin.model.body import CHILDREN, Body
from vnadmin.model.faults import Faults
from vnadmin.model.runs import Text, plain
from vnadmin.model.standing import standing, texts_of
from vnadmin.text.roman import from_roman, to_roman
from vnadmin.text.spelling import fold

__all__ = ["unannounced"]

RULE = "ND30-I-III-1.a"
ALL = re.compile(r"\b(?:các|những|[0-9]+|hai|ba|bốn|năm) (?:bản )?phụ lục\b(?! (?:của|tại|trong) )")
NAMED = re.compile(r"\bphụ lục (?:số )?(?P<several>[ivxlcdm]+\b[^.;\n]{0,120})")
ROMAN = re.compile(r"\b[ivxlcdm]+\b")
RANGE = re.compile(r"\b([ivxlcdm]+)(?: đến | ?- ?)(?:phụ lục )?(?:số )?([ivxlcdm]+)\b")


def unannounced(annexes: Annexes, said: Iterable[Body | Text]) -> Faults:
    """A fault for every annex that nothing of what is said points to."""
    faults = Faults()
    words = fold(" \n ".join(text for part in said for text in _texts(part)))
    several = len(annexes) > 1
    if several and ALL.search(words):
        return faults
    pointed = _pointed(words) if several else set()
    for i in range(1, len(annexes) + 1):
        if i not in pointed if several else not re.search(r"\bphụ lục\b", words):
            shown = f"Phụ lục {to_roman(i)}" if several else "Phụ lục"
            roman = " (số La Mã)" if several else ""
            faults.add(
                f"annexes[{i - 1}]",
                f"the text announces no {shown!r}: say where it belongs, as in 'theo {shown} kèm theo'",
                RULE,
                f"lời văn chưa nhắc đến {shown}{roman}: hãy viết, như “theo {shown} kèm theo”",
            )
    return faults


def _pointed(words: str) -> set[int]:
    """The numbers of annexes that stand after the word: I; I, II; I và II; I (…), II (…); I đến III."""
    found: set[int] = set()
    for named in NAMED.finditer(words):
        found.update(number for one in ROMAN.findall(named["several"]) if (number := _number(one)))
        for ends in RANGE.finditer(named["several"]):
            found.update(range(_number(ends[1]), _number(ends[2]) + 1))
    return found


def _number(roman: str) -> int:
    try:
        return from_roman(roman.upper())
    except ValueError:
        return 0


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, tuple) and any(isinstance(child, CHILDREN) for child in part):
        for _, child, _ in standing(part, ""):
            yield from (plain(text) for _, text in texts_of(child))
    else:
        yield plain(part)  # type: ignore[arg-type]  # words, as just seen
