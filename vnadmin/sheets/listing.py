"""Danh sách đã đọc: the rows of a list with typed values, each knowing where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vnadmin.frozen import setters
from vnadmin.sheets.grid import Place

__all__ = ["Listing", "Row", "Spot"]


@dataclass(frozen=True, slots=True)
class Spot:
    """Vị trí: file and sheet of a row, the position of each key among its values, the column each was read from."""

    place: Place
    order: Mapping[str, int]
    columns: Mapping[str, int]


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class Row:
    """Dòng: the values of one entry by key, and `number`, its row as Excel counts it, from 1.

    A value is what the column's reader made of the cell, None where the cell or the whole column is missing.
    """

    number: int
    values: tuple[object, ...]
    spot: Spot

    def __init__(self, number: int, values: tuple[object, ...], spot: Spot) -> None:
        _NUMBER(self, number)
        _VALUES(self, values)
        _SPOT(self, spot)

    def __getitem__(self, key: str) -> object:
        return self.values[self.spot.order[key]]

    def __repr__(self) -> str:
        return f"<{self.at()}: {self.mapping()}>"

    def mapping(self) -> dict[str, object]:
        """Every value by its key."""
        return dict(zip(self.spot.order, self.values, strict=True))

    def at(self, key: str = "") -> str:
        """Where the row or the value of a key stands, for messages: `ho-dan.xlsx: Danh sách!B17`."""
        column = self.spot.columns.get(key)
        place = self.spot.place
        return place.at_row(self.number - 1) if column is None else place.at(self.number - 1, column)


_NUMBER, _VALUES, _SPOT = setters(Row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Danh sách: the rows in their order, the sheet they were read from (empty for CSV), and what to look at again.

    notices  one Vietnamese line for each row passed over, each heading that nobody wanted, each column without heading
    """

    rows: tuple[Row, ...]
    sheet: str
    notices: tuple[str, ...] = ()
