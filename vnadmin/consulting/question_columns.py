"""Cột của nội dung hỏi: how a question is headed in a list, and headings that no two columns share (N-4.5b)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vnadmin.consultation.question import Question
from vnadmin.sheets import Column
from vnadmin.sheets.headings import forms
from vnadmin.text.spelling import fold

__all__ = ["heading_of", "headings_of", "parted"]


def heading_of(question: Question) -> str:
    """Tiêu đề: by the question's key.

    >>> heading_of(Question("Đồng ý không?", ["Có", "Không"], key="1"))
    'Câu 1'
    """
    return f"Câu {question.key}"


def headings_of(question: Question, questions: Sequence[Question]) -> tuple[str, ...]:
    """Mọi cách ghi tiêu đề: the proper one first; its own words only where no other question is put so."""
    heading, words = heading_of(question), " ".join(question.text.split())
    named = (heading, f"Câu hỏi {question.key}", f"Nội dung {question.key}")
    if sum(fold(one.text) == fold(question.text) for one in questions) > 1:
        return named
    return (*named, words, f"{heading} {words}")


def parted(columns: Iterable[Column]) -> tuple[Column, ...]:
    """Các cột không trùng tiêu đề: a heading of several columns stays that of the first.

    Labels come before other spellings. A column that need not be there is left out where its label is taken: the words
    are then those of a choice.
    """
    kept: list[Column] = []
    owners: dict[str, str] = {}
    for column in columns:
        if column.required or _form(column.label) not in owners:
            owners.setdefault(_form(column.label), column.key)
            kept.append(column)
    for column in kept:
        for spelling in column.spellings:
            owners.setdefault(_form(spelling), column.key)
    return tuple(replace(one, spellings=[said for said in one.spellings if _is_of(one, said, owners)]) for one in kept)


def _is_of(column: Column, spelling: str, owners: dict[str, str]) -> bool:
    form = _form(spelling)
    return bool(form) and owners[form] == column.key


def _form(heading: str) -> str:
    """As it is compared; empty for a heading of nothing but punctuation."""
    return next(iter(forms(heading)), "")
