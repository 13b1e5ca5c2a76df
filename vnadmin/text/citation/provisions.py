"""Viện dẫn điểm, khoản, Điều: references to the parts of a document (ND30-II-V-7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from vnadmin.errors import Fault, ModelError
from vnadmin.text.spelling import composed

__all__ = ["FoundProvision", "Levels", "find_provisions", "write_provision"]

Levels = tuple[tuple[str, str], ...]
"""Pairs of level and label, from the smallest: (("điểm", "a"), ("khoản", "2"), ("Điều", "103"))."""

_RULE = "ND30-II-V-7"
_ROMAN, _NUMBER, _ORDINAL = "[IVXLC]+", "[0-9]+[a-zđ]?", r"thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
_GAP = re.compile(r",?\s+")
_LABELS = {
    "điểm": "[a-zđ][0-9]?",
    "khoản": _NUMBER,
    "Điều": _NUMBER,
    "Tiểu mục": f"{_NUMBER}|{_ROMAN}",
    "Mục": f"{_NUMBER}|{_ROMAN}",
    "Chương": f"{_ROMAN}|{_NUMBER}",
    "Phần": f"{_ROMAN}|{_NUMBER}|{_ORDINAL}",
}


@dataclass(frozen=True, slots=True)
class FoundProvision:
    """Viện dẫn tìm thấy: `text[start:end]` is the reference, `levels` its parts in the spelling of the decree."""

    start: int
    end: int
    levels: Levels


def write_provision(levels: Levels) -> str:
    """Viết viện dẫn điểm, khoản, Điều: from the smallest level to the largest (ND30-II-V-7).

    ModelError for no level, an unknown one, one out of order, or a label that its level cannot have.

    >>> write_provision((("điểm", "a"), ("khoản", "2"), ("Điều", "103"), ("Mục", "5"), ("Chương", "XII")))
    'điểm a khoản 2 Điều 103 Mục 5 Chương XII'
    """
    order = list(_LABELS)
    faults = []
    if not levels:
        faults.append(Fault("", "a reference names at least one level", _RULE, "viện dẫn thiếu điểm, khoản, Điều"))
    last = -1
    for index, (level, label) in enumerate(levels):
        place = order.index(level) if level in order else -1
        if place < 0 or not re.fullmatch(_LABELS[level], label):
            message = f"{level} {label} is not a level with its label; levels are {', '.join(order)}"
            faults.append(Fault(f"[{index}]", message, _RULE, f"“{level} {label}” không phải là viện dẫn đúng"))
        elif place <= last:
            message = f"{level} stands before a smaller level; write from the smallest to the largest"
            faults.append(
                Fault(f"[{index}]", message, _RULE, "viện dẫn phải viết từ điểm, khoản đến Điều, Chương, Phần")
            )
        last = max(last, place)
    if faults:
        raise ModelError(faults)
    return " ".join(f"{level} {label}" for level, label in levels)


def find_provisions(text: str) -> list[FoundProvision]:
    """Tìm viện dẫn điểm, khoản, Điều: every reference of two levels or more in any letter case, and every "Điều N".

    Other single levels are words of ordinary sentences as well (một khoản 2 triệu đồng) and are passed over. Of a list
    ("điểm a, b và c khoản 1") only the label beside the next level belongs to it.

    >>> [found.levels for found in find_provisions("Căn cứ điểm a khoản 2 điều 103 của Bộ luật Hình sự")]
    [(('điểm', 'a'), ('khoản', '2'), ('Điều', '103'))]
    """
    line, places = composed(text)
    return [
        FoundProvision(places[chain[0].start()], places[chain[-1].end()], tuple(map(_pair, chain)))
        for chain in _chains(line)
        if len(chain) > 1 or chain[0][0].startswith("Điều")
    ]


def _chains(line: str) -> list[list[re.Match[str]]]:
    """Levels that follow one another from small to large, with a blank or a comma between."""
    chains: list[list[re.Match[str]]] = []
    for step in _step().finditer(line):
        before = chains[-1][-1] if chains else None
        if before and _place(before) < _place(step) and _GAP.fullmatch(line, before.end(), step.start()):
            chains[-1].append(step)
        else:
            chains.append([step])
    return chains


def _pair(step: re.Match[str]) -> tuple[str, str]:
    return tuple(_LABELS)[_place(step)], " ".join(step[_place(step) + 1].split())


def _place(step: re.Match[str]) -> int:
    return (step.lastindex or 0) - 1


@cache
def _step() -> re.Pattern[str]:
    steps = "|".join(rf"(?i:{level})\s+({label})" for level, label in _LABELS.items())
    return re.compile(rf"(?<!\w)(?:{steps})(?!\w)")
