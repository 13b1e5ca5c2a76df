"""Chọn trang tính: the one sheet that has the headings, or what is wrong with those that nearly have them."""

from __future__ import annotations

from collections.abc import Sequence

from vnadmin.errors import LoadError
from vnadmin.sheets.grid import Grid
from vnadmin.sheets.header import Header, find_header
from vnadmin.sheets.headings import Headings, is_counter
from vnadmin.text.nearest import as_key, nearest

__all__ = ["choose"]


def choose(grids: Sequence[Grid], headings: Headings) -> tuple[Grid, Header]:
    """The sheet whose headings are all there; LoadError where none or several have them."""
    found = [(grid, header) for grid in grids if (header := find_header(grid, headings))]
    whole = [(grid, header) for grid, header in found if not _wrong(grid, header, headings)]
    if len(whole) > 1:
        filled = [(grid, header) for grid, header in whole if header.below < len(grid.rows)]
        if len(filled) != 1:
            names = ", ".join(f"“{grid.place.sheet}”" for grid, _ in filled or whole)
            raise LoadError(
                [f"{whole[0][0].place.file}: nhiều trang tính cùng có tiêu đề: {names}; hãy nói rõ đọc trang nào"]
            )
        whole = filled
    if whole:
        return whole[0]
    lines = [line for grid, header in found for line in _wrong(grid, header, headings)]
    raise LoadError(lines or [_no_header(grids, headings)])


def _wrong(grid: Grid, header: Header, headings: Headings) -> list[str]:
    """Columns that must be there and are not, and columns that are there twice."""
    where = grid.place.at_row(header.top)
    used = {at for places in header.found.values() for at in places}
    others = {at: said for at, said in header.texts.items() if at not in used and not is_counter(said)}
    lines = []
    for key, column in headings.columns.items():
        places = header.found.get(key, ())
        if len(places) > 1:
            both = ", ".join(f"{grid.place.at_column(at).rpartition('cột ')[2]} “{header.texts[at]}”" for at in places)
            lines.append(f"{where}: nhiều cột cùng là “{column.label}”: {both}; chỉ được một")
        elif column.required and not places:
            lines.append(f"{where}: thiếu cột “{column.label}”{_instead(column.label, list(others.values()))}")
    return lines


def _instead(label: str, others: list[str]) -> str:
    """The headings that are there and mean nothing, the nearest first."""
    if not others:
        return ""
    by_key = {as_key(said): said for said in others}
    near = nearest(label, by_key)
    return f"; ý là “{by_key[near]}”?" if near else f" (có: {', '.join(f'“{said}”' for said in others)})"


def _no_header(grids: Sequence[Grid], headings: Headings) -> str:
    wanted = ", ".join(f"“{column.label}”" for column in headings.columns.values() if column.required)
    file = grids[0].place.file
    if not any(grid.rows for grid in grids):
        return f"{file}: không có ô nào có chữ"
    names = ", ".join(f"“{grid.place.sheet}”" for grid in grids if grid.place.sheet)
    inside = f" trong {names}" if names else ""
    return f"{file}: không tìm thấy dòng tiêu đề{inside}; cần các cột {wanted or 'của danh sách'}"
