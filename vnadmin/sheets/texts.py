"""Chữ và mã: readers of cells for words and for codes."""

from __future__ import annotations

from datetime import date, time, timedelta
from unicodedata import normalize

from vnadmin.sheets.cells import Cell
from vnadmin.sheets.limits import EXACT
from vnadmin.sheets.refusal import as_text_cell, unfit
from vnadmin.text.spelling import forbidden

__all__ = ["code", "text"]

_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"})


def text(cell: Cell) -> str | None:
    r"""Chữ: composed letters (NFC), line ends as \n, nothing else changed; None for a blank cell.

    A whole number is the text of its digits. ModelError for a date, a time, TRUE and a number with decimals, which
    Excel shows in ways that the file does not tell ("5/6" typed as a house number is a date), and for the name of an
    error (#N/A), which is how a CSV holds one.

    >>> text("Tổ 5"), text(12.0), text("  ")
    ('Tổ 5', '12', None)
    """
    if not isinstance(cell, str):
        return _digits(cell)
    if not cell or cell.isspace():
        return None
    if cell[0] == "#" and cell in _ERRORS:
        raise unfit(cell, "is an error of a formula", "là lỗi của công thức")
    if not cell.isprintable():
        if found := forbidden(cell):
            sign = f"U+{ord(found[1]):04X}"
            raise unfit(cell, f"holds the character {sign}", f"có ký tự {sign} không dùng được trong văn bản")
        cell = cell.replace("\r\n", "\n").replace("\r", "\n")
    return cell if cell.isascii() else normalize("NFC", cell)


def code(cell: Cell) -> str | None:
    """Mã: as `text`, without blanks at both ends; leading zeros stay, a line break is refused (ModelError).

    >>> code("007 "), code(7.0)
    ('007', '7')
    """
    read = text(cell)
    if read is None:
        return None
    read = read.strip()
    if "\n" in read:
        raise unfit(cell, "has a line break", "có xuống dòng; mã chỉ được một dòng")
    return read


def _digits(cell: Cell) -> str:
    match cell:
        case bool():
            raise as_text_cell(cell, "giá trị đúng/sai")
        case int() | float():
            return _whole_digits(cell)
        case date():
            raise as_text_cell(cell, "ngày")
        case time() | timedelta():
            raise as_text_cell(cell, "giờ")
        case _:
            raise as_text_cell(cell, "giá trị không rõ")


def _whole_digits(cell: float) -> str:
    if cell != cell or abs(cell) >= EXACT:
        raise as_text_cell(cell, "số quá 15 chữ số mà Excel đã làm tròn")
    if cell != int(cell):
        raise as_text_cell(cell, "số lẻ")
    return str(int(cell))
