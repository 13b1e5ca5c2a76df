"""Kích thước trang tính: how far the cells of a sheet reach, told from its XML before anything is laid out.

A file of one kilobyte may name the cell XFD1048576, and a reader that lays a rectangle out for it takes all memory
there is. Bytes are searched, not parsed: nothing that a lenient reader takes for a cell is missed.
"""

from __future__ import annotations

import re

__all__ = ["extent", "sheet_data"]

_UNUSUAL = re.compile(rb'<c(?! r="[A-Z][0-9]{1,5}")')  # a cell that does not say it stands in A1:Z99999
_PLAIN = re.compile(rb'<c r="([^"]*)"')
_ANY_CELL = re.compile(rb"<(?:[^\s<>/]*:)?c[\s/>]")
_ANY_PLACE = re.compile(rb"""r\s*=\s*["']\s*([A-Za-z]*)([0-9]+)""")
_ROW = re.compile(rb"<(?:[^\s<>/]*:)?row[\s/>]")
_ROW_END = re.compile(rb"</(?:[^\s<>/]*:)?row")
_CAPITALS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = b"0123456789"
_BEYOND = 1 << 40
_COMMON = (99_999, 26)


def sheet_data(xml: bytes) -> bytes:
    """The part of a sheet's XML in which its cells stand."""
    start, end = xml.find(b"sheetData"), xml.rfind(b"sheetData")
    return xml[start:] if end <= start else xml[start:end]


def extent(cells: bytes) -> tuple[int, int]:
    """Rows and columns from A1 that the cells reach at most; more where their places are written in an odd way."""
    prefixed = b":" in cells and b":c" in cells  # one byte is found much faster than two
    if not prefixed and not _UNUSUAL.search(cells):  # nearly every list
        return _COMMON
    plain = cells.count(b'<c r="')
    if plain == cells.count(b"<c") and not prefixed:
        places = b" ".join(_PLAIN.findall(cells))
        rows, columns = places.translate(None, _CAPITALS).split(), places.translate(None, _DIGITS).split()
        if len(rows) == len(columns) == plain and all(map(bytes.isalpha, columns := list(set(columns)))):
            numbers = set(rows)
            if all(map(bytes.isdigit, numbers)):
                return max(map(_number, numbers), default=0), max(map(_column, columns), default=0)
    return _loose(cells)


def _loose(cells: bytes) -> tuple[int, int]:
    """An upper bound where cells have no place of their own and are counted, or have one written unusually."""
    places = set(_ANY_PLACE.findall(cells))
    rows = max((_number(row) for _, row in places), default=0) + len(_ROW.findall(cells)) + 1
    most = max(len(_ANY_CELL.findall(row)) for row in _ROW_END.split(cells))
    return rows, max((_column(letters) for letters, _ in places), default=0) + most


def _number(digits: bytes) -> int:
    return int(digits) if len(digits) <= 10 else _BEYOND


def _column(letters: bytes) -> int:
    """The number of a column, from 1."""
    if len(letters) > 6:
        return _BEYOND
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
