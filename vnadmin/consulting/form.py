"""Biểu mẫu: a list before anybody has filled it in: its columns explained, and what of its rows is known already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Literal

from vnadmin.errors import ModelError
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.sheets import Cell, Column
from vnadmin.sheets.headings import LONGEST, Headings

__all__ = ["Form", "FormColumn", "Holding"]

Holding = Literal["text", "figure", "day", "mark"]
"""What the cells of a column hold: chữ, số, ngày, có hoặc không."""
MARKS = ("có", "không")
RULED = 25
"""Rows ruled for filling in: about a page."""
SAMPLES: tuple[tuple[Cell, type, Holding], ...] = (
    (MARKS[0], bool, "mark"),
    (7.0, int, "figure"),
    (date(2026, 6, 1), date, "day"),
)
"""Cells that only readers of marks, of numbers and of days take for such."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormColumn:
    """Cột của biểu mẫu.

    column   the list's column
    how      cách ghi, for the clerk
    example  ví dụ
    words    the words to choose from; empty where any may be written
    least    the least of a figure
    """

    column: Column
    how: str
    example: str
    words: Sequence[str] = ()
    least: int = 0

    def __post_init__(self) -> None:
        words = tuple(as_tuple(self.words)) or (MARKS if self.holding == "mark" else ())
        object.__setattr__(self, "words", words)

    @property
    def holding(self) -> Holding:
        """What the cells hold, asked of the column's reader."""
        for cell, kind, holding in SAMPLES:
            with suppress(ModelError):
                if isinstance(self.column.read(cell), kind):
                    return holding
        return "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Biểu mẫu. ModelError where its list could not be read again: a heading that is too long, or two alike.

    title    over the list
    columns  its columns, in their order
    rows     what is filled in already: values by the column's key
    ruled    empty rows under them
    """

    title: str
    columns: Sequence[FormColumn]
    rows: Sequence[Mapping[str, str | int]] = ()
    ruled: int = RULED

    def __post_init__(self) -> None:
        for name in ("columns", "rows"):
            object.__setattr__(self, name, tuple(as_tuple(getattr(self, name))))
        faults = Faults()
        headings = Headings([one.column for one in self.columns])
        for i, one in enumerate(self.columns):
            label = one.column.label
            if headings.match(label) != one.column.key:
                vi = f"tiêu đề cột “{label[: LONGEST // 4]}…” dài quá {LONGEST} ký tự; hãy viết ngắn phương án ấy lại"
                faults.add(f"columns[{i}]", f"the heading {label!r} would not be found", "LYK-COUNT", vi)
        faults.refuse()
