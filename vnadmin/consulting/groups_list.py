"""Danh sách tổ dân phố: code, name, who leads the group and where it meets (N-4.6c)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consulting.lists import ListReading
from vnadmin.sheets import Column, Row, code
from vnadmin.text.spelling import fold

__all__ = ["COLUMNS", "read_groups"]

COLUMNS = (
    Column("ma_to", "Mã tổ", spellings=["Mã tổ dân phố", "Mã TDP", "Mã thôn", "Mã thôn, tổ dân phố", "Mã"], read=code),
    Column(
        "ten_to",
        "Tên tổ dân phố",
        spellings=["Tổ dân phố", "Tên tổ", "Tên TDP", "Tên thôn", "Tên thôn, tổ dân phố", "Thôn, tổ dân phố", "Thôn"],
    ),
    Column(
        "to_truong",
        "Tổ trưởng",
        spellings=["Tổ trưởng tổ dân phố", "Tổ trưởng TDP", "Họ và tên tổ trưởng", "Trưởng thôn"],
        required=False,
    ),
    Column(
        "truong_ban_ctmt",
        "Trưởng ban công tác Mặt trận",
        spellings=["Trưởng ban CTMT", "Trưởng BCTMT", "Ban công tác Mặt trận"],
        required=False,
    ),
    Column(
        "dia_diem",
        "Địa điểm",
        spellings=[
            "Nhà văn hóa",
            "Nhà sinh hoạt cộng đồng",
            "Địa điểm niêm yết",
            "Nơi niêm yết",
            "Địa điểm kiểm phiếu",
        ],
        required=False,
    ),
)
CELLS = {"code": "ma_to", "name": "ten_to", "head": "to_truong", "front_head": "truong_ban_ctmt", "venue": "dia_diem"}


def read_groups(files: Sequence[Path]) -> tuple[tuple[ResidentialGroup, ...], tuple[str, ...]]:
    """Đọc danh sách tổ dân phố: the groups in their order, and what to look at again.

    Raises LoadError with every fault of every file; a code that stands twice is told with both cells. Two groups may
    have one name, as they do after a merger: lists then name them by their codes.
    """
    reading = ListReading(COLUMNS)
    seen: dict[Hashable, Row] = {}
    made = []
    for row in reading.rows(files):
        reading.once(row, "ma_to", fold(str(row["ma_to"])), seen)
        made.append(reading.make(row, partial(ResidentialGroup, **_fields(row)), CELLS))
    return reading.done(made)


def _fields(row: Row) -> dict[str, Any]:
    return {field: row[key] or "" for field, key in CELLS.items()}
