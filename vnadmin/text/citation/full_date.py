"""Ngày ban hành trong câu viện dẫn: a date with its day and the word "ngày" before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vnadmin.text.dates import FoundDate, date_at, find_dates

__all__ = ["FullDate", "full_date_at", "full_dates"]

_NEXT = re.compile(r"\s+(?=ngày)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FullDate:
    """Ngày đủ ngày, tháng, năm: its place in composed text, "ngày" included, and its value."""

    start: int
    end: int
    value: date


def full_date_at(text: str, position: int) -> FullDate | None:
    """Ngày ban hành liền sau: the date that follows blanks at `position`, or None."""
    gap = _NEXT.match(text, position)
    found = date_at(text, gap.end()) if gap else None
    return _full(text, found) if found else None


def full_dates(text: str) -> list[FullDate]:
    """Các ngày đủ: every such date of composed text."""
    return [full for found in find_dates(text) if (full := _full(text, found))]


def _full(text: str, found: FoundDate) -> FullDate | None:
    if isinstance(found.value, date) and text[found.start : found.start + 4].casefold() == "ngày":
        return FullDate(found.start, found.end, found.value)
    return None
