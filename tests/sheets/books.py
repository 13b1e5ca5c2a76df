"""Workbooks for the tests, as a ward would keep them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from vnadmin.errors import LoadError
from vnadmin.sheets import Column, Listing, code, day, read_list, whole, yes_no

COLUMNS = (
    Column("ma", "Mã hộ", read=code),
    Column("dai_dien", "Họ và tên", spellings=["Họ tên chủ hộ", "Người đại diện"]),
    Column("so_khau", "Số nhân khẩu", spellings=["Số khẩu"], read=whole),
    Column("ngay", "Ngày cấp", required=False, read=day),
    Column("nhan", "Đã nhận", required=False, read=yes_no),
)
HEAD = ["Mã hộ", "Họ và tên", "Số nhân khẩu", "Ngày cấp", "Đã nhận"]
SHEET = "xl/worksheets/sheet1.xml"
GOOD = ["H01", "Nguyễn Văn An", 4, "01/6/2026", "x"]


def book(
    *rows: Sequence[object], name: str = "Danh sách", change: Callable[[Worksheet], object] | None = None
) -> bytes:
    """A workbook of one sheet."""
    made = Workbook()
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    if change:
        change(sheet)
    return saved(made)


def saved(made: Workbook) -> bytes:
    whole_file = io.BytesIO()
    made.save(whole_file)
    return whole_file.getvalue()


def read(data: bytes, columns: Sequence[Column] = COLUMNS, **more: str) -> Listing:
    return read_list(data, columns, name="ho-dan.xlsx", **more)


def lines(data: bytes, columns: Sequence[Column] = COLUMNS, **more: str) -> tuple[str, ...]:
    """What is wrong with a list."""
    try:
        read(data, columns, **more)
    except LoadError as error:
        return error.lines
    return ()


def changed(data: bytes, part: str, old: bytes, new: bytes, more: dict[str, bytes] | None = None) -> bytes:
    """The package with one part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            if name == part:
                assert old in content
                content = content.replace(old, new)
            after.writestr(name, content)
        for name, content in (more or {}).items():
            after.writestr(name, content)
    return out.getvalue()
