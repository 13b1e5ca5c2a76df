"""Bảng trong nội dung: a table with lines, a head that repeats on every page, rows that do not split."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import chain
from typing import TypeAlias, cast

from vnadmin.blocks import Align, Block, Cell, Paragraph, ParagraphFormat, Row, Run
from vnadmin.blocks import Table as TableBlock
from vnadmin.formats import Look, page, pt
from vnadmin.layout.columns import set_columns
from vnadmin.layout.grid_ends import head_rows, runs_of, spanning, total_row
from vnadmin.layout.row_height import RowHeight
from vnadmin.lazy import Lazy
from vnadmin.model import cells
from vnadmin.model.runs import Text, plain
from vnadmin.model.table import Table
from vnadmin.model.totals import is_ordinal
from vnadmin.rules.table import table as rules
from vnadmin.text.figures import is_nil, reads_as_figure

__all__ = ["MOST_HELD", "grid"]

Write: TypeAlias = Callable[[cells.CellValue], str]

PLAIN = frozenset((str, int, Decimal))
"""Cells of these classes are one paragraph in one font."""
MOST_KNOWN = 256
"""How many cells of a column are kept to be used again: units, dates and small numbers repeat."""
MOST_HELD = 200
"""Rows of longer tables are made while they are written: from here on that takes less memory than to hold them."""


def grid(look: Mapping[str, Look], table: Table, width: int | None = None) -> tuple[Block, ...]:
    """The table between the thin paragraphs that part it from what stands above and below.

    `width` is that of the text on its page in twips, of an upright page where none is given.
    """
    titles = [plain(title) for title in table.columns]
    writes = [_counted if is_ordinal(title) else cells.cell_text for title in titles]
    texts = [partial(_texts, table, i, write) for i, write in enumerate(writes)]
    measured = [(title, chain(texts[i](), table.sums[i : i + 1])) for i, title in enumerate(titles)]
    setting = set_columns(look["o_bang"], measured, list(spanning(table)), table.widths, width or page().text_width)
    letters = setting.look
    formats = [letters.varied("", align=align).format for align in _aligned(table, titles, texts)]
    head = tuple(head_rows(letters, table))
    foot = (total_row(letters, table, formats),) if table.sums else ()
    body = partial(_rows, letters, table, writes, formats, RowHeight(setting, titles))
    rows = Lazy(len(head) + len(table.rows) + len(foot), lambda: chain(head, body(), foot))
    held = rows if len(rows) > MOST_HELD else tuple(rows)
    made = TableBlock(setting.columns, held, grid=True, padding=setting.padding)
    thin = look["sau_bang"]
    return thin.varied("", before=pt(rules().drawing.table_gap), keep_next=True), made, thin.paragraph("")


def _texts(table: Table, column: int, write: Write) -> Iterator[str]:
    """The words of a column below its title."""
    return (value if value.__class__ is str else write(value) for value in (row[column] for row in table.rows))


def _counted(value: cells.CellValue) -> str:
    """Numbers that count rows have no dots."""
    return str(value) if isinstance(value, int) else cells.cell_text(value)


def _aligned(table: Table, titles: Sequence[str], texts: Sequence[Callable[[], Iterator[str]]]) -> Iterator[Align]:
    """Where the words of each column stand: as asked, else after what they are."""
    for i, (title, column) in enumerate(zip(titles, texts, strict=True)):
        if table.align and table.align[i]:
            yield cast("Align", table.align[i])
        elif is_ordinal(title):
            yield "center"
        else:
            numbers = all(is_nil(text) or reads_as_figure(text) for text in column()) and not all(map(is_nil, column()))
            yield "right" if numbers else "left"


def _rows(
    look: Look, table: Table, writes: Sequence[Write], formats: Sequence[ParagraphFormat], height: RowHeight
) -> Iterator[Row]:
    """The rows; one that is higher than a page may split, all others stay whole."""
    font, key, always, fits = look.font, look.key, height.fits_always, height.fits
    known: list[dict[str, Cell]] = [{"": Cell((Paragraph((), key, one),))} for one in formats]
    columns = list(zip(range(len(formats)), writes, formats, known, strict=True))
    for row in table.rows:
        made = []
        whole = True
        for value, (j, write, format_, kept) in zip(row, columns, strict=True):
            text = value if value.__class__ is str else write(value)
            cell = kept.get(text) if value.__class__ in PLAIN else Cell(tuple(_paragraphs(look, value, format_)))
            if cell is None:
                cell = Cell((Paragraph((Run(text, font),), key, format_),))
                if len(kept) < MOST_KNOWN:
                    kept[text] = cell
            made.append(cell)
            if len(text) > always and (len(text) > fits[j] or "\n" in text):
                whole = whole and not height.is_tall(text, j)
        yield Row(tuple(made), False, whole)


def _paragraphs(look: Look, value: cells.CellValue, format_: ParagraphFormat) -> Iterator[Paragraph]:
    texts = value.paragraphs if isinstance(value, cells.Cell) else [cast("Text", value)]
    for text in texts:
        yield Paragraph(runs_of(look, text), look.key, format_)
