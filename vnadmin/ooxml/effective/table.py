"""Định dạng bảng: what a `w:tblPr` or a table style says that reaches cells and their text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from vnadmin.ooxml.effective.values import Props, attribute, color, is_on, twips
from vnadmin.ooxml.xml import VAL, Element, w

__all__ = ["REGIONS", "Edges", "TableLook", "edges", "indent", "padding", "regions"]

# edge -> its color ("": automatic), None where it is not drawn; only the edges that a level speaks of
Edges = Mapping[str, str | None]

_EDGES = {
    w("top"): "top",
    w("bottom"): "bottom",
    w("left"): "left",
    w("start"): "left",
    w("right"): "right",
    w("end"): "right",
    w("insideH"): "inside_h",
    w("insideV"): "inside_v",
}
_FLAGS = (("firstRow", 0x20), ("lastRow", 0x40), ("firstColumn", 0x80), ("lastColumn", 0x100))
_HEX = re.compile(r"[0-9A-Fa-f]{1,4}")
_CORNERS = {
    "nwCell": {"firstRow", "firstCol"},
    "neCell": {"firstRow", "lastCol"},
    "swCell": {"lastRow", "firstCol"},
    "seCell": {"lastRow", "lastCol"},
}
REGIONS = frozenset({"firstCol", "lastCol", "firstRow", "lastRow", *_CORNERS})
"""The parts of a table style that `regions` tells of; styles inherit no others."""


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: there is one object per style and region
class TableLook:
    """What a table's style gives to its cells: paragraph and letter formatting, lines, left cell margin (twips)."""

    paragraph: Props = field(default_factory=dict)
    letters: Props = field(default_factory=dict)
    edges: Edges = field(default_factory=dict)
    padding: int | None = None


def edges(borders: Element | None) -> dict[str, str | None]:
    """The edges that a `w:tblBorders` or `w:tcBorders` speaks of, in which color; None where they are not drawn."""
    found: dict[str, str | None] = {}
    for child in borders if borders is not None else ():
        if (edge := _EDGES.get(str(child.tag))) is not None:
            drawn = child.get(VAL, "none") not in {"none", "nil"}
            found[edge] = (color(attribute(child, "color")) or "") if drawn else None
    return found


def indent(properties: Element | None) -> int:
    """How far a `w:tblPr` moves the table from the left margin, in twips."""
    element = properties.find(w("tblInd")) if properties is not None else None
    if element is None or attribute(element, "type") not in {None, "dxa"}:
        return 0
    return twips(attribute(element, "w")) or 0


def padding(properties: Element | None) -> int | None:
    """The left cell margin that a `w:tblPr` sets, in twips."""
    margins = properties.find(w("tblCellMar")) if properties is not None else None
    for name in ("left", "start") if margins is not None else ():
        side = margins.find(w(name)) if margins is not None else None
        if side is not None and attribute(side, "type") in {None, "dxa"}:
            return twips(attribute(side, "w"))
        if side is not None and attribute(side, "type") == "nil":
            return 0
    return None


def regions(look: Element | None, row: tuple[int, int], column: tuple[int, int]) -> tuple[str, ...]:
    """The parts of a table style that hold for a cell, weakest first; `row` and `column` are (index, count).

    Bands (every second row or column) only shade in practice and are left out.
    """
    flags = _flags(look)
    sides = {
        "firstCol": "firstColumn" in flags and column[0] == 0,
        "lastCol": "lastColumn" in flags and column[0] == column[1] - 1,
        "firstRow": "firstRow" in flags and row[0] == 0,
        "lastRow": "lastRow" in flags and row[0] == row[1] - 1,
    }
    on = [name for name, holds in sides.items() if holds]
    return (*on, *(name for name, both in _CORNERS.items() if both <= set(on)))


def _flags(look: Element | None) -> set[str]:
    if look is None:
        return set()
    value = look.get(VAL, "0")
    bits = int(value, 16) if _HEX.fullmatch(value) else 0
    named = {name: attribute(look, name) for name, _ in _FLAGS}
    return {name for name, bit in _FLAGS if (is_on(named[name]) if named[name] is not None else bits & bit)}
