"""Dữ kiện: everything that the papers of one consultation are made of; whatever is printed twice comes from here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from vnadmin.consultation.ballot_team import BallotTeam
from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.opinion import Opinion
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.totals import total
from vnadmin.kinds.decision import Decision
from vnadmin.kinds.plan import Plan
from vnadmin.kinds.signed_paper import SignedPaper
from vnadmin.model.number import DocumentNumber
from vnadmin.papers.registered import Registered

__all__ = ["Facts"]

Paper = TypeVar("Paper", bound=SignedPaper)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Dữ kiện của cuộc lấy ý kiến; a paper that needs more than there is says what is missing (`lacking` beside it).

    consultation  cuộc lấy ý kiến
    plan          kế hoạch, as it was typed
    draft, final  dự thảo lấy ý kiến; văn bản sau tiếp thu
    groups, households, teams, opinions  tổ dân phố, hộ gia đình in printed order, Tổ phát phiếu, ý kiến góp ý
    tallies       kết quả của từng tổ dân phố, in the order of the groups
    codes         {mã hộ: mã phiếu}, where ballots bear codes
    registered    {key of the paper: its number and date}, as văn thư recorded them
    """

    consultation: Consultation
    plan: Plan | None = None
    draft: Decision | None = None
    final: Decision | None = None
    groups: tuple[ResidentialGroup, ...] = ()
    households: tuple[Household, ...] = ()
    teams: tuple[BallotTeam, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    tallies: tuple[Tally, ...] = ()
    codes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    registered: Mapping[str, Registered] = field(default_factory=lambda: MappingProxyType({}))
    _by_group: Mapping[str, tuple[Household, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, list[Household]] = defaultdict(list)
        for one in self.households:
            found[one.group].append(one)
        object.__setattr__(self, "_by_group", {code: tuple(them) for code, them in found.items()})

    @property
    def total(self) -> Tally | None:
        """Kết quả toàn phường; None while nothing is counted."""
        return total(self.tallies) if self.tallies else None

    @property
    def organ(self) -> str:
        """Cơ quan tổ chức, in short as its papers call it: "UBND phường Bắc Kạn"."""
        issuer = self.consultation.issuer
        return f"{issuer.abbreviation} {issuer.lines[-1]}"

    @property
    def place(self) -> str:
        """Phường, xã, đặc khu: the last line of the issuer's name."""
        return self.consultation.issuer.lines[-1]

    def group(self, code: str) -> ResidentialGroup | None:
        """The group with this code; None where the list has none."""
        return next((one for one in self.groups if one.code == code), None)

    def households_of(self, code: str) -> tuple[Household, ...]:
        """The households of a group, in printed order."""
        return self._by_group.get(code, ())

    def team_of(self, code: str) -> BallotTeam | None:
        """The team of a group; None where none is listed."""
        return next((one for one in self.teams if one.group == code), None)

    def tally_of(self, code: str) -> Tally | None:
        """The result of a group; None where none is known."""
        return next((one for one in self.tallies if one.group == code), None)

    def numbered(self, key: str, paper: Paper) -> Paper:
        """The paper with the number and date that văn thư recorded; as it is while it is not registered."""
        found = self.registered.get(key)
        if found is None or not isinstance(paper.number, DocumentNumber):
            return paper
        number = DocumentNumber(paper.number.symbol, found.number)
        return replace(paper, number=number, date=found.day)

    def number_and_day(self, key: str, paper: SignedPaper | None) -> tuple[str, date | None]:
        """Số, ký hiệu and day of a paper as others cite it: blanks while it is not registered."""
        if paper is None:
            return "", None
        made = self.numbered(key, paper)
        return str(made.number), made.date if isinstance(made.date, date) else None
