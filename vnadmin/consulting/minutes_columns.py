"""Cột của danh sách biên bản: figures of the minutes as wards head them; those of the questions follow the ballot.

A column's key is the path of its figure in a `Tally`, `key_of(path)`: so a fault of the tally finds its cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vnadmin.consultation.figures import LABELS
from vnadmin.consultation.question import Question
from vnadmin.consultation.reason import Reason
from vnadmin.consulting.group_names import GroupNames
from vnadmin.consulting.question_columns import heading_of, headings_of, parted
from vnadmin.sheets import Cell, Column, Reader, unfit, whole
from vnadmin.text.casing import upper_first

__all__ = ["GROUP", "key_of", "minutes_columns"]

GROUP = "group"
PREFILLED = (GROUP, "households")
"""What a form of one group comes with."""

_FIGURES = {
    "households": ("Số hộ", "Tổng số hộ", "Tổng số hộ gia đình"),
    "issued": ("Số phiếu phát ra", "Phát ra", "Phiếu phát ra"),
    "returned": ("Số phiếu thu về", "Thu về", "Phiếu thu về"),
    "valid": ("Số phiếu hợp lệ", "Hợp lệ", "Phiếu hợp lệ"),
    "invalid": ("Số phiếu không hợp lệ", "Không hợp lệ", "Phiếu không hợp lệ"),
}
_OTHER_FIGURES = {
    "late": ("Nộp muộn", "Phiếu nộp muộn", Reason.LATE.phrase),
    "printed": ("Số phiếu in", "Phiếu in"),
    "left": ("Còn lại", "Phiếu còn lại", "Số phiếu còn lại"),
    "spoiled": ("Hỏng", "Phiếu hỏng"),
}
_BLANK = ("Bỏ trống", "Để trống", "Số phiếu bỏ trống", "Số phiếu để trống")
_OTHERS = ("Ý kiến khác", "Số ý kiến khác")
_GROUPS = ("Tổ dân phố", "Tổ", "Tên tổ dân phố", "Mã tổ", "Mã tổ dân phố", "Thôn", "Tên thôn", "Thôn, tổ dân phố")


def minutes_columns(questions: Sequence[Question], names: GroupNames) -> tuple[Column, ...]:
    """Các cột: the group, the figures of its ballots, those of every question, and one for each reason.

    With one question its choices may be headed by their words alone.
    """
    columns = [_column(GROUP, _GROUPS, required=True, read=names.read)]
    columns += [_figure(name, (*words, LABELS[name])) for name, words in _FIGURES.items()]
    columns += [_figure(name, (*words, LABELS[name]), required=False) for name, words in _OTHER_FIGURES.items()]
    for i, question in enumerate(questions):
        columns += _of_question(f"questions[{i}]", question, questions)
    for reason in Reason:
        if reason.state != "late":
            spellings = (upper_first(reason.phrase), reason.phrase.removeprefix("phiếu "))
            columns.append(_figure(f"reasons[{reason.value}]", spellings, required=False))
    return parted(columns)


def key_of(path: str) -> str:
    """Khóa của cột: of the figure that a path in a `Tally` leads to.

    >>> key_of("questions[0].counts[1]"), key_of("issued")
    ('questions_0_counts_1', 'issued')
    """
    return re.sub(r"\W+", "_", path).strip("_")


def _of_question(path: str, question: Question, questions: Sequence[Question]) -> Iterator[Column]:
    groups = headings_of(question, questions)
    alone = len(questions) == 1

    def said(*words: str) -> tuple[str, ...]:
        label = f"{heading_of(question)}: {words[0]}"
        return (label, *(f"{group} {word}" for group in groups for word in words), *(words if alone else ()))

    for i, choice in enumerate(question.choices):
        yield _figure(f"{path}.counts[{i}]", said(choice))
    yield _figure(f"{path}.blank", said(*_BLANK), required=False)
    yield _figure(f"{path}.others", said(*_OTHERS), required=False)


def _figure(path: str, words: Sequence[str], *, required: bool = True) -> Column:
    return _column(key_of(path), words, required=required, read=_number)


def _column(key: str, words: Sequence[str], *, required: bool, read: Reader) -> Column:
    label, *spellings = words
    return Column(key, label, spellings=spellings, required=required, prefilled=key in PREFILLED, read=read)


def _number(cell: Cell) -> int | None:
    """A number of ballots; negative ones are refused at their cells."""
    figure = whole(cell)
    if figure is not None and figure < 0:
        raise unfit(cell, "is negative", "không được âm")
    return figure
