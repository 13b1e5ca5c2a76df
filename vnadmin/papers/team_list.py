"""Danh sách Tổ phát phiếu: who hands the ballots out, whom each represents, what each does (N-4.3, N-4.4).

Whether a residential group, which has no seal, decides this or lists it is practice: a list.
"""

from __future__ import annotations

from dataclasses import dataclass

from vnadmin.consultation.ballot_team import ROLES, BallotTeam
from vnadmin.kinds import sheet
from vnadmin.model.body import Paragraph
from vnadmin.model.faults import Faults
from vnadmin.model.sheet import Sheet, SignPlace
from vnadmin.model.table import Table
from vnadmin.papers.by_hand import BY_HAND
from vnadmin.papers.group_paper import GroupPaper

__all__ = ["TeamList"]

TITLES = ("TT", "Họ và tên", "Thành phần", "Nhiệm vụ")
TASKS = (
    "Tổ phát phiếu công khai nội dung, thời gian, thời hạn lấy ý kiến; phát phiếu đến từng hộ gia đình, thu phiếu, kiểm"
    " phiếu và lập biên bản kiểm phiếu."
)


def _compose(paper: TeamList) -> Sheet:
    rows = [(i, one.name, one.represents, ROLES[one.role]) for i, one in enumerate(paper.team.members, 1)]
    body = (Table(TITLES, rows, widths=(1, 5, 6, 3)), Paragraph(TASKS))
    front = SignPlace("Trưởng ban công tác Mặt trận", paper.group.front_head, BY_HAND)
    subject = f"Tổ phát phiếu lấy ý kiến của hộ gia đình về {paper.matter}"
    return paper.drawn("Danh sách", subject, body, (front, paper.head))


@sheet(_compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class TeamList(GroupPaper):
    """Danh sách Tổ phát phiếu of one residential group; as `GroupPaper`, and its `team`."""

    team: BallotTeam

    def settle(self, faults: Faults) -> None:
        faults.want("team", self.team, (BallotTeam,), "N-4.3", "phải là Tổ phát phiếu")
