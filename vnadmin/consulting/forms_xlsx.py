"""Biểu mẫu Excel: a form as a workbook: the list to fill in, a sheet that explains it, a hidden one with its words.

Written by XlsxWriter; the same form gives the same bytes (with one version of that library and of zlib).
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from vnadmin.consulting.form import Form
from vnadmin.consulting.form_guide import write_guide
from vnadmin.consulting.form_list import write_form_list
from vnadmin.sheets.cells import column_name

if TYPE_CHECKING:
    from xlsxwriter import Workbook

__all__ = ["form_workbook"]

LIST, GUIDE, WORDS = "Danh sách", "Hướng dẫn", "Danh mục"
CREATED = datetime(2020, 1, 1, tzinfo=UTC)
"""A day that tells nothing, so that nothing but the form makes the bytes."""


def form_workbook(form: Form) -> bytes:
    """Tệp Excel của biểu mẫu."""
    from xlsxwriter import Workbook  # only where a form is written

    whole = BytesIO()
    with Workbook(whole, {"in_memory": True}) as book:
        book.set_properties({"title": form.title, "created": CREATED})
        sheet = book.add_worksheet(LIST)
        write_guide(book, book.add_worksheet(GUIDE), form)
        write_form_list(book, sheet, form, _words(book, form))
    return whole.getvalue()


def _words(book: Workbook, form: Form) -> dict[str, str]:
    """Where the words of each column stand, by its key: a list within a cell's rule cannot hold "cơ quan, đơn vị"."""
    chosen = [one for one in form.columns if one.words]
    if not chosen:
        return {}
    sheet = book.add_worksheet(WORDS)
    sheet.hide()
    places = {}
    for at, one in enumerate(chosen):
        for row, word in enumerate(one.words):
            sheet.write_string(row, at, word)
        letters = column_name(at)
        places[one.column.key] = f"='{WORDS}'!${letters}$1:${letters}${len(one.words)}"
    return places
