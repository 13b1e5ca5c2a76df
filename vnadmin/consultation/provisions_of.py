"""Các điều khoản của một văn bản: which part that an opinion names is there, and which is not (LYK-TARGET)."""

from __future__ import annotations

from collections import defaultdict
from typing import TypeAlias

from vnadmin.consultation.target import Target
from vnadmin.errors import ModelError
from vnadmin.kinds.decision import Decision
from vnadmin.model.body import Body
from vnadmin.model.references import LEVEL_WORDS
from vnadmin.model.standing import standing
from vnadmin.text.citation import Levels
from vnadmin.text.numerals import read_ordinal_in_words
from vnadmin.text.roman import from_roman

__all__ = ["ProvisionsOf", "text_of"]

Pair: TypeAlias = tuple[str, str]


def text_of(decision: Decision) -> Body:
    """What the people are asked about: the text that a decision issues, else its own articles."""
    return decision.attached.content if decision.attached else decision.articles


class ProvisionsOf:
    """Các điều khoản của một văn bản, each with the levels that hold it."""

    def __init__(self, body: Body) -> None:
        self._holders: dict[Pair, list[frozenset[Pair]]] = defaultdict(list)
        for _, _, chain in standing(body, ""):
            if chain:
                pairs = [_compared(LEVEL_WORDS[level.kind], level.number) for level in chain]
                self._holders[pairs[-1]].append(frozenset(pairs))

    def lacking(self, target: Target) -> Levels:
        """Phần không có: of a target the largest part that the text does not have; nothing where all of it is there.

        Of "khoản 9 Điều 5" that is Điều 5 where there is no such article, else the whole.
        """
        levels = target.levels
        for first in range(len(levels) - 1, -1, -1):
            wanted = frozenset(_compared(*pair) for pair in levels[first:])
            if not any(wanted <= holders for holders in self._holders.get(_compared(*levels[first]), ())):
                return levels[first:]
        return ()


def _compared(level: str, label: str) -> Pair:
    """A label by its value, however it is written: Chương II is Chương 2, Phần thứ hai is Phần II."""
    for read in (from_roman, read_ordinal_in_words):
        try:
            return level, str(read(label))
        except ModelError:
            continue
    return level, label
