"""Liệt kê: labels and what is said behind them, as lines of a text that the form itself words."""

from __future__ import annotations

from collections.abc import Sequence

from vnadmin.model.body import Child, Item, Paragraph
from vnadmin.model.runs import Run, Text

__all__ = ["line", "listing", "literal"]

OPEN = ("...", "…", "v.v.")
"""Endings that take no full stop."""


def line(label: str, said: str) -> Paragraph:
    """The label and what is said, closed with a full stop."""
    return Paragraph(literal(f"{label} {_closed(said, '.')}"))


def listing(label: str, things: Sequence[str]) -> list[Child]:
    """The label and one thing; or the label, and below it "- thing;" … "- thing."."""
    if len(things) == 1:
        return [line(label, things[0])]
    marks = [";"] * (len(things) - 1) + ["."]
    items = [Item(literal(_closed(thing, mark))) for thing, mark in zip(things, marks, strict=True)]
    return [Paragraph(literal(label)), *items]


def literal(words: str) -> Text:
    """Words of a plain field: braces in them are characters, and no references."""
    return [Run(words, literal=True)] if "{" in words else words


def _closed(words: str, mark: str) -> str:
    return words if mark == "." and words.endswith(OPEN) else f"{words}{mark}"
