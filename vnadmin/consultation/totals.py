"""Tổng hợp toàn phường, xã: the sum of what the residential groups have counted (N-4.6c)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.tally import FORMS, KNOWN, Tally
from vnadmin.model.faults import Faults

__all__ = ["total"]

RULE = "N-4.6c"


def total(tallies: Iterable[Tally], group: str = "") -> Tally:
    """Tổng cộng: every figure added up; `group` is the code of the whole, empty for the commune.

    A form's figure (printed, left, spoiled) that one group does not know is not known of the whole. Raises ModelError
    when there is nothing to add, a group stands twice, or groups were asked different questions.
    """
    rows = tuple(tallies)
    _check(rows)
    sums = {name: sum(getattr(one, name) for one in rows) for name in KNOWN}
    forms = {name: _known_sum([getattr(one, name) for one in rows]) for name in FORMS}
    reasons = tuple(pair for one in rows for pair in one.reasons)
    questions = [_added([one.questions[i] for one in rows]) for i in range(len(rows[0].questions))]
    return Tally(group=group, **sums, **forms, reasons=reasons, questions=questions)  # type: ignore[arg-type]  # by name


def _known_sum(figures: Sequence[int | None]) -> int | None:
    known = [figure for figure in figures if figure is not None]
    return sum(known) if len(known) == len(figures) else None


def _added(rows: Sequence[QuestionTally]) -> QuestionTally:
    counts = [sum(column) for column in zip(*(one.figures for one in rows), strict=True)]
    blank, others = sum(one.blank for one in rows), sum(one.others for one in rows)
    return QuestionTally(rows[0].question, counts, blank=blank, others=others)


def _check(rows: Sequence[Tally]) -> None:
    faults = Faults()
    if not rows:
        faults.add("tallies", "nothing to add up", RULE, "không có kết quả nào để tổng hợp")
    seen: set[str] = set()
    for i, one in enumerate(rows):
        path = f"tallies[{i}]"
        if one.group in seen:
            faults.add(path, f"group {one.group!r} stands twice", RULE, f"tổ dân phố “{one.group}” có hai kết quả")
        seen.add(one.group)
        if [question.question for question in one.questions] != [question.question for question in rows[0].questions]:
            vi = f"tổ dân phố “{one.group}” có nội dung hỏi khác với tổ dân phố “{rows[0].group}”"
            faults.add(path, "other questions than those of the first group", RULE, vi)
    faults.refuse()
