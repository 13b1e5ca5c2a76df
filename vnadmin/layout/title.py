"""Tên loại và trích yếu: kind and subject in the middle of the page, a short line below (cell 5a, ND30-I-II-5)."""

from __future__ import annotations

from functools import lru_cache

from vnadmin.blocks import Paragraph
from vnadmin.formats import Look, looks, mm, page
from vnadmin.layout.measure import last_line_width, line_count, pieces, set_width, unit
from vnadmin.layout.rule_line import rule_line
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.rules.wording import joining_words
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
    length = last_line_width(subject, subject_look.font, measure) * table().drawing.rule_fraction
    return (
        look["ten_loai"].paragraph(upper(kind)),
        subject_look.varied(subject, left=side, right=side),
        rule_line(look["ke_trich_yeu"], length, width),
    )


def _measure(subject: str, look: Look, width: int) -> int:
    """The width the subject is set in, with room for the rounding of office programs.

    Two lines part before a joining word where one stands near the middle ("… dân chủ / trên địa bàn …"), else lines
    are of like length.
    """
    slack = mm(table().drawing.column_gap)
    if line_count(subject, look.font, width - slack) == 2:
        parted = _parted(subject, look, width - slack)
        if parted is not None:
            return parted
    return set_width(subject, look.font, width, slack)


def _parted(subject: str, look: Look, width: int) -> int | None:
    """A width that parts the subject into two lines before a joining word, as near the middle as one stands."""
    one = unit(look.font)
    parts = pieces(subject, bold=look.font.bold, italic=look.font.italic)
    second = sum([own for _, own, _ in parts])
    first, blanks = 0, 0
    best: tuple[float, int] | None = None
    joining = joining_words()
    for text, own, after in parts:
        line = first - blanks
        if text.strip(" ") in joining and 0 < second <= line:
            room = (blanks + own - after) / 2  # too little for the next word, enough for rounding
            share = second / line
            fits = (line + room) * one <= width
            if fits and share >= table().drawing.least_second_line and (best is None or share > best[0]):
                best = (share, round((line + room) * one))
        first, second, blanks = first + own, second - own, after
    return best[1] if best else None
