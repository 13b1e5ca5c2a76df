"""Kiểm tra thời gian: what the dates of a consultation break, one function per rule (L-12.3, L-13.2, L-28.2, N-4.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from vnadmin.consultation.order_checks import ORDER_CHECKS
from vnadmin.consultation.other_periods import plan_sent_late, posted_too_short, published_late, told_late
from vnadmin.consultation.people_period import ends_on_day_off, first_day_counted, people_too_short
from vnadmin.consultation.regime import Purpose, breach, force, want_purpose
from vnadmin.consultation.time_case import Said, TimeCase
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import want_day
from vnadmin.consultation.working_days import WorkingDays
from vnadmin.findings import Finding
from vnadmin.model.faults import Faults

__all__ = ["time_findings"]

PUBLIC = WorkingDays()
"""The calendar of the State, without days that a ward adds."""


def time_findings(
    timeline: Timeline, purpose: Purpose, working_days: WorkingDays = PUBLIC, *, decided: date | None = None
) -> list[Finding]:
    """Phát hiện về thời gian: every rule about days that the timeline breaks; what is not known is not checked.

    `working_days` is the ward's calendar, `decided` the day on which the decision was issued, where it was. A rule
    that has no force in the regime is passed over. ModelError for an unknown regime and a `decided` that is no day.

    >>> from datetime import date
    >>> from vnadmin.consultation.window import Window
    >>> week = Window(date(2026, 6, 1), date(2026, 6, 7))
    >>> [found] = time_findings(Timeline(published=date(2026, 6, 1), people=week), "opinion")
    >>> found.code, found.severity, found.source
    ('L-28.2', 'error', 'khoản 2 Điều 28 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15')
    """
    faults = Faults()
    want_purpose(faults, purpose)
    if decided is not None:
        want_day(faults, "decided", decided)
    faults.refuse()
    case = TimeCase(timeline, working_days, purpose, decided)
    found = []
    for code, check in CHECKS:
        if force(code, purpose):
            found += [_finding(code, purpose, said) for said in check(case)]
    return found


def _finding(code: str, purpose: Purpose, said: Said) -> Finding:
    made = breach(code, purpose, said.where, said.message, said.fix)
    return made if said.sure else replace(made, severity="warning")


CHECKS: tuple[tuple[str, Callable[[TimeCase], Iterator[Said]]], ...] = (
    ("L-12.3", published_late),
    ("L-13.2", posted_too_short),
    ("L-28.2", people_too_short),
    ("DS-147", first_day_counted),
    ("DS-148.5", ends_on_day_off),
    ("N-4.2/2", plan_sent_late),
    ("N-4.4", told_late),
    *(("LYK-ORDER", check) for check in ORDER_CHECKS),
)
"""Every check with the rule that it is of, in the order of the findings."""
