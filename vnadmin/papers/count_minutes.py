"""Biên bản kiểm phiếu về việc phát phiếu lấy ý kiến của hộ gia đình (Mẫu số 04 of the annex of N, N-4.6a).

Form not verified: the annex of Nghị định số 59/2023/NĐ-CP was not at hand. The wording follows its sister form, Mẫu số
02, whose words are known; it counts households and ballots in place of attendance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from vnadmin.consultation.ballot_team import ROLES, BallotTeam
from vnadmin.consultation.question import Question
from vnadmin.consultation.tally import Tally
from vnadmin.kinds import sheet
from vnadmin.model.body import Paragraph
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.sheet import Part, Sheet, SignPlace
from vnadmin.papers.by_hand import BY_HAND, moment, opening, persons
from vnadmin.papers.group_paper import GroupPaper
from vnadmin.papers.results import ballot_lines, blank_results, question_results

__all__ = ["CountMinutes"]

RULE = "N-4.6a"
WITNESSES = 2
MEMBERS = 3
"""Lines for a team that is not known yet: N-4.3 wants three to five."""


def _compose(paper: CountMinutes) -> Sheet:
    about = f"Về việc phát phiếu lấy ý kiến của hộ gia đình về {paper.matter}"
    return paper.drawn("Biên bản kiểm phiếu", about, tuple(_body(paper)), *_signers(paper))


@sheet(_compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class CountMinutes(GroupPaper):
    """Biên bản kiểm phiếu of one residential group; as `GroupPaper`, and

    questions   nội dung hỏi
    tally       kết quả; None leaves dots and empty cells: the form to be filled at the count
    households  số hộ trong danh sách, where there is no tally
    team        Tổ phát phiếu
    witnesses   đại diện hộ gia đình chứng kiến: two (N-4.6a); None known leaves dots
    started, ended  thời điểm bắt đầu, kết thúc kiểm phiếu
    venue       địa điểm
    copies      số bản
    """

    questions: Sequence[Question]
    tally: Tally | None = None
    households: int | None = None
    team: BallotTeam | None = None
    witnesses: Sequence[str] = ()
    started: datetime | None = None
    ended: datetime | None = None
    venue: str = ""
    copies: int = 3

    def settle(self, faults: Faults) -> None:
        questions = as_tuple(self.questions)
        object.__setattr__(self, "questions", questions)
        for i, question in enumerate(questions):
            faults.want(f"questions[{i}]", question, (Question,), RULE, "phải là nội dung hỏi")
        faults.want("tally", self.tally, (Tally, type(None)), RULE, "phải là kết quả kiểm phiếu")
        if isinstance(self.tally, Tally) and [one.question for one in self.tally.questions] != list(questions):
            vi = "kết quả kiểm phiếu phải là của các nội dung hỏi này"
            faults.add("tally", "the tally is of other questions", RULE, vi)
        faults.want("team", self.team, (BallotTeam, type(None)), "N-4.3", "phải là Tổ phát phiếu")
        witnesses = [faults.line(f"witnesses[{i}]", one) for i, one in enumerate(as_tuple(self.witnesses))]
        object.__setattr__(self, "witnesses", tuple(witnesses))
        if len(witnesses) > 0 and len(witnesses) < WITNESSES:
            vi = "phải có ít nhất 02 đại diện hộ gia đình chứng kiến việc kiểm phiếu"
            faults.add("witnesses", "want two household representatives as witnesses", RULE, vi)
        for name in ("started", "ended"):
            faults.want(name, getattr(self, name), (datetime, type(None)), RULE, "phải là giờ và ngày")
        object.__setattr__(self, "venue", faults.line("venue", self.venue, empty=True))

    @property
    def seen_by(self) -> tuple[str, ...]:
        """Người chứng kiến; empty names where they are not known."""
        return tuple(self.witnesses) or ("",) * WITNESSES


def _body(paper: CountMinutes) -> Iterator[Part]:
    yield from opening(paper.started, paper.day, paper.venue)
    yield Paragraph("Tổ phát phiếu lấy ý kiến của hộ gia đình gồm các ông (bà) có tên sau:")
    yield from persons(_team(paper.team))
    yield Paragraph("Đại diện hộ gia đình chứng kiến việc kiểm phiếu gồm:")
    yield from persons(paper.seen_by)
    yield Paragraph("Kết quả kiểm phiếu như sau:")
    for line in ballot_lines(paper.tally, paper.households):
        yield Paragraph(line, literal=True)
    for number, question in enumerate(paper.questions, 1):
        made = blank_results(question, number) if paper.tally is None else question_results(paper.tally, number)
        yield from made
    ended = moment(paper.ended, paper.day)
    yield Paragraph(f"Việc kiểm phiếu kết thúc vào hồi {ended}. Biên bản được lập thành {paper.copies:02} bản.")


def _team(team: BallotTeam | None) -> list[str]:
    if team is None:
        return [""] * MEMBERS
    return [f"{one.name}, {one.represents} - {ROLES[one.role]}" for one in team.members]


def _signers(paper: CountMinutes) -> Iterator[tuple[SignPlace, ...]]:
    """Witnesses, the team's secretary and head, the head of the group (row 10 of the papers)."""
    yield tuple(SignPlace("Đại diện hộ gia đình", name, BY_HAND) for name in paper.seen_by)
    team = paper.team
    secretary = team.secretary.name if team and team.secretary else ""
    head = team.head.name if team and team.head else ""
    yield SignPlace("Thư ký", secretary, BY_HAND), SignPlace("Tổ trưởng Tổ phát phiếu", head, BY_HAND)
    yield (paper.head,)
