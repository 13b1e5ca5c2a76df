"""Danh sách câu trả lời: single ballots as a ward types them, a row for each, become answers (N-4.5b, LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.question import Question
from vnadmin.consulting.answers_columns import (
    BALLOT,
    FLAGS,
    HOUSEHOLD,
    RECEIVED,
    answers_columns,
    choices_key,
    others_key,
)
from vnadmin.consulting.lists import ListReading
from vnadmin.errors import Fault, ModelError
from vnadmin.sheets import Row

__all__ = ["read_answers"]


def read_answers(files: Sequence[Path], questions: Sequence[Question]) -> tuple[tuple[Answer, ...], tuple[str, ...]]:
    """Đọc câu trả lời: one answer for each row of all files, in their order, and what to look at again.

    The place among all rows is the order of receipt within a day. A blank cell is a question left blank. A choice that
    is not on the ballot is no fault: counting sets such a ballot aside.

    Raises LoadError with every fault of every file: a day that is none, a list without the codes of households and of
    ballots, cells that can't be read.
    """
    reading = ListReading(answers_columns(questions))
    rows = reading.rows(files)
    spots = {row.spot.place.file: row.spot for row in rows}
    without = [file for file, spot in spots.items() if not {HOUSEHOLD, BALLOT} & set(spot.columns)]
    reading.lines += [f"{file}: thiếu cột “Mã hộ” hoặc “Mã phiếu”; không biết phiếu là của hộ nào" for file in without]
    return reading.done([_read(reading, row, questions, order) for order, row in enumerate(rows)])


def _read(reading: ListReading, row: Row, questions: Sequence[Question], order: int) -> Answer | None:
    try:
        return _answer(row, questions, order)
    except ModelError as error:
        for fault in error.faults:
            reading.refuse(row, _cell(fault, questions), fault)
        return None


def _answer(row: Row, questions: Sequence[Question], order: int) -> Answer:
    values = cast("dict[str, Any]", row.mapping())
    return Answer(
        values[HOUSEHOLD] or "",
        received=values[RECEIVED],
        ballot=values[BALLOT] or "",
        choices={one.key: values.get(choices_key(i)) for i, one in enumerate(questions)},
        others={one.key: values.get(others_key(i)) or "" for i, one in enumerate(questions)},
        order=order,
        **{flag: values[flag] is not False for flag in FLAGS},  # None where the list has no such column
    )


def _cell(fault: Fault, questions: Sequence[Question]) -> str:
    """The column of a field of an answer."""
    key = fault.path.partition("[")[2].removesuffix("]")
    place = next((i for i, one in enumerate(questions) if one.key == key), None)
    if place is None:
        return fault.field
    return choices_key(place) if fault.field == "choices" else others_key(place)
