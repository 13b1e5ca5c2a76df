"""Ô và tên cột: what may stand in a cell of a table, and columns under a common title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from vnadmin.model.faults import Faults, settle_each
from vnadmin.model.runs import Text, plain, settle_text
from vnadmin.text.figures import Figure, read_figure, write_figure

__all__ = [
    "Cell",
    "CellValue",
    "ColumnGroup",
    "Title",
    "cell_figure",
    "cell_text",
    "settle_title",
    "settle_words",
]


@dataclass(frozen=True, slots=True)
class Cell:
    """Ô nhiều đoạn: a cell of several paragraphs, one below the other; a line break inside a text is no new one."""

    paragraphs: Sequence[Text]

    def __post_init__(self) -> None:
        faults = Faults()
        paragraphs = settle_each(faults, "paragraphs", self.paragraphs, _as_text)
        object.__setattr__(self, "paragraphs", paragraphs)
        if not paragraphs and not faults:
            faults.add("paragraphs", "empty text", vi="không được để trống")
        faults.refuse()


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """Nhóm cột: columns side by side under one heading, which makes the head of the table two rows high."""

    heading: Text
    titles: Sequence[Text]

    def __post_init__(self) -> None:
        faults = Faults()
        heading = settle_text(faults, "heading", self.heading)
        titles = settle_each(faults, "titles", self.titles, settle_words)
        object.__setattr__(self, "heading", heading)
        object.__setattr__(self, "titles", titles)
        if not titles and not faults:
            faults.add("titles", "a group needs a title for each column", vi="nhóm cột phải có tên từng cột")
        faults.refuse()


Title: TypeAlias = Text | ColumnGroup | tuple[Text, Sequence[Text]]
"""A column's title, or a group of columns; `("Kết quả", ["Đồng ý", "Không đồng ý"])` is a group."""

CellValue: TypeAlias = Text | int | Decimal | Cell | None
"""What a cell holds: words as they stand, a number that is written the Vietnamese way, paragraphs, or nothing."""


def cell_text(value: CellValue) -> str:
    """The words of a cell without their marks: numbers as they are written, paragraphs line by line."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, Decimal)):
        return write_figure(_exact(value))
    if isinstance(value, Cell):
        return "\n".join([plain(text) for text in value.paragraphs])
    return plain(value or "")


def cell_figure(value: CellValue) -> Figure | None:
    """The exact number in a cell, given as one or written as one; None for all else."""
    if isinstance(value, (int, Decimal)):
        return _exact(value)
    return None if isinstance(value, Cell) else read_figure(plain(value or ""))


def _exact(value: int | Decimal) -> Figure:
    if isinstance(value, int):
        return value, 0
    sign, digits, exponent = value.as_tuple()
    power = int(exponent)  # a number, since settled cells are finite
    whole = int("".join(map(str, digits))) * 10 ** max(power, 0)
    return -whole if sign else whole, max(-power, 0)


def settle_title(value: object) -> Text | ColumnGroup:
    """A title in its normal form; raises ModelError."""
    if isinstance(value, ColumnGroup):
        return value
    if isinstance(value, (list, tuple)) and len(value) == 2 and isinstance(value[1], (list, tuple)):
        return ColumnGroup(value[0], value[1])
    return settle_words(value)


def settle_words(value: object) -> Text:
    """Words that may be none at all; raises ModelError."""
    return "" if value == "" or value == () else _as_text(value)


def _as_text(value: object) -> Text:
    faults = Faults()
    text = settle_text(faults, "", value)
    faults.refuse()
    return text
