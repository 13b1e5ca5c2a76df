"""Liệt kê: one thing on the line of its label, several on lines of their own."""

from __future__ import annotations

from collections.abc import Sequence

from vnadmin.errors import Fault, ModelError
from vnadmin.model.body import Child, Item, Paragraph
from vnadmin.model.faults import one_line
from vnadmin.text.end_marks import without_end_mark

__all__ = ["listing", "one_name"]


def listing(label: str, things: Sequence[str]) -> list[Child]:
    """The label and one thing; or the label, and below it "- thing;" … "- thing."."""
    if len(things) == 1:
        return [Paragraph(f"{label} {things[0]}.")]
    marks = [";"] * (len(things) - 1) + ["."]
    return [Paragraph(label), *(Item(thing + mark) for thing, mark in zip(things, marks, strict=True))]


def one_name(value: object, *, after: str = "") -> str:
    """A name or place on one line, without the dash before it, the mark behind it, and the word `after` that leads it.

    Raises ModelError where nothing is left.
    """
    name = without_end_mark(one_line(value).removeprefix(after).strip().removeprefix("- "))
    if not name.strip(" -;,.:"):
        raise ModelError([Fault("", "nothing but punctuation", vi="không được để trống")])
    return name
