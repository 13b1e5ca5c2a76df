"""Cột của danh sách câu trả lời: whose ballot, when it came, what it says of every question, the state of its paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vnadmin.consultation.question import Question
from vnadmin.consulting.question_columns import heading_of, headings_of, parted
from vnadmin.sheets import Cell, Column, Reader, code, day, text, yes_no
from vnadmin.sheets.cells import is_blank
from vnadmin.text.casing import lower_first

__all__ = ["BALLOT", "FLAGS", "HOUSEHOLD", "RECEIVED", "answers_columns", "choices_key", "others_key"]

HOUSEHOLD = "household"
BALLOT = "ballot"
RECEIVED = "received"
FLAGS = ("issued_form", "stamped", "legible")

_CHOSEN = ("Trả lời", "Phương án", "Phương án chọn", "Lựa chọn")
_OTHERS = "Ý kiến khác"
_BREAK = re.compile(r"[;\n]")
_NUMBER = re.compile(r"[0-9]{1,9}")


def answers_columns(questions: Sequence[Question]) -> tuple[Column, ...]:
    """Các cột: the codes may be missing one of the two; a blank mark of the paper's state is yes.

    A form comes with the code of every household: one without anything else has returned no ballot.
    """
    columns = [
        Column(HOUSEHOLD, "Mã hộ", spellings=["Mã hộ gia đình"], required=False, prefilled=True, read=code),
        Column(BALLOT, "Mã phiếu", spellings=["Phiếu số"], required=False, read=code),
        Column(RECEIVED, "Ngày nhận", spellings=["Ngày nhận phiếu", "Ngày nộp", "Ngày thu phiếu"], read=day),
    ]
    for i, question in enumerate(questions):
        columns += _of_question(i, question, questions)
    spellings = (("Đúng mẫu", "Phiếu đúng mẫu"), ("Có dấu", "Có dấu treo", "Có chữ ký"), ("Còn đọc được", "Đọc được"))
    for key, (label, *others) in zip(FLAGS, spellings, strict=True):
        columns.append(Column(key, label, spellings=others, required=False, read=_yes))
    return parted(columns)


def choices_key(place: int) -> str:
    """Khóa của cột phương án: of the question at this place."""
    return f"choices_{place}"


def others_key(place: int) -> str:
    """Khóa của cột ý kiến khác: of the question at this place."""
    return f"others_{place}"


def _of_question(place: int, question: Question, questions: Sequence[Question]) -> Iterator[Column]:
    label, headings = heading_of(question), headings_of(question, questions)
    chosen = [*headings, *(f"{heading} {word}" for heading in headings for word in _CHOSEN)]
    others = [f"{_OTHERS} {heading}" for heading in headings] + [f"{heading} {_OTHERS}" for heading in headings]
    if len(questions) == 1:
        chosen += _CHOSEN
        others.append(_OTHERS)
    yield Column(choices_key(place), label, spellings=chosen, required=False, read=_reader(question))
    yield Column(others_key(place), f"{_OTHERS} {lower_first(label)}", spellings=others, required=False, read=text)


def _reader(question: Question) -> Reader:
    """Reads what stands in a cell as choices: words of one as a whole, else parts between ";", each a number or words.

    A choice that is not on the ballot is kept as it is: counting sets such a ballot aside, with its reason.
    """

    def read(cell: Cell) -> tuple[int | str, ...] | None:
        line = text(cell)
        if line is None:
            return None
        if question.place(line) is not None:
            return (_line(line),)
        parts = map(_line, _BREAK.split(line))
        return tuple(_choice(question, part) for part in parts if part)

    return read


def _line(words: str) -> str:
    return " ".join(words.split())


def _choice(question: Question, part: str) -> int | str:
    """The words of a choice come before its number: choices may be figures themselves."""
    return int(part) if question.place(part) is None and _NUMBER.fullmatch(part) else part


def _yes(cell: Cell) -> bool:
    return is_blank(cell) or yes_no(cell)
