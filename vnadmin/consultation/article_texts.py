"""Lời của từng điều: a regulation parted into its articles and headings, each line as it is printed (ND30-I-II-6.đ).

Parts, chapters and sections are pieces of their own, so that a changed heading is seen too, and so is what stands
before the first of them. What follows an article on the page belongs to it, for no reader can tell otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from vnadmin.model.attached import AttachedText
from vnadmin.model.body import Article, Chapter, Child, Clause, Node, Paragraph, Part, Point, Section, Subsection
from vnadmin.model.cells import ColumnGroup, cell_text
from vnadmin.model.chart import ChartFigure
from vnadmin.model.numbering import numbered
from vnadmin.model.references import LEVEL_WORDS, RUN_THROUGH, resolved
from vnadmin.model.runs import plain
from vnadmin.model.table import Table
from vnadmin.text.casing import upper

__all__ = ["Line", "Piece", "pieces"]

HEADINGS = (Part, Chapter, Section, Subsection, Article)
AFTER: Mapping[type, str] = {Clause: ". ", Point: ") "}
"""What stands between a number and the words on one line."""


class Line(NamedTuple):
    """Một dòng: the number or mark that opens it ("2. ", "đ) ", "- "), and its words."""

    mark: str
    words: str


class Piece(NamedTuple):
    """Một điều, hoặc một tiêu đề.

    level   "Điều", "Chương", "Mục" …; "" for what stands before the first of them
    number  as it is cited: "Điều 5", "Mục 1 Chương II"
    title   its title as printed; "" where the words begin beside the number
    lines   the heading first, then all below it; a row of a table is one line, and so are the numbers of a chart
    """

    level: str
    number: str
    title: str
    lines: tuple[Line, ...]

    @property
    def said(self) -> tuple[str, ...]:
        """Lời: the lines without the number of the heading; kinds and numbers of blanks do not count."""
        own = (self.lines[0].words if self.level else "".join(self.lines[0]), *map("".join, self.lines[1:]))
        return tuple([" ".join(line.split()) for line in own])


def pieces(text: AttachedText) -> tuple[Piece, ...]:
    """Các điều của văn bản, in reading order, references spelled out.

    Raises ModelError for a reference to a place outside of the text: `compose(decision).attached` has none.
    """
    found: list[Piece] = []
    lines: list[Line] = []
    level = number = title = ""
    cited: dict[int, str] = {}
    for child, own, _, arabic in numbered(resolved(text.content)):
        if not isinstance(child, HEADINGS):
            lines += [one for one in _lines(child, own) if not _is_blank(one)]
            continue
        if lines:
            found.append(Piece(level, number, title, tuple(lines)))
        level, number = LEVEL_WORDS[type(child)], _cited(child, own, cited)
        heading = _heading(child, own, arabic=arabic)
        title = "" if isinstance(child, Article) and not child.titled else heading.words
        lines = [heading]
    if lines:
        found.append(Piece(level, number, title, tuple(lines)))
    return tuple(found)


def _cited(child: Node, number: str, above: dict[int, str]) -> str:
    """The number with the levels that hold it, down from the first one that runs through; `above` is kept up."""
    for rank in [rank for rank in above if rank >= child.rank]:
        del above[rank]
    own = f"{LEVEL_WORDS[type(child)]} {number}"
    if above and not isinstance(child, RUN_THROUGH):
        own = f"{own} {above[max(above)]}"
    if not isinstance(child, Article):  # no heading stands in an article
        above[child.rank] = own
    return own


def _heading(child: Node, number: str, *, arabic: bool) -> Line:
    words = plain(child.text)
    if isinstance(child, Article):
        return Line(f"{LEVEL_WORDS[Article]} {number}. ", words)
    if isinstance(child, Section) and not arabic:
        return Line(f"{number}. ", upper(words))
    return Line(f"{LEVEL_WORDS[type(child)]} {number}\n", upper(words))


def _lines(child: Child, number: str) -> Iterator[Line]:
    if isinstance(child, Table):
        yield from _rows(child)
    elif isinstance(child, ChartFigure):
        yield from _bars(child)
    elif isinstance(child, Paragraph):
        yield Line("", plain(child.text))
    else:
        yield Line(number + AFTER.get(type(child), " "), plain(child.text))


def _rows(table: Table) -> Iterator[Line]:
    titles = [
        f"{plain(one.heading)} ({', '.join(map(plain, one.titles))})"
        if isinstance(one, ColumnGroup)
        else cell_text(one)  # type: ignore[arg-type]  # a pair is a ColumnGroup in its normal form
        for one in table.titles
    ]
    for cells in (titles, *([cell_text(cell) for cell in row] for row in table.rows), table.sums):
        yield Line("", " | ".join(cells))


def _bars(chart: ChartFigure) -> Iterator[Line]:
    """The rows of the table that would say the same, and the title below them."""
    yield Line("", " | ".join(("", *(name for name, _ in chart.series))))
    for i, category in enumerate(chart.categories):
        yield Line("", " | ".join((category, *(cell_text(values[i]) for _, values in chart.series))))
    yield Line("", chart.title)


def _is_blank(line: Line) -> bool:
    return not (line.mark + line.words).strip()
