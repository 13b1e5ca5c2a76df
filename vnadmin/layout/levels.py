"""Các cấp của nội dung: each level as one paragraph, its number typed as text (ND30-I-II-6.đ, ND30-I-V-6b).

A level without marked words is a paragraph that is kept: papers of one organ share many of their sentences, and a
paragraph that comes again is the same object, which the writer knows again.
"""

from __future__ import annotations

from typing import cast

from vnadmin.blocks import Block, Paragraph, Run
from vnadmin.formats import Look, looks, page, reformatted
from vnadmin.layout.chart import chart
from vnadmin.layout.grid import grid
from vnadmin.layout.setting import measure
from vnadmin.model.body import (
    Article,
    Body,
    Chapter,
    Child,
    Clause,
    Item,
    Part,
    Point,
    Section,
    Subsection,
)
from vnadmin.model.body import Paragraph as Unnumbered
from vnadmin.model.chart import ChartFigure
from vnadmin.model.numbering import number_each
from vnadmin.model.runs import KEPT, Text
from vnadmin.model.runs import Run as Words
from vnadmin.model.table import Table
from vnadmin.rules.wording import wording
from vnadmin.text.casing import upper

__all__ = ["levels", "words"]

MOST_KEPT = 1024
"""How many paragraphs of a size are kept, of words that are no longer than `KEPT`."""
_kept: dict[int, dict[str, tuple[type, str, bool, int, Paragraph]]] = {}
"""The paragraphs of each size by their words, with level, number, form and depth; all are let go when there are too
many. By the words alone, since an `lru_cache` by all of these takes twice as long; nothing here needs a lock."""

FORMS: dict[type, tuple[str, str]] = {
    Part: ("phan", "phan"),
    Chapter: ("chuong", "chuong"),
    Section: ("muc_la_ma", "muc"),
    Subsection: ("tieu_muc", "tieu_muc"),
    Article: ("dieu_lien_doan", "dieu"),
    Clause: ("khoan", "khoan_co_tieu_de"),
    Point: ("diem", "diem"),
    Item: ("gach_dau_dong", "cong_dau_dong"),
    Unnumbered: ("noi_dung", "noi_dung"),
}
"""The form of a level; the second one where it has a title, is a section among articles, or an item below another."""

MARKS = {
    "muc_la_ma": ". ",
    "dieu": ". ",
    "khoan": ". ",
    "khoan_co_tieu_de": ". ",
    "diem": ") ",
    "gach_dau_dong": " ",
    "cong_dau_dong": " ",
    "noi_dung": "",
}
"""What parts number and words of a form on one line; the form is the component's key."""

TWO_LINES = {
    "phan": ("phan_chuong", "tieu_de_phan_chuong"),
    "chuong": ("phan_chuong", "tieu_de_phan_chuong"),
    "muc": ("muc_tieu_muc", "tieu_de_muc_tieu_muc"),
    "tieu_muc": ("muc_tieu_muc", "tieu_de_muc_tieu_muc"),
}
"""The components of a form on two lines, named by its word: those of its number and of its title."""


def levels(body: Body, size: int, blocks: list[Block], width: int) -> None:
    """Append every level with its number, one after another; tables and charts take the `width` of the page."""
    append = blocks.append
    kept = _kept.setdefault(size, {})

    def write(child: Child, number: str, depth: int, arabic: bool) -> None:
        kind = child.__class__
        if kind is Clause or kind is Article:
            second = child.titled  # type: ignore[union-attr]  # both have it
        elif kind is Table:
            blocks.extend(grid(looks(size), cast("Table", child), width))
            return
        elif kind is ChartFigure:
            blocks.extend(chart(looks(size), cast("ChartFigure", child), width))
            return
        else:
            second = arabic or number == "+"
        text = child.text  # type: ignore[union-attr]  # all but tables and charts have it
        found = kept.get(text) if text.__class__ is str else None
        if found is not None and found[0] is kind and found[1] == number and found[2] is second and found[3] == depth:
            append(found[4])
            return
        made = _paragraph(size, kind, second, number, text, depth)
        if text.__class__ is str and len(text) <= KEPT:
            if len(kept) >= MOST_KEPT:
                kept.clear()
            kept[text] = (kind, number, second, depth, made)
        append(made)

    number_each(body, write)


def _paragraph(size: int, kind: type, second: bool, number: str, text: Text, depth: int) -> Paragraph:
    """The level's number and words; a heading's outline level is the number of headings above it."""
    form = FORMS[kind][second]
    if form in TWO_LINES:
        made = _two_lines(size, form, number, text)
    elif form == "dieu_lien_doan":
        made = _untitled_article(size, number, text)
    else:
        mark = number + MARKS[form]
        if form == "dieu":
            mark = f"{wording('dieu')} {mark}"
        made = words(looks(size)[form], mark, _capitals(text) if form == "muc_la_ma" else text)
    return made if made.format.outline in (0, depth + 1) else reformatted(made, outline=depth + 1)


def words(look: Look, mark: str, text: Text) -> Paragraph:
    """A paragraph that begins with its mark; marked words add bold and italic to the component's font."""
    if isinstance(text, str):
        return Paragraph((Run(mark + text, look.font),), look.key, look.format)
    runs = [Run(run.text, look.marked(bold=run.bold, italic=run.italic)) for run in cast("tuple[Words, ...]", text)]
    if mark and runs[0].font == look.font:
        runs[0] = Run(mark + runs[0].text, look.font)
    elif mark:
        runs.insert(0, Run(mark, look.font))
    return Paragraph(_joined(runs), look.key, look.format)


def _untitled_article(size: int, number: str, text: Text) -> Paragraph:
    """The mark in bold, the text directly after it (ND30-III-M1.2)."""
    look = looks(size)["dieu_lien_doan"]
    made = words(look, " ", text)
    return Paragraph((Run(f"{wording('dieu')} {number}.", look.bold), *made.runs), made.style, made.format)


def _two_lines(size: int, form: str, number: str, text: Text) -> Paragraph:
    """The level's word and number and, directly below, its title in capitals (ND30-I-II-6.đ/1, ND30-I-II-6.đ/2).

    Both stand in one paragraph, parted by a line break: one entry in the navigation pane, and no page break between.
    """
    own, heading = (looks(size)[name] for name in TWO_LINES[form])
    first = own.paragraph(f"{wording(form)} {number}\n")
    second = words(heading, "", _capitals(text))
    made = Paragraph(_joined([*first.runs, *second.runs]), first.style, first.format)
    width = page().text_width
    side = (width - measure(heading, second.text, width)) // 2 if "\n" not in second.text else 0
    return reformatted(made, left=side, right=side) if side else made


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    joined = runs[:1]
    for run in runs[1:]:
        if run.font == joined[-1].font:
            joined[-1] = Run(joined[-1].text + run.text, run.font)
        else:
            joined.append(run)
    return tuple(joined)


def _capitals(text: Text) -> Text:
    if isinstance(text, str):
        return upper(text)
    return tuple(Words(upper(run.text), run.bold, run.italic) for run in cast("tuple[Words, ...]", text))
