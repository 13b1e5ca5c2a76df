"""Tên loại và trích yếu: kind and subject in the middle of the page, a short line below (cell 5a, ND30-I-II-5)."""

from __future__ import annotations

from functools import lru_cache

from vnadmin.blocks import Paragraph
from vnadmin.formats import Look, looks, mm, page
from vnadmin.layout.letterhead import rule_line
from vnadmin.layout.measure import balanced_width, text_width, wrap
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.text.casing import upper

__all__ = ["title"]


def title(document: Document) -> tuple[Paragraph, ...]:
    """Tên loại, trích yếu (broken into lines of like length) and the line below."""
    return _title(kind_rows()[document.kind].name, document.subject, document.size)


@lru_cache(maxsize=256)
def _title(kind: str, subject: str, size: int) -> tuple[Paragraph, ...]:
    look = looks(size)
    width = page().text_width
    subject_look = look["trich_yeu"]
    measure = _measure(subject, subject_look, width)
    side = (width - measure) // 2
    last = wrap(subject, subject_look.font, measure)[-1]
    length = text_width(last, subject_look.font) * table().drawing.rule_fraction
    return (
        look["ten_loai"].paragraph(upper(kind)),
        subject_look.varied(subject, left=side, right=side),
        rule_line(look["ke_trich_yeu"], length, width),
    )


def _measure(subject: str, look: Look, width: int) -> int:
    """The width the subject is set in: balanced, with room for the rounding of office programs."""
    slack = mm(table().drawing.column_gap)
    return min(width, balanced_width(subject, look.font, width - slack) + slack)
