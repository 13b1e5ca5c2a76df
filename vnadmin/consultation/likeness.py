"""Độ giống nhau: how much of two texts is the same words in the same neighbourhood, from 0 to 1."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TypeAlias

from vnadmin.text.spelling import fold

__all__ = ["Shingles", "likeness", "shingles"]

Shingles: TypeAlias = Counter[tuple[str, ...]]
"""Words and pairs of neighbouring words, with their numbers: a ward's texts all share words, but not the pairs."""

END = ""


def shingles(text: str) -> Shingles:
    """Các từ và các cặp từ liền nhau; the first and the last word have nothing beside them, which counts as well."""
    words = fold(text).split()
    return Counter([*zip(words), *pairwise([END, *words, END])])


def likeness(one: Shingles, other: Shingles) -> float:
    """The share that both have (Sørensen and Dice); the same whichever comes first.

    >>> likeness(shingles("tổ dân phố họp"), shingles("Tổ dân phố không họp"))
    0.8
    """
    few, many = sorted((one, other), key=len)
    common = sum(min(times, many[pair]) for pair, times in few.items() if pair in many)
    return 2 * common / (one.total() + other.total())
