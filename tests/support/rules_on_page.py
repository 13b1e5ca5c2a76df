"""The horizontal solid rules of a page: what is drawn as a line, a thin rectangle or a flat path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pdfplumber

MM = 25.4 / 72  # a point in mm
THICKEST, SHORTEST = 1.0, 3.0  # mm: beyond these it is a box, or a dash
TOUCHING = 0.1  # mm
WHITE = ((1,), (1, 1, 1), (0, 0, 0, 0))


@dataclass(frozen=True)
class Rule:
    """A horizontal line from x0 to x1, its middle y below the upper edge of the page; all in mm."""

    x0: float
    x1: float
    y: float
    thickness: float

    @property
    def length(self) -> float:
        return self.x1 - self.x0


def rules_of(page: pdfplumber.page.Page) -> tuple[Rule, ...]:
    """Pieces that touch on one level count as one rule; borders of tables and underlines are rules too."""
    pieces = sorted(_pieces(page), key=lambda rule: (round(rule.y / TOUCHING), rule.x0))
    joined: list[Rule] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and abs(last.y - piece.y) < TOUCHING and piece.x0 <= last.x1 + TOUCHING:
            thickness = max(last.thickness, piece.thickness)
            joined[-1] = Rule(last.x0, max(last.x1, piece.x1), last.y, thickness)
        else:
            joined.append(piece)
    return tuple(rule for rule in joined if rule.length >= SHORTEST)


def _pieces(page: pdfplumber.page.Page) -> Iterator[Rule]:
    for drawn in [*page.lines, *page.rects, *page.curves]:
        height = (drawn["bottom"] - drawn["top"]) * MM
        thickness = (height if drawn["fill"] else 0) + (drawn["linewidth"] * MM if drawn["stroke"] else 0)
        if 0 < thickness <= THICKEST and height <= THICKEST and not _dashed(drawn) and _has_ink(drawn):
            yield Rule(drawn["x0"] * MM, drawn["x1"] * MM, (drawn["top"] + drawn["bottom"]) / 2 * MM, thickness)


def _dashed(drawn: dict[str, Any]) -> bool:
    """A PDF dash is (lengths, phase); no lengths are a solid line."""
    return bool(drawn.get("dash") and drawn["dash"][0])


def _has_ink(drawn: dict[str, Any]) -> bool:
    colour = drawn["stroking_color"] if drawn["stroke"] else drawn["non_stroking_color"]
    return (tuple(colour) if isinstance(colour, (list, tuple)) else (colour,)) not in WHITE
