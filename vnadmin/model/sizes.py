"""Bộ cỡ chữ: the two sets of letter sizes, of which a paper has one (ND30-I-V-fn1)."""

from __future__ import annotations

from vnadmin.model.faults import Faults
from vnadmin.rules.table import table

__all__ = ["want_size"]


def want_size(faults: Faults, value: object) -> None:
    """A fault of the field `size` unless `value` names a size set: 14 or 13."""
    allowed = table().size_sets.allowed
    if type(value) is not int or value not in allowed:
        faults.add("size", f"want one of {allowed}, got {value!r}", "ND30-I-V-fn1", "cỡ chữ chỉ có hai bộ: 14 hoặc 13")
