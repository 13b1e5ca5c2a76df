"""Số liệu khác nhau: what the minutes say and what the answers say, figure by figure (N-4.6a, LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vnadmin.consultation.figures import LABELS
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.tally import FORMS, KNOWN, Tally
from vnadmin.model.faults import Faults
from vnadmin.text.figures import write_figure

__all__ = ["Difference", "differences"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Số liệu khác nhau: the path of the figure in a `Tally`, what the minutes call it, and both values."""

    path: str
    label: str
    minutes: int
    answers: int

    def __str__(self) -> str:
        told, counted = write_figure((self.minutes, 0)), write_figure((self.answers, 0))
        return f"{self.label}: biên bản ghi {told}, phiếu đếm được {counted}"


def differences(from_minutes: Tally, from_answers: Tally) -> tuple[Difference, ...]:
    """Mọi số liệu khác nhau, in the order of the minutes; empty where they agree.

    A figure that one of the two does not know (printed, left, spoiled) is not compared. Raises ModelError for tallies
    of different groups or of different questions.
    """
    _check(from_minutes, from_answers)
    pairs = zip(_figures(from_minutes), _figures(from_answers), strict=True)
    return tuple(
        Difference(path=path, label=label, minutes=told, answers=counted)
        for (path, label, told), (_, _, counted) in pairs
        if told is not None and counted is not None and told != counted
    )


def _figures(tally: Tally) -> Iterator[tuple[str, str, int | None]]:
    """Every figure with its path and its label, those that are 0 too."""
    for name in LABELS:
        if name in KNOWN or name in FORMS:
            yield name, LABELS[name], getattr(tally, name)
    for state in ("invalid", "set_aside"):
        told = tally.counts_of(state)
        for reason in Reason:
            if reason.state == state:
                yield f"reasons[{reason.value}]", f"{LABELS[state]} ({reason.phrase})", told.get(reason, 0)
    for i, one in enumerate(tally.questions):
        for path, label, value in _of_question(one):
            yield f"questions[{i}].{path}", f"nội dung “{one.question.key}”: {label}", value


def _of_question(one: QuestionTally) -> Iterator[tuple[str, str, int]]:
    for i, (choice, count) in enumerate(zip(one.question.choices, one.figures, strict=True)):
        yield f"counts[{i}]", f"{LABELS['counts']} “{choice}”", count
    for name in ("blank", "others"):
        yield name, LABELS[name], getattr(one, name)


def _check(from_minutes: Tally, from_answers: Tally) -> None:
    faults = Faults()
    if from_minutes.group != from_answers.group:
        vi = f"biên bản của “{from_minutes.group}”, phiếu của “{from_answers.group}”: không cùng tổ dân phố"
        faults.add("group", "the two are of different groups", "LYK-COUNT", vi)
    if [one.question for one in from_minutes.questions] != [one.question for one in from_answers.questions]:
        vi = "nội dung hỏi trong biên bản khác với nội dung hỏi trên phiếu"
        faults.add("questions", "the two are of different questions", "LYK-COUNT", vi)
    faults.refuse()
