"""Danh sách hộ gia đình: code, representative, address, group (one ballot a household: L-19.3)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consulting.group_names import GroupNames
from vnadmin.consulting.lists import ListReading
from vnadmin.sheets import Column, Row, code

__all__ = ["households_columns", "read_households"]

CELLS = {"code": "ma_ho", "representative": "dai_dien", "address": "dia_chi", "group": "to_dan_pho"}


def households_columns(groups: Sequence[ResidentialGroup]) -> tuple[Column, ...]:
    """Các cột; a form of one group comes with its code in every row."""
    return (
        Column("ma_ho", "Mã hộ", spellings=["Mã hộ gia đình", "Mã số hộ", "Mã"], read=code),
        Column(
            "dai_dien",
            "Đại diện hộ gia đình",
            spellings=[
                "Đại diện hộ",
                "Người đại diện",
                "Họ và tên",
                "Họ tên",
                "Họ và tên đại diện hộ gia đình",
                "Họ và tên cử tri đại diện hộ gia đình",
                "Chủ hộ",
                "Họ và tên chủ hộ",
                "Họ tên chủ hộ",
            ],
        ),
        Column(
            "dia_chi",
            "Địa chỉ",
            spellings=["Nơi ở", "Nơi thường trú", "Địa chỉ thường trú", "Chỗ ở hiện nay", "Số nhà", "Số nhà, đường"],
            required=False,
        ),
        Column(
            "to_dan_pho",
            "Tổ dân phố",
            spellings=["Tổ", "Thôn", "TDP", "Thôn, tổ dân phố", "Tên tổ dân phố", "Mã tổ dân phố", "Mã tổ"],
            prefilled=True,
            read=GroupNames(groups).read,
        ),
    )


def read_households(
    files: Sequence[Path], groups: Sequence[ResidentialGroup]
) -> tuple[tuple[Household, ...], tuple[str, ...]]:
    """Đọc danh sách hộ gia đình: the households in their order, and what to look at again.

    A group stands by its code or its name; where no groups are given, what stands in the cell is its code. Raises
    LoadError with every fault of every file; a code that stands twice is told with both cells.
    """
    reading = ListReading(households_columns(groups))
    seen: dict[Hashable, Row] = {}
    made = []
    for row in reading.rows(files):
        reading.once(row, "ma_ho", row["ma_ho"], seen)
        made.append(reading.make(row, partial(Household, **_fields(row)), CELLS))
    return reading.done(made)


def _fields(row: Row) -> dict[str, Any]:
    return {field: row[key] or "" for field, key in CELLS.items()}
