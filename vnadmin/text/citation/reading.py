"""Đọc câu viện dẫn: a căn cứ line back into its parts, with every word of it, or not at all."""

from __future__ import annotations

import re
from functools import cache

from vnadmin.errors import ModelError
from vnadmin.text.citation.form import Citation, is_number, trimmed, write
from vnadmin.text.citation.full_date import FullDate, full_date_at, full_dates
from vnadmin.text.citation.kinds import LAW_KINDS, canonical_kind, kind_pattern
from vnadmin.text.citation.law_name import is_law_name
from vnadmin.text.citation.organ import begins_subject, split_organ
from vnadmin.text.dates import long_date
from vnadmin.text.spelling import fold

__all__ = ["read"]

_LEAD = re.compile(r"căn\s+cứ\s+", re.IGNORECASE)
_NUMBER = re.compile(r"số\s+(\S+)")
_LAW_NUMBER = re.compile(r"(?:^|\s)số\s+(\S+)$")
_NEXT_SENTENCE = re.compile(r"(?<!TP)(?<!Tp)\.\s+(\S)")


def read(text: str) -> Citation | None:
    """Đọc một câu viện dẫn: the parts of a whole line, with or without "Căn cứ" and end mark; dates in both styles.

    None unless `write` gives every word back in its order. What cannot be decided is not guessed: an organ that runs
    into the subject, a year in place of a date, several documents in one line.

    >>> read("Căn cứ Nghị quyết số 180/NQ-HĐND ngày 15/5/2026 của HĐND phường Bắc Kạn về việc lấy ý kiến;").organ
    'HĐND phường Bắc Kạn'
    >>> read("Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022;") is None
    True
    """
    line = trimmed(text)
    if lead := _LEAD.match(line):
        line = line[lead.end() :]
    head = _kind().match(line)
    if not head or not head[0][1:].islower() or _holds_more(line):
        return None
    kind, rest = canonical_kind(head[0]), line[head.end() :].strip()
    try:
        parts = _law(kind, rest) if kind in LAW_KINDS else _numbered(kind, rest)
    except ModelError:
        return None
    if parts is None:
        return None
    citation, day = parts
    as_written = f"{rest[: day.start]}{long_date(day.value)}{rest[day.end :]}" if day else rest
    return citation if fold(write(citation)) == fold(f"{kind} {as_written}") else None


def _law(kind: str, rest: str) -> tuple[Citation, FullDate | None] | None:
    day = next((found for found in full_dates(rest) if found.end == len(rest)), None)
    name = rest[: day.start].rstrip() if day else rest
    found = _LAW_NUMBER.search(name)
    number = found[1] if found and is_number(found[1]) else ""
    if found and number:
        name = name[: found.start()].rstrip()
    if name and not is_law_name(name):
        return None
    return Citation(kind, name, number, day.value if day else None), day


def _numbered(kind: str, rest: str) -> tuple[Citation, FullDate | None] | None:
    found = _NUMBER.match(rest)
    if not found or not is_number(found[1]):
        return None
    day = full_date_at(rest, found.end())
    tail = rest[day.end if day else found.end() :].strip()
    before, of, after = tail.partition(" ")
    if before == "của" and of:
        parts = split_organ(after.lstrip())
    else:
        parts = ("", tail) if not tail or begins_subject(tail) else None
    if parts is None or (day is None and full_dates(parts[1])):  # a date after the subject may be the document's own
        return None
    organ, subject = parts
    citation = Citation(kind, number=found[1], date=day.value if day else None, organ=organ, subject=subject)
    return citation, day


def _holds_more(line: str) -> bool:
    """Whether another document, or another sentence, follows in the same line."""
    sentences = any(found[1].isupper() for found in _NEXT_SENTENCE.finditer(line))
    return sentences or _another().search(line) is not None


@cache
def _kind() -> re.Pattern[str]:
    return re.compile(rf"(?:{kind_pattern()})(?!\w)", re.IGNORECASE)


@cache
def _another() -> re.Pattern[str]:
    return re.compile(rf";\s*(?:và\s+)?(?:căn\s+cứ\s+)?(?:{kind_pattern()})(?!\w)", re.IGNORECASE)
