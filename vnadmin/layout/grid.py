"""Bảng trong nội dung: a table with lines, a head that repeats on every page, rows that do not split."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from vnadmin.blocks import Block, Cell, Paragraph, Row, Run
from vnadmin.blocks import Table as TableBlock
from vnadmin.formats import Look, mm, page
from vnadmin.layout.measure import text_width
from vnadmin.model.runs import Run as Words
from vnadmin.model.runs import Text, plain
from vnadmin.model.table import Table
from vnadmin.rules.table import table as rules

__all__ = ["grid"]


def grid(look: Mapping[str, Look], table: Table) -> tuple[Block, ...]:
    """The table and the thin paragraph that parts it from what follows."""
    cell = look["o_bang"]
    head = Row(tuple(Cell((_cell(cell, title, head=True),)) for title in table.titles), header=True, whole=True)
    rows = (Row(tuple(Cell((_cell(cell, text),)) for text in row), whole=True) for row in table.rows)
    columns = _columns(table, cell)
    made = TableBlock(columns, (head, *rows), grid=True, padding=mm(rules().drawing.cell_padding))
    return made, look["sau_bang"].paragraph("")


def _cell(look: Look, text: Text, *, head: bool = False) -> Paragraph:
    if isinstance(text, str):
        font = look.bold if head else look.font
        runs: tuple[Run, ...] = (Run(text, font),) if text else ()
    else:
        fonts = {(False, False): look.font, (True, False): look.bold, (False, True): look.italic}
        runs = tuple(
            Run(run.text, fonts.get((run.bold or head, run.italic), look.bold_italic))
            for run in cast("Sequence[Words]", text)
        )
    return look.runs(*runs, align="center", keep_next=True) if head else look.runs(*runs)


def _columns(table: Table, look: Look) -> tuple[int, ...]:
    """Column widths over the whole text width: as asked, else after the longest words and the amount of text."""
    total = page().text_width
    shares = tuple(table.widths) or tuple(
        _want(look, [table.titles[i], *(row[i] for row in table.rows)]) for i in range(len(table.titles))
    )
    scale = total / sum(shares)
    columns = [int(share * scale) for share in shares]
    columns[-1] += total - sum(columns)
    return tuple(columns)


def _want(look: Look, texts: Sequence[Text]) -> float:
    words = [plain(text) for text in texts]
    longest_word = max((text_width(word, look.bold) for text in words for word in text.split()), default=0.0)
    longest_line = max(text_width(text, look.bold) for text in words)
    padding = 2 * mm(rules().drawing.cell_padding)
    return padding + max(longest_word, min(longest_line, page().text_width / 2))
