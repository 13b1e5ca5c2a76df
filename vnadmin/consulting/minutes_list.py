"""Danh sách biên bản: the totals of the minutes, a row for each tổ dân phố, become tallies (N-4.6a, LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.question import Question
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.tally import FORMS, KNOWN, Tally
from vnadmin.consulting.group_names import GroupNames
from vnadmin.consulting.lists import ListReading
from vnadmin.consulting.minutes_columns import GROUP, key_of, minutes_columns
from vnadmin.consulting.total_row import told_of_total
from vnadmin.errors import Fault, ModelError
from vnadmin.sheets import Row
from vnadmin.text.spelling import fold

__all__ = ["read_minutes"]


def read_minutes(
    files: Sequence[Path], questions: Sequence[Question], groups: Sequence[ResidentialGroup]
) -> tuple[tuple[Tally, ...], tuple[str, ...]]:
    """Đọc biên bản: one tally for each row of all files, in their order, and what to look at again.

    A group stands by its code or its name; where no groups are given, what stands in the cell is its code. A sum row
    under the list that says something else than its rows add up to is told, no error.

    Raises LoadError with every fault of every file: bad cells, groups that are unknown or stand twice, and every sum
    that does not add up, in the words of the minutes (LYK-COUNT).
    """
    columns = minutes_columns(questions, GroupNames(groups))
    figures = [column for column in columns if column.key != GROUP]
    reading = ListReading(columns)
    seen: dict[Hashable, Row] = {}
    made = []
    for file in files:
        rows = reading.rows([file])
        for row in rows:
            reading.once(row, GROUP, fold(str(row[GROUP])), seen)
            made.append(_read(reading, row, questions))
        reading.notices += told_of_total(file, rows, figures)
    return reading.done(made)


def _read(reading: ListReading, row: Row, questions: Sequence[Question]) -> Tally | None:
    try:
        return _tally(cast("dict[str, Any]", row.mapping()), questions)
    except ModelError as error:
        for fault in error.faults:
            reading.refuse(row, _cell(fault), fault)
        return None


def _tally(values: Mapping[str, Any], questions: Sequence[Question]) -> Tally:
    def figure(path: str) -> int:
        return values.get(key_of(path)) or 0

    return Tally(
        group=values[GROUP],
        **{name: figure(name) for name in KNOWN},
        **{name: cast("Any", values[name]) for name in FORMS},  # not known where the list does not tell them
        reasons={reason: count for reason in Reason if (count := figure(f"reasons[{reason.value}]"))},
        questions=[
            QuestionTally(
                question,
                [figure(f"questions[{i}].counts[{place}]") for place in range(len(question.choices))],
                blank=figure(f"questions[{i}].blank"),
                others=figure(f"questions[{i}].others"),
            )
            for i, question in enumerate(questions)
        ],
    )


def _cell(fault: Fault) -> str:
    """The column at which a fault is told: of several that add up, the first."""
    if fault.path == "reasons":
        return "invalid"
    return key_of(f"{fault.path}[0]" if fault.path.endswith(".counts") else fault.path)
