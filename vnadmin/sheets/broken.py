"""Ô không có giá trị: cells that show an error, and formulas that no program has computed yet.

python-calamine gives both as empty cells; here they are found in the sheet's XML, so that none passes for empty.
"""

from __future__ import annotations

import re

__all__ = ["broken_cells"]

_CELL = re.compile(
    rb"<(?:[^\s<>/]*:)?c(?P<head>\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)(?:/>|>(?P<body>.*?)</(?:[^\s<>/]*:)?c\s*>)",
    re.DOTALL,
)
_PLACE = re.compile(rb"""\sr\s*=\s*["']([A-Z]+)([0-9]+)["']""")
_TYPE = re.compile(rb"""\st\s*=\s*["'](\w+)["']""")
_VALUE = re.compile(rb"<(?:[^\s<>/]*:)?v(?:\s[^<>]*)?>([^<]*)<")
_FORMULA = re.compile(rb"<(?:[^\s<>/]*:)?f[\s/>]")
_UNCOMPUTED = "công thức chưa được tính; hãy mở tệp bằng Excel rồi lưu lại"


def broken_cells(cells: bytes) -> dict[tuple[int, int], str]:
    """What is wrong with such cells, in Vietnamese, by row and column from 0."""
    # One byte is found much faster than two, and Vietnamese has no f.
    other = (b":" in cells and b":f" in cells) or (b"'" in cells and b"'e'" in cells)
    if not other and not (b"f" in cells and b"<f" in cells) and b'"e"' not in cells:
        return {}
    found = {}
    for cell in _CELL.finditer(cells):
        place = _PLACE.search(cell["head"])
        why = _why(cell["head"], cell["body"] or b"")
        if place and why:
            column = 0
            for letter in place[1]:
                column = column * 26 + letter - 64
            found[int(place[2]) - 1, column - 1] = why
    return found


def _why(head: bytes, body: bytes) -> str:
    kind = _TYPE.search(head)
    value = _VALUE.search(body)
    held = value[1].strip() if value else b""
    if kind and kind[1] == b"e":
        return f"ô báo lỗi {held.decode('utf-8', 'replace')}".strip()
    if not held and _FORMULA.search(body) and not (kind and kind[1] == b"str" and value):
        return _UNCOMPUTED
    return ""
