"""Dòng thay đổi: which line of an article became which, and what in it is new or gone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from vnadmin.consultation.article_texts import Line
from vnadmin.consultation.likeness import likeness, shingles
from vnadmin.consultation.word_changes import Stretch, Stretches, matches, word_changes

__all__ = ["Marked", "line_changes", "wholly"]

Marked: TypeAlias = tuple[Stretches, ...]
"""The lines of one side, each parted into what is the same and what is not."""

LEAST = 0.35
"""Lines that share less are not one line in two wordings."""
MOST = 10_000
"""Pairs of lines that are weighed between two lines that stayed; beyond, a long table was written anew."""


def line_changes(before: Sequence[Line], after: Sequence[Line]) -> tuple[Marked, Marked]:
    """Các dòng hai bên đã đánh dấu; the first of each, the headings, are always one line in two wordings."""
    told, now = tuple(tuple(zip(lines, wholly(lines), strict=True)) for lines in (before, after))
    olds, news = [marked for _, marked in told], [marked for _, marked in now]
    for i, j in [(0, 0), *((i + 1, j + 1) for i, j in _pairs(_words(before[1:]), _words(after[1:])))]:
        olds[i], news[j] = word_changes("".join(before[i]), "".join(after[j]))
    return tuple(olds), tuple(news)


def wholly(lines: Sequence[Line]) -> Marked:
    """Lines of which the other side has none."""
    return tuple((Stretch("".join(line), True),) for line in lines)


def _words(lines: Sequence[Line]) -> list[str]:
    return [line.words for line in lines]


def _pairs(one: list[str], other: list[str]) -> list[tuple[int, int]]:
    """Lines that are one: the equal ones, and between them those that are alike; numbers do not count."""
    if other < one:  # so that swapped sides give swapped pairs
        return [(i, j) for j, i in _pairs(other, one)]
    same = matches(one, other)
    found = list(same)
    for (i, j), (k, m) in pairwise([(-1, -1), *same, (len(one), len(other))]):
        alike = _alike(one[i + 1 : k], other[j + 1 : m])
        found += [(i + 1 + x, j + 1 + y) for x, y in alike]
    return sorted(found)


def _alike(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs, rising on both sides, whose likeness adds up to the most."""
    if not 0 < len(one) * len(other) <= MOST:
        return []
    left, right = [shingles(text) for text in one], [shingles(text) for text in other]
    worth = [[likeness(a, b) for b in right] for a in left]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            paired = worth[i][j] + best[i + 1][j + 1] if worth[i][j] >= LEAST else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((i, j))
            i, j = i + 1, j + 1
    return found
