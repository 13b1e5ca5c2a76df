"""The waist: the few block classes that layout, writer, reader and recogniser share.

Writers never see documents, kinds never see XML. Every block carries its *effective* formatting, so that what was
written and what is read back compare with `==` (law 1). Lengths are twips (1/20 pt), letter sizes half-points:
the units of the file format, whole numbers, so that nothing is rounded on the road.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

__all__ = ["Align", "Block", "Cell", "Font", "Page", "Paragraph", "ParagraphFormat", "Row", "Run", "Table"]

Align: TypeAlias = Literal["left", "center", "right", "both"]


@dataclass(frozen=True, slots=True)
class Font:
    """Kiểu chữ: how letters look. `size` in half-points; an empty `color` is automatic (black)."""

    size: int
    bold: bool = False
    italic: bool = False
    name: str = "Times New Roman"
    color: str = ""
    caps: bool = False
    underline: bool = False
    strike: bool = False
    raised: Literal["", "superscript", "subscript"] = ""


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """Định dạng đoạn: how a paragraph stands, lengths in twips.

    `line` is in 240ths of a line when `line_rule` is `auto`, else in twips. `border` is the thickness of a solid
    rule below the paragraph, in eighths of a point (0: none). `outline` is the level in the navigation pane, from 1
    (0: body text).
    """

    align: Align = "left"
    left: int = 0
    right: int = 0
    first_line: int = 0
    before: int = 0
    after: int = 0
    line: int = 240
    line_rule: Literal["auto", "exact", "atLeast"] = "auto"
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    outline: int = 0
    border: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    r"""A stretch of text in one font. In `text`, `\t` is a tab and `\n` a line break."""

    text: str
    font: Font


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Đoạn văn. `style` is a component's key (`noi_dung`) or, in a foreign file, the style's own name."""

    runs: tuple[Run, ...]
    style: str
    format: ParagraphFormat

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """Ô: what it holds, and how many columns and rows it spans."""

    blocks: tuple[Block, ...]
    span: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """Hàng: `header` rows repeat on every page; `whole` rows do not split across pages."""

    cells: tuple[Cell, ...]
    header: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Bảng: column widths in twips; `grid` tables have lines round every cell, the others none.

    `padding` is the blank between a cell's edge and its text, left and right, in twips.
    """

    columns: tuple[int, ...]
    rows: tuple[Row, ...]
    grid: bool = False
    padding: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """Trang giấy: paper, margins and distance of the header, in twips (ND30-I-I-1, ND30-I-I-3)."""

    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int
    header: int

    @property
    def text_width(self) -> int:
        return self.width - self.left - self.right


Block: TypeAlias = Paragraph | Table
