"""Xét phiếu: what each answer is, one after the other as they were received (LYK-TWICE, LYK-INVALID)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.counted import Outcome
from vnadmin.consultation.marks import Marks
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.register import Register
from vnadmin.consultation.window import Window

__all__ = ["Duplicates", "judge"]

Duplicates = Literal["first", "none"]
"""Hai phiếu của một hộ: the one received first counts, or none does."""


def judge(
    answers: Sequence[Answer], register: Register, marks: Marks, window: Window, duplicates: Duplicates
) -> tuple[Outcome, ...]:
    """An outcome for every answer, in the order given."""
    owners = [register.owner(answer) for answer in answers]
    reasons: list[Reason | None] = [
        owner if isinstance(owner, Reason) else _own_reason(answer, marks, window)
        for answer, owner in zip(answers, owners, strict=True)
    ]
    codes = ["" if isinstance(owner, Reason) else owner.code for owner in owners]
    groups = ["" if isinstance(owner, Reason) else owner.group for owner in owners]
    for place, reason in _repeated(answers, codes, reasons, duplicates).items():
        reasons[place] = reason
    return tuple(map(Outcome, answers, groups, reasons))


def _own_reason(answer: Answer, marks: Marks, window: Window) -> Reason | None:
    """What is said of the ballot without regard to others of its household."""
    if answer.received < window.first:
        return Reason.EARLY
    if answer.received > window.last:
        return Reason.LATE
    if not answer.issued_form:
        return Reason.NOT_ISSUED_FORM
    if not answer.stamped:
        return Reason.NO_STAMP
    return marks.fault(answer) if answer.legible else Reason.ILLEGIBLE


def _repeated(
    answers: Sequence[Answer], codes: Sequence[str], reasons: Sequence[Reason | None], duplicates: Duplicates
) -> dict[int, Reason]:
    """Those that are not the one ballot of their household; what is set aside already is none of its ballots.

    A ballot that comes late does not make a single one in time void, where of two none counts: after the time limit
    nobody can take a household's answer back.
    """
    places = [i for i, reason in enumerate(reasons) if reason is None or reason.state != "set_aside"]
    places.sort(key=lambda i: (answers[i].received, answers[i].order))  # the sort keeps the order of equal ones
    times = Counter(codes[i] for i in places if reasons[i] is not Reason.LATE)
    times_late = Counter(codes[i] for i in places if reasons[i] is Reason.LATE)
    seen: set[str] = set()
    found: dict[int, Reason] = {}
    for i in places:
        code = codes[i]
        several = (times[code] or times_late[code]) > 1
        if several and duplicates == "none":
            found[i] = Reason.SEVERAL_BALLOTS
        elif code in seen:
            found[i] = Reason.SECOND_BALLOT
        seen.add(code)
    return found
