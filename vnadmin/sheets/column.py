"""Cột: what a list wants to find under one heading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY, dataclass
from typing import TypeAlias

from vnadmin.model.faults import Faults, as_tuple
from vnadmin.sheets.cells import Cell
from vnadmin.sheets.texts import text

__all__ = ["Column", "Reader"]

Reader: TypeAlias = Callable[[Cell], object]
"""Makes the value of a cell, None for a blank one; raises ModelError, whose faults the clerk is told.

It may be asked about the same cell twice."""


@dataclass(frozen=True, slots=True)
class Column:
    """Cột: a column that a list is read for.

    key        the program's name for it, an ASCII identifier
    label      the heading as it is written properly ("Số nhân khẩu")
    spellings  other headings that mean it; letter case, tone place, blanks, punctuation and (hints) never matter
    required   the column must be there, and `read` must find a value in every row; else None stands for it
    read       the reader of its cells
    prefilled  forms come with it filled: a row that holds nothing in other columns is not filled in yet, and no entry

    ModelError where the key is no identifier, or label or a spelling is no line of text.

    >>> Column("so_khau", "Số nhân khẩu", spellings=["Số khẩu"]).spellings
    ('Số khẩu',)
    """

    key: str
    label: str
    _: KW_ONLY
    spellings: Sequence[str] = ()
    required: bool = True
    prefilled: bool = False
    read: Reader = text

    def __post_init__(self) -> None:
        faults = Faults()
        key: object = self.key
        if not (isinstance(key, str) and key.isascii() and key.isidentifier()):
            faults.add("key", f"want an ASCII identifier, got {self.key!r}", vi="khóa phải là chữ không dấu")
        label = faults.line("label", self.label)
        others = [faults.line(f"spellings[{i}]", one) for i, one in enumerate(as_tuple(self.spellings))]
        faults.refuse()
        object.__setattr__(self, "label", label)
        object.__setattr__(self, "spellings", tuple(others))
