"""Bảng: a table inside the body, a head of titles and rows of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults, as_tuple, settle_each
from vnadmin.model.runs import Text, settle_text

__all__ = ["Table"]

MOST = 1_000_000
"""A share beyond is a slip: the other columns would have no width left."""


@dataclass(frozen=True, slots=True)
class Table:
    """Bảng: column titles, rows of cells, and the columns' shares of the width.

    `widths` are relative (`[1, 4, 2]`); without them columns follow their longest words. Cells may be empty.
    """

    titles: Sequence[Text]
    rows: Sequence[Sequence[Text]]
    widths: Sequence[float] = field(default=(), kw_only=True)

    rank: ClassVar[int] = 0

    def __post_init__(self) -> None:
        faults = Faults()
        titles = settle_each(faults, "titles", self.titles, _as_cell)
        rows = settle_each(faults, "rows", self.rows, lambda row: _as_row(row, len(titles)))
        object.__setattr__(self, "titles", titles)
        object.__setattr__(self, "rows", rows)
        object.__setattr__(self, "widths", as_tuple(self.widths))
        if not titles:
            faults.add("titles", "a table needs a title for each column", vi="bảng phải có tên từng cột")
        if self.widths and (len(self.widths) != len(titles) or not all(map(_is_share, self.widths))):
            faults.add("widths", f"want {len(titles)} numbers above 0", vi=f"phải có {len(titles)} số lớn hơn 0")
        faults.refuse()


def _is_share(width: object) -> bool:
    return isinstance(width, (int, float)) and not isinstance(width, bool) and 0 < width < MOST


def _as_cell(value: object) -> Text:
    if value == "" or value == ():
        return ""
    faults = Faults()
    text = settle_text(faults, "", value)
    faults.refuse()
    return text


def _as_row(value: object, columns: int) -> tuple[Text, ...]:
    if isinstance(value, str):
        raise ModelError([Fault("", "want a row of cells, got text", vi="phải là một hàng gồm nhiều ô")])
    faults = Faults()
    cells = as_tuple(value)
    row = settle_each(faults, "", cells, _as_cell)
    if len(cells) != columns:
        vi = f"phải có {columns} ô, ở đây có {len(cells)}"
        faults.add("", f"want {columns} cells, got {len(cells)}", vi=vi)
    faults.refuse()
    return row
