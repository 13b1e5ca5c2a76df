"""Teams that hand the ballots out: what no team is, and what N-4.3 wants of one."""

from __future__ import annotations

import pytest

from vnadmin import ModelError
from vnadmin.consultation.ballot_team import BallotTeam, Role, TeamMember
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.regime import Purpose
from vnadmin.consultation.team_findings import team_findings
from vnadmin.findings import Finding

FRONT, WOMEN, GROUP = "Ban công tác Mặt trận", "Chi hội Phụ nữ tổ dân phố 1", "Tổ dân phố 1"
ONE, TWO = ResidentialGroup("01", "Tổ dân phố 1"), ResidentialGroup("02", "Tổ dân phố 2")


def team(*bodies: str, head: int | None = 0, code: str = "01") -> BallotTeam:
    def role(i: int) -> Role:
        return "head" if i == head else "member"

    return BallotTeam(code, [TeamMember(f"Nguyễn Văn {i}", body, role(i)) for i, body in enumerate(bodies)])


def told(*teams: BallotTeam, purpose: Purpose = "decision") -> list[Finding]:
    return team_findings([ONE], teams, purpose)


@pytest.mark.parametrize("more", [[], [GROUP], [GROUP, "Chi hội Cựu chiến binh"]])
def test_three_to_five_with_all_three_bodies_are_a_team(more: list[str]) -> None:
    assert told(team(FRONT, WOMEN, GROUP, *more)) == []


@pytest.mark.parametrize("more", [[], [WOMEN] * 4])
def test_fewer_than_three_and_more_than_five_are_told(more: list[str]) -> None:
    found = told(team(FRONT, GROUP, *more))
    assert f"có {2 + len(more):02d} người" in found[0].message
    assert {finding.code for finding in found} == {"N-4.3"}


def test_the_head_is_of_the_front() -> None:
    (finding,) = told(team(FRONT, WOMEN, GROUP, head=1))
    assert "Tổ trưởng Nguyễn Văn 1 đại diện Chi hội Phụ nữ" in finding.message
    assert finding.where == ("Tổ phát phiếu, Tổ dân phố 1",)
    (finding,) = told(team(FRONT, WOMEN, GROUP, head=None))
    assert "chưa ghi ai là Tổ trưởng" in finding.message


def test_a_body_that_nobody_represents_is_told_once_for_each() -> None:
    (finding,) = told(team(FRONT, WOMEN, WOMEN))
    assert "không thấy đại diện tổ dân phố" in finding.message
    assert len(told(team(FRONT, FRONT, "BCTMT"))) == 2


def test_a_body_that_is_not_understood_leaves_it_to_the_clerk() -> None:
    (finding,) = told(team(FRONT, "Hội Người cao tuổi", GROUP))
    assert finding.severity == "note"


def test_the_law_binds_where_the_people_decide_and_is_practice_where_they_give_opinions() -> None:
    assert [one.severity for one in told(team(FRONT, WOMEN, GROUP, head=1))] == ["error"]
    assert [one.severity for one in told(team(FRONT, WOMEN, GROUP, head=1), purpose="opinion")] == ["warning"]


def test_a_group_without_a_team_is_told_and_all_of_them_as_one() -> None:
    sound = team(FRONT, WOMEN, GROUP)
    (finding,) = team_findings([ONE, TWO], [sound], "opinion")
    assert finding.where == ("danh sách tổ dân phố, Tổ dân phố 2",)
    (finding,) = team_findings([ONE, TWO], [], "opinion")
    assert finding.where == ("hồ sơ",)
    assert team_findings([], [], "decision") == []


def test_a_team_has_members_and_one_head_at_most() -> None:
    member = TeamMember("Lê Thị B", FRONT, "head")
    for members, field in (([], "members"), ([member, member], "members[1].role"), (["Lê Thị B"], "members[0]")):
        with pytest.raises(ModelError) as caught:
            BallotTeam("01", members)  # type: ignore[arg-type]  # some are wrong on purpose
        assert [fault.path for fault in caught.value.faults] == [field]
    with pytest.raises(ModelError) as caught:
        TeamMember("", "", "trưởng")  # type: ignore[arg-type]  # wrong on purpose
    assert {fault.path for fault in caught.value.faults} == {"name", "represents", "role"}


def test_head_and_secretary_are_found_by_their_role() -> None:
    made = BallotTeam("01", [TeamMember("A B", GROUP), TeamMember("C D", WOMEN, "secretary")])
    assert made.head is None
    assert made.secretary == TeamMember("C D", WOMEN, "secretary")
