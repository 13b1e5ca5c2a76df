"""Chỗ trong văn bản: every text of a paper with its place in a clerk's words, "kế hoạch, khoản 3 mục III"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, cast

from vnadmin.kinds.text_paper import TextPaper
from vnadmin.model.body import Body, Child
from vnadmin.model.references import LEVEL_WORDS
from vnadmin.model.runs import plain
from vnadmin.model.standing import Chain, standing, texts_of
from vnadmin.rules.kinds import kind_rows

__all__ = ["Placed", "name_of", "placed", "where_of"]


class Placed(NamedTuple):
    """One text: its place in words, the text, and the child of the body that holds it."""

    where: str
    text: str
    child: Child


def name_of(paper: TextPaper) -> str:
    """The paper as a clerk calls it, "kế hoạch"."""
    return kind_rows()[paper.kind].name.lower()


def placed(paper: TextPaper) -> Iterator[Placed]:
    """The texts of a paper's body in the order of the page."""
    for _, child, chain in standing(cast("Body", paper.body), ""):
        for _, text in texts_of(child):
            yield Placed(where_of(paper, chain), plain(text), child)


def where_of(paper: TextPaper, chain: Chain) -> str:
    """The paper and the levels that something stands in, the smallest first."""
    levels = " ".join(f"{LEVEL_WORDS[level.kind]} {level.number}" for level in reversed(chain))
    return f"{name_of(paper)}, {levels}" if levels else name_of(paper)
