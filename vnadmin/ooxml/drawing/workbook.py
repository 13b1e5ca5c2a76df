"""Bảng số liệu của biểu đồ: the numbers of a chart as the small workbook that "Edit data" opens.

Nothing in it is packed, so that it has the same bytes everywhere.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO

from vnadmin.blocks import Chart
from vnadmin.ooxml.drawing.names import SPREADSHEET
from vnadmin.ooxml.xml import R
from vnadmin.ooxml.xmltext import escape

__all__ = ["SHEET", "column_name", "figure_text", "workbook"]

SHEET = "Sheet1"
"""The sheet's name, as Word calls it."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = SPREADSHEET.removesuffix(".sheet")
_DAY = (1980, 1, 1, 0, 0, 0)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>'
)
_ROOT = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_LINKS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
)
_BOOK = (
    f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{R}"><sheets><sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets>'
    "</workbook>"
)


def workbook(chart: Chart) -> bytes:
    """An .xlsx: categories in column A, a series in each of the next, its name on top."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _ROOT,
        "xl/workbook.xml": _BOOK,
        "xl/_rels/workbook.xml.rels": _LINKS,
        "xl/worksheets/sheet1.xml": _sheet(chart),
    }
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.create_system = 0  # else the bytes tell on which system they were made
            archive.writestr(entry, text.encode())
    return file.getvalue()


def column_name(place: int) -> str:
    """The letters of the column of a series, from 0: "B", "C" …

    >>> [column_name(place) for place in (0, 24, 25)]
    ['B', 'Z', 'AA']
    """
    before, last = divmod(place + 1, len(_LETTERS))
    return (_LETTERS[before - 1] if before else "") + _LETTERS[last]


def figure_text(value: int | Decimal) -> str:
    """A number as XML has it: never with an exponent."""
    return str(value) if isinstance(value, int) else format(value, "f")


def _sheet(chart: Chart) -> str:
    rows = "".join(f'<row r="{number}">{"".join(cells)}</row>' for number, cells in enumerate(_rows(chart), 1))
    return f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def _rows(chart: Chart) -> Iterator[list[str]]:
    yield [_words(f"{column_name(i)}1", one.name) for i, one in enumerate(chart.series)]
    for row, category in enumerate(chart.categories):
        figures = [
            f'<c r="{column_name(i)}{row + 2}"><v>{figure_text(one.values[row])}</v></c>'
            for i, one in enumerate(chart.series)
        ]
        yield [_words(f"A{row + 2}", category), *figures]


def _words(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
