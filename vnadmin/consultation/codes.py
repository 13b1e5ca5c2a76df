"""Mã: codes of households, residential groups and ballots; text, so that the zeros in front stay."""

from __future__ import annotations

from vnadmin.model.faults import Faults

__all__ = ["settle_code"]


def settle_code(faults: Faults, path: str, value: object, *, empty: bool = False) -> str:
    """A code on one line; a number is refused, since a spreadsheet that gives one has lost the zeros in front."""
    if isinstance(value, int):
        vi = f"mã phải ghi dạng chữ để giữ số 0 ở đầu, như “007”; ở đây là số {value}"
        faults.add(path, f"want a code as text, with its leading zeros, got {value!r}", vi=vi)
        return ""
    return faults.line(path, value, empty=empty)
