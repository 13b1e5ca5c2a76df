"""Danh sách Tổ phát phiếu: a row for each member, with the body represented (N-4.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from vnadmin.consultation.ballot_team import ROLES, BallotTeam, TeamMember
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consulting.group_names import GroupNames
from vnadmin.consulting.lists import ListReading
from vnadmin.consulting.words_of_choice import one_of_words
from vnadmin.errors import ModelError
from vnadmin.sheets import Column, Row

__all__ = ["read_teams", "teams_columns"]

CELLS = {"name": "ho_ten", "represents": "thanh_phan", "role": "nhiem_vu"}
OTHER_ROLES = (("Tổ viên", "member"), ("Ủy viên", "member"), ("Tổ trưởng Tổ phát phiếu", "head"), ("Trưởng", "head"))


def teams_columns(groups: Sequence[ResidentialGroup]) -> tuple[Column, ...]:
    """Các cột."""
    return (
        Column(
            "to_dan_pho",
            "Tổ dân phố",
            spellings=["Tổ", "Thôn", "TDP", "Thôn, tổ dân phố", "Tên tổ dân phố", "Mã tổ dân phố", "Mã tổ"],
            read=GroupNames(groups).read,
        ),
        Column("ho_ten", "Họ và tên", spellings=["Họ tên", "Họ và tên thành viên"]),
        Column(
            "thanh_phan",
            "Thành phần",
            spellings=["Đại diện", "Đại diện cho", "Cơ quan, tổ chức", "Cơ quan, đơn vị", "Tổ chức", "Đơn vị"],
        ),
        Column(
            "nhiem_vu",
            "Nhiệm vụ",
            spellings=["Nhiệm vụ trong Tổ", "Chức danh trong Tổ", "Vai trò"],
            required=False,
            read=one_of_words(ROLES, OTHER_ROLES),
        ),
    )


def read_teams(
    files: Sequence[Path], groups: Sequence[ResidentialGroup]
) -> tuple[tuple[BallotTeam, ...], tuple[str, ...]]:
    """Đọc danh sách Tổ phát phiếu: one team for each group that has members, and what to look at again.

    Members stand in the order of their rows, teams in that of their first member. A blank task is Thành viên. Raises
    LoadError with every fault of every file; a second head is told at the cell of his task.
    """
    reading = ListReading(teams_columns(groups))
    members: dict[str, list[tuple[Row, TeamMember]]] = {}
    for row in reading.rows(files):
        member = reading.make(row, partial(TeamMember, **_fields(row)), CELLS)
        if member is not None:
            members.setdefault(str(row["to_dan_pho"]), []).append((row, member))
    return reading.done([_team(reading, group, found) for group, found in members.items()])


def _fields(row: Row) -> Mapping[str, Any]:
    said = {field: row[key] for field, key in CELLS.items()}
    return {field: value for field, value in said.items() if value is not None}


def _team(reading: ListReading, group: str, found: Sequence[tuple[Row, TeamMember]]) -> BallotTeam | None:
    try:
        return BallotTeam(group, [member for _, member in found])
    except ModelError as error:
        for fault in error.faults:
            place = fault.path.partition("[")[2].partition("]")[0]
            row = found[int(place)][0] if place else found[0][0]
            reading.refuse(row, "nhiem_vu" if place else "to_dan_pho", fault)
        return None
