"""The waist: the few block classes that layout, writer, reader and recogniser share.

Writers never see documents, kinds never see XML. Every block carries its *effective* formatting, so that what was
written and what is read back compare with `==` (law 1). Lengths are twips (1/20 pt), letter sizes half-points:
the units of the file format, whole numbers, so that nothing is rounded on the road.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

from vnadmin.frozen import setters

__all__ = [
    "Align",
    "Block",
    "Cell",
    "Chart",
    "Drawing",
    "Font",
    "Margins",
    "Page",
    "Paragraph",
    "ParagraphFormat",
    "Picture",
    "Row",
    "Run",
    "SectionEnd",
    "Series",
    "Table",
    "note",
]

Align: TypeAlias = Literal["left", "center", "right", "both"]
Place: TypeAlias = Literal["top", "center", "bottom"]


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


@dataclass(frozen=True, slots=True, init=False)
class Run:
    r"""A stretch of text in one font. In `text`, `\t` is a tab and `\n` a line break."""

    text: str
    font: Font

    def __init__(self, text: str, font: Font) -> None:
        _set_text(self, text)
        _set_font(self, font)


_set_text, _set_font = setters(Run)


UNWRITTEN: tuple[object, bytes] = (None, b"")


@dataclass(frozen=True, slots=True, init=False)
class Paragraph:
    """Đoạn văn. `style` is a component's key (`noi_dung`) or, in a foreign file, the style's own name.

    `memo` is no part of it: a writer notes there what it has written, since a paragraph that is kept comes again.
    """

    runs: tuple[Run, ...]
    style: str
    format: ParagraphFormat
    memo: tuple[object, bytes] = field(init=False, compare=False, repr=False)

    def __init__(self, runs: tuple[Run, ...], style: str, format: ParagraphFormat) -> None:  # noqa: A002  # as the field
        _set_runs(self, runs)
        _set_style(self, style)
        _set_format(self, format)
        note(self, UNWRITTEN)

    def __reduce__(self) -> tuple[type[Paragraph], tuple[object, ...]]:
        return Paragraph, (self.runs, self.style, self.format)

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


_set_runs, _set_style, _set_format, note = setters(Paragraph)


@dataclass(frozen=True, slots=True, init=False)
class Cell:
    """Ô: what it holds, how many columns and rows it spans, and where in its height the content stands."""

    blocks: tuple[Block, ...]
    span: int
    rows: int
    align: Place

    def __init__(self, blocks: tuple[Block, ...], span: int = 1, rows: int = 1, align: Place = "top") -> None:
        _set_blocks(self, blocks)
        _set_span(self, span)
        _set_rows(self, rows)
        _set_align(self, align)


_set_blocks, _set_span, _set_rows, _set_align = setters(Cell)


@dataclass(frozen=True, slots=True, init=False)
class Row:
    """Hàng: `header` rows repeat on every page; `whole` rows do not split across pages.

    `height` is exact, in twips; 0 leaves it to the content.
    """

    cells: tuple[Cell, ...]
    header: bool
    whole: bool
    height: int

    def __init__(self, cells: tuple[Cell, ...], header: bool = False, whole: bool = False, height: int = 0) -> None:
        _set_cells(self, cells)
        _set_header(self, header)
        _set_whole(self, whole)
        _set_height(self, height)


_set_cells, _set_header, _set_whole, _set_height = setters(Row)


@dataclass(frozen=True, slots=True)
class Table:
    """Bảng: column widths in twips; `grid` tables have lines round every cell, the others none.

    `padding` is the blank between a cell's edge and its text, left and right, `indent` how far the table stands from
    the left margin, in twips. An empty `line_color` is automatic (black); it says nothing where there are no lines.
    `rows` is a tuple, or `Lazy` where they are so many that they are made while they are written.
    """

    columns: tuple[int, ...]
    rows: Sequence[Row]
    grid: bool = False
    padding: int = 0
    indent: int = 0
    line_color: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """Hình: the bytes of a PNG file."""

    png: bytes


class Series(NamedTuple):
    """Dãy số liệu: its name, and a number for each category."""

    name: str
    values: tuple[int | Decimal, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Biểu đồ: numbers as bars that lie (`bar`) or stand (`column`), one of each series for every category.

    `letters` is the size of all its letters in half-points. `share`: the numbers are parts of 100 and bear "%". An
    empty `title` leaves no room for one.
    """

    kind: Literal["bar", "column"]
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    letters: int
    share: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Hình vẽ: a picture or a chart as the only content of a paragraph with this style and format.

    Width and height in twips. `alt` is what is told to who does not see it.
    """

    content: Picture | Chart
    width: int
    height: int
    alt: str
    style: str
    format: ParagraphFormat


@dataclass(frozen=True, slots=True)
class Margins:
    """Lề: distances of the text from the edges of the paper, of the header from the top, in twips."""

    top: int
    bottom: int
    left: int
    right: int
    header: int


@dataclass(frozen=True, slots=True)
class SectionEnd:
    """Hết một phần (section): the pages up to here are one section, the next block begins a new page.

    `landscape` turns the pages of the section that ends. `first_number` is the number of its first page where the
    numbering begins anew (ND30-I-I-7: the first number is not shown); None runs on from the section before. `margins`
    are its own; None has those of the page.
    """

    landscape: bool = False
    first_number: int | None = None
    margins: Margins | None = None


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

    @property
    def landscape(self) -> bool:
        return self.width > self.height


Block: TypeAlias = Paragraph | Table | Drawing | SectionEnd
