"""Đọc danh sách: an Excel or CSV file as a ward keeps it becomes typed rows, or every fault is told at its cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os import PathLike

from vnadmin.errors import LoadError
from vnadmin.sheets.cells import is_blank
from vnadmin.sheets.choice import choose
from vnadmin.sheets.column import Column
from vnadmin.sheets.entries import find_entries
from vnadmin.sheets.grid import Grid
from vnadmin.sheets.header import Header
from vnadmin.sheets.headings import Headings, is_counter
from vnadmin.sheets.listing import Listing, Row, Spot
from vnadmin.sheets.source import open_file
from vnadmin.sheets.values import read_values

__all__ = ["read_list"]

_MOST = 200
"""Faults that are told one by one."""


def read_list(
    source: str | PathLike[str] | bytes, columns: Sequence[Column], *, sheet: str | None = None, name: str = ""
) -> Listing:
    """Đọc danh sách: the rows under the headings that `columns` want, from a path or from bytes (.xlsx, .xlsm, CSV).

    sheet  the sheet to read; without it the only visible one that has the headings
    name   the file's name in messages, the path as given where it is left out

    The organ's name, a title and blank rows may stand above the headings, which take one to three rows, merged or not;
    a group's heading is joined with the one under it. The first wanted column that must be filled tells entries from
    the rows under the list. Raises LoadError, in Vietnamese, with every bad cell at once (after 200, their number):
    `ho-dan.xlsx: Danh sách!B17: Số nhân khẩu: “mười hai” không phải là số`. ModelError where `columns` make no sense.
    """
    columns = tuple(columns)
    headings = Headings(columns)
    grid, header = choose(open_file(source, name, sheet, headings), headings)
    entries = find_entries(grid, header, headings)
    values, faulty = read_values(grid, header, columns, entries.rows)
    lines = [f"{grid.place.at(*place)}: {faulty[place]}" for place in sorted(faulty)]
    lines += _too_long(grid, header, entries.rows)
    if lines:
        rest = [f"còn {len(lines) - _MOST} lỗi nữa"] if len(lines) > _MOST else []
        raise LoadError([*lines[:_MOST], *rest])
    rows = _rows(grid, header, columns, entries.rows, values)
    notices = [*_of_headings(grid, header, headings, entries.rows), *entries.notices]
    if not rows:
        notices.append(f"{grid.place.at_row(header.below)}: chưa có dòng nào dưới tiêu đề")
    return Listing(rows=rows, sheet=grid.place.sheet, notices=tuple(notices))


def _rows(
    grid: Grid, header: Header, columns: Sequence[Column], numbers: Sequence[int], values: Sequence[Sequence[object]]
) -> tuple[Row, ...]:
    order = {column.key: i for i, column in enumerate(columns)}
    spot = Spot(grid.place, order, {key: places[0] for key, places in header.found.items()})
    return tuple([Row(number + 1, held, spot) for number, held in zip(numbers, zip(*values, strict=True), strict=True)])


def _too_long(grid: Grid, header: Header, rows: Iterable[int]) -> list[str]:
    """Rows of a CSV with more cells than there are headings: a separator inside a text moved all that follows it."""
    if not grid.comma:
        return []
    wide = max(len(grid.rows[number]) for number in range(header.top, header.below))
    said = f"có chữ sau cột cuối; chữ có dấu “{grid.comma}” phải đặt trong nháy kép".replace("\t", "Tab")
    return [
        f"{grid.place.at_row(number)}: {said}"
        for number in rows
        if len(grid.rows[number]) > wide and not all(map(is_blank, grid.rows[number][wide:]))
    ]


def _of_headings(grid: Grid, header: Header, headings: Headings, rows: Sequence[int]) -> list[str]:
    """What is to be said of the headings: read without marks, wanted by nobody, missing over a filled column."""
    taken = {places[0]: key for key, places in header.found.items()}
    told = []
    for at in range(max((len(grid.rows[number]) for number in (*range(header.top, header.below), *rows)), default=0)):
        said = header.texts.get(at, "")
        where = grid.place.at_column(at)
        if at in taken:
            if headings.without_marks(said):
                told.append(f"{where}: “{said}” được đọc là “{headings.columns[taken[at]].label}”")
        elif said and not is_counter(said):
            told.append(f"{where}: không dùng đến cột “{said}”")
        elif not said and any(not is_blank(grid.cell(number, at)) for number in rows):
            told.append(f"{where}: cột không có tiêu đề nên không đọc")
    return told
