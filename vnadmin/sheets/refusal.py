"""Không nhận ô này: what a reader raises for a cell that does not hold what its column wants."""

from __future__ import annotations

from vnadmin.errors import Fault, ModelError
from vnadmin.sheets.cells import Cell, written

__all__ = ["as_text_cell", "unfit"]


def unfit(cell: Cell, message: str, vi: str) -> ModelError:
    """The error of a reader: the value as written, then what is wrong with it, in English and for clerks.

    >>> print(unfit("mười hai", "is not a number", "không phải là số").faults[0].vi)
    “mười hai” không phải là số
    """
    shown = written(cell)
    return ModelError([Fault("", f"{shown!r} {message}", "", f"“{shown}” {vi}")])


def as_text_cell(cell: Cell, what: str) -> ModelError:
    """A cell of another kind, where only the clerk knows what had been typed into it."""
    vi = f"là {what}; hãy định dạng ô là Văn bản (Text) rồi gõ lại"
    return unfit(cell, "is not text; format the cell as text and type it again", vi)
