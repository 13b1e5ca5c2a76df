"""Một lịch khi kiểm tra: what every check of time looks at, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from vnadmin.consultation.regime import Purpose
from vnadmin.consultation.timeline import WINDOWS, Timeline
from vnadmin.consultation.working_days import WorkingDays
from vnadmin.rules.rows import read_table
from vnadmin.rules.terms import term
from vnadmin.text.casing import within_sentence

__all__ = ["Said", "TimeCase", "called", "period", "place"]

ASKED = ("agencies", "ballots", "people")
"""The windows in which opinions are given."""

ORDERED = ("issued", "plan_sent", "forwarded_by", "summary_by", "council_report")
"""The days that come in an order."""


class Said(NamedTuple):
    """What one check says; `sure` is False where the breach is not proved by the timeline alone."""

    where: tuple[str, ...]
    message: str
    fix: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class TimeCase:
    """What a check looks at: the timeline, the day of the decision, the calendar and the regime."""

    line: Timeline
    calendar: WorkingDays
    purpose: Purpose
    decided: date | None

    @property
    def last_asked(self) -> tuple[str, date] | None:
        """The window of opinions that ends last, and its end; None where no window is known."""
        windows = [(window.last, name) for name in ASKED if (window := getattr(self.line, name))]
        last = max(windows, default=None)
        return (last[1], last[0]) if last else None

    @property
    def days_of_order(self) -> dict[str, date]:
        """The known days that come in an order, by name; of the posting of the result its first."""
        line = self.line
        posted = line.result_posted and line.result_posted.first
        known = {name: getattr(line, name) for name in ORDERED} | {"result_posted": posted, "decided": self.decided}
        return {name: day for name, day in known.items() if day}


def period(code: str) -> int:
    """The days that a rule names."""
    return int(read_table("consultation.toml")["periods"][code])


def called(field: str) -> str:
    """A day or window in a clerk's words, those of the glossary."""
    if field == "decided":
        return "ngày ban hành quyết định"
    label = within_sentence(term(Timeline, field).label)
    return f"thời gian {label}" if field in WINDOWS else label


def place(field: str) -> str:
    return "quyết định" if field == "decided" else f"lịch, {called(field)}"
