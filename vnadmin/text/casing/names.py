"""Tên và cụm từ cố định: organs, laws, honours, holidays, events … of the list words.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vnadmin.text.casing.line import BLANK, Line, Slip
from vnadmin.text.casing.units import UNIT
from vnadmin.text.casing.word_list import Phrase, word_list
from vnadmin.text.spelling import fold

__all__ = ["names"]

_WORD = re.compile(r"\w+")
_UNIT_NAME = re.compile(rf"{BLANK}{UNIT}{BLANK}(?=(\w))")


def names(line: Line) -> Iterator[Slip]:
    """Tên có trong danh mục: with other capitals than in the list, where something proves that a name is meant.

    Proof is a capital that no sentence start explains, a word of the row before it, or the name of a unit behind it.

    >>> from vnadmin.text.casing.line import line_of
    >>> [slip.wanted for slip in names(line_of("của Hội đồng Nhân Dân, ủy ban nhân dân phường Bắc Kạn"))]
    ['Hội đồng nhân dân', 'Ủy ban nhân dân']
    >>> [*names(line_of("Ủy ban nhân dân các cấp; ông Nguyễn Quốc Khánh; cán bộ Y tế; khoa Luật đất đai"))]
    []
    """
    phrases = word_list().phrases
    end = 0
    for word in _WORD.finditer(line.low):
        start = word.start()
        if start < end:
            continue
        for phrase in phrases.get(word[0], ()):
            found = _pattern(phrase.right).match(line.low, start)
            if found and _is_name(line, phrase, found):
                end = found.end()
                yield from line.slip(start, end, phrase.right, phrase.rule)
                break


def _is_name(line: Line, phrase: Phrase, found: re.Match[str]) -> bool:
    start, end = found.span()
    before = line.before(start)
    if not phrase.not_after.isdisjoint(before) or (phrase.large and not line.text[start].isupper()):
        return False
    if phrase.after:
        return not phrase.after.isdisjoint(before)
    explained = line.text[start].isupper() and not line.in_sentence(start)
    if any(map(str.isupper, line.text[start + explained : end])):
        return True
    unit = _UNIT_NAME.match(line.low, end)
    return unit is not None and line.text[unit.start(1)].isupper()


@cache
def _pattern(right: str) -> re.Pattern[str]:
    words = [re.escape(part) if part != "-" else "[-–—]" for part in fold(right).split()]
    return re.compile(BLANK.join(words) + r"(?!\w)")
