"""Thứ tự ý kiến: opinions in the order of the draft, general ones first; and where the final text has their place."""

from __future__ import annotations

from typing import TypeAlias

from vnadmin.consultation.provisions_of import text_of
from vnadmin.consultation.target import Target
from vnadmin.errors import ModelError
from vnadmin.kinds.decision import Decision
from vnadmin.model.body import Article, Chapter
from vnadmin.model.references import LEVEL_WORDS
from vnadmin.model.standing import standing
from vnadmin.text.letters import POINT_LETTERS
from vnadmin.text.numerals import read_ordinal_in_words
from vnadmin.text.roman import from_roman

__all__ = ["DraftOrder", "OrderKey"]

Label: TypeAlias = tuple[int, str]
OrderKey: TypeAlias = tuple[int, int, tuple[Label, ...]]
ARTICLE, CHAPTER = LEVEL_WORDS[Article], LEVEL_WORDS[Chapter]
WITHIN = ("khoản", "điểm")
LAST = 10**9
"""After every number: a label that is none."""


class DraftOrder:
    """Trật tự của một văn bản: the place of every article and heading; without a text the numbers alone say it."""

    def __init__(self, text: Decision | None) -> None:
        self._places: list[dict[str, Label]] = []
        self._names: list[dict[str, str]] = []
        for _, _, chain in standing(text_of(text), "") if text else ():
            self._note({LEVEL_WORDS[level.kind]: level.number for level in chain})

    def _note(self, written: dict[str, str]) -> None:
        levels = {level: _label(level, label) for level, label in written.items()}
        if levels and not any(level in levels for level in WITHIN) and levels not in self._places:
            self._places.append(levels)
            self._names.append(written)

    def key(self, target: Target) -> OrderKey:
        """What opinions are sorted by: the whole text, then its parts in their order, then places that it has not."""
        levels = {level: _label(level, label) for level, label in target.levels}
        if not levels:
            return (0, 0, ())
        place = self._place(target)
        if ARTICLE in levels:
            labels = tuple(levels[level] for level in (ARTICLE, *WITHIN) if level in levels)
        else:
            labels = (*reversed(levels.values()), (0, self.part(target)))
        return (2, int(ARTICLE in levels), labels) if place is None else (1, place, labels)

    def part(self, target: Target) -> str:
        """Phần được nêu: the article, or the heading as the text numbers it ("Chương II"); empty for all of it."""
        if target.article or target.general:
            return f"{ARTICLE} {target.article}" if target.article else ""
        place = self._place(target)
        if place is None:
            return str(target)
        own = self._names[place]
        return str(Target(tuple((level, own[level]) for level, _ in target.levels)))

    def chapter(self, target: Target) -> str:
        """Chương of what is named: "Chương II"; empty where there is none."""
        place = self._place(target)
        number = (dict(target.levels) if place is None else self._names[place]).get(CHAPTER)
        return f"{CHAPTER} {number}" if number else ""

    def _place(self, target: Target) -> int | None:
        """An article by its number alone, which runs through; a heading by all that is said of it."""
        levels = {level: _label(level, label) for level, label in target.levels}
        wanted = {ARTICLE: levels[ARTICLE]} if ARTICLE in levels else levels
        if not wanted:
            return None
        return next((i for i, at in enumerate(self._places) if wanted.items() <= at.items()), None)


def _label(level: str, label: str) -> Label:
    """A label by its value: Chương II is Chương 2; letters of points in their order, 5a after 5."""
    if level == "điểm":
        return (POINT_LETTERS.index(label), "") if label in POINT_LETTERS else (LAST, label)
    digits = label[: len(label) - len(label.lstrip("0123456789"))]
    if digits:
        return int(digits), label[len(digits) :]
    for read in (from_roman, read_ordinal_in_words):
        try:
            return read(label), ""
        except ModelError:
            continue
    return LAST, label
