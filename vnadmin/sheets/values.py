"""Giá trị của các ô: every cell of every wanted column read, and every bad one told at its place."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from vnadmin.errors import ModelError
from vnadmin.sheets.cells import Cell, cell_name, is_blank
from vnadmin.sheets.column import Column
from vnadmin.sheets.grid import Grid
from vnadmin.sheets.header import Header

__all__ = ["Faulty", "read_values"]

Faulty = dict[tuple[int, int], str]
"""What is wrong, by row and column from 0."""

_EMPTY = "không được để trống"


def read_values(
    grid: Grid, header: Header, columns: Sequence[Column], rows: Sequence[int]
) -> tuple[list[list[object]], Faulty]:
    """The values column by column, and what is wrong with the cells."""
    faulty: Faulty = {}
    held = [grid.rows[number] for number in rows]
    whole = min(map(len, held), default=0)
    values: list[list[object]] = []
    for column in columns:
        at = header.found.get(column.key, (None,))[0]
        if at is None:
            values.append([None] * len(rows))
            continue
        cells = [row[at] for row in held] if at < whole else [row[at] if at < len(row) else "" for row in held]
        values.append(_column(column, at, cells, rows, faulty))
    _tell_unusable(grid, header, columns, rows, faulty)
    return values, faulty


def _column(column: Column, at: int, cells: list[Cell], rows: Sequence[int], faulty: Faulty) -> list[object]:
    read, required = column.read, column.required
    with suppress(ModelError):  # nearly every column is right, and is read at once
        whole = list(map(read, cells))
        if not required or None not in whole:
            return whole
    values: list[object] = []
    for i, cell in enumerate(cells):
        try:
            value = read(cell)
            if value is None and required:
                faulty[rows[i], at] = f"{column.label}: {_EMPTY}"
        except ModelError as error:
            faulty[rows[i], at] = f"{column.label}: {'; '.join(fault.vi or fault.message for fault in error.faults)}"
            value = None
        values.append(value)
    return values


def _tell_unusable(grid: Grid, header: Header, columns: Sequence[Column], rows: Sequence[int], faulty: Faulty) -> None:
    """Cells with an error, with a formula nobody has computed, or covered by a merged cell: their reader saw ""."""
    if not grid.broken and not grid.merged:
        return
    labels = {header.found[one.key][0]: one.label for one in columns if one.key in header.found}
    entries = frozenset(rows)
    for (row, at), why in grid.broken.items():
        if row in entries and at in labels:
            faulty[row, at] = f"{labels[at]}: {why}"
    for first, last in grid.merged:
        if last[0] < header.below:
            continue
        said = f"ô trống nằm trong ô gộp {cell_name(*first)}:{cell_name(*last)}; hãy bỏ gộp và ghi đủ từng ô"
        for row in range(first[0], last[0] + 1):
            if row in entries:
                for at in labels:
                    if first[1] <= at <= last[1] and is_blank(grid.cell(row, at)):
                        faulty[row, at] = f"{labels[at]}: {said}"
