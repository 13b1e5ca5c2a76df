"""Viện dẫn phần, chương, mục, điều, khoản, điểm: which are large and which small (ND30-II-V-7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from vnadmin.text.casing.documents import at_document
from vnadmin.text.casing.letter_case import upper_first
from vnadmin.text.casing.line import BLANK, Line, Slip

__all__ = ["levels"]

_RULE = "ND30-II-V-7"
_ROMAN = "[ivxlc]{1,7}"
_NUMBER = "[0-9]{1,4}[a-zđ]?"
_ORDINAL = rf"thứ{BLANK}(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
_LABELS = {
    "điểm": "[a-zđ][0-9]?",
    "khoản": f"{_NUMBER}|này",
    "điều": f"{_NUMBER}|này",
    "tiểu mục": f"{_NUMBER}|{_ROMAN}",
    "mục": f"{_NUMBER}|{_ROMAN}",
    "chương": f"{_NUMBER}|{_ROMAN}",
    "phần": f"{_NUMBER}|{_ROMAN}|{_ORDINAL}",
}
_MORE = rf"(?:(?:,|{BLANK}(?:và|hoặc|đến)){BLANK}(?:[a-zđ]|{_NUMBER})(?!\w)){{0,20}}"  # điểm a, b và c khoản 1
_SMALL = ("điểm", "khoản")
_LEGAL = ("điểm", "khoản", "điều")  # beside one of these, a number needs no further proof
_CITING = frozenset(("tại", "theo", "các", "thuộc"))
_COMPOUND = frozenset(  # words whose second syllable looks like a level: địa điểm, tài khoản, hạng mục, huân chương …
    (
        *("địa", "đặc", "thời", "quan", "trọng", "ưu", "nhược", "chấm", "cho", "tài", "giáo"),
        *("hạng", "danh", "đề", "chuyên", "đầu", "tiết", "huân", "huy", "văn", "hiến", "thành", "học", "cổ", "một"),
    )
)
_GAP = re.compile(rf",?{BLANK}")


def levels(line: Line) -> Iterator[Slip]:
    """Khoản, điểm viết thường; Điều, Mục, Chương, Phần viết hoa: each level of each reference.

    >>> from vnadmin.text.casing.line import line_of
    >>> [slip.wanted for slip in levels(line_of("theo Điểm a, b Khoản 2 điều 103 của Bộ luật Hình sự"))]
    ['điểm a', 'khoản 2', 'Điều 103']
    >>> [*levels(line_of("Mục đích, mục tiêu, phần lớn, Chương trình, điều kiện, tài khoản 2, một khoản 3 triệu"))]
    []
    """
    steps = [step for step in _step().finditer(line.low) if _is_level(line, step)]
    joined = [_GAP.fullmatch(line.low, a.end(), b.start()) is not None for a, b in pairwise(steps)]
    joined = [False, *joined, False]
    for place, step in enumerate(steps):
        beside = [*steps[place - 1 : place]] * joined[place] + [*steps[place + 1 : place + 2]] * joined[place + 1]
        level, start, end = _level(step), step.start(), step.end("label")
        label = line.text[step.start("label") : end]
        if level in _SMALL and line.in_sentence(start):
            yield from line.slip(start, end, f"{level} {label}", _RULE)
        elif level not in _SMALL and _cites(line, step, beside):
            yield from line.slip(start, end, f"{upper_first(level)} {label}", _RULE)


def _is_level(line: Line, step: re.Match[str]) -> bool:
    level = _level(step)
    label = line.text[step.start("label") : step.end("label")]
    right_case = label.lower() if level in _LEGAL or label.startswith("thứ") else label.upper()
    fits = re.fullmatch(_LABELS[level], step["label"]) is not None and label == right_case
    return fits and line.word_before(step.start()) not in _COMPOUND


def _cites(line: Line, step: re.Match[str], beside: list[re.Match[str]]) -> bool:
    """Whether this can be nothing but the part of a document."""
    neighbours = [_level(other) for other in beside]
    if step["label"] == "này":  # khoản 1 Điều này
        return "khoản" in neighbours
    if any(level in _LEGAL for level in neighbours) or at_document(line, step.end()):
        return True
    counted = step["label"][0].isdecimal() and _level(step) != "điều"  # mục 5 may be the fifth line of any list
    return not counted and (bool(beside) or line.word_before(step.start()) in _CITING)


def _level(step: re.Match[str]) -> str:
    return " ".join(step["level"].split())


@cache
def _step() -> re.Pattern[str]:
    heads = "|".join(level.replace(" ", BLANK) for level in _LABELS)
    return re.compile(rf"(?<!\w)(?P<level>{heads}){BLANK}(?P<label>{_ORDINAL}|\w{{1,7}})(?!\w){_MORE}")
