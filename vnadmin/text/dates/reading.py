"""Đọc ngày, tháng, năm: dates as people type them, alone or in running text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from vnadmin.errors import Fault, ModelError
from vnadmin.text.dates.month import Month
from vnadmin.text.spelling import composed, nfc

__all__ = ["FoundDate", "Style", "date_at", "find_dates", "read_date"]

Style = Literal["long", "short"]

_RULE = "ND30-I-II-4.b"
_BLANK = r"[\s.…_]*"
_DAY, _MONTH, _YEAR = r"(?P<day>[0-9]{1,2})", r"(?P<month>[0-9]{1,2})", r"(?P<year>[0-9]{4}|[0-9]{2})"
# A short date is not part of a document number (59/2023/NĐ-CP, 05/6/2026/X) or of a longer number.
_BEFORE, _AFTER = r"(?<![\w/.])(?<![^\W\d]-)(?<!số )", r"(?![\w/]|-[^\W\d]|\.[0-9])"

_IN_TEXT: tuple[tuple[Style, str], ...] = (
    ("long", rf"(?<!\w)(?:ngày(?:\s*{_DAY}\s*|{_BLANK}))?tháng\s*{_MONTH}\s*năm\s*{_YEAR}(?!\w)"),
    ("short", rf"{_BEFORE}(?:ngày\s*)?{_DAY}(?P<mark>[/.\-]){_MONTH}(?P=mark){_YEAR}{_AFTER}"),
    ("short", rf"(?<!\w)ngày{_BLANK}/{_MONTH}/{_YEAR}{_AFTER}"),
    ("short", rf"{_BEFORE}(?P<year>[0-9]{{4}})-{_MONTH}-{_DAY}{_AFTER}"),
    ("short", rf"(?<!\w)tháng\s*{_MONTH}[/-]{_YEAR}{_AFTER}"),
)
_ALONE = (rf"{_BLANK}/{_MONTH}/{_YEAR}", rf"{_MONTH}[/-]{_YEAR}")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """Ngày tìm thấy: `text[start:end]` is the date, the word "ngày" (or "tháng") before it included."""

    start: int
    end: int
    value: date | Month
    style: Style


def read_date(text: str) -> date | Month:
    """Đọc một ngày: the date that the whole text is; a `Month` where the day is missing or left blank.

    ModelError for a day that does not exist, a year of two digits, or a text that is no date (ND30-I-II-4.b).

    >>> read_date("01/6/2026") == read_date("Ngày 01 tháng 6 năm 2026") == read_date("2026-06-01")
    True
    >>> read_date("ngày … tháng 6 năm 2026")
    Month(year=2026, month=6)
    """
    line = re.sub(r"(?<=[0-9])\s*([/.\-])\s*(?=[0-9])", r"\1", nfc(text).strip())
    for pattern in (*(pattern for _, pattern in _compiled()), *_compiled_alone()):
        if found := pattern.fullmatch(line):
            break
    else:
        hint = "không phải là ngày (viết như 05/6/2026 hoặc ngày 05 tháng 6 năm 2026)"
        raise _refusal(text, "is not a date; write 05/6/2026 or ngày 05 tháng 6 năm 2026", hint)
    if len(found["year"]) == 2:
        raise _refusal(text, "has a year of two digits; write all four", "phải viết năm đủ bốn chữ số")
    value = _value(found)
    if value is None:
        kind = "ngày" if found.groupdict().get("day") else "tháng"
        raise _refusal(text, "does not exist in the calendar", f"không phải là một {kind} có thật")
    return value


def date_at(text: str, position: int) -> FoundDate | None:
    """Ngày tại một vị trí: the date that begins at `position` of composed text, or None.

    >>> date_at("của ngày 15/5/2026", 4).value
    datetime.date(2026, 5, 15)
    """
    for style, pattern in _compiled():
        found = pattern.match(text, position)
        if found and (value := _value(found)):
            return FoundDate(position, found.end(), value, style)
    return None


def find_dates(text: str) -> list[FoundDate]:
    """Tìm các ngày: every date that exists in running text, in order; what is no date of the calendar is passed over.

    `style` is "long" (ngày 05 tháng 6 năm 2026) or "short" (05/6/2026, tháng 6/2026): TYP-4 asks for one per document.

    >>> [(d.start, d.end, d.style) for d in find_dates("Từ ngày 05/6/2026 đến ngày 10 tháng 6 năm 2026")]
    [(3, 17, 'short'), (22, 46, 'long')]
    """
    line, places = composed(text)
    hits = [
        FoundDate(found.start(), found.end(), value, style)
        for style, pattern in _compiled()
        for found in pattern.finditer(line)
        if (value := _value(found))
    ]
    dates: list[FoundDate] = []
    end = 0
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.start >= end:
            end = hit.end
            dates.append(FoundDate(places[hit.start], places[hit.end], hit.value, hit.style))
    return dates


@cache
def _compiled() -> tuple[tuple[Style, re.Pattern[str]], ...]:
    return tuple((style, re.compile(pattern, re.IGNORECASE)) for style, pattern in _IN_TEXT)


@cache
def _compiled_alone() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in _ALONE)


def _value(found: re.Match[str]) -> date | Month | None:
    parts = found.groupdict()
    if len(parts["year"]) != 4:
        return None
    year, month, day = int(parts["year"]), int(parts["month"]), parts.get("day")
    try:
        return date(year, month, int(day)) if day else Month(year, month)
    except ValueError:
        return None


def _refusal(text: str, message: str, vi: str) -> ModelError:
    shown = text if len(text) <= 60 else text[:59] + "…"
    return ModelError([Fault("", f"{shown!r} {message}", _RULE, f"{shown} {vi}")])
