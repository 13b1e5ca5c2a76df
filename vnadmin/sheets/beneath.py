"""Dòng dưới danh sách: which rows under the headings are totals and signatures, and no entries of the list.

What nobody can tell is an entry: an entry that is refused is told at its cell, one that is passed over is lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from vnadmin.errors import ModelError
from vnadmin.sheets.cells import Cell, is_blank
from vnadmin.sheets.column import Reader
from vnadmin.sheets.footer import closes, is_total

__all__ = ["Beneath"]

_ANY_WORDS = ("Tổng cộng", "Người lập biểu")
"""Words that stand under lists: a reader that takes them takes any words, so what it takes tells nothing."""


class Beneath:
    """Phần dưới của một danh sách: the readers of its columns, and the columns that every entry fills."""

    def __init__(self, readers: Mapping[int, Reader], required: Sequence[int]) -> None:
        self._readers = readers
        self._required = required

    def holds(self, cells: Sequence[Cell], *, closed: bool) -> bool:
        """Whether the row is no entry; `closed`: signatures stand above it.

        It begins with closing words, and no column that every entry fills holds anything else (beside a total: than
        figures); under signatures, some of these columns are empty. A required cell whose reader takes it, and does
        not take any words, is always a value of the list.
        """
        held = {at: cell for at, cell in enumerate(cells) if not is_blank(cell)}
        closing = self._closing(held)
        if all(at in held and at not in closing for at in self._required):
            return False
        begins = closing & self._beginning(held)
        if not begins:
            return closed and not any(at in held and self._tells(at, held[at]) for at in self._required)
        total = any(is_total(held[at]) for at in begins)
        values = {at for at in held if at not in closing and not (total and _is_figure(held[at]))}
        if values.intersection(self._required):
            return False
        return not (values.intersection(self._readers) and self._is_whole(held))

    def closes_list(self, cells: Sequence[Cell]) -> bool:
        """Whether the row holds place and date or signatures: what comes under a list, once."""
        held = {at: cell for at, cell in enumerate(cells) if not is_blank(cell)}
        return any(not is_total(held[at]) for at in self._closing(held))

    def _closing(self, held: Mapping[int, Cell]) -> set[int]:
        """The columns with closing words; "ngày 06 tháng 6 năm 2026" is none where days are wanted."""
        return {
            at for at, cell in held.items() if closes(cell) and not (at in self._required and self._tells(at, cell))
        }

    def _beginning(self, held: Mapping[int, Cell]) -> AbstractSet[int]:
        """The first cell of the list's own columns, and what stands at its left (a running number, "Tổng cộng")."""
        first = min(self._readers.keys() & held.keys(), default=None)
        return held.keys() if first is None else {at for at in held if at <= first}

    def _is_whole(self, held: Mapping[int, Cell]) -> bool:
        return all(at in held and _takes(self._readers[at], held[at]) for at in self._required)

    def _tells(self, at: int, cell: Cell) -> bool:
        """Whether the reader of the column takes the cell and would not take any words."""
        read = self._readers[at]
        return _takes(read, cell) and not all(_takes(read, words) for words in _ANY_WORDS)


def _takes(read: Reader, cell: Cell) -> bool:
    try:
        return read(cell) is not None
    except ModelError:
        return False


def _is_figure(cell: Cell) -> bool:
    """A number, also typed as text: what stands in a row of sums."""
    if isinstance(cell, str):
        return cell.strip(" .,%-").replace(".", "").replace(",", "").replace(" ", "").isdigit()
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)
