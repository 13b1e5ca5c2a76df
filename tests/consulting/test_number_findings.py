"""Numbers and days of papers that contradict each other, and those that are still to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.consulting.test_making import ASKED, PLAN
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import Window
from vnadmin.consulting import Folder
from vnadmin.consulting.number_findings import number_findings
from vnadmin.papers.registered import Registered

JUNE, JULY = date(2026, 6, 1), date(2026, 7, 1)


def codes(folder: Folder) -> list[tuple[str, str]]:
    return [(one.code, one.severity) for one in number_findings(folder)]


def folder(*numbers: tuple[str, date], **changes: object) -> Folder:
    made = tuple((key, Registered(i, day)) for i, (key, day) in enumerate(numbers, 1))
    return Folder(replace(ASKED, **changes), (PLAN,), numbers=made)  # type: ignore[arg-type]  # by name


def test_a_plan_without_a_number_is_a_note() -> None:
    assert codes(folder()) == [("ND30-I-II-3.a/1", "note")]
    assert codes(folder(("ke_hoach", JUNE))) == []
    assert codes(replace(folder(), papers=())) == []


@pytest.mark.parametrize(("first", "then"), [("ke_hoach", "thong_bao_lay_y_kien"), ("bao_cao_tong_hop", "quyet_dinh")])
def test_a_paper_before_the_one_that_it_follows(first: str, then: str) -> None:
    plan = () if first == "ke_hoach" else (("ke_hoach", JUNE),)
    line = Timeline()
    assert codes(folder(*plan, (first, JUNE), (then, JULY), timeline=line)) == []
    assert codes(folder(*plan, (first, JUNE), (then, JUNE), timeline=line)) == []
    assert ("LYK-ORDER", "warning") in codes(folder(*plan, (first, JULY), (then, JUNE), timeline=line))


def test_a_report_before_the_people_were_asked_to_the_end() -> None:
    line = Timeline(ballots=Window(date(2026, 6, 6), date(2026, 6, 7)))
    early, late = (("bao_cao_tong_hop", date(2026, 6, day)) for day in (7, 8))
    assert codes(folder(("ke_hoach", JUNE), early, timeline=line)) == [("LYK-ORDER", "warning")]
    assert codes(folder(("ke_hoach", JUNE), late, timeline=line)) == []


def test_the_day_of_the_plan_is_that_of_the_timeline() -> None:
    line = Timeline(issued=JUNE)
    assert codes(folder(("ke_hoach", JUNE), timeline=line)) == []
    assert codes(folder(("ke_hoach", JULY), timeline=line)) == [("LYK-DATE", "warning")]
