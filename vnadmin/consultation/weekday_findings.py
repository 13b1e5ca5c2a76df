"""Thứ của ngày: weekdays in a text that are not those of their dates (LYK-WEEKDAY).

A false accusation is worse than a miss: "kỳ họp thứ hai", "từ thứ Hai đến thứ Sáu", "thứ nhất … thứ hai" are passed
over, and a word between two dates is right when it fits either.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta

from vnadmin.consultation.regime import breach
from vnadmin.findings import Finding
from vnadmin.text.dates import FoundDate, find_dates, short_date, weekday
from vnadmin.text.spelling import nfc

__all__ = ["weekday_findings"]

ONE_DAY = timedelta(days=1)
_WEEKDAYS = {word: i for i, word in enumerate(("hai", "ba", "tư", "năm", "sáu", "bảy", "nhật"))}
_WEEKDAYS |= {"bẩy": _WEEKDAYS["bảy"]} | {str(i + 2): i for i in range(6)}
"""Monday is 0, as in Python."""

_WORD = r"(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật)(?!\w)"
_BEFORE = r"(?<!\w)(?:sáng|trưa|chiều|tối|vào|từ|đến|tới|hết|trước|sau|ngày|giờ|phút|và|hoặc)"
_NAMED = re.compile(rf"(?:(?P<mark>^|[\n.,;:(“\"/–—-])|{_BEFORE}|(?<=[0-9]))\s*(?<!\w)(?P<word>{_WORD})", re.IGNORECASE)
_FORWARD = re.compile(r"[^\S\n]*[,(:–—-]?[^\S\n]*")
_BACK = re.compile(r"[^\S\n]*[,(][^\S\n]*")
_AFTER_BACK = re.compile(r"\s*(?:[),.;]|\Z)")
_CHAINED = re.compile(rf"{_WORD}\s*(?:,|/|-|–|và|hoặc|hay|đến|tới)(?:\s+hết)?\s*\Z", re.IGNORECASE)
_CHAIN = 40  # characters before a weekday in which another one with its joining word has room
_FIRST = re.compile(r"(?<!\w)thứ\s+nhất(?!\w)", re.IGNORECASE)


def weekday_findings(text: str, where: str = "") -> list[Finding]:
    """Thứ sai ngày: every "thứ Hai, ngày 02/6/2026" in a text whose weekday is not that of the date (LYK-WEEKDAY).

    `where` is the place of the text in a clerk's words. A date without its year is not checked.

    >>> [found.fix for found in weekday_findings("Họp chiều thứ Hai, ngày 02/6/2026.")]
    ['ghi thứ Ba, hoặc sửa ngày: thứ Hai gần nhất là 01/6/2026']
    """
    line = nfc(text)
    dates = [(found, found.value) for found in find_dates(line) if isinstance(found.value, date)]
    starts = [found.start for found, _ in dates]
    counts = bool(_FIRST.search(line))
    findings = []
    for named in _NAMED.finditer(line) if dates else ():
        at = bisect_left(starts, named.end())
        beside = _beside(line, named, dates[max(at - 1, 0) : at + 1])
        wanted = _WEEKDAYS[named["word"].lower().split()[-1].removeprefix("thứ")]
        if not beside or any(day.weekday() == wanted for day in beside):
            continue
        if not (counts and named["mark"] is not None) and not _CHAINED.search(line[: named.start("word")][-_CHAIN:]):
            message, fix = _wrong_weekday(named["word"], wanted, beside[0])
            findings.append(breach("LYK-WEEKDAY", "opinion", (where,) if where else (), message, fix))  # or decision
    return findings


def _beside(line: str, named: re.Match[str], dates: list[tuple[FoundDate, date]]) -> list[date]:
    """The days that a weekday may belong to: the one after it, and the one before it."""
    start, end = named.span("word")
    after = [day for found, day in dates if found.start >= end and _FORWARD.fullmatch(line, end, found.start)]
    closed = _AFTER_BACK.match(line, end)
    before = [day for found, day in dates if closed and found.end <= start and _BACK.fullmatch(line, found.end, start)]
    return after + before


def _wrong_weekday(word: str, wanted: int, day: date) -> tuple[str, str]:
    right = weekday(day)
    message = f"ghi “{word}” cho ngày {short_date(day)}, ngày ấy là {right}"
    fix = f"ghi {right}"
    if date.min.year < day.year < date.max.year:
        nearest = day + ((wanted - day.weekday() + 3) % 7 - 3) * ONE_DAY  # at most three days away
        fix += f", hoặc sửa ngày: {weekday(nearest)} gần nhất là {short_date(nearest)}"
    return message, fix
