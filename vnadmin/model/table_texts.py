"""Chữ trong bảng: every text of a table with its path, and the table with other texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from typing import cast

from vnadmin.model.cells import Cell, CellValue, ColumnGroup, Title
from vnadmin.model.runs import Text
from vnadmin.model.table import Table

__all__ = ["all_plain", "table_texts", "table_with_texts"]


def all_plain(table: Table) -> bool:
    """Whether no text of the table is marked and none holds a reference."""
    return all(text.__class__ is str for _, text in table_texts(table))


def table_texts(table: Table) -> Iterator[tuple[str, Text]]:
    """The texts of titles and cells, each with its path from the table; numbers are no texts."""
    for i, title in enumerate(table.titles):
        yield from _texts(f"titles[{i}]", title)
    for i, row in enumerate(table.rows):
        for j, cell in enumerate(row):
            if cell.__class__ is str:
                yield f"rows[{i}][{j}]", cast("Text", cell)
            else:
                yield from _texts(f"rows[{i}][{j}]", cell)


def table_with_texts(table: Table, path: str, said: Mapping[str, Text]) -> Table:
    """The table with other texts at some paths, which begin with its own; its sums stay as they are."""
    made = copy(table)
    titles = tuple(_changed(f"{path}.titles[{i}]", title, said) for i, title in enumerate(table.titles))
    rows = tuple(
        tuple(_changed(f"{path}.rows[{i}][{j}]", cell, said) for j, cell in enumerate(row))
        for i, row in enumerate(table.rows)
    )
    object.__setattr__(made, "titles", titles)
    object.__setattr__(made, "rows", rows)
    return made


def _texts(path: str, value: Title | CellValue) -> Iterator[tuple[str, Text]]:
    if isinstance(value, ColumnGroup):
        yield f"{path}.heading", value.heading
        yield from ((f"{path}.titles[{i}]", text) for i, text in enumerate(value.titles))
    elif isinstance(value, Cell):
        yield from ((f"{path}.paragraphs[{i}]", text) for i, text in enumerate(value.paragraphs))
    elif isinstance(value, (str, tuple)):
        yield path, cast("Text", value)


def _changed(path: str, value: Title | CellValue, said: Mapping[str, Text]) -> Title | CellValue:
    if isinstance(value, ColumnGroup):
        titles = [said.get(f"{path}.titles[{i}]", text) for i, text in enumerate(value.titles)]
        return ColumnGroup(said.get(f"{path}.heading", value.heading), titles)
    if isinstance(value, Cell):
        return Cell([said.get(f"{path}.paragraphs[{i}]", text) for i, text in enumerate(value.paragraphs)])
    return said.get(path, cast("Text", value))
