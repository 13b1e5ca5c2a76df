"""Tệp Excel: the sheets of an .xlsx workbook as grids, read by python-calamine within bounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from vnadmin.errors import LoadError, PackageError
from vnadmin.sheets.broken import broken_cells
from vnadmin.sheets.cells import Range, column_name
from vnadmin.sheets.extent import extent, sheet_data
from vnadmin.sheets.grid import Grid, Place
from vnadmin.sheets.limits import MOST_CELLS, MOST_COLUMNS
from vnadmin.sheets.package import packed, parts_of, sheet_parts
from vnadmin.sheets.shared_text import spreads_too_far
from vnadmin.text.spelling import fold

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

__all__ = ["read_workbook"]

_DAMAGED = "tệp bị hỏng; hãy mở bằng Excel rồi lưu lại"


def read_workbook(data: bytes, file: str, sheet: str | None) -> Sequence[Grid]:
    """Every visible sheet, or the one asked for; LoadError for what is no workbook, is damaged or too big."""
    try:
        parts = parts_of(data)
        places = sheet_parts(parts)
    except PackageError as error:
        raise LoadError([f"{file}: {error.vi or error}"]) from None
    cells = {name: sheet_data(content) for name, content in parts.items() if b"sheetData" in content}
    _refuse_too_big(cells, {part: name for name, part in places.items()}, parts, file)
    try:
        return _grids(packed(parts), cells, places, file, sheet)
    except (LoadError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a panic of the Rust code below is no Exception
        raise LoadError([f"{file}: {_DAMAGED}"]) from None


def _refuse_too_big(
    cells: Mapping[str, bytes], names: Mapping[str, str], parts: Mapping[str, bytes], file: str
) -> None:
    lines = []
    for part, content in cells.items():
        rows, columns = extent(content)
        if columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
            far = f"cột {column_name(columns - 1)}, dòng {rows}" if columns < 1 << 20 and rows < 1 << 30 else "quá xa"
            why = f"vùng có dữ liệu đến {far}; hãy xóa các dòng, cột thừa"
            lines.append(f"{file}: {names.get(part, part)}: {why}")
    strings = next((content for part, content in parts.items() if part.lower() == "xl/sharedstrings.xml"), b"")
    if not lines and spreads_too_far(strings, cells.values()):
        lines.append(f"{file}: quá nhiều chữ nên không được đọc; hãy chia nhỏ tệp")
    if lines:
        raise LoadError(lines)


def _grids(
    package: bytes, cells: Mapping[str, bytes], places: Mapping[str, str], file: str, sheet: str | None
) -> list[Grid]:
    from python_calamine import CalamineWorkbook  # only where a workbook is read

    with CalamineWorkbook.from_filelike(BytesIO(package)) as book:
        names = _chosen(book, file, sheet)
        return [_grid(book.get_sheet_by_name(name), cells.get(places[name], b""), file) for name in names]


def _chosen(book: CalamineWorkbook, file: str, sheet: str | None) -> list[str]:
    """The sheet asked for, or every visible one."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    tables = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    if sheet is None:
        visible = [one.name for one in tables if one.visible == SheetVisibleEnum.Visible]
        if not visible:
            raise LoadError([f"{file}: không có trang tính nào đang hiện"])
        return visible
    found = [one.name for one in tables if one.name == sheet] or [
        one.name for one in tables if fold(one.name) == fold(sheet)
    ]
    if len(found) != 1:
        names = ", ".join(f"“{one.name}”" for one in tables)
        raise LoadError([f"{file}: không có trang tính “{sheet}” (có: {names})"])
    return found


def _grid(sheet: CalamineSheet, cells: bytes, file: str) -> Grid:
    rows = sheet.to_python(skip_empty_area=False)
    merged = _within(sheet.merged_cell_ranges or [], len(rows), len(rows[0]) if rows else 0, file)
    return Grid(place=Place(file, sheet.name), rows=rows, merged=merged, broken=broken_cells(cells))


def _within(merged: Sequence[Range], rows: int, columns: int, file: str) -> list[Range]:
    """The merged ranges as far as there are cells; ranges that overlap are no work of a spreadsheet program."""
    kept = []
    area = 0
    for first, last in merged:
        end = (min(last[0], rows - 1), min(last[1], columns - 1))
        size = (end[0] - first[0] + 1) * (end[1] - first[1] + 1)
        if first[0] <= end[0] and first[1] <= end[1] and size > 1:
            kept.append((first, end))
            area += size
    if area > rows * columns:
        raise LoadError([f"{file}: {_DAMAGED}"])
    return kept
