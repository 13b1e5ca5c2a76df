"""Giấy tờ của từng tổ dân phố: the papers of one residential group, made from the facts of the consultation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.opinion import Opinion
from vnadmin.consultation.timeline import Timeline
from vnadmin.errors import Fault, ModelError
from vnadmin.papers.ballot import Ballot
from vnadmin.papers.ballot_book import BallotBook
from vnadmin.papers.community_decision import CommunityDecision
from vnadmin.papers.count_minutes import CountMinutes
from vnadmin.papers.facts import Facts
from vnadmin.papers.group_issuer import group_within
from vnadmin.papers.group_report import GroupReport
from vnadmin.papers.hand_out_list import HandOutList
from vnadmin.papers.household_list import HouseholdList
from vnadmin.papers.posting_minutes import PostingMinutes, Stage
from vnadmin.papers.team_list import TeamList
from vnadmin.text.casing import within_sentence

__all__ = ["OfGroup"]


class OfGroup:
    """Giấy tờ của một tổ dân phố, each made by one method; ModelError where the facts do not hold what it needs."""

    def __init__(self, facts: Facts, group: ResidentialGroup) -> None:
        self._facts = facts
        self._group = group

    def team_list(self) -> TeamList:
        """Danh sách Tổ phát phiếu."""
        team = self._facts.team_of(self._group.code)
        if team is None:
            raise _missing("team", f"{self._group.name} chưa có Tổ phát phiếu", "N-4.3")
        return TeamList(**self._common(self._line.team_published), team=team)

    def household_list(self) -> HouseholdList:
        """Danh sách đại diện hộ gia đình."""
        posted = self._line.list_posted
        day = posted.first if posted else None
        return HouseholdList(**self._common(day), households=self._households, posted=posted)

    def posting_minutes(self, stage: Stage) -> PostingMinutes:
        """Biên bản niêm yết, kết thúc niêm yết."""
        posted = self._line.list_posted
        if posted is None:
            raise _missing("list_posted", "lịch chưa ghi thời gian niêm yết danh sách", "LYK-LIST")
        day = posted.first if stage == "begun" else posted.last
        return PostingMinutes(
            **self._common(day),
            stage=stage,
            posted=posted,
            households=len(self._households),
            venue=self._group.venue,
        )

    def ballots(self) -> BallotBook:
        """Phiếu lấy ý kiến in the order of the list, spare forms last."""
        asked = self._facts.consultation
        named: Sequence[Household | None] = [None] * len(self._households) if asked.secret else self._households
        spare: list[Household | None] = [None] * asked.spare
        ballots = [self._ballot(one) for one in (*named, *spare)]
        return BallotBook(ballots, asked.per_page)  # type: ignore[arg-type]  # 1, 2 or 4: the consultation has seen to it

    def hand_out_list(self) -> HandOutList:
        """Danh sách phát, thu phiếu, in the order in which the ballots are packed."""
        day = self._line.ballots.first if self._line.ballots else None
        return HandOutList(
            **self._common(day),
            households=self._households,
            codes=self._facts.codes,
            spare=self._facts.consultation.spare,
            team=self._facts.team_of(self._group.code),
        )

    def count_minutes(self) -> CountMinutes:
        """Biên bản kiểm phiếu; before the count the form, to be filled by hand."""
        return CountMinutes(
            **self._common(self._line.ballots.last if self._line.ballots else None),
            questions=self._facts.consultation.on_ballot,
            tally=self._facts.tally_of(self._group.code),
            households=len(self._households) or None,
            team=self._facts.team_of(self._group.code),
            venue=self._group.venue,
        )

    def report(self) -> GroupReport:
        """Báo cáo kết quả, with the opinions that the group itself has given."""
        tally = self._facts.tally_of(self._group.code)
        if tally is None:
            raise _missing("tally", f"{self._group.name} chưa có kết quả kiểm phiếu", "N-4.6c")
        own = [_said(one) for one in self._facts.opinions if one.giver == self._group.name]
        return GroupReport(**self._common(self._line.forwarded_by), tally=tally, opinions=own)

    def community_decision(self) -> CommunityDecision:
        """Quyết định của cộng đồng dân cư: in the regime where the people decide."""
        tally, window = self._facts.tally_of(self._group.code), self._line.ballots
        if tally is None:
            raise _missing("tally", f"{self._group.name} chưa có kết quả kiểm phiếu", "L-20.2")
        period = str(window) if window else ""
        return CommunityDecision(
            **self._common(None), clause=self._facts.consultation.matter, tally=tally, period=period
        )

    @property
    def _line(self) -> Timeline:
        return self._facts.consultation.timeline

    @property
    def _households(self) -> Sequence[Household]:
        return self._facts.households_of(self._group.code)

    def _common(self, day: date | None) -> dict[str, Any]:
        """What every paper of the group has."""
        asked = self._facts.consultation
        common = {"committee": asked.issuer, "group": self._group, "matter": asked.subject}
        return {**common, "day": day, "size": asked.size}

    def _ballot(self, household: Household | None) -> Ballot:
        asked, window = self._facts.consultation, self._line.ballots
        if window is None:
            raise _missing("ballots", "lịch chưa ghi thời gian phát, thu phiếu", "N-4.5b")
        return Ballot(
            issuer=asked.issuer,
            subject=f"Về {within_sentence(asked.subject)}",
            questions=asked.on_ballot,
            return_by=window.last,
            return_hour=asked.last_hour,
            return_to=f"Tổ phát phiếu {group_within(self._group.name)}",
            household=household,
            code=self._facts.codes.get(household.code, "") if household else "",
            qr=asked.qr and household is not None,
            group=self._group.name,
            secret=asked.secret,
            size=asked.size,
        )


def _said(opinion: Opinion) -> str:
    about = "" if opinion.about.general else f"{opinion.about}: "
    return f"{about}{opinion.text}"


def _missing(path: str, vi: str, rule: str) -> ModelError:
    return ModelError([Fault(path, "missing", rule, vi)])
