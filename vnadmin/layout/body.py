"""Nội dung: the words before the body, the body itself, and the words that close it (cell 6)."""

from __future__ import annotations

from collections.abc import Sequence

from vnadmin.blocks import Block
from vnadmin.formats import looks, page
from vnadmin.layout.ending import end, unended
from vnadmin.layout.levels import levels, words
from vnadmin.layout.title import below_title, move_down
from vnadmin.model.body import Body
from vnadmin.model.document import Document
from vnadmin.model.runs import Text

__all__ = ["body", "closing", "opening", "text"]


def opening(document: Document) -> tuple[Block, ...]:
    """Phần mở đầu: the paragraph between the legal bases and the body."""
    if not document.opening:
        return ()
    blocks = _lines(document.opening, document.size)
    below_title(document, "opening", blocks)
    return tuple(blocks)


def body(document: Document) -> tuple[Block, ...]:
    """The levels of the body; without closing words its last paragraph ends the text."""
    size = document.size
    blocks: list[Block] = []
    levels(document.body, size, blocks, page().text_width)
    below_title(document, "body", blocks)
    if document.closing:
        unended(blocks)
    else:
        end(blocks, document.attachments, looks(size)["noi_dung"])
    return tuple(blocks)


def text(body: Body, size: int, *, landscape: bool = False) -> list[Block]:
    """The levels of an attached text or of an annex, to its end mark."""
    blocks: list[Block] = []
    levels(body, size, blocks, page(landscape=landscape).text_width)
    move_down(blocks)
    end(blocks, (), looks(size)["noi_dung"])
    return blocks


def closing(document: Document) -> tuple[Block, ...]:
    """Lời kết: the closing words, the attachments and `./.`."""
    if not document.closing:
        return ()
    blocks = _lines(document.closing, document.size)
    end(blocks, document.attachments, looks(document.size)["noi_dung"])
    return tuple(blocks)


def _lines(text: Text, size: int) -> list[Block]:
    """Opening and closing words of several lines are as many paragraphs."""
    lines: Sequence[Text] = [line for line in text.split("\n") if line.strip()] if isinstance(text, str) else [text]
    look = looks(size)["noi_dung"]
    return [words(look, "", line) for line in lines]
