"""Giấy tờ của tổ dân phố: what the papers of one residential group have in common."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.window import want_day
from vnadmin.model.faults import Faults
from vnadmin.model.issuer import Issuer
from vnadmin.model.sheet import Part, Sheet, SignPlace
from vnadmin.model.sizes import want_size
from vnadmin.papers.by_hand import BY_HAND, day_line
from vnadmin.papers.group_issuer import group_head, group_issuer
from vnadmin.rules.table import table
from vnadmin.text.casing import within_sentence

__all__ = ["GroupPaper"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPaper:
    """Giấy tờ của một tổ dân phố, thôn. Raises ModelError with every fault.

    committee  UBND phường, xã, đặc khu
    group      tổ dân phố, thôn
    matter     nội dung lấy ý kiến, "Dự thảo Quy chế …"
    day        ngày lập; None leaves dots
    size       cỡ chữ: 14 hoặc 13
    """

    committee: Issuer
    group: ResidentialGroup
    matter: str
    day: date | None = None
    size: int = field(default_factory=lambda: table().size_sets.default)

    def __post_init__(self) -> None:
        faults = Faults()
        faults.want("committee", self.committee, (Issuer,), "N-4.5a", "phải là UBND phường, xã, đặc khu")
        faults.want("group", self.group, (ResidentialGroup,), "N-4.2/1", "phải là tổ dân phố, thôn")
        object.__setattr__(self, "matter", within_sentence(faults.line("matter", self.matter)))
        if self.day is not None:
            want_day(faults, "day", self.day)
        want_size(faults, self.size)
        self.settle(faults)
        faults.refuse()

    def settle(self, faults: Faults) -> None:
        """Bring the fields of its own into their normal form; a paper that has some says how."""

    def drawn(self, name: str, subject: str, body: tuple[Part, ...], *signers: tuple[SignPlace, ...]) -> Sheet:
        """The sheet under the group's letterhead, with place and date."""
        return Sheet(
            issuer=group_issuer(self.committee, self.group),
            name=name,
            subject=subject,
            dateline=day_line(self.committee.place, self.day),
            body=body,
            signers=signers,
            size=self.size,
        )

    @property
    def head(self) -> SignPlace:
        """Chỗ ký của Tổ trưởng, Trưởng thôn."""
        return SignPlace(group_head(self.group), self.group.head, BY_HAND)
