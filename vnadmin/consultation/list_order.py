"""Thứ tự danh sách: how households stand in a list, and ballots in a pack (LYK-PRINT)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, get_args

from vnadmin.consultation.household import Household
from vnadmin.model.faults import Faults
from vnadmin.text.collation import address_key, household_key, name_key

__all__ = ["ListOrder", "in_order", "want_order"]

ListOrder: TypeAlias = Literal["name", "code", "address", "list"]
"""Theo tên (given name first), theo mã hộ, theo địa chỉ, như danh sách."""


def in_order(households: Iterable[Household], order: ListOrder) -> tuple[Household, ...]:
    """The households in this order; equal ones stand as they are given.

    >>> two = [Household("1", "Lê Văn Bình", group="1"), Household("2", "Đỗ Thị Anh", group="1")]
    >>> [one.representative for one in in_order(two, "name")]
    ['Đỗ Thị Anh', 'Lê Văn Bình']
    """
    if order == "name":
        return tuple(sorted(households, key=lambda one: name_key(one.representative)))
    if order == "code":
        return tuple(sorted(households, key=lambda one: household_key(one.code)))
    if order == "address":
        return tuple(sorted(households, key=lambda one: address_key(one.address)))
    return tuple(households)


def want_order(faults: Faults, path: str, given: object) -> bool:
    """Whether it is one of the orders; a fault otherwise."""
    if given in get_args(ListOrder):
        return True
    vi = "thứ tự danh sách: theo tên, theo mã hộ, theo địa chỉ hoặc như danh sách"
    faults.add(path, f"want one of {', '.join(get_args(ListOrder))}, got {given!r}", "LYK-PRINT", vi)
    return False
