"""Số trong bảng: numbers as they are written in Vietnamese, dots between thousands and a comma before decimals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

__all__ = ["Figure", "add_figures", "is_nil", "read_figure", "reads_as_figure", "write_figure"]

Figure: TypeAlias = tuple[int, int]
"""An exact number: its digits, and how many of them stand after the comma; 12,50 is (1250, 2)."""

_WRITTEN = r"[-−]?(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|0|[1-9][0-9]*)(?:,[0-9]+)?"
_FIGURE = re.compile(_WRITTEN)
_SHARE = re.compile(rf"{_WRITTEN}[ \u00a0]?%")
_NIL = frozenset("-–—")
_LONGEST = 60


def write_figure(figure: Figure) -> str:
    """Viết số kiểu Việt Nam.

    >>> write_figure((12500, 0)), write_figure((-1250, 2)), write_figure((5, 3))
    ('12.500', '-12,50', '0,005')
    """
    digits, decimals = figure
    whole, part = divmod(abs(digits), 10**decimals)
    written = f"{whole:,}".replace(",", ".")
    if decimals:
        written += f",{part:0{decimals}}"
    return f"-{written}" if digits < 0 else written


def read_figure(text: str) -> Figure | None:
    """Đọc số kiểu Việt Nam; None for all else, also for codes (0912) and what could be read in two ways (12.5).

    >>> [read_figure(text) for text in ("12.500", "12500", "-12,50")]
    [(12500, 0), (12500, 0), (-1250, 2)]
    >>> [read_figure(text) for text in ("12.5", "0.500", "12,500.00", "50%", "0912", "")]
    [None, None, None, None, None, None]
    """
    if len(text) > _LONGEST or not _FIGURE.fullmatch(text):
        return None
    whole, _, part = text.replace(".", "").replace("−", "-").partition(",")
    return int(whole + part), len(part)


def reads_as_figure(text: str) -> bool:
    """Whether a text is a number or a percentage.

    >>> [reads_as_figure(text) for text in ("12.500", "99,5%", "100 %", "12.5", "5 hộ")]
    [True, True, True, False, False]
    """
    return len(text) <= _LONGEST and bool(_FIGURE.fullmatch(text) or _SHARE.fullmatch(text))


def is_nil(text: str) -> bool:
    """Ô không có số liệu: nothing, or the dash that stands for it.

    >>> [is_nil(text) for text in ("", "-", "–", "0")]
    [True, True, True, False]
    """
    return not text or text in _NIL


def add_figures(figures: Iterable[Figure]) -> Figure:
    """Cộng đúng: the exact sum, with as many decimals as the one that has most.

    >>> add_figures([(1, 1), (2, 1), (12500, 0)])
    (125003, 1)
    """
    sums: dict[int, int] = {}
    for digits, decimals in figures:
        sums[decimals] = sums.get(decimals, 0) + digits
    most = max(sums, default=0)
    return sum([digits * 10 ** (most - decimals) for decimals, digits in sums.items()]), most
