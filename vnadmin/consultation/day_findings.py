"""Ngày ghi trong văn bản: days that a paper says in two ways, or otherwise than the timeline does (LYK-DATE)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from vnadmin.consultation.places import name_of, placed
from vnadmin.consultation.regime import Purpose, breach
from vnadmin.consultation.window import Window
from vnadmin.errors import ModelError
from vnadmin.findings import Finding
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.text.dates import find_dates, short_date
from vnadmin.text.spelling import nfc

__all__ = ["Span", "day_findings", "spans"]

CODE = "LYK-DATE"
FROM = re.compile(r"\btừ\s(?:(?!\btừ\s).){1,40}\b(?:đến|tới)(?:\s+hết)?\s*\Z", re.IGNORECASE)
NEAR = 60
"""Letters before a date in which the first day of a window and its words have room."""
OR = re.compile(r"\s*(?:hoặc|hay)\s*", re.IGNORECASE)


class Span(NamedTuple):
    """Two days that a text joins: "từ … đến …", or "… hoặc …" (`either`)."""

    days: Window
    either: bool
    where: str


def spans(paper: TextPaper) -> list[Span]:
    """Every pair of days in the body of a paper, in the order of the page."""
    return [span for where, text, _ in placed(paper) for span in _spans(nfc(text), where)]


def _spans(text: str, where: str) -> Iterator[Span]:
    before = None
    for last in find_dates(text):
        near = text[max(last.start - NEAR, 0) : last.start]
        begun = FROM.search(near)
        if begun and (days := _read(near[begun.start() :] + text[last.start : last.end])):
            yield Span(days, False, where)
        if before and OR.fullmatch(text, before.end, last.start) and (days := _joined(before.value, last.value)):
            yield Span(days, True, where)
        before = last


def _read(said: str) -> Window | None:
    try:
        return Window.read(said)
    except ModelError:
        return None


def _joined(one: object, other: object) -> Window | None:
    return Window(one, other) if isinstance(one, date) and isinstance(other, date) and one <= other else None


def day_findings(paper: TextPaper, purpose: Purpose, windows: Mapping[str, Window]) -> list[Finding]:
    """What a paper says of days in two ways; `windows` are those of the timeline, by their Vietnamese names."""
    found = spans(paper)
    return [*_either(found, purpose), *_otherwise(paper, found, purpose, windows)]


def _either(found: Iterable[Span], purpose: Purpose) -> Iterator[Finding]:
    """One of two days at one place, from the one to the other at another."""
    through = {span.days: span for span in found if not span.either}
    for span in found:
        if span.either and (other := through.get(span.days)):
            first, last = short_date(span.days.first), short_date(span.days.last)
            ways = f"“ngày {first} hoặc ngày {last}” và “{span.days}”"
            fix = "ghi một cách ở mọi chỗ: làm trong một ngày, hay trong cả hai ngày"
            yield breach(CODE, purpose, (span.where, other.where), f"một thời gian ghi hai cách: {ways}", fix)


def _otherwise(
    paper: TextPaper, found: Iterable[Span], purpose: Purpose, windows: Mapping[str, Window]
) -> Iterator[Finding]:
    """A window of the timeline that the paper has in no place; one of a single day is said by the day."""
    said = {span.days for span in found} | set(_single_days(paper))
    for name, window in windows.items():
        if window not in said:
            message = f"{name_of(paper)} không ghi {name} {window} như lịch của cuộc lấy ý kiến"
            fix = "sửa văn bản hoặc sửa lịch cho khớp"
            yield breach(CODE, purpose, (name_of(paper), f"lịch, {name}"), message, fix)


def _single_days(paper: TextPaper) -> Iterator[Window]:
    for _, text, _ in placed(paper):
        for found in find_dates(text):
            if isinstance(found.value, date):
                yield Window(found.value, found.value)
