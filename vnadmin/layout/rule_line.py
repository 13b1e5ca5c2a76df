"""Đường kẻ: the solid line below motto, issuer and subject, drawn as the bottom border of a thin empty paragraph."""

from __future__ import annotations

from vnadmin.blocks import Paragraph
from vnadmin.formats import Look

__all__ = ["rule_line"]


def rule_line(look: Look, length: float, width: int) -> Paragraph:
    """A line of `length` twips in the middle of a text width of `width` twips."""
    side = round((width - length) / 2)
    return look.varied("", left=side, right=side)
