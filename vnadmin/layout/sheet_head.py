"""Đầu tờ giấy: names at the left and right; below them the place of a stamp, what is known of the sheet, its code."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.blocks import Block, Cell, Row, Table
from vnadmin.formats import looks, mm, pt
from vnadmin.layout.choices import write_in
from vnadmin.layout.letterhead import name_row
from vnadmin.layout.qr import qr_code
from vnadmin.model.sheet import Sheet, WriteIn
from vnadmin.rules.table import table

__all__ = ["sheet_head"]

FACT_GAP = 6
"""Points above the first line below the national name."""


def sheet_head(sheet: Sheet, width: int) -> Table:
    """The letterhead of a sheet so wide as one table without lines. Raises ModelError for a code of too many words."""
    names, columns = name_row(sheet.issuer, sheet.dateline, sheet.size, width)
    if sheet.qr:
        return _with_code(sheet, names, columns)
    right = (*_dateline(sheet), *_facts(sheet, columns[1]))
    return Table(columns, (names, Row((_stamp(sheet), Cell(right)), whole=True)))


def _with_code(sheet: Sheet, names: Row, columns: tuple[int, int]) -> Table:
    """The code has a column of its own at the right, below place and date."""
    drawing = table().drawing
    own = mm(drawing.qr_side + drawing.column_gap)
    left, right = columns[0], columns[1] - own
    rows = [Row((names.cells[0], Cell(names.cells[1].blocks, span=2)), whole=True)]
    stamp = _stamp(sheet)
    if dateline := tuple(_dateline(sheet)):
        rows.append(Row((_stamp(sheet, room=False), Cell(dateline, span=2)), whole=True))
        stamp = Cell(())  # beside the code there is more room than a stamp needs
    code = qr_code(looks(sheet.size)["o_bang"], sheet.qr)
    rows.append(Row((stamp, Cell(tuple(_facts(sheet, right))), Cell((code,))), whole=True))
    return Table((left, right, own), tuple(rows))


def _dateline(sheet: Sheet) -> Iterator[Block]:
    if sheet.dateline:
        yield looks(sheet.size)["dia_danh_ngay"].varied(sheet.dateline, before=pt(FACT_GAP))


def _facts(sheet: Sheet, width: int) -> Iterator[Block]:
    for fact in sheet.facts:
        yield from write_in(WriteIn(fact.label, text=fact.text), looks(sheet.size)["o_bang"], width)


def _stamp(sheet: Sheet, *, room: bool = True) -> Cell:
    """The words where a hanging stamp goes, with its `room` below them."""
    after = mm(table().drawing.hanging_stamp) if room else 0
    return Cell((looks(sheet.size)["chi_dan"].varied(f"({sheet.stamp})", after=after),) if sheet.stamp else ())
