"""Nội dung: the tree of levels as paragraphs, each with its number typed as text (ND30-I-II-6.đ, ND30-I-V-6b)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import cast

from vnadmin.blocks import Block, Paragraph, Run
from vnadmin.formats import Look, looks, page, reformatted
from vnadmin.layout.ending import end, unended
from vnadmin.layout.grid import grid
from vnadmin.layout.setting import measure
from vnadmin.layout.title import below_title, move_down
from vnadmin.model import body as tree
from vnadmin.model.document import Document
from vnadmin.model.numbering import Numbered, number_each
from vnadmin.model.runs import Run as Words
from vnadmin.model.runs import Text
from vnadmin.model.table import Table
from vnadmin.rules.wording import wording
from vnadmin.text.casing import upper

__all__ = ["body", "closing", "opening", "text"]

Looks = Mapping[str, Look]


def opening(document: Document) -> tuple[Block, ...]:
    """Phần mở đầu: the paragraph between the legal bases and the body."""
    if not document.opening:
        return ()
    look = looks(document.size)["noi_dung"]
    blocks: list[Block] = [words(look, "", line) for line in lines_of(document.opening)]
    below_title(document, "opening", blocks)
    return tuple(blocks)


def body(document: Document) -> tuple[Block, ...]:
    """The levels of the body; without closing words its last paragraph ends the text."""
    look = looks(document.size)
    blocks: list[Block] = []
    _levels(document.body, look, blocks, page().text_width)
    below_title(document, "body", blocks)
    if document.closing:
        unended(blocks)
    else:
        end(blocks, document.attachments, look["noi_dung"])
    return tuple(blocks)


def text(body: tree.Body, size: int, *, landscape: bool = False) -> list[Block]:
    """The levels of an attached text or of an annex, to its end mark."""
    look = looks(size)
    blocks: list[Block] = []
    _levels(body, look, blocks, page(landscape=landscape).text_width)
    move_down(blocks)
    end(blocks, (), look["noi_dung"])
    return blocks


def _levels(body: tree.Body, look: Looks, blocks: list[Block], width: int) -> None:
    """Every level with its number, after one another; tables take the width of the page."""
    running = {level: (look[component], mark) for level, (component, mark) in RUNNING.items()}
    plus = look["cong_dau_dong"], " "

    def write(child: tree.Child, number: str, depth: int, arabic: bool) -> None:
        kind = child.__class__
        known = running.get(kind)
        if known and child.text.__class__ is str and not (kind is tree.Clause and child.titled):  # type: ignore[union-attr]  # none of `running` is a table
            one, mark = plus if number == "+" else known  # most of a text, so written here
            blocks.append(Paragraph((Run(f"{number}{mark}{child.text}", one.font),), one.key, one.format))  # type: ignore[union-attr]  # as above
        elif isinstance(child, Table):
            blocks.extend(grid(look, child, width))
        else:
            WRITERS[type(child)](look, Numbered(child, number, depth, arabic), blocks)

    number_each(body, write)


def closing(document: Document) -> tuple[Block, ...]:
    """Lời kết: the closing words, the attachments and `./.`."""
    if not document.closing:
        return ()
    look = looks(document.size)["noi_dung"]
    blocks: list[Block] = [words(look, "", line) for line in lines_of(document.closing)]
    end(blocks, document.attachments, look)
    return tuple(blocks)


def lines_of(text: Text) -> Sequence[Text]:
    """Opening and closing words of several lines are as many paragraphs."""
    return [line for line in text.split("\n") if line.strip()] if isinstance(text, str) else [text]


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


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    joined = runs[:1]
    for run in runs[1:]:
        if run.font == joined[-1].font:
            joined[-1] = Run(joined[-1].text + run.text, run.font)
        else:
            joined.append(run)
    return tuple(joined)


def _item(look: Looks, entry: Numbered, blocks: list[Block]) -> None:
    item = entry.child
    assert isinstance(item, tree.Item)
    one = look["cong_dau_dong" if entry.number == "+" else "gach_dau_dong"]
    blocks.append(words(one, f"{entry.number} ", item.text))


def _point(look: Looks, entry: Numbered, blocks: list[Block]) -> None:
    point = entry.child
    assert isinstance(point, tree.Point)
    blocks.append(words(look["diem"], f"{entry.number}) ", point.text))


def _clause(look: Looks, entry: Numbered, blocks: list[Block]) -> None:
    clause = entry.child
    assert isinstance(clause, tree.Clause)
    paragraph = words(look["khoan_co_tieu_de" if clause.titled else "khoan"], f"{entry.number}. ", clause.text)
    blocks.append(_at_level(paragraph, entry))


def _article(look: Looks, entry: Numbered, blocks: list[Block]) -> None:
    article = entry.child
    assert isinstance(article, tree.Article)
    mark = f"{wording('dieu')} {entry.number}."
    if article.titled:
        blocks.append(_at_level(words(look["dieu"], f"{mark} ", article.text), entry))
        return
    running = look["dieu_lien_doan"]
    text = words(running, " ", article.text)
    blocks.append(Paragraph((Run(mark, running.bold), *text.runs), running.key, running.format))


def _section(look: Looks, entry: Numbered, blocks: list[Block]) -> None:
    section = entry.child
    assert isinstance(section, tree.Section)
    if entry.arabic:
        _two_lines(look, entry, blocks, "muc")
    else:
        blocks.append(_at_level(words(look["muc_la_ma"], f"{entry.number}. ", _capitals(section.text)), entry))


def _two_lines(look: Looks, entry: Numbered, blocks: list[Block], word: str) -> None:
    """The level's word and number and, directly below, its title in capitals (ND30-I-II-6.đ/1, ND30-I-II-6.đ/2).

    Both stand in one paragraph, parted by a line break: one entry in the navigation pane, and no page break between.
    """
    level = entry.child
    assert isinstance(level, tree.Node)
    number, heading = TWO_LINES[word]
    first = look[number].paragraph(f"{wording(word)} {entry.number}\n")
    second = words(look[heading], "", _capitals(level.text))
    runs = _joined([*first.runs, *second.runs])
    made = _at_level(Paragraph(runs, first.style, first.format), entry)
    width = page().text_width
    side = (width - measure(look[heading], second.text, width)) // 2 if "\n" not in second.text else 0
    blocks.append(reformatted(made, left=side, right=side) if side else made)


def _paragraph(look: Looks, entry: Numbered, blocks: list[Block]) -> None:
    paragraph = entry.child
    assert isinstance(paragraph, tree.Paragraph)
    blocks.append(words(look["noi_dung"], "", paragraph.text))


TWO_LINES = {
    "phan": ("phan_chuong", "tieu_de_phan_chuong"),
    "chuong": ("phan_chuong", "tieu_de_phan_chuong"),
    "muc": ("muc_tieu_muc", "tieu_de_muc_tieu_muc"),
    "tieu_muc": ("muc_tieu_muc", "tieu_de_muc_tieu_muc"),
}
"""The components of a level that takes two lines, by the level's word: its number, its title."""

