"""Ngày ghi trong văn bản: days that a paper says in two ways, or otherwise than the timeline does (LYK-DATE)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from vnadmin.consultation.places import name_of, placed
from vnadmin.consultation.severity import Purpose, breach
from vnadmin.findings import Finding
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.text.dates import find_dates, short_date
from vnadmin.text.spelling import fold

__all__ = ["Span", "day_findings", "spans"]

CODE = "LYK-DATE"
FROM = re.compile(r"(?:^|[^\w])từ\s*$")
TO = re.compile(r"^\s*(?:đến|tới)(?:\s+hết)?\s*$")
OR = re.compile(r"^\s*(?:hoặc|hay)\s*$")


class Span(NamedTuple):
    """Two days that a text joins: "từ … đến …", or "… hoặc …" (`either`)."""

    first: date
    last: date
    either: bool
    where: str


def spans(paper: TextPaper) -> list[Span]:
    """Every pair of days in the body of a paper, in the order of the page."""
    return [span for where, text, _ in placed(paper) for span in _spans(text, where)]


def _spans(text: str, where: str) -> Iterator[Span]:
    found = find_dates(text)
    for one, other in pairwise(found):
        if not (isinstance(one.value, date) and isinstance(other.value, date)):
            continue
        between = text[one.end : other.start]
        if OR.match(fold(between)):
            yield Span(one.value, other.value, True, where)
        elif TO.match(fold(between)) and FROM.search(fold(text[: one.start])):
            yield Span(one.value, other.value, False, where)


def day_findings(paper: TextPaper, purpose: Purpose, windows: Mapping[str, tuple[date, date]]) -> list[Finding]:
    """What a paper says of days in two ways; `windows` are those of the timeline, by their Vietnamese names."""
    found = spans(paper)
    return [*_either(found, purpose), *_otherwise(paper, found, purpose, windows)]


def _either(found: Iterable[Span], purpose: Purpose) -> Iterator[Finding]:
    """One of two days at one place, from the one to the other at another."""
    through = {(span.first, span.last): span for span in found if not span.either}
    for span in found:
        if span.either and (other := through.get((span.first, span.last))):
            first, last = short_date(span.first), short_date(span.last)
            ways = f"“ngày {first} hoặc ngày {last}” và “từ ngày {first} đến ngày {last}”"
            fix = "ghi một cách ở mọi chỗ: làm trong một ngày, hay trong cả hai ngày"
            yield breach(CODE, purpose, (span.where, other.where), f"một thời gian ghi hai cách: {ways}", fix)


def _otherwise(
    paper: TextPaper, found: Iterable[Span], purpose: Purpose, windows: Mapping[str, tuple[date, date]]
) -> Iterator[Finding]:
    """A window of the timeline that the paper has in no place."""
    said = {(span.first, span.last) for span in found}
    for name, (first, last) in windows.items():
        if (first, last) not in said:
            days = f"từ ngày {short_date(first)} đến ngày {short_date(last)}"
            message = f"{name_of(paper)} không ghi {name} {days} như lịch của cuộc lấy ý kiến"
            fix = "sửa văn bản hoặc sửa lịch cho khớp"
            yield breach(CODE, purpose, (name_of(paper), f"lịch, {name}"), message, fix)
