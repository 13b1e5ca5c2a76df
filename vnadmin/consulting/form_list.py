"""Trang danh sách của biểu mẫu: title, headings, what is known, ruled rows; cells hold what their column wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from vnadmin.consulting.form import Form, FormColumn, Holding

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

__all__ = ["write_form_list"]

NUMBERS: Mapping[Holding, str] = {"text": "@", "mark": "@", "figure": "0", "day": "dd/mm/yyyy"}
"""Number formats: as text, zeros in front stay and "5/6" is no date."""
NOTE = "Cột có dấu * phải ghi ở mọi dòng. Cách ghi từng cột: xem trang “Hướng dẫn”."
HEAD = 3
"""The row of the headings, from 0: the title, the note and an empty row stand above."""
LAST = 19_999
"""The last row with rules for its cells: a ward has up to 20 000 households."""
A4 = 9
"""As Excel numbers paper sizes."""
NARROWEST, WIDEST = 9, 48
MARGIN = 0.5
"""Inches."""


def write_form_list(book: Workbook, sheet: Worksheet, form: Form, words: Mapping[str, str]) -> None:
    """Write the sheet; `words`: where the words of a column stand, by its key."""
    _set_page(sheet)
    sheet.write_string(0, 0, form.title, book.add_format({"bold": True, "font_size": 14}))
    sheet.write_string(1, 0, NOTE, book.add_format({"italic": True}))
    head = {"bold": True, "text_wrap": True, "align": "center", "valign": "vcenter", "border": 1}
    must, may = book.add_format({**head, "bg_color": "#D9E1F2"}), book.add_format({**head, "bg_color": "#F2F2F2"})
    for at, one in enumerate(form.columns):
        cell = {"num_format": NUMBERS[one.holding], "valign": "top", "text_wrap": one.holding == "text"}
        ruled = book.add_format({**cell, "border": 1})
        sheet.set_column(at, at, _width(form, one), book.add_format(cell))
        required = one.column.required
        sheet.write_string(
            HEAD, at, f"{one.column.label} *" if required else one.column.label, must if required else may
        )
        _fill(sheet, form, at, ruled)
        if rule := _rule(one, words):
            sheet.data_validation(HEAD + 1, at, LAST, at, rule)
    sheet.ignore_errors({"number_stored_as_text": f"A{HEAD + 2}:XFD{LAST + 1}"})


def _set_page(sheet: Worksheet) -> None:
    """A4 landscape as wide as the list, the headings on every page and always in sight."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(MARGIN, MARGIN, MARGIN, MARGIN)
    sheet.repeat_rows(HEAD)
    sheet.freeze_panes(HEAD + 1, 0)
    sheet.set_footer("&R&P/&N")


def _fill(sheet: Worksheet, form: Form, at: int, ruled: object) -> None:
    """What is known of the rows; the others are ruled."""
    key = form.columns[at].column.key
    for number in range(len(form.rows) + form.ruled):
        value = form.rows[number].get(key, "") if number < len(form.rows) else ""
        row = HEAD + 1 + number
        if isinstance(value, int):
            sheet.write_number(row, at, value, ruled)
        elif value:
            sheet.write_string(row, at, value, ruled)
        else:
            sheet.write_blank(row, at, None, ruled)


def _width(form: Form, one: FormColumn) -> int:
    """As wide as the longest word of the heading, the example and what is filled in, within bounds."""
    values = (str(row.get(one.column.key, "")) for row in form.rows)
    longest = max(map(len, (*one.column.label.split(), one.example, *one.words, *values)))
    return min(max(longest + 2, NARROWEST), WIDEST)


def _rule(one: FormColumn, words: Mapping[str, str]) -> Mapping[str, Any]:
    """What Excel says of a cell: words that are not offered may stand there, a figure is nothing else."""
    if one.words:
        return {
            "validate": "list",
            "source": words[one.column.key],
            "error_type": "warning",
            "error_title": "Không có trong danh sách",
            "error_message": "Ô này thường chọn trong danh sách. Vẫn ghi như vậy?",
        }
    if one.holding == "figure":
        return {
            "validate": "integer",
            "criteria": ">=",
            "value": one.least,
            "error_title": "Phải là số nguyên",
            "error_message": f"Ghi số nguyên, từ {one.least} trở lên, bằng chữ số.",
        }
    return {}
