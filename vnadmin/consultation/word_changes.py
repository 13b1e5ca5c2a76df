"""Từ ngữ thay đổi: which words of a text are not in the other one, word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeAlias

__all__ = ["Stretch", "Stretches", "matches", "word_changes"]

_LETTER = r"[\w\u0300-\u036f]"
_WORD = re.compile(rf"\s*(?:[^\s\w]+(?=\s|\Z)|{_LETTER}(?:\S*{_LETTER})?|\S)(?:\s+\Z)?")
"""A word with the blanks before it; marks at either end are words of their own: "(59/2023/NĐ-CP)" is three."""


class Stretch(NamedTuple):
    """Một đoạn chữ: words of one side, and whether the other side lacks them."""

    text: str
    changed: bool


Stretches: TypeAlias = tuple[Stretch, ...]


def word_changes(before: str, after: str) -> tuple[Stretches, Stretches]:
    """Hai bên đã đánh dấu: both texts parted where they begin or cease to differ; blanks do not count.

    >>> old, new = word_changes("trong 10 ngày", "trong 05 ngày làm việc")
    >>> [stretch.text for stretch in old if stretch.changed], [stretch.text for stretch in new if stretch.changed]
    ([' 10'], [' 05', ' làm việc'])
    """
    one, other = _WORD.findall(before), _WORD.findall(after)
    same = matches([word.strip() for word in one], [word.strip() for word in other])
    return _parted(one, {i for i, _ in same}), _parted(other, {j for _, j in same})


def matches(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Places of equal things in two sequences, rising on both sides; the same whichever comes first."""
    first, second = (list(one), list(other)), (list(other), list(one))
    swapped = second < first
    left, right = second if swapped else first
    found = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    places = [(i + step, j + step) for i, j, size in found for step in range(size)]
    return [(j, i) for i, j in places] if swapped else places


def _parted(words: Sequence[str], kept: set[int]) -> Stretches:
    made: list[Stretch] = []
    for i, word in enumerate(words):
        changed = i not in kept
        if made and made[-1].changed == changed:
            made[-1] = Stretch(made[-1].text + word, changed)
        else:
            made.append(Stretch(word, changed))
    return tuple(made)
