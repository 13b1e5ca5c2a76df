"""Đầu và cuối bảng: the titles in one row or two, and the row of the total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from vnadmin.blocks import Cell, Paragraph, ParagraphFormat, Row, Run
from vnadmin.formats import Look
from vnadmin.layout.columns import Spanning
from vnadmin.model.cells import ColumnGroup, Title
from vnadmin.model.runs import Run as Words
from vnadmin.model.runs import Text, plain
from vnadmin.model.table import Table
from vnadmin.rules.wording import wording

__all__ = ["head_rows", "runs_of", "spanning", "total_row"]


def spanning(table: Table) -> Iterator[Spanning]:
    """The titles of groups and the words of the total, and the columns they stand over."""
    column = 0
    for title in table.titles:
        count = len(title.titles) if isinstance(title, ColumnGroup) else 1
        if isinstance(title, ColumnGroup):
            yield column, count, plain(title.heading)
        column += count
    if table.sums:
        yield 0, _first_sum(table), wording("tong_cong")


def _first_sum(table: Table) -> int:
    return next(i for i, words in enumerate(table.sums) if words)


def head_rows(look: Look, table: Table) -> Iterator[Row]:
    """The titles in one row, or in two where columns are grouped; a title without a group stands in both."""
    groups = [title for title in table.titles if isinstance(title, ColumnGroup)]
    high = 2 if groups else 1
    yield Row(tuple([_title(look, title, high) for title in table.titles]), header=True, whole=True)
    if groups:
        below = [_title(look, title, 1) for group in groups for title in group.titles]
        yield Row(tuple(below), header=True, whole=True)


def _title(look: Look, title: Title, high: int) -> Cell:
    if isinstance(title, ColumnGroup):
        return Cell((_centred(look, title.heading),), span=len(title.titles), align="center")
    return Cell((_centred(look, cast("Text", title)),), rows=high, align="center")


def _centred(look: Look, text: Text) -> Paragraph:
    return look.runs(*runs_of(look, text, bold=True), align="center", keep_next=True)


def total_row(look: Look, table: Table, formats: Sequence[ParagraphFormat]) -> Row:
    """Tổng cộng: the words over all columns before the first sum, and the sums."""
    first = _first_sum(table)
    label = look.runs(Run(wording("tong_cong"), look.bold), align="center")
    sums = zip(table.sums[first:], formats[first:], strict=True)
    made = [Cell((Paragraph(runs_of(look, words, bold=True), look.key, format_),)) for words, format_ in sums]
    return Row((Cell((label,), span=first), *made), whole=True)


def runs_of(look: Look, text: Text, *, bold: bool = False) -> tuple[Run, ...]:
    if isinstance(text, str):
        return (Run(text, look.marked(bold=bold, italic=False)),) if text else ()
    marked = cast("Sequence[Words]", text)
    return tuple([Run(run.text, look.marked(bold=run.bold or bold, italic=run.italic)) for run in marked])
