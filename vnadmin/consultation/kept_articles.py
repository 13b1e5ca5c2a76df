"""Những điều giữ nguyên: in one sentence each, those that nothing changed and those that only have another number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from vnadmin.consultation.compared import Compared, Side
from vnadmin.model.body import Article
from vnadmin.model.references import LEVEL_WORDS

__all__ = ["kept_articles"]

ARTICLE = LEVEL_WORDS[Article]
KEPT = "Giữ nguyên: {now}."
RENUMBERED = "Giữ nguyên nội dung, đổi số: {now}."
REFERRING = "Chỉ thay số của điều được dẫn chiếu: {now}."
WAS = "{now} (dự thảo: {old})"
OPENING = "lời đầu"
TO = "{first} đến {last}"


class _Kept(NamedTuple):
    """One row that is left out, with its place among those of its level in both texts."""

    row: Compared
    old: int
    new: int


def kept_articles(rows: Sequence[Compared], shown: Sequence[Compared]) -> tuple[str, ...]:
    """Các câu về những điều không nêu trong bảng: none where all are shown; neighbours as "Điều 2 đến Điều 5"."""
    keys = {row.key for row in shown}
    told: dict[str, list[str]] = {KEPT: [], RENUMBERED: [], REFERRING: []}
    for level in sorted({_level(row) for row in rows}, key=lambda word: (word != ARTICLE, word)):
        of_level = [row for row in rows if _level(row) == level]
        for run in _runs([one for one in _placed(of_level) if one.row.key not in keys]):
            told[_sentence(run[0].row)].append(_span(run))
    return tuple(sentence.format(now="; ".join(spans)) for sentence, spans in told.items() if spans)


def _sentence(row: Compared) -> str:
    if row.unchanged:
        return RENUMBERED if row.renumbered else KEPT
    return REFERRING


def _level(row: Compared) -> str:
    side = row.after or row.before
    return side.level if side else ""


def _placed(rows: Sequence[Compared]) -> Iterator[_Kept]:
    """Rows of one level that both texts have."""
    olds = {order: i for i, order in enumerate(sorted(row.before.order for row in rows if row.before))}
    news = {order: i for i, order in enumerate(sorted(row.after.order for row in rows if row.after))}
    for row in rows:
        if row.before and row.after:
            yield _Kept(row, olds[row.before.order], news[row.after.order])


def _runs(kept: Sequence[_Kept]) -> Iterator[list[_Kept]]:
    """Rows that stand one after the other in both texts, and of which the same is to be said."""
    runs = groupby(enumerate(kept), key=lambda at: (at[1].old - at[0], at[1].new - at[0], _told(at[1].row)))
    return ([one for _, one in run] for _, run in runs)


def _told(row: Compared) -> tuple[str, bool]:
    return _sentence(row), row.renumbered


def _span(run: Sequence[_Kept]) -> str:
    now = _listed([one.row.after for one in run])
    if not run[0].row.renumbered:
        return now
    return WAS.format(now=now, old=_listed([one.row.before for one in run]))


def _listed(sides: Sequence[Side | None]) -> str:
    """Two by their names, more from the first to the last."""
    names = [side.number or OPENING for side in sides if side]
    return TO.format(first=names[0], last=names[-1]) if len(names) > 2 else ", ".join(names)
