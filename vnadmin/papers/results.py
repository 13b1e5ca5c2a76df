"""Kết quả theo nội dung hỏi: how often each choice was marked, with its rate of the valid ballots (LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from vnadmin.consultation.question import Question
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.shares import shares
from vnadmin.consultation.tally import Tally
from vnadmin.model.body import Paragraph
from vnadmin.model.cells import CellValue
from vnadmin.model.sheet import Part
from vnadmin.model.table import Table
from vnadmin.papers.by_hand import figure
from vnadmin.text.figures import write_figure

__all__ = ["ballot_lines", "blank_results", "question_results"]

TITLES = ("Phương án", "Số phiếu", "Tỷ lệ (%) trên số phiếu hợp lệ")
WIDTHS = (6, 2, 3)
LINES = {
    "issued": "Số phiếu phát ra",
    "returned": "Số phiếu thu về",
    "not_returned": "Số phiếu không thu về",
    "late": "Số phiếu nộp muộn, không tính vào số phiếu thu về",
    "valid": "Số phiếu hợp lệ",
}
BLANK = "Để trống nội dung này"


def ballot_lines(tally: Tally | None, households: int | None = None) -> Iterator[str]:
    """Số hộ, số phiếu phát ra, thu về, hợp lệ, không hợp lệ with its reasons; dots where nothing is counted yet."""
    known = households if tally is None else tally.households
    yield f"- Tổng số hộ gia đình: {figure(known)};"
    for name, label in LINES.items():
        yield f"- {label}: {figure(None if tally is None else getattr(tally, name))};"
    invalid = {} if tally is None else tally.counts_of("invalid")
    yield f"- Số phiếu không hợp lệ: {figure(None if tally is None else tally.invalid)}{_said(invalid)}."
    if tally is not None and tally.set_aside:
        yield f"- Số phiếu để riêng, không tính: {figure(tally.set_aside)}{_said(tally.counts_of('set_aside'))}."


def _said(reasons: Mapping[Reason, int]) -> str:
    told = "; ".join(f"{reason.phrase}: {figure(number)}" for reason, number in reasons.items())
    return f" ({told})" if told else ""


def question_results(tally: Tally, number: int) -> Iterator[Part]:
    """The question with this number, from 1: its words, its choices as a table, and how many have another opinion."""
    one = tally.questions[number - 1]
    yield _asked(number, one.question)
    counted = [*zip(one.question.choices, one.figures, strict=True), (BLANK, one.blank)]
    figures = [write_figure(share.figure) for share in shares(tally, one.question.key, "valid")] or ["-"] * len(counted)
    rows: list[Sequence[CellValue]] = [
        (label, count, rate) for (label, count), rate in zip(counted, figures, strict=True)
    ]
    yield Table(TITLES, rows, widths=WIDTHS, align=("left", "right", "right"))
    if one.question.other_opinion:
        yield Paragraph(f"Số phiếu có ý kiến khác: {figure(one.others)}.")


def blank_results(question: Question, number: int) -> Iterator[Part]:
    """The same with empty cells, to be filled by hand."""
    yield _asked(number, question)
    rows = [(label, None, None) for label in (*question.choices, BLANK)]
    yield Table(TITLES, rows, widths=WIDTHS, align=("left", "right", "right"))
    if question.other_opinion:
        yield Paragraph(f"Số phiếu có ý kiến khác: {figure(None)}.")


def _asked(number: int, question: Question) -> Paragraph:
    return Paragraph(f"{number}. {question.text}", literal=True)
