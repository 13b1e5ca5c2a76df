"""Kính gửi: whom a document is addressed to (cell 9a, ND30-I-II-9.d).

One addressee stands on the line of the word; several on lines of their own, their dashes below its colon.
"""

from __future__ import annotations

from vnadmin.blocks import Block
from vnadmin.formats import looks, page, pt
from vnadmin.layout.measure import text_width
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.rules.wording import wording

__all__ = ["addressees"]


def addressees(document: Document) -> tuple[Block, ...]:
    """The word and the addressees, in the middle of the page as far as their lines leave room."""
    if not document.addressees:
        return ()
    look = looks(document.size)["kinh_gui"]
    word = wording("kinh_gui")
    room = page().text_width
    titled = kind_rows()[document.kind].titled
    gap = pt(table().drawing.title_gap if titled else table().drawing.letter_gap)
    step = pt(table().body.before)
    if len(document.addressees) == 1:
        line = f"{word} {document.addressees[0]}"
        lead = round(text_width(f"{word} ", look.font))
        left = max(0, round((room - text_width(line, look.font)) / 2))
        return (look.varied(line, before=gap, after=step, left=left + lead, first_line=-lead),)
    marks = [";"] * (len(document.addressees) - 1) + ["."]
    lines = [f"- {name}{mark}" for name, mark in zip(document.addressees, marks, strict=True)]
    to_colon = round(text_width(word[:-1], look.font))
    hang = round(text_width("- ", look.font))
    widest = max(text_width(line, look.font) for line in lines)
    left = max(0, round((room - to_colon - widest) / 2))
    first = look.varied(word, before=gap, left=left, keep_next=True)
    below = {"before": step, "left": left + to_colon + hang, "first_line": -hang}
    *others, last = lines
    return (
        first,
        *(look.varied(line, keep_next=True, **below) for line in others),
        look.varied(last, after=step, **below),
    )
