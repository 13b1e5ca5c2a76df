"""Độ dài của một văn bản: of how many chapters and articles it is made, as papers tell it."""

from __future__ import annotations

from vnadmin.model.body import Article, Body, Chapter
from vnadmin.model.numbering import paths
from vnadmin.papers.by_hand import figure

__all__ = ["extent"]


def extent(body: Body) -> str:
    """Số chương, số điều: "3 chương, 24 điều"; empty for a text that has neither."""
    counts = ((Chapter, "chương"), (Article, "điều"))
    told = ((sum(isinstance(child, level) for _, child in paths(body)), word) for level, word in counts)
    return ", ".join(f"{figure(count)} {word}" for count, word in told if count)
