"""CSV: separated text, its encoding and separator told from the text itself."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from contextlib import suppress
from io import StringIO
from itertools import islice

from vnadmin.errors import LoadError
from vnadmin.sheets.cells import Cell
from vnadmin.sheets.grid import Grid, Place
from vnadmin.sheets.header import find_header
from vnadmin.sheets.headings import Headings
from vnadmin.sheets.limits import MOST_CELLS, MOST_COLUMNS
from vnadmin.text.spelling import nfc

__all__ = ["read_csv"]

_SEPARATORS = (",", ";", "\t")
_HEAD = 64
_SAVE = "trong Excel hãy lưu lại theo kiểu “CSV UTF-8”"


def read_csv(data: bytes, file: str, headings: Headings) -> Grid:
    """The rows of a CSV: UTF-8 or UTF-16; the separator is the one by which most headings are found.

    LoadError for other encodings, for quotes that do not close, and for what is too big.
    """
    text = _decode(data, file)
    first, _, rest = text.partition("\n")
    said = first.strip("\r")
    if len(said) == len("sep=,") and said.startswith("sep="):  # Excel hides this line
        comma, text = said[-1], rest
        if comma in '"\r\n':
            raise LoadError([f"{file}: dòng đầu “{said}” không cho biết dấu tách cột"])
    else:
        comma = max(_SEPARATORS, key=lambda one: _named(text, one, file, headings))
    return Grid(place=Place(file), rows=list(_bounded(text, comma, file)), comma=comma)


def _decode(data: bytes, file: str) -> str:
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-16":
            raise LoadError([f"{file}: tệp UTF-16 bị hỏng; {_SAVE}"]) from None
        line = data.count(b"\n", 0, error.start) + 1
        why = f"không phải UTF-8 (dòng {line}, byte 0x{data[error.start]:02X}"
        raise LoadError([f"{file}: {why}; có lẽ là bảng mã cũ như TCVN3, VNI hay Windows-1258); {_SAVE}"]) from None
    if "\0" in text:
        raise LoadError([f"{file}: không phải là bảng tính hay CSV (có byte 0x00); {_SAVE}"])
    return text


def _named(text: str, comma: str, file: str, headings: Headings) -> int:
    """How many columns the headings name when the rows are separated by `comma`."""
    rows: list[list[Cell]] = []
    with suppress(csv.Error):  # the headings may stand above the fault, which is told when all is read
        rows.extend(islice(_rows(text, comma), _HEAD))
    header = find_header(Grid(place=Place(file), rows=[row[:MOST_COLUMNS] for row in rows]), headings)
    return len(header.found) if header else 0


def _rows(text: str, comma: str) -> Iterator[list[Cell]]:
    for row in csv.reader(StringIO(text, newline=""), delimiter=comma, strict=True):
        yield [cell if cell.isascii() else nfc(cell) for cell in row]


def _bounded(text: str, comma: str, file: str) -> Iterator[list[Cell]]:
    number = cells = 0
    try:
        for number, row in enumerate(_rows(text, comma), 1):
            cells += len(row)
            if len(row) > MOST_COLUMNS or cells > MOST_CELLS:
                raise LoadError([f"{file}: dòng {number}: quá nhiều ô nên không được đọc; hãy chia nhỏ tệp"])
            yield row
    except csv.Error:
        why = "nháy kép mở mà chưa đóng, có chữ ngay sau nháy kép, hoặc một ô quá dài"
        raise LoadError([f"{file}: dòng {number + 1}: {why}"]) from None
