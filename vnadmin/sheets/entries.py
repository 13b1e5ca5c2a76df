"""Các dòng của danh sách: which rows under the headings are entries, and which are passed over, each told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from vnadmin.sheets.beneath import Beneath
from vnadmin.sheets.cells import Cell, is_blank, written
from vnadmin.sheets.footer import begins_like, heads_of
from vnadmin.sheets.grid import Grid
from vnadmin.sheets.header import Header
from vnadmin.sheets.headings import Headings, forms

__all__ = ["Entries", "find_entries"]

_NUMBERED = re.compile(r"[(\[] ?(?:[0-9]{1,2}|[A-Za-zĐđ])(?: ?=.*)?[)\]]")
_LETTERS = "ABCDEFGHIJ"


@dataclass(slots=True)
class Entries:
    """Các dòng: the entries by their row from 0, and what is told of those passed over."""

    rows: list[int] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def find_entries(grid: Grid, header: Header, headings: Headings) -> Entries:
    """The entries of a list: neither empty, nor the headings printed again, nor what stands under the list."""
    return _Sorting(grid, header, headings).sort()


class _Sorting:
    def __init__(self, grid: Grid, header: Header, headings: Headings) -> None:
        self._grid, self._header = grid, header
        columns = {places[0]: headings.columns[key] for key, places in header.found.items()}
        required = [at for at, column in columns.items() if column.required]
        self._anchor = min(required, default=min(columns))
        self._beneath = Beneath({at: column.read for at, column in columns.items()}, required or [self._anchor])
        self._printed = {
            column: {form for row in range(header.top, header.below) for form in _forms(grid.cell(row, column))}
            | set(forms(text))
            for column, text in header.texts.items()
        }
        above = [written(grid.cell(row, self._anchor)) for row in range(header.top, header.below)]
        self._prefilled = {at: column.label for at, column in columns.items() if column.prefilled}
        self._others = [at for at in columns if at not in self._prefilled]
        self._heads = heads_of(*filter(None, above))
        self._broken = {row for row, _ in grid.broken}
        self._closed = False
        self._entries = Entries()

    def sort(self) -> Entries:
        below, anchor, heads, rows = self._header.below, self._anchor, self._heads, self._entries.rows
        after_heading = True
        for number in range(below, len(self._grid.rows)):
            cells = self._grid.rows[number]
            first = cells[anchor] if anchor < len(cells) else ""
            plain = first != "" and not (isinstance(first, str) and (begins_like(first) in heads or first.isspace()))
            if plain and not after_heading and not self._closed:
                rows.append(number)
            elif not all(map(is_blank, cells)) or number in self._broken:
                after_heading = self._look(number, cells, after_heading)
        if self._prefilled:
            self._leave_unfilled()
        return self._entries

    def _leave_unfilled(self) -> None:
        """Rows of a form as it was handed out are told together: of a long list there may be hundreds."""
        filled = [number for number in self._entries.rows if number in self._broken or self._is_filled(number)]
        kept = set(filled)
        unfilled = [number for number in self._entries.rows if number not in kept]
        self._entries.rows = filled
        if unfilled:
            labels = ", ".join(f"“{label}”" for label in self._prefilled.values())
            where = self._grid.place.at_row(unfilled[0])
            self._entries.notices.append(f"{where}: bỏ qua {len(unfilled)} dòng chưa điền, mới có {labels} ghi sẵn")

    def _is_filled(self, number: int) -> bool:
        cells = self._grid.rows[number]
        return any(at < len(cells) and not is_blank(cells[at]) for at in self._others)

    def _look(self, number: int, cells: Sequence[Cell], after_heading: bool) -> bool:
        """One row that may be no entry; whether it is a heading, after which the columns may be numbered."""
        if number in self._broken:
            self._entries.rows.append(number)
            return False
        if self._is_printed_again(cells):
            self._pass_over(number, cells, "dòng tiêu đề lặp lại")
            return True
        if after_heading and _numbers_columns(cells):
            self._pass_over(number, cells, "dòng đánh số cột")
            return True
        if self._beneath.holds(cells, closed=self._closed):
            self._closed = self._closed or self._beneath.closes_list(cells)
            self._pass_over(number, cells, "dòng dưới danh sách")
            return False
        self._closed = False
        self._entries.rows.append(number)
        return False

    def _pass_over(self, number: int, cells: Sequence[Cell], what: str) -> None:
        said = written(" | ".join(written(cell) for cell in cells if not is_blank(cell)))
        self._entries.notices.append(f"{self._grid.place.at_row(number)}: bỏ qua {what}: “{said}”")

    def _is_printed_again(self, cells: Sequence[Cell]) -> bool:
        held = [(column, cell) for column, cell in enumerate(cells) if not is_blank(cell)]
        enough = min(2, len(self._header.found))
        return len(held) >= enough and all(
            isinstance(cell, str) and bool(self._printed.get(column, set()) & set(forms(cell))) for column, cell in held
        )


def _forms(cell: Cell) -> tuple[str, ...]:
    return forms(cell) if isinstance(cell, str) else ()


def _numbers_columns(cells: Sequence[Cell]) -> bool:
    """(1) (2) (3), or 1 2 3, or A B 1 2: the columns counted under their headings."""
    held = [written(cell) for cell in cells if not is_blank(cell)]
    if len(held) >= 2 and all(map(_NUMBERED.fullmatch, held)):
        return True
    letters = 0
    while letters < min(len(held), len(_LETTERS)) and held[letters].upper() == _LETTERS[letters]:
        letters += 1
    counted = [str(i + 1) for i in range(len(held) - letters)]
    return len(held) >= 3 and held[letters:] == counted
