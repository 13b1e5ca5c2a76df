"""Bảng trong nội dung: a table with lines, a head that repeats on every page, rows that do not split."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from vnadmin.blocks import Block, Cell, Paragraph, Row, Run
from vnadmin.blocks import Table as TableBlock
from vnadmin.formats import Look, mm, page, pt
from vnadmin.layout.measure import text_width
from vnadmin.model.runs import Run as Words
from vnadmin.model.runs import Text, plain
from vnadmin.model.table import Table
from vnadmin.rules.table import table as rules

__all__ = ["grid"]


def grid(look: Mapping[str, Look], table: Table) -> tuple[Block, ...]:
    """The table between the thin paragraphs that part it from what stands above and below."""
    cell = look["o_bang"]
    head = Row(tuple(Cell((_cell(cell, title, head=True),)) for title in table.titles), header=True, whole=True)
    rows = (Row(tuple(Cell((_cell(cell, text),)) for text in row), whole=True) for row in table.rows)
    columns = _columns(table, cell)
    drawing = rules().drawing
    made = TableBlock(columns, (head, *rows), grid=True, padding=mm(drawing.cell_padding))
    thin = look["sau_bang"]
    return thin.varied("", before=pt(drawing.table_gap), keep_next=True), made, thin.paragraph("")


def _cell(look: Look, text: Text, *, head: bool = False) -> Paragraph:
    if isinstance(text, str):
        runs: tuple[Run, ...] = (Run(text, look.marked(bold=head, italic=False)),) if text else ()
    else:
        marked = cast("Sequence[Words]", text)
        runs = tuple(Run(run.text, look.marked(bold=run.bold or head, italic=run.italic)) for run in marked)
    return look.runs(*runs, align="center", keep_next=True) if head else look.runs(*runs)


def _columns(table: Table, look: Look) -> tuple[int, ...]:
    """Column widths over the whole text width: as asked, else after the words in them.

    A column is never narrower than its longest word as long as all of them fit the page.
    """
    total = page().text_width
    texts = [[plain(table.titles[i]), *(plain(row[i]) for row in table.rows)] for i in range(len(table.titles))]
    floors = [_floor(look, column) for column in texts]
    wants = list(table.widths) or [_want(look, column) for column in texts]
    if sum(floors) >= total:
        wants, floors = floors, [0.0] * len(floors)
    columns = [int(width) for width in _shared(wants, floors, total)]
    columns[-1] += total - sum(columns)
    return tuple(columns)


def _shared(wants: Sequence[float], floors: Sequence[float], total: float) -> list[float]:
    """`total` shared in the proportion of `wants`; a column that would come below its floor gets the floor."""
    held: set[int] = set()
    while True:
        free = [i for i in range(len(wants)) if i not in held]
        scale = (total - sum(floors[i] for i in held)) / sum(wants[i] for i in free)
        low = [i for i in free if wants[i] * scale < floors[i]]
        if not low or len(low) == len(free):
            return [floors[i] if i in held else wants[i] * scale for i in range(len(wants))]
        held.update(low)


def _floor(look: Look, texts: Sequence[str]) -> float:
    """What the longest word wants, set in bold as in the head, with room for the rounding of office programs."""
    drawing = rules().drawing
    longest = max((text_width(word, look.bold) for text in texts for word in text.split()), default=0.0)
    return longest + 2 * mm(drawing.cell_padding) + mm(drawing.column_gap) / 2


def _want(look: Look, texts: Sequence[str]) -> float:
    """What the longest line wants, at most half the page."""
    longest = max(text_width(line, look.bold) for text in texts for line in text.split("\n"))
    return max(_floor(look, texts), min(longest + 2 * mm(rules().drawing.cell_padding), page().text_width / 2))
