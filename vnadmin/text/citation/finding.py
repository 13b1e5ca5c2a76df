"""Tìm viện dẫn trong văn bản: citations in running text, as far as their end can be told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from vnadmin.errors import ModelError
from vnadmin.text.citation.form import Citation, is_number
from vnadmin.text.citation.full_date import full_date_at
from vnadmin.text.citation.kinds import LAW_KINDS, canonical_kind, kind_pattern
from vnadmin.text.citation.law_name import is_law_name
from vnadmin.text.spelling import composed

__all__ = ["FoundCitation", "find"]

_NUMBER = re.compile(r"\s+số\s+([^\s,;()“”\"]+)", re.IGNORECASE)
_NAME_END = re.compile(r"\s+(?:số\s+(?P<number>[^\s,;()]*/[^\s,;()]*)|(?P<year>năm\s+[0-9]{4})(?!\w)|(?=ngày\s))")
_WINDOW = 300  # characters: no law has a longer name


@dataclass(frozen=True, slots=True)
class FoundCitation:
    """Viện dẫn tìm thấy: `text` is what stands at `start:end`; `citation` its parts, without organ and subject."""

    start: int
    end: int
    citation: Citation
    text: str


def find(text: str) -> list[FoundCitation]:
    """Tìm các viện dẫn: kind, number and date; of a law its name, where a number, a date or a year ends it.

    The organ and the subject cannot be told from the sentence around them, and are left out. A year ("Luật Đất đai
    năm 2024") is within `text` only.

    >>> [found.text for found in find("theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ")]
    ['Nghị định số 59/2023/NĐ-CP ngày 14/8/2023']
    >>> [found.citation.name for found in find("Căn cứ Luật Đất đai năm 2024 và pháp luật có liên quan")]
    ['Đất đai']
    """
    line, places = composed(text)
    hits: list[FoundCitation] = []
    end = 0
    for head in _kind().finditer(line):
        if head.start() < end:
            continue
        law = head[0] in LAW_KINDS
        hit = _numbered_at(line, head) or (_law_at(line, head) if law else None)
        if hit:
            end, citation = hit
            start, stop = places[head.start()], places[end]
            hits.append(FoundCitation(start, stop, citation, text[start:stop]))
    return hits


def _numbered_at(line: str, head: re.Match[str]) -> tuple[int, Citation] | None:
    found = _NUMBER.match(line, head.end())
    if not found:
        return None
    number = found[1].rstrip(".:/…")
    loose = not head[0][0].isupper() and "/" not in number  # "kế hoạch số 2": hardly the number of a document
    if not is_number(number) or loose:
        return None
    return _with_date(line, found.start(1) + len(number), canonical_kind(head[0]), "", number)


def _law_at(line: str, head: re.Match[str]) -> tuple[int, Citation] | None:
    for found in _NAME_END.finditer(line, head.end(), head.end() + _WINDOW):
        name = line[head.end() : found.start()].strip()
        number = (found["number"] or "").rstrip(".:/…")
        if name and not is_law_name(name):
            return None
        if name and number and is_number(number):
            return _with_date(line, found.start("number") + len(number), head[0], name, number)
        day = full_date_at(line, found.start())
        if (name or head[0] == "Hiến pháp") and (day or found["year"]):
            return _with_date(line, found.start() if day else found.end(), head[0], name, "")
    return None


def _with_date(line: str, end: int, kind: str, name: str, number: str) -> tuple[int, Citation] | None:
    day = full_date_at(line, end)
    try:
        citation = Citation(kind, name, number, day.value if day else None)
    except ModelError:
        return None
    return day.end if day else end, citation


@cache
def _kind() -> re.Pattern[str]:
    # "Đại học Luật", "Công ty Luật", "Hội Luật" and the like are organs
    return re.compile(
        rf"(?<!\w)(?<!học )(?<!ty )(?<!phòng )(?<!Khoa )(?<!Trường )(?<!Hội )(?:{kind_pattern()})(?!\w)", re.IGNORECASE
    )
