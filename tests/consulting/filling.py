"""Forms filled in for the tests, as a clerk does in Excel."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from vnadmin.consulting.form import Form
from vnadmin.consulting.form_list import HEAD
from vnadmin.consulting.forms_xlsx import LIST, form_workbook

FIRST = HEAD + 2
"""The first row under the headings, as Excel counts it."""


def opened(form: Form) -> Worksheet:
    sheet = load_workbook(BytesIO(form_workbook(form)))[LIST]
    assert isinstance(sheet, Worksheet)
    return sheet


def filled(form: Form, file: Path, rows: Iterable[Mapping[str, object]]) -> Path:
    """The form with values by the key of their column, saved; what is None is left as the form has it."""
    book = load_workbook(BytesIO(form_workbook(form)))
    sheet = book[LIST]
    places = {one.column.key: at for at, one in enumerate(form.columns, 1)}
    for number, row in enumerate(rows, FIRST):
        for key, value in row.items():
            if value is not None:
                cell = sheet.cell(number, places[key])
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"  # in a cell formatted as text Excel takes "=…" for no formula
    book.save(file)
    return file
