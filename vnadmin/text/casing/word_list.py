"""Danh mục từ: the list `words.toml`, read once into frozen rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.text.spelling import fold

__all__ = ["Phrase", "WordList", "word_list"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Cụm từ có cách viết cố định: its right form, its rule, and the words around that prove or forbid it.

    `after` are words one of which stands before (then small letters alone are a slip too); `not_after`, words that
    make another word of the first syllable. `large`: taken for the name only where its first letter is large.
    """

    right: str
    rule: str
    large: bool
    after: frozenset[str]
    not_after: frozenset[str]


@dataclass(frozen=True, slots=True)
class WordList:
    """Danh mục: the phrases by their first syllable, the longest first; words by purpose, folded.

    `people_after`, `state_after`: words after which Nhân dân, Nhà nước stand alone; `people_not_before`,
    `state_not_before`: words that make a compound of them. `persons`: beginnings of names of persons and events.
    """

    phrases: Mapping[str, tuple[Phrase, ...]]
    people_after: frozenset[str]
    people_not_before: frozenset[str]
    state_after: frozenset[str]
    state_not_before: frozenset[str]
    persons: frozenset[str]


@cache
def word_list() -> WordList:
    """Đọc danh mục: every row of words.toml.

    >>> [phrase.right for phrase in word_list().phrases["xô"]]
    ['Xô viết Nghệ Tĩnh']
    """
    import tomllib
    from pathlib import Path  # both here: only who looks for slips needs the list

    with Path(__file__).with_name("words.toml").open("rb") as file:
        data = tomllib.load(file)
    phrases: dict[str, list[Phrase]] = {}
    for row in data["phrases"]:
        guards = (frozenset(map(fold, row.get(key, ()))) for key in ("after", "not_after"))
        after, not_after = guards
        for right in sorted(row["right"], key=len, reverse=True):
            first = fold(right.split()[0])
            phrase = Phrase(right, row["rule"], row.get("large", False), after, not_after)
            phrases.setdefault(first, []).append(phrase)
    ranked = {first: tuple(sorted(rows, key=lambda row: -len(row.right))) for first, rows in phrases.items()}
    folded = {key: frozenset(map(fold, words)) for key, words in data["words"].items()}
    return WordList(MappingProxyType(ranked), **folded)
