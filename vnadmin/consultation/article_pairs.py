"""Điều nào thành điều nào: the articles of two versions in pairs, renumbered, reworded and moved ones found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple, TypeAlias

from vnadmin.consultation.article_texts import Piece
from vnadmin.consultation.likeness import likeness, shingles
from vnadmin.model.body import Article
from vnadmin.model.references import LEVEL_WORDS
from vnadmin.text.spelling import fold

__all__ = ["Pair", "article_pairs"]

Places: TypeAlias = tuple[int, int]
"""Where an article stands in the old and in the new text."""

ARTICLE = LEVEL_WORDS[Article]
LEAST = 0.45
"""Articles with other titles that share less are not one article."""


class Pair(NamedTuple):
    """Một hàng: places in the old and in the new text, from 0, None where it has no such article; whether it moved."""

    before: int | None
    after: int | None
    moved: bool = False


def article_pairs(before: Sequence[Piece], after: Sequence[Piece]) -> tuple[Pair, ...]:
    """Từng cặp điều, in the order of the new text; what was removed follows what stood before it.

    Articles with the same words are one article, then those with the same title, then those whose words are most
    alike; of other headings those with the same number too. Moved are those that not every longest row of articles in
    unchanged order holds: of two that changed places both, of one that went far that one alone.
    """
    partner = {j: i for i, j in _found(before, after)}
    moved = _moved([(partner[j], j) for j in sorted(partner)])
    kept = {i: j for j, i in partner.items()}
    behind: dict[int | None, list[Pair]] = {}
    last: int | None = None
    for i in range(len(before)):
        if i in kept:
            last = kept[i]
        else:
            behind.setdefault(last, []).append(Pair(i, None))
    rows = behind.pop(None, [])
    for j in range(len(after)):
        rows = [*rows, Pair(partner.get(j), j, j in moved), *behind.get(j, [])]
    return tuple(rows)


def _found(before: Sequence[Piece], after: Sequence[Piece]) -> list[Places]:
    """The pairs; better ones first, so that each is taken before it is spoiled."""
    left, right = set(range(len(before))), set(range(len(after)))
    found: list[Places] = []
    for ranked in (_same_words, _same_title, _alike, _same_heading):
        for i, j in ranked(before, after, list(product(sorted(left), sorted(right)))):
            if i in left and j in right:
                found.append((i, j))
                left.remove(i)
                right.remove(j)
    return found


def _same_words(before: Sequence[Piece], after: Sequence[Piece], free: Sequence[Places]) -> list[Places]:
    olds, news = ([(piece.level, piece.said) for piece in side] for side in (before, after))
    return sorted([(i, j) for i, j in free if olds[i] == news[j]], key=_place)


def _same_title(before: Sequence[Piece], after: Sequence[Piece], free: Sequence[Places]) -> list[Places]:
    olds, news = ([(piece.level, fold(piece.title)) for piece in side] for side in (before, after))
    return _ranked(before, after, [(i, j) for i, j in free if olds[i] == news[j] and before[i].title], 0.0)


def _alike(before: Sequence[Piece], after: Sequence[Piece], free: Sequence[Places]) -> list[Places]:
    return _ranked(before, after, [(i, j) for i, j in free if before[i].level == after[j].level], LEAST)


def _same_heading(before: Sequence[Piece], after: Sequence[Piece], free: Sequence[Places]) -> list[Places]:
    """Headings in other words, too short to be alike: chapters are kept where articles come and go."""
    return [(i, j) for i, j in free if before[i].level != ARTICLE and before[i].number == after[j].number]


def _ranked(before: Sequence[Piece], after: Sequence[Piece], pairs: Sequence[Places], least: float) -> list[Places]:
    """Pairs that are alike enough, the most alike first, then those nearest to the beginning."""
    olds = {i: shingles(_words(before[i])) for i in {i for i, _ in pairs}}
    news = {j: shingles(_words(after[j])) for j in {j for _, j in pairs}}
    weighed = [(-likeness(olds[i], news[j]), _place((i, j)), (i, j)) for i, j in pairs]
    return [pair for worth, _, pair in sorted(weighed) if -worth >= least]


def _place(pair: Places) -> tuple[int, int]:
    """An order of pairs that is the same when the sides are swapped."""
    i, j = pair
    return i + j, abs(i - j)


def _words(piece: Piece) -> str:
    return " ".join(line.words for line in piece.lines)


def _moved(pairs: Sequence[Places]) -> set[int]:
    """The new places of pairs, given in their new order, that not every longest rising row of old places holds."""
    olds = [i for i, _ in pairs]
    until = _longest(olds)
    since = _longest([-old for old in reversed(olds)])[::-1]
    most = max(until, default=0)
    on_one = [k for k in range(len(olds)) if until[k] + since[k] - 1 == most]
    rivals = Counter(until[k] for k in on_one)
    held = {k for k in on_one if rivals[until[k]] == 1}
    return {j for k, (_, j) in enumerate(pairs) if k not in held}


def _longest(values: Sequence[int]) -> list[int]:
    """For each value the length of the longest rising row that ends with it."""
    made: list[int] = []
    for k, value in enumerate(values):
        made.append(1 + max((made[m] for m in range(k) if values[m] < value), default=0))
    return made
