"""Căn cứ ban hành: each on a line of its own, italic, `;` after each and `.` after the last (ND30-I-II-6.a/2)."""

from __future__ import annotations

from vnadmin.blocks import Block
from vnadmin.formats import looks
from vnadmin.layout.title import below_title
from vnadmin.model.document import Document

__all__ = ["bases"]


def bases(document: Document) -> tuple[Block, ...]:
    """The lines of all legal bases, in the order given; a law's amending laws follow it."""
    look = looks(document.size)["can_cu"]
    lines = [line for basis in document.bases for line in basis.lines()]
    marks = [";"] * (len(lines) - 1) + ["."]
    blocks: list[Block] = [look.paragraph(line + mark) for line, mark in zip(lines, marks, strict=False)]
    below_title(document, "bases", blocks)
    return tuple(blocks)
