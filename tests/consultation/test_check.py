"""The check of a whole set: what is asked of the consultation itself, of its timeline and of its plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from vnadmin import AttachedText, Decision, ModelError, Plan, Ward
from vnadmin.consultation.ballot_team import BallotTeam, TeamMember
from vnadmin.consultation.check import check
from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.opinion import Opinion, Response
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import Window

ISSUER = Ward("01843").people_committee
LINE = Timeline(
    published=date(2026, 5, 18),
    agencies=Window(date(2026, 5, 18), date(2026, 6, 5)),
    team_published=date(2026, 5, 20),
    list_posted=Window(date(2026, 5, 18), date(2026, 6, 8)),
    ballots=Window(date(2026, 5, 25), date(2026, 6, 8)),
    people=Window(date(2026, 5, 18), date(2026, 6, 8)),
)
SOUND = Consultation(
    issuer=ISSUER,
    subject="Dự thảo Quy chế thực hiện dân chủ",
    purpose="opinion",
    matter=7,
    normative=False,
    forms=["c"],
    timeline=LINE,
)


def plan(days: str = "") -> Plan:
    windows = [("Cơ quan góp ý", LINE.agencies), ("Niêm yết", LINE.list_posted), ("Phát phiếu", LINE.ballots)]
    lines = "\n".join(f"- {name} {window}." for name, window in windows)
    return Plan(
        issuer=ISSUER,
        subject="Lấy ý kiến Nhân dân",
        body=f"I. THỜI GIAN\n{lines}\n- Công khai ngày 18/5/2026{days}.",
        recipients=["HĐND phường", "Ủy ban MTTQ Việt Nam phường"],
        signature="CHỦ TỊCH / Nguyễn Văn A",
    )


def codes(consultation: Consultation, *papers: object) -> list[str]:
    return [finding.code for finding in check(consultation, papers)]


def test_a_sound_set_has_no_findings() -> None:
    assert codes(SOUND, plan()) == []


def test_a_set_without_a_plan() -> None:
    decision = Decision(
        issuer=ISSUER,
        normative=False,
        subject="Về việc thành lập Tổ kiểm phiếu",
        body="Điều 1. Thành lập Tổ kiểm phiếu.",
        signature="CHỦ TỊCH / Nguyễn Văn A",
    )
    assert codes(SOUND, decision) == ["L-28.1/1"]
    assert codes(replace(SOUND, purpose="decision", matter=6)) == []


def test_what_nobody_has_settled_is_a_note() -> None:
    (finding,) = check(replace(SOUND, normative=None), [plan()])
    assert (finding.code, finding.severity) == ("L-25.7", "note")
    assert codes(replace(SOUND, normative=None, matter=6), plan()) == []


def test_the_forms_are_asked_for_where_the_people_give_opinions() -> None:
    assert codes(replace(SOUND, forms=[]), plan()) == ["L-26.1"]
    assert codes(replace(SOUND, forms=[], purpose="decision", matter=6), plan()) == []


def test_timeline_plan_and_weekdays_are_checked_together() -> None:
    line = replace(LINE, ballots=Window(date(2026, 5, 26), date(2026, 6, 8)))
    assert codes(replace(SOUND, timeline=line), plan()) == ["LYK-DATE"]
    (finding,) = check(SOUND, [plan(" (thứ Ba)")])
    assert (finding.code, finding.where) == ("LYK-WEEKDAY", ("kế hoạch, Mục I",))
    assert "thứ Hai" in finding.fix


def test_lists_are_asked_for_where_ballots_go_out() -> None:
    groups = [ResidentialGroup("01", "Tổ dân phố 1")]
    household = Household("001", "Lê Thị B", group="02")
    by_meeting = replace(SOUND, forms=["b"], timeline=replace(LINE, ballots=None))
    assert [one.code for one in check(SOUND, [plan()], groups=groups)] == ["LYK-LIST", "N-4.3"]
    found = check(by_meeting, [plan(f" {LINE.ballots}")], groups=groups, households=[household])
    assert [one.code for one in found] == ["LYK-LIST", "LYK-LIST"]
    assert check(by_meeting, [plan()], groups=groups) == []
    team = BallotTeam("01", [TeamMember("Lê Thị B", "Ban công tác Mặt trận", "head")])
    assert {one.code for one in check(by_meeting, [plan()], groups=groups, teams=[team])} == {"N-4.3"}


def test_opinions_are_checked_against_the_draft_and_the_final_text() -> None:
    text = AttachedText("Quy chế", "Thực hiện dân chủ", "Điều 1. Phạm vi.")
    final = Decision(
        issuer=ISSUER,
        normative=False,
        subject="Ban hành Quy chế",
        attached=text,
        signature="CHỦ TỊCH / Nguyễn Văn A",
    )
    opinion = Opinion(text="Sửa.", audience="person", target="Điều 2", response=Response("accepted", change="Điều 2"))
    found = check(SOUND, [plan()], opinions=[opinion], draft=replace(final, draft=True), final=final)
    assert [one.code for one in found] == ["LYK-TARGET", "LYK-TARGET"]


def test_all_that_is_wrong_with_a_consultation_is_told_at_once() -> None:
    with pytest.raises(ModelError) as caught:
        Consultation(
            issuer="UBND",  # type: ignore[arg-type]  # wrong on purpose
            subject="",
            purpose="opinion",
            matter=10,
            timeline=None,  # type: ignore[arg-type]  # wrong on purpose
            forms=["z"],
            normative="có",  # type: ignore[arg-type]  # wrong on purpose
        )
    fields = [fault.field for fault in caught.value.faults]
    assert fields == ["issuer", "subject", "matter", "timeline", "normative", "forms"]
