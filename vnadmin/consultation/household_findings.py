"""Danh sách hộ gia đình: groups without households, households of groups that are not in the list (LYK-LIST)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.regime import Purpose, breach
from vnadmin.findings import Finding
from vnadmin.text.figures import write_figure

__all__ = ["household_findings"]

RULE = "LYK-LIST"
HOUSEHOLDS, GROUPS = "danh sách hộ gia đình", "danh sách tổ dân phố"


def household_findings(
    groups: Sequence[ResidentialGroup], households: Sequence[Household], purpose: Purpose
) -> list[Finding]:
    """What the two lists say differently; where one of them is not there at all, that alone."""
    return list(_found(groups, households, purpose))


def _found(groups: Sequence[ResidentialGroup], households: Sequence[Household], purpose: Purpose) -> Iterator[Finding]:
    counted = Counter(household.group for household in households)
    if bool(groups) != bool(households):
        there, lacking, file = (GROUPS, HOUSEHOLDS, "ho_gia_dinh") if groups else (HOUSEHOLDS, GROUPS, "to_dan_pho")
        message = f"hồ sơ có {there} nhưng chưa có {lacking}"
        yield breach(RULE, purpose, ("hồ sơ",), message, f"thêm danh sách {file} vào thư mục")
        return
    for group in groups:
        if not counted.pop(group.code, 0):
            where = (f"{GROUPS}, {group.name}", HOUSEHOLDS)
            yield breach(RULE, purpose, where, f"{group.name} không có hộ gia đình nào", f"bổ sung {HOUSEHOLDS}")
    for code, count in counted.items():
        message = f"{write_figure((count, 0))} hộ thuộc “{code}”, không có trong {GROUPS}"
        yield breach(
            RULE, purpose, (HOUSEHOLDS, GROUPS), message, f"thêm “{code}” vào {GROUPS}, hoặc sửa cột Tổ dân phố"
        )
