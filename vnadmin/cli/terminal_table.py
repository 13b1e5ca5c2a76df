"""Bảng trên màn hình: columns aligned by the width that letters take on a terminal, long headings on several lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from unicodedata import category, east_asian_width

__all__ = ["table_lines", "width"]

_GAP = "  "
_HEADING = 14
"""Columns of the terminal that a heading takes before it goes on below; a longer word takes its own."""
_NO_WIDTH = ("Mn", "Me", "Cf", "Cc")


def width(text: str) -> int:
    r"""Bề rộng: marks over a letter take no room, wide letters take that of two.

    >>> width("phường"), width("ph\u01b0\u01a1\u0300ng"), width("漢字")
    (6, 6, 4)
    """
    if text.isascii():
        return len(text)
    return sum(0 if category(sign) in _NO_WIDTH else 1 + (east_asian_width(sign) in "WF") for sign in text)


def table_lines(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The first column stands left, figures right; a rule stands under the headings.

    >>> table_lines(["Tổ", "Số hộ"], [["Tổ 1", "12"], ["Tổ 10", "7"]])
    ['Tổ     Số hộ', '-----  -----', 'Tổ 1      12', 'Tổ 10      7']
    """
    wrapped = [_wrapped(heading) for heading in head]
    above = list(zip_longest(*(_at_bottom(lines, wrapped) for lines in wrapped), fillvalue=""))
    widths = [max(map(width, column)) for column in zip(*above, *rows, strict=True)]
    rule = ["-" * size for size in widths]
    return [_line(cells, widths) for cells in (*above, rule, *rows)]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (" " * (size - width(cell)) for cell, size in zip(cells, widths, strict=True))
    figures = (room + cell for room, cell in zip(others, cells[1:], strict=True))
    return _GAP.join((cells[0] + first, *figures)).rstrip()


def _wrapped(heading: str) -> list[str]:
    lines = [""]
    for word in heading.split():
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and width(longer) > _HEADING:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _at_bottom(lines: list[str], others: Sequence[list[str]]) -> list[str]:
    return [""] * (max(map(len, others)) - len(lines)) + lines
