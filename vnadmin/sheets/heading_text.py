"""Chữ của tiêu đề: what stands over a column, a group's heading joined with the heading under it."""

from __future__ import annotations

from itertools import chain

from vnadmin.sheets.cells import is_blank, written
from vnadmin.sheets.grid import Grid
from vnadmin.sheets.headings import LONGEST
from vnadmin.text.spelling import nfc

__all__ = ["HeadingText"]


class HeadingText:
    """Chữ của tiêu đề: the rows `top` … `top + depth - 1` of a grid, read as headings."""

    def __init__(self, grid: Grid, top: int, depth: int) -> None:
        self._grid = grid
        self._rows = range(top, top + depth)
        self.width = max(len(grid.rows[row]) for row in self._rows)
        spans = [one for one in grid.merged if one[0][0] in self._rows]
        self.tallest = max([1, *(last[0] - top + 1 for _, last in spans if last[0] > top)])
        """How many rows the tallest merged heading takes."""
        self._owners = {
            (row, column): first
            for first, last in spans
            for row in range(first[0], min(last[0] + 1, self._rows.stop))
            for column in range(first[1], min(last[1] + 1, self.width))
        }

    def candidates(self, column: int) -> list[str]:
        """How the column may be named: with its groups' headings first, then without the upper ones."""
        levels = [[self._grouped(row, column) for row in self._rows], [self._own(row, column) for row in self._rows]]
        said = chain.from_iterable(_suffixes(parts) for parts in levels)
        return list(dict.fromkeys(text for text in said if text and len(text) <= LONGEST))

    def _own(self, row: int, column: int) -> str:
        """The text of a cell, or of the merged cell that covers it."""
        place = self._owners.get((row, column), (row, column))
        cell = self._grid.cell(*place)
        if not isinstance(cell, str):
            return written(cell)
        return "" if is_blank(cell) or len(cell) > LONGEST else " ".join(nfc(cell).split())

    def _grouped(self, row: int, column: int) -> str:
        """As `_own`; an empty cell over a heading belongs to the group at its left, which has a heading below too."""
        text = self._own(row, column)
        last = self._rows[-1]
        if text or row == last or not self._own(last, column):
            return text
        for left in range(column - 1, -1, -1):
            if not self._own(last, left):
                return ""
            if group := self._own(row, left):
                return "" if (row + 1, left) in self._owners and self._owners[row + 1, left][0] <= row else group
        return ""


def _suffixes(parts: list[str]) -> list[str]:
    """All parts joined, then ever fewer of the upper ones; a merged cell counts once."""
    said = [part for i, part in enumerate(parts) if part and (i == 0 or part != parts[i - 1])]
    return [" ".join(said[i:]) for i in range(len(said))]
