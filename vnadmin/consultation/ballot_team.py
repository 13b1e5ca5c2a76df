"""Tổ phát phiếu: who hands the ballots of a residential group out and counts them (N-4.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from vnadmin.consultation.codes import settle_code
from vnadmin.model.faults import Faults, as_tuple

__all__ = ["ROLES", "BallotTeam", "Role", "TeamMember"]

RULE = "N-4.3"
Role = Literal["head", "secretary", "member"]
ROLES: Mapping[Role, str] = MappingProxyType({"head": "Tổ trưởng", "secretary": "Thư ký", "member": "Thành viên"})
"""Nhiệm vụ, as the minutes say them."""


@dataclass(frozen=True, slots=True)
class TeamMember:
    """Thành viên Tổ phát phiếu. ModelError with every fault.

    name        họ và tên
    represents  thành phần: the body that is represented ("Ban công tác Mặt trận", "Chi hội Phụ nữ")
    role        nhiệm vụ: "head", "secretary" or "member"
    """

    name: str
    represents: str
    role: Role = "member"

    def __post_init__(self) -> None:
        faults = Faults()
        for name in ("name", "represents"):
            object.__setattr__(self, name, faults.line(name, getattr(self, name)))
        role: object = self.role
        if not isinstance(role, str) or role not in ROLES:
            vi = f"nhiệm vụ chỉ có thể là: {', '.join(ROLES.values())}"
            faults.add("role", f"want one of {', '.join(ROLES)}, got {self.role!r}", RULE, vi)
        faults.refuse()


@dataclass(frozen=True, slots=True)
class BallotTeam:
    """Tổ phát phiếu: `group` is the code of its residential group (zeros kept), `members` stand in their order.

    ModelError for a team without members, and for a second head or secretary. How many there are and whom they
    represent is for `team_findings`.
    """

    group: str
    members: Sequence[TeamMember]

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "group", settle_code(faults, "group", self.group))
        members = as_tuple(self.members)
        object.__setattr__(self, "members", members)
        if not members:
            faults.add("members", "a team has members", RULE, "Tổ phát phiếu phải có thành viên")
        seen: dict[str, int] = {}
        for i, one in enumerate(members):
            if not isinstance(one, TeamMember):
                faults.want(f"members[{i}]", one, (TeamMember,), RULE, "phải là thành viên Tổ phát phiếu")
            elif one.role != "member" and seen.setdefault(one.role, i) != i:
                vi = f"Tổ phát phiếu đã có {ROLES[one.role]}: thành viên thứ {seen[one.role] + 1}"
                faults.add(f"members[{i}].role", f"a second {one.role}", RULE, vi)
        faults.refuse()

    @property
    def head(self) -> TeamMember | None:
        """Tổ trưởng Tổ phát phiếu; None where none is named."""
        return next((one for one in self.members if one.role == "head"), None)

    @property
    def secretary(self) -> TeamMember | None:
        """Thư ký Tổ phát phiếu; None where none is named."""
        return next((one for one in self.members if one.role == "secretary"), None)
