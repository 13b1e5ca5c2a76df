"""Đọc biểu đồ: a chart of bars as numbers; None where it is more than one of ours can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from vnadmin.blocks import Chart, Series
from vnadmin.ooxml.drawing.names import C
from vnadmin.ooxml.drawing.number_format import is_share
from vnadmin.ooxml.xml import A, Element

__all__ = ["read_chart"]

LONGEST = 10
"""Digits of a size that is larger than any letter."""
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?")
_KINDS: dict[str, Literal["bar", "column"]] = {"bar": "bar", "col": "column"}


def read_chart(root: Element) -> Chart | None:
    """The chart in a `c:chartSpace`, its numbers as they are kept beside the references to its workbook."""
    plot = root.find(f"{_c('chart')}/{_c('plotArea')}")
    bars = plot.find(_c("barChart")) if plot is not None else None
    if bars is None:
        return None
    kind = _KINDS.get(_value(bars, "barDir"))
    made = list(bars.iterchildren(_c("ser")))
    categories = _points(made[0].find(_c("cat"))) if made else None
    series = [_series(one, len(categories)) for one in made] if categories is not None else []
    letters = _letters(root)
    if kind is None or categories is None or letters is None or None in series:
        return None
    title = "".join(str(one.text or "") for one in root.iterfind(f"{_c('chart')}/{_c('title')}//{{{A}}}t"))
    codes = [one.get("formatCode", "") for one in bars.iter(_c("numFmt"))]
    share = bool(codes) and all(map(is_share, codes))
    return Chart(kind, title, tuple(categories), tuple(one for one in series if one is not None), letters, share)


def _c(name: str) -> str:
    return f"{{{C}}}{name}"


def _value(element: Element, name: str) -> str:
    child = element.find(_c(name))
    return "" if child is None else child.get("val", "")


def _series(element: Element, count: int) -> Series | None:
    names, texts = _points(element.find(_c("tx"))), _points(element.find(_c("val")))
    if names is None or len(names) != 1 or texts is None or len(texts) != count:
        return None
    if not all(map(_NUMBER.fullmatch, texts)):
        return None
    return Series(names[0], tuple(map(_number, texts)))


def _number(text: str) -> int | Decimal:
    return Decimal(text) if "." in text else int(text)


def _points(element: Element | None) -> list[str] | None:
    """The kept values in the order of their places; None where some are missing."""
    if element is None:
        return None
    found = [(one.get("idx"), one.findtext(_c("v")) or "") for one in element.iter(_c("pt"))]
    in_order = [str(i) for i in range(len(found))] == [place for place, _ in found]
    counts = {one.get("val") for one in element.iter(_c("ptCount"))}
    return [text for _, text in found] if in_order and counts == {str(len(found))} else None


def _letters(root: Element) -> int | None:
    """The size of the letters in half-points."""
    sizes: Iterator[str] = (one.get("sz", "") for one in root.iterfind(f"{_c('txPr')}//{{{A}}}defRPr"))
    size = next(sizes, "")
    return int(size) // 50 if size.isdecimal() and len(size) < LONGEST else None
