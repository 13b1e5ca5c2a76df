"""Chỗ cho hình vẽ: what a template leaves free for drawings, known before anything is drawn."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Room"]


class Room(NamedTuple):
    """Where drawings have room in a package: the folder of its document, and what no name or number of it takes.

    Names and relationship ids of ours begin with `stem`; `number` is the first free one of a drawing.
    """

    folder: str
    stem: str
    number: int
