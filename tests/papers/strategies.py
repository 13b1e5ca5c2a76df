"""Generated sheets of every kind: any Vietnamese text in names, addresses and questions."""

from __future__ import annotations

from datetime import date, datetime, time

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.support.strategies import NAMES, WARDS, line
from vnadmin import Ward
from vnadmin.consultation.ballot_team import BallotTeam, TeamMember
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.question import Question
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.window import Window
from vnadmin.papers.ballot import Ballot
from vnadmin.papers.community_decision import CommunityDecision
from vnadmin.papers.count_minutes import CountMinutes
from vnadmin.papers.group_report import GroupReport
from vnadmin.papers.hand_out_list import HandOutList
from vnadmin.papers.household_list import HouseholdList
from vnadmin.papers.posting_minutes import PostingMinutes
from vnadmin.papers.team_list import TeamList

QUESTIONS = (
    Question("Ông (bà) có nhất trí với dự thảo không?", ["Đồng ý", "Không đồng ý"], key="1", other_opinion=True),
    Question(
        "Chọn hình thức công khai nào?", ["Niêm yết", "Loa truyền thanh", "Nhóm Zalo & mạng khác"], key="2", many=True
    ),
)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 1))
SIZES = st.sampled_from([13, 14])
names = st.sampled_from(NAMES)
codes = st.integers(1, 9999).map("{:04}".format)
groups = st.builds(
    ResidentialGroup,
    st.just("1"),
    st.sampled_from(["Tổ dân phố Đức Xuân 1", "Thôn Nà Pèn", "Tổ dân phố 12 & 13"]),
    head=st.sampled_from(["", "Ksor H'Blăm"]),
)
households = st.lists(
    st.builds(Household, codes, names, group=st.just("1"), address=st.just("") | line(6)),
    min_size=1,
    max_size=5,
    unique_by=lambda one: one.code,
)
committees = st.sampled_from(WARDS).map(lambda code: Ward(code).people_committee)
windows = DAYS.map(lambda day: Window(day, date(2026, 12, 30)))
teams = st.lists(st.builds(TeamMember, names, line(4)), min_size=1, max_size=4).map(lambda them: BallotTeam("1", them))


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    """Figures that add up, for both questions."""
    counts = draw(st.lists(st.integers(0, 3000), min_size=3, max_size=3))
    valid = sum(counts)
    invalid, late, left = (draw(st.integers(0, 40)) for _ in range(3))
    several = draw(st.lists(st.integers(0, valid), min_size=3, max_size=3).filter(lambda them: sum(them) >= valid))
    return Tally(
        group="1",
        households=valid + invalid + late + left,
        issued=valid + invalid + late + left,
        returned=valid + invalid,
        late=late,
        valid=valid,
        invalid=invalid,
        reasons={Reason.ILLEGIBLE: invalid} if invalid else {},
        questions=[
            QuestionTally(QUESTIONS[0], counts[:2], blank=counts[2], others=0),
            QuestionTally(QUESTIONS[1], several, blank=0),
        ],
    )


def ballots(**changes: SearchStrategy[object]) -> SearchStrategy[Ballot]:
    own: dict[str, SearchStrategy[object]] = {
        "issuer": committees,
        "subject": line(10),
        "questions": st.lists(st.sampled_from(QUESTIONS), min_size=1, max_size=2, unique_by=lambda one: one.key),
        "return_by": DAYS,
        "return_hour": st.none() | st.just(time(17)),
        "return_to": line(5),
        "summary": st.just("") | line(),
        "household": st.none() | households.map(lambda them: them[0]),
        "group": st.just("") | line(4),
        "code": st.just("") | codes,
        "sealed": st.sampled_from(["stamp", "signature"]),
        "lines": st.integers(1, 4),
        "size": SIZES,
    }
    return st.builds(Ballot, **(own | changes))  # type: ignore[arg-type]  # by name


def _group_papers(cls: type, **own: SearchStrategy[object]) -> SearchStrategy[object]:
    common = {"committee": committees, "group": groups, "matter": line(8), "day": st.none() | DAYS, "size": SIZES}
    return st.builds(cls, **(common | own))


moments = st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))
venues = st.just("") | line(5)
SHEETS: dict[str, SearchStrategy[object]] = {
    "ballot": ballots(),
    "team list": _group_papers(TeamList, team=teams),
    "household list": _group_papers(HouseholdList, households=households, posted=st.none() | windows),
    "hand-out list": _group_papers(HandOutList, households=households, spare=st.integers(0, 9), team=st.none() | teams),
    "posting minutes": _group_papers(
        PostingMinutes,
        stage=st.sampled_from(["begun", "ended"]),
        posted=windows,
        households=st.none() | st.integers(1, 3000),
        venue=venues,
        at=moments,
        objections=st.none() | st.lists(line(), max_size=2),
    ),
    "count minutes": _group_papers(
        CountMinutes,
        questions=st.just(QUESTIONS),
        tally=st.none() | tallies(),
        team=st.none() | teams,
        witnesses=st.just([]) | st.lists(names, min_size=2, max_size=2),
        started=moments,
        venue=venues,
    ),
    "community decision": _group_papers(
        CommunityDecision,
        clause=st.sampled_from([1, 3]),
        tally=tallies().filter(lambda one: one.households > 0),
        decided=st.lists(line(), max_size=2),
    ),
    "group report": _group_papers(GroupReport, tally=tallies(), opinions=st.lists(line(), max_size=3)),
}
