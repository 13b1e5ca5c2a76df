"""Hàng: the cells of a row in their normal form."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from unicodedata import is_normalized

from vnadmin.errors import Fault, ModelError
from vnadmin.model.cells import Cell, CellValue, settle_words
from vnadmin.model.faults import LONGEST, Faults, as_tuple, settle_each

__all__ = ["settle_row"]

MOST_DIGITS = 30
"""Digits of a number before and after its comma; beyond, something was computed wrongly."""
BEYOND: int = 10**MOST_DIGITS


def settle_row(value: object, columns: int) -> tuple[CellValue, ...]:
    """A row of so many cells in their normal form (nothing is an empty text); raises ModelError with every fault."""
    if (value.__class__ is list or value.__class__ is tuple) and len(value) == columns:
        row: Sequence[object] = value
        for cell in row:
            if cell.__class__ is str:
                if not _is_settled(cell):
                    break
            elif cell.__class__ is not int or not -BEYOND < cell < BEYOND:
                break
        else:  # plain words and whole numbers: the common case, and the fast one
            return tuple(row)  # type: ignore[arg-type]  # as the loop has seen
    return _settled_slowly(value, columns)


def _is_settled(text: str) -> bool:
    """Whether `settle_text` would leave the text as it is, or it is an empty cell."""
    if not text:
        return True
    return (
        text.isprintable()
        and "{" not in text  # it may be a reference
        and (text.isascii() or is_normalized("NFC", text))
        and len(text) <= LONGEST
        and not text.isspace()
    )


def _settled_slowly(value: object, columns: int) -> tuple[CellValue, ...]:
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


def _as_cell(value: object) -> CellValue:
    if value is None:
        return ""
    if isinstance(value, Cell):
        return value if len(value.paragraphs) > 1 else value.paragraphs[0]
    if isinstance(value, float):
        message = f'a float is not exact: write Decimal("{value}"), or text'
        raise ModelError([Fault("", message, vi="phải là chữ, số nguyên hoặc số thập phân chính xác")])
    if isinstance(value, bool):
        raise ModelError([Fault("", "want text or a number, got bool", vi="phải là chữ hoặc số")])
    if isinstance(value, (int, Decimal)):
        if not _is_exact(value):
            message = f"want a number of at most {MOST_DIGITS} digits before and after the comma"
            raise ModelError([Fault("", message, vi=f"số quá dài: tối đa {MOST_DIGITS} chữ số trước và sau dấu phẩy")])
        return value
    return settle_words(value)


def _is_exact(value: int | Decimal) -> bool:
    if isinstance(value, int):
        return -BEYOND < value < BEYOND
    return value.is_finite() and -BEYOND < value < BEYOND and int(value.as_tuple().exponent) >= -MOST_DIGITS
