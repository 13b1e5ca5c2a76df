"""Tên loại và trích yếu: kind and subject in the middle of the page, a short line below (cell 5a, ND30-I-II-5)."""

from __future__ import annotations

from functools import lru_cache

from vnadmin.blocks import Block, Paragraph
from vnadmin.formats import looks, page, pt, reformatted
from vnadmin.layout.measure import last_line_width
from vnadmin.layout.rule_line import rule_line
from vnadmin.layout.setting import measure
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.text.casing import upper

__all__ = ["below_title", "title"]


def title(document: Document) -> tuple[Paragraph, ...]:
    """Tên loại, trích yếu (broken into lines of like length) and the line below."""
    return _title(kind_rows()[document.kind].name, document.subject, document.size)


@lru_cache(maxsize=256)
def _title(kind: str, subject: str, size: int) -> tuple[Paragraph, ...]:
    look = looks(size)
    width = page().text_width
    own = look["trich_yeu"]
    measured = measure(own, subject, width)
    side = (width - measured) // 2
    last = last_line_width(subject, own.font, measured)
    return (
        look["ten_loai"].paragraph(upper(kind)),
        own.varied(subject, left=side, right=side),
        rule_line(look["ke_trich_yeu"], last * table().drawing.rule_fraction, width),
    )


def below_title(blocks: list[Block]) -> None:
    """Move the text's first paragraph, in place, away from the line under the subject."""
    if blocks and isinstance(first := blocks[0], Paragraph):
        blocks[0] = reformatted(first, before=pt(table().drawing.title_gap))
