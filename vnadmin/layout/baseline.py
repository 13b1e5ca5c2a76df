"""Đường chân chữ: lines of two letter sizes beside each other, set on one level."""

from __future__ import annotations

from vnadmin.formats import Look, pt
from vnadmin.rules.table import table

__all__ = ["raised_to"]


def raised_to(look: Look, other: Look, before: int | None = None) -> int:
    """Blank, in twips, before a line of `look` that puts its letters on the level of a line of `other` beside it.

    `before` is the blank before the other line, where it is not that of its format.
    """
    larger = (other.font.size - look.font.size) / 2
    return (other.format.before if before is None else before) + round(pt(larger) * table().font.ascent)
