"""Danh sách phát, thu phiếu: who was handed a ballot and gave it back, with both signatures (L-19.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from vnadmin.consultation.ballot_team import BallotTeam
from vnadmin.consultation.household import Household
from vnadmin.kinds import sheet
from vnadmin.model.body import Paragraph
from vnadmin.model.faults import Faults
from vnadmin.model.sheet import Part, Sheet, SignPlace
from vnadmin.model.table import Table
from vnadmin.papers.by_hand import BY_HAND, figure
from vnadmin.papers.group_paper import GroupPaper
from vnadmin.papers.household_list import settle_households

__all__ = ["HandOutList"]

WIDTHS = {"TT": 1, "Đại diện hộ gia đình": 6, "Mã phiếu": 2, "Ký nhận phiếu": 3, "Ký nộp phiếu": 3}
"""The columns with their shares; that of the codes is left out where ballots have none."""
CODE = "Mã phiếu"


def _compose(paper: HandOutList) -> Sheet:
    titles = [title for title in WIDTHS if paper.codes or title != CODE]
    codes = [[paper.codes.get(one.code)] if paper.codes else [] for one in paper.households]
    rows = [
        (i, one.representative, *code, None, None)
        for i, (one, code) in enumerate(zip(paper.households, codes, strict=True), 1)
    ]
    printed = len(rows) + paper.spare
    lines = [
        f"Số phiếu nhận từ UBND: {figure(printed)}, gồm {figure(len(rows))} phiếu của hộ gia đình và"
        f" {figure(paper.spare)} phiếu dự phòng.",
        f"Số phiếu phát ra: {figure(None)}; số phiếu thu về: {figure(None)}; số phiếu còn lại chưa phát:"
        f" {figure(None)}; số phiếu hỏng: {figure(None)}.",
    ]
    head = paper.team.head.name if paper.team and paper.team.head else ""
    handed = SignPlace("Tổ trưởng Tổ phát phiếu", head, BY_HAND)
    body: tuple[Part, ...] = (Table(titles, rows, widths=[WIDTHS[title] for title in titles]), *map(Paragraph, lines))
    subject = f"Phát, thu phiếu lấy ý kiến của hộ gia đình về {paper.matter}"
    return paper.drawn("Danh sách", subject, body, (handed, paper.head))


@sheet(_compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutList(GroupPaper):
    """Danh sách phát, thu phiếu of one residential group; as `GroupPaper`, and

    households  hộ gia đình, in the order in which the ballots are packed
    codes       {mã hộ: mã phiếu}; a secret ballot has none
    spare       số phiếu dự phòng
    team        Tổ phát phiếu
    """

    households: Sequence[Household]
    codes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    spare: int = 0
    team: BallotTeam | None = None

    def settle(self, faults: Faults) -> None:
        settle_households(self, faults)
        faults.want("codes", self.codes, (Mapping,), "L-19.3", "phải là mã phiếu theo mã hộ")
        faults.want("team", self.team, (BallotTeam, type(None)), "N-4.3", "phải là Tổ phát phiếu")
        if type(self.spare) is not int or self.spare < 0:
            faults.add("spare", f"want a number from 0, got {self.spare!r}", vi="số phiếu dự phòng từ 0")
