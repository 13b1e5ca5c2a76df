"""The example of a whole consultation holds together: its lists, its two versions of the text, its opinions."""

from __future__ import annotations

import re
import runpy
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.support.examples import ROOT
from vnadmin import Article, Chapter, Decision, render
from vnadmin.consultation.comparison import Compared, compare
from vnadmin.consultation.counted import Count
from vnadmin.consultation.counting import count
from vnadmin.consultation.differences import differences
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.opinion import Opinion
from vnadmin.consultation.opinion_findings import opinion_findings
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.team_findings import team_findings
from vnadmin.consulting.answers_list import read_answers
from vnadmin.consulting.groups_list import read_groups
from vnadmin.consulting.households_list import read_households
from vnadmin.consulting.minutes_list import read_minutes
from vnadmin.consulting.opinions_list import read_opinions
from vnadmin.consulting.teams_list import read_teams
from vnadmin.files import load
from vnadmin.model.numbering import numbered

FOLDER = ROOT / "examples" / "bac_kan"
MADE = ("to_dan_pho", "ho_gia_dinh", "to_phat_phieu", "tra_loi", "bien_ban")


@cache
def script() -> dict[str, Any]:
    return runpy.run_path(str(FOLDER / "sinh_du_lieu.py"))


@cache
def decision(name: str) -> Decision:
    loaded = load(FOLDER / f"{name}.yaml")
    assert loaded.warnings == ()
    (made,) = loaded.objects
    assert isinstance(made, Decision)
    return made


@cache
def groups() -> tuple[ResidentialGroup, ...]:
    made, notices = read_groups([FOLDER / "to_dan_pho.csv"])
    assert notices == ()
    return made


@cache
def households() -> tuple[Household, ...]:
    made, notices = read_households([FOLDER / "ho_gia_dinh.csv"], groups())
    assert notices == ()
    return made


@cache
def counted() -> Count:
    answers, notices = read_answers([FOLDER / "tra_loi.csv"], script()["QUESTIONS"])
    assert notices == ()
    return count(answers, script()["QUESTIONS"], households(), script()["WINDOW"])


@cache
def minutes() -> tuple[Tally, ...]:
    made, notices = read_minutes([FOLDER / "bien_ban.csv"], script()["QUESTIONS"], groups())
    assert notices == ()
    return made


@cache
def opinions() -> tuple[Opinion, ...]:
    made, notices = read_opinions([FOLDER / "y_kien.csv"])
    assert notices == ()
    return made


@cache
def compared() -> tuple[Compared, ...]:
    before, after = (decision(name).attached for name in ("du_thao", "quyet_dinh"))
    assert before
    assert after
    return compare(before, after)


def test_the_script_makes_the_lists_that_are_there(tmp_path: Path) -> None:
    script()["write_all"](tmp_path)
    assert sorted(file.stem for file in tmp_path.iterdir()) == sorted(MADE)
    for name in MADE:
        assert (tmp_path / f"{name}.csv").read_text("utf-8") == (FOLDER / f"{name}.csv").read_text("utf-8"), name


@pytest.mark.parametrize("name", [*MADE, "y_kien"])
def test_excel_sees_the_letters_of_every_list(name: str) -> None:
    assert (FOLDER / f"{name}.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(("name", "draft"), [("du_thao", True), ("quyet_dinh", False)])
def test_both_decisions_issue_a_whole_regulation(name: str, draft: bool) -> None:
    made = decision(name)
    assert made.attached
    kinds = [type(entry.child) for entry in numbered(made.attached.content)]
    assert kinds.count(Article) >= 32
    assert 6 <= kinds.count(Chapter) <= 8
    assert made.draft == draft
    assert render(made)


def test_the_final_version_has_one_article_more_one_less_and_two_that_changed_places() -> None:
    rows = compared()
    assert [row.key for row in rows if row.before is None] == ["Điều 12"]
    assert [row.key for row in rows if row.after is None] == ["bỏ Điều 35"]
    assert [row.key for row in rows if row.moved] == ["Điều 27", "Điều 28"]
    reworded = [row.key for row in rows if row.before and row.after and not row.kept and not row.moved]
    assert 10 <= len(reworded) <= 14
    assert any(row.reference for row in rows)


def test_every_change_of_the_text_is_explained_by_the_answer_to_an_opinion() -> None:
    places = [one.response.changed for one in opinions() if one.response and one.response.changed]
    explained = {" ".join(place.levels[-1]) for place in places}
    changed = {row.key for row in compared() if not row.kept}
    assert changed - explained == {"Điều 28", "bỏ Điều 35"}  # changed places with Điều 27; went into Điều 5
    assert explained <= changed


def test_every_opinion_is_answered_and_is_about_a_place_that_is_there() -> None:
    assert len(opinions()) == 60
    assert opinion_findings(opinions(), "opinion", draft=decision("du_thao"), final=decision("quyet_dinh")) == []
    results = {one.response.result for one in opinions() if one.response}
    assert results == {"accepted", "partly", "explained"}
    assert {one.audience for one in opinions()} == {"organ", "group", "person", "organisation"}
    assert any(not one.giver for one in opinions())


def test_some_opinions_came_from_several_groups_in_the_same_words() -> None:
    said = [one.text for one in opinions() if one.audience == "group" and one.givers > 1]
    assert len(said) - len(set(said)) >= 2


def test_the_minutes_say_what_the_ballots_say_but_for_one_figure() -> None:
    found = [(told.group, str(each)) for told in minutes() for each in differences(told, counted().tally(told.group))]
    assert found == [("07", "nội dung “1”: số ý kiến khác: biên bản ghi 12, phiếu đếm được 10")]


def test_the_ballots_show_every_case_that_a_count_must_bear() -> None:
    assert str(counted()) == "2.902 phiếu = 2.845 hợp lệ + 34 không hợp lệ + 12 nộp muộn + 11 để riêng"
    assert set(counted().reasons) == {
        Reason.UNKNOWN_HOUSEHOLD,
        Reason.NOT_ON_BALLOT,
        Reason.SECOND_BALLOT,
        Reason.LATE,
        Reason.NOT_ISSUED_FORM,
        Reason.NO_STAMP,
        Reason.ILLEGIBLE,
        Reason.TOO_MANY,
        Reason.NOTHING_MARKED,
    }
    assert counted().total.not_returned > 0
    assert all(one.blank for one in counted().total.questions)


def test_the_lists_are_of_the_size_of_a_ward_and_hold_no_numbers_of_persons() -> None:
    assert (len(groups()), len(households()), len(minutes())) == (12, 3000, 12)
    assert {one.group for one in households()} == {one.code for one in groups()}
    assert not re.search(r"\d{8}", (FOLDER / "ho_gia_dinh.csv").read_text("utf-8"))


def test_every_team_is_made_up_as_the_decree_wants_it() -> None:
    teams, notices = read_teams([FOLDER / "to_phat_phieu.csv"], groups())
    assert notices == ()
    assert team_findings(groups(), teams, "opinion") == []
    assert {len(team.members) for team in teams} == {3, 4, 5}
