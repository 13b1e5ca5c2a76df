"""Dòng tổng cộng: what the sum row under a list says, against the sum of the entries (N-4.6c)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from vnadmin.errors import LoadError
from vnadmin.sheets import Column, Row, read_list
from vnadmin.text.figures import write_figure

__all__ = ["told_of_total"]


def told_of_total(file: Path, entries: Sequence[Row], figures: Sequence[Column]) -> Iterator[str]:
    """A line for each figure of the sum row that is not the sum of the entries, which are all those of the file.

    Nothing where there is no such row, and where it can't be told which of several rows is the sum of all.
    """
    if not entries:
        return
    try:
        # Without the column that tells entries from the rest, the sum row is a row of figures like any other.
        columns = [replace(one, required=False, prefilled=False) for one in figures]
        again = read_list(file, columns, sheet=entries[0].spot.place.sheet or None)
    except LoadError:
        return  # a row that is no entry need not be readable
    known = {row.number for row in entries}
    others = [row for row in again.rows if row.number not in known]
    if len(others) != 1:
        return
    for column in figures:
        told = cast("int | None", others[0][column.key])
        summed = sum(cast("int | None", row[column.key]) or 0 for row in entries)
        if told is not None and told != summed:
            both = f"dòng tổng cộng ghi {write_figure((told, 0))}, cộng các dòng là {write_figure((summed, 0))}"
            yield f"{others[0].at(column.key)}: {column.label}: {both}"
