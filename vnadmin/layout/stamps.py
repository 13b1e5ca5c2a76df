"""Dấu và chỉ dẫn: boxes and places beside the text (cells 10a, 10b, 11 and 13, ND30-I-III-2, ND30-I-III-4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vnadmin.blocks import Block, Cell, Paragraph, Row, Run, Table
from vnadmin.formats import Look, looks, mm, page
from vnadmin.layout.measure import text_width
from vnadmin.layout.rule_line import rule_line
from vnadmin.model.document import Document
from vnadmin.model.stamps import Marks
from vnadmin.rules.table import table
from vnadmin.text.casing import upper

__all__ = ["address", "circulation", "under_number"]

STAMPED = "tài liệu thu hồi"
"""What is stamped, and never printed."""


def under_number(marks: Marks, size: int) -> Iterator[Block]:
    """Độ mật, độ khẩn: the place of the one stamp, the box of the other, at the left margin below the number."""
    look = looks(size)
    thin = look["sau_bang"]
    if marks.secrecy:
        height = mm(table().drawing.stamp_height)
        yield look["do_mat"].varied("", before=thin.format.line, line=height, line_rule="exact")
    if marks.urgency:
        row = table().stamps[marks.urgency]
        yield thin.varied("", before=mm(table().drawing.stamp_gap))
        yield _box(look["dau_khan"], row.text, mm(row.width), mm(row.height), color=row.color)
        yield thin.paragraph("")


def circulation(document: Document) -> tuple[Block, ...]:
    """Phạm vi lưu hành: a box in the top margin of page 1, right of its middle (cell 11)."""
    words = document.marks.circulation if document.marks else ""
    if not words or words == STAMPED:
        return ()
    look = looks(document.size)["pham_vi_luu_hanh"]
    drawing = table().drawing
    text = upper(words)
    width = round(text_width(text, look.font)) + 2 * mm(drawing.stamp_padding)
    left = round(page().text_width * drawing.circulation_share)
    box = _box(look, text, width, mm(drawing.stamp_height), indent=left)
    return box, looks(document.size)["sau_bang"].paragraph("")


def address(document: Document) -> tuple[Block, ...]:
    """Địa chỉ: below a line across the page, at the foot of page 1 (cell 13)."""
    lines = document.marks.address if document.marks else ()
    if not lines:
        return ()
    look = looks(document.size)
    width = page().text_width
    return rule_line(look["ke_dia_chi"], width, width), *(look["dia_chi"].paragraph(line) for line in lines)


def _box(look: Look, text: str, width: int, height: int, *, color: str = "", indent: int = 0) -> Table:
    font = replace(look.font, color=color)
    words = Paragraph((Run(text, font),), look.key, look.format)
    row = Row((Cell((words,), align="center"),), height=height, whole=True)
    return Table((width,), (row,), grid=True, line_color=color, indent=indent)
