"""Biên bản niêm yết, biên bản kết thúc niêm yết: that a list of households was posted, and what was said to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from vnadmin.consultation.window import Window
from vnadmin.kinds import sheet
from vnadmin.model.body import Paragraph
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.sheet import Part, Sheet, SignPlace, WriteIn
from vnadmin.papers.by_hand import BY_HAND, figure, opening, persons
from vnadmin.papers.group_issuer import group_head
from vnadmin.papers.group_paper import GroupPaper

__all__ = ["PostingMinutes", "Stage"]

Stage: TypeAlias = Literal["begun", "ended"]
NAMES: dict[Stage, str] = {"begun": "Niêm yết", "ended": "Kết thúc niêm yết"}
OBJECTION_LINES = 4


def _compose(paper: PostingMinutes) -> Sheet:
    who, witness = group_head(paper.group), "Người chứng kiến"
    present = ((paper.group.head, who), (paper.witness, witness.lower()))
    doing = "tiến hành" if paper.stage == "begun" else "kết thúc việc"
    parts: list[Part] = [
        *opening(paper.at, paper.day, paper.venue),
        Paragraph("Chúng tôi gồm:"),
        *persons(f"{name}, {role}" if name else "" for name, role in present),
        Paragraph(
            f"Đã {doing} niêm yết danh sách đại diện hộ gia đình tham gia ý kiến về {paper.matter}, gồm"
            f" {figure(paper.households)} hộ gia đình; thời gian niêm yết: {paper.posted}."
        ),
    ]
    if paper.stage == "ended":
        parts += _said(paper.objections)
    parts.append(Paragraph("Biên bản được lập thành 02 bản, đọc cho mọi người cùng nghe và ký tên."))
    subject = f"{NAMES[paper.stage]} danh sách đại diện hộ gia đình tham gia ý kiến về {paper.matter}"
    places = (SignPlace(witness, paper.witness, BY_HAND), paper.head)
    return paper.drawn("Biên bản", subject, tuple(parts), places)


def _said(objections: Sequence[str] | None) -> list[Part]:
    if objections is None:
        return [WriteIn("Ý kiến phản ánh về danh sách trong thời gian niêm yết", lines=OBJECTION_LINES)]
    if not objections:
        return [Paragraph("Trong thời gian niêm yết không có ý kiến phản ánh về danh sách.")]
    intro = Paragraph(f"Trong thời gian niêm yết có {figure(len(objections))} ý kiến phản ánh về danh sách:")
    return [intro, *(Paragraph(f"{i}. {one}", literal=True) for i, one in enumerate(objections, 1))]


@sheet(_compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class PostingMinutes(GroupPaper):
    """Biên bản niêm yết ("begun") or kết thúc niêm yết ("ended") of one residential group; as `GroupPaper`, and

    stage       "begun" or "ended"
    posted      thời gian niêm yết
    households  số hộ trong danh sách; None leaves dots
    venue       nơi niêm yết
    witness     người chứng kiến
    at          thời điểm lập; None leaves dots
    objections  ý kiến phản ánh; None leaves lines to write on, empty says that there were none
    """

    stage: Stage
    posted: Window
    households: int | None = None
    venue: str = ""
    witness: str = ""
    at: datetime | None = None
    objections: Sequence[str] | None = None

    def settle(self, faults: Faults) -> None:
        if self.stage not in NAMES:
            vi = "biên bản niêm yết hoặc kết thúc niêm yết"
            faults.add("stage", f"want 'begun' or 'ended', got {self.stage!r}", "LYK-LIST", vi)
        faults.want("posted", self.posted, (Window,), "LYK-LIST", "phải là thời gian niêm yết")
        faults.want("households", self.households, (int, type(None)), "LYK-LIST", "phải là số hộ")
        faults.want("at", self.at, (datetime, type(None)), "LYK-LIST", "phải là giờ và ngày")
        for name in ("venue", "witness"):
            object.__setattr__(self, name, faults.line(name, getattr(self, name), empty=True))
        if self.objections is not None:
            lines = [faults.line(f"objections[{i}]", one) for i, one in enumerate(as_tuple(self.objections))]
            object.__setattr__(self, "objections", tuple(lines))
