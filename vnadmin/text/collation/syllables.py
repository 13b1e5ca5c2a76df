"""Khóa theo âm tiết: a text as its numbers and syllables, each comparable with any other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from sys import maxsize
from typing import TypeAlias
from unicodedata import combining, normalize

from vnadmin.text.spelling import fold

__all__ = ["CollationKey", "Unit", "collation_key", "folded_words", "units", "units_of"]

Unit: TypeAlias = tuple[int, str, str]
"""A number (count of its digits, the digits, "") or a syllable (`_WORD`, its letters by rank, its tones by rank)."""

CollationKey: TypeAlias = tuple[tuple[Unit, ...], str]

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {ord(letter): chr(ord("A") + place) for place, letter in enumerate(_ALPHABET)}  # all below foreign letters
_TONES = {mark: str(place) for place, mark in enumerate("\u0300\u0309\u0303\u0301\u0323")}  # ngang has no mark: ""
_REMEMBERED = 1 << 14  # words; the 10,000 names of a ward hold some hundred different ones
_WORD = maxsize  # more than any number has digits

_BLOCK = re.compile(r"[0-9]+|(?:[^\W0-9_]|[\u0300-\u036f])+")  # a combining mark belongs to the letter before it


def collation_key(text: str) -> CollationKey:
    """Khóa sắp xếp: orders Vietnamese text syllable by syllable, letters then tone, numbers by value.

    The package says where the order comes from. Keys are equal exactly where `fold` makes the texts equal.

    >>> sorted("ạn án ãn ảnh ản àn an ăn ang".split(), key=collation_key)
    ['an', 'àn', 'ản', 'ãn', 'án', 'ạn', 'ang', 'ảnh', 'ăn']
    """
    words = folded_words(text)
    return units(words), " ".join(words)


def folded_words(text: str) -> list[str]:
    """Các từ đã quy về một dạng: the same as `fold(text).split()`, but each different word is folded once.

    >>> folded_words("Lò  Thị HOÀ")
    ['lò', 'thị', 'hòa']
    """
    return [word for word in map(_folded, text.split()) if word]  # empty: nothing but invisible characters


def units(words: Iterable[str]) -> tuple[Unit, ...]:
    """Các đơn vị so sánh: the numbers and syllables of folded words, in their order; marks give none.

    >>> units(["tdp5-012"]) == units(["tdp", "5", "12"])
    True
    """
    return tuple(chain.from_iterable(map(units_of, words)))


_folded = lru_cache(maxsize=_REMEMBERED)(fold)


@lru_cache(maxsize=_REMEMBERED)
def units_of(word: str) -> tuple[Unit, ...]:
    """Các đơn vị của một từ: as `units`, of one folded word.

    >>> units_of("h'blăm") == units_of("hblăm"), len(units_of("ba-na"))
    (True, 2)
    """
    return tuple(map(_unit, _BLOCK.findall(word.replace("'", ""))))


def _unit(block: str) -> Unit:
    if block[0] in "0123456789":
        digits = block.lstrip("0")
        return len(digits), digits, ""
    marks = normalize("NFD", block)
    toneless = normalize("NFC", "".join(c for c in marks if c not in _TONES))
    letters = "".join(c if c in _ALPHABET else _base(c) for c in toneless)
    return _WORD, letters.translate(_RANK), "".join(_TONES[c] for c in marks if c in _TONES)


def _base(letter: str) -> str:
    """The letter without marks that Vietnamese does not write (ŏ → o); nothing for a mark that stands alone."""
    return "".join(c for c in normalize("NFD", letter) if not combining(c))
