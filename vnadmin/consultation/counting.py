"""Kiểm phiếu: from single answers to the tally of every residential group (LYK-COUNT, LYK-TWICE, LYK-INVALID)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.counted import Count, Outcome
from vnadmin.consultation.household import Household
from vnadmin.consultation.judging import Duplicates, judge
from vnadmin.consultation.marks import Marks
from vnadmin.consultation.question import Question
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.register import Issued, Register
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.window import Window
from vnadmin.errors import ModelError
from vnadmin.model.faults import Faults

__all__ = ["count"]

RULE = "LYK-COUNT"


def count(
    answers: Iterable[Answer],
    questions: Sequence[Question],
    households: Iterable[Household],
    window: Window | tuple[date, date],
    *,
    duplicates: Duplicates = "first",
    issued: Issued = None,
) -> Count:
    """Kiểm phiếu: every answer is valid, invalid, late or set aside, with its reason; none is lost.

    window      ngày đầu và ngày cuối nhận phiếu, both included
    duplicates  hai phiếu của một hộ: "first" counts the one received first, "none" sets all of them aside (LYK-TWICE)
    issued      phiếu phát ra: {code of the ballot: code of the household}, or the codes of the households; None: all

    An answer set aside for itself (unknown, early, a choice not on the ballot) does not use up its household's ballot.
    Raises ModelError where the lists are wrong: a code twice, a ballot for an unknown household, no days.
    """
    given, asked, faults = tuple(answers), tuple(questions), Faults()
    _check_answers(faults, given, duplicates)
    _check_questions(faults, asked)
    days = _settle_window(faults, window)
    register = Register.of(faults, households, issued)
    if faults or days is None:
        raise ModelError(faults)
    marks = Marks(asked)
    outcomes = judge(given, register, marks, days, duplicates)
    return Count(outcomes=outcomes, tallies=_tallies(outcomes, asked, register, marks))


def _check_answers(faults: Faults, answers: Sequence[object], duplicates: str) -> None:
    for i, answer in enumerate(answers):
        faults.want(f"answers[{i}]", answer, (Answer,), vi="phải là câu trả lời")
    if duplicates not in ("first", "none"):
        vi = "chọn tính phiếu nhận trước (first) hoặc không tính phiếu nào (none)"
        faults.add("duplicates", f"want 'first' or 'none', got {duplicates!r}", "LYK-TWICE", vi)


def _check_questions(faults: Faults, questions: Sequence[object]) -> None:
    seen: set[str] = set()
    if not questions:
        faults.add("questions", "nothing is asked", RULE, "phải có ít nhất một nội dung hỏi")
    for i, question in enumerate(questions):
        if not isinstance(question, Question):
            faults.want(f"questions[{i}]", question, (Question,), vi="phải là nội dung hỏi")
        elif question.key in seen:
            vi = f"hai nội dung hỏi có cùng mã “{question.key}”"
            faults.add(f"questions[{i}]", f"key {question.key!r} stands twice", RULE, vi)
        else:
            seen.add(question.key)


def _settle_window(faults: Faults, given: Any) -> Window | None:
    if isinstance(given, Window):
        return given
    match given:
        case (first, last):
            return faults.attempt("window", partial(Window, first, last), RULE)
        case _:
            faults.add("window", "want the first and the last day", RULE, "phải có ngày đầu và ngày cuối nhận phiếu")
            return None


def _tallies(
    outcomes: Sequence[Outcome], questions: Sequence[Question], register: Register, marks: Marks
) -> tuple[Tally, ...]:
    groups: dict[str, list[Outcome]] = {household.group: [] for household in register.households.values()}
    for outcome in outcomes:
        if outcome.group:
            groups[outcome.group].append(outcome)
    listed = Counter(household.group for household in register.households.values())
    issued = Counter(register.households[code].group for code in register.issued)
    return tuple(
        _tally(group, listed[group], issued[group], found, _questions(questions, found, marks))
        for group, found in groups.items()
    )


def _tally(
    group: str, listed: int, issued: int, outcomes: Sequence[Outcome], questions: Sequence[QuestionTally]
) -> Tally:
    states = Counter(outcome.state for outcome in outcomes)
    found = Counter(one.reason for one in outcomes if one.reason is not None and one.reason.state != "late")
    return Tally(
        group=group,
        households=listed,
        issued=issued,
        returned=states["valid"] + states["invalid"],
        late=states["late"],
        valid=states["valid"],
        invalid=states["invalid"],
        reasons=found,
        questions=questions,
    )


def _questions(questions: Sequence[Question], outcomes: Sequence[Outcome], marks: Marks) -> list[QuestionTally]:
    """How often each choice of each question stands on the valid ballots; those marked alike are read once."""
    valid = [outcome.answer for outcome in outcomes if outcome.reason is None]
    alike = Counter(pair for answer in valid for pair in answer.marked)
    others = Counter(key for answer in valid for key, _ in answer.opinions)
    counts = {question.key: [0] * len(question.choices) for question in questions}
    marked = dict.fromkeys(counts, 0)
    for (key, chosen), times in alike.items():
        marked[key] += times
        for place in marks.places(key, chosen):
            counts[key][place] += times
    return [
        QuestionTally(one, counts[one.key], blank=len(valid) - marked[one.key], others=others[one.key])
        for one in questions
    ]