RUNNING: dict[type, tuple[str, str]] = {
    tree.Paragraph: ("noi_dung", ""),
    tree.Clause: ("khoan", ". "),
    tree.Point: ("diem", ") "),
    tree.Item: ("gach_dau_dong", " "),
}
"""The component of a level that is no heading, and what parts its number from its words."""

WRITERS: dict[type, Callable[[Looks, Numbered, list[Block]], None]] = {
    tree.Part: partial(_two_lines, word="phan"),
    tree.Chapter: partial(_two_lines, word="chuong"),
    tree.Section: _section,
    tree.Subsection: partial(_two_lines, word="tieu_muc"),
    tree.Article: _article,
    tree.Clause: _clause,
    tree.Point: _point,
    tree.Item: _item,
    tree.Paragraph: _paragraph,
}


def _capitals(text: Text) -> Text:
    if isinstance(text, str):
        return upper(text)
    return tuple(Words(upper(run.text), run.bold, run.italic) for run in cast("tuple[Words, ...]", text))


def _at_level(paragraph: Paragraph, entry: Numbered) -> Paragraph:
    """A heading's outline level is the number of headings above it, whatever its style says."""
    if paragraph.format.outline in (0, entry.depth + 1):
        return paragraph
    return reformatted(paragraph, outline=entry.depth + 1)
