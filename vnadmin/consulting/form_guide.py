"""Trang hướng dẫn: every column of a form, whether it must be filled, how, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnadmin.consulting.form import Form

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

__all__ = ["write_guide"]

HEADINGS = (("Tên cột", 34), ("Phải ghi", 10), ("Cách ghi", 62), ("Ví dụ", 44))
"""With widths in characters."""
A4 = 9
"""As Excel numbers paper sizes."""
LAST = (
    "Điền ở trang “Danh sách”, mỗi dòng một mục; thêm dòng ở dưới tùy ý, không đổi tiêu đề cột.",
    "Xong thì lưu lại, để tệp cạnh lay_y_kien.yaml, rồi chạy: vnadmin consult check",
)


def write_guide(book: Workbook, sheet: Worksheet, form: Form) -> None:
    """Write the sheet."""
    plain = {"text_wrap": True, "valign": "top", "border": 1, "num_format": "@"}
    cell, head = book.add_format(plain), book.add_format({**plain, "bold": True, "bg_color": "#E7E6E6"})
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    for at, (heading, width) in enumerate(HEADINGS):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, heading, head)
    for row, one in enumerate(form.columns, 1):
        said = (one.column.label, "có" if one.column.required else "", one.how, one.example)
        for at, words in enumerate(said):
            sheet.write_string(row, at, words, cell)
    for row, words in enumerate(LAST, len(form.columns) + 2):
        sheet.write_string(row, 0, words)
