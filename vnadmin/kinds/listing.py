"""Liệt kê: one thing on the line of its label, several on lines of their own."""

from __future__ import annotations

from collections.abc import Sequence

from vnadmin.model.body import Child, Item, Paragraph

__all__ = ["listing"]


def listing(label: str, things: Sequence[str]) -> list[Child]:
    """The label and one thing; or the label, and below it "- thing;" … "- thing."."""
    if len(things) == 1:
        return [Paragraph(f"{label} {things[0]}.")]
    marks = [";"] * (len(things) - 1) + ["."]
    return [Paragraph(label), *(Item(thing + mark) for thing, mark in zip(things, marks, strict=True))]
