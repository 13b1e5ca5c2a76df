"""Lịch: only types, impossible windows and years without a calendar are refused."""

from dataclasses import fields
from datetime import date, datetime

import pytest

from vnadmin.consultation.timeline import WINDOWS, Timeline
from vnadmin.consultation.window import Window
from vnadmin.errors import ModelError

WEEK = Window(date(2026, 6, 1), date(2026, 6, 7))
NAMES = [field.name for field in fields(Timeline)]


def test_nothing_need_be_known() -> None:
    assert all(getattr(Timeline(), name) is None for name in NAMES)
    assert Timeline().people_window is None


@pytest.mark.parametrize("name", NAMES)
def test_a_value_of_the_wrong_type_is_refused_at_its_field(name: str) -> None:
    right, wrong = (WEEK, date(2026, 6, 1)) if name in WINDOWS else (date(2026, 6, 1), WEEK)
    assert getattr(Timeline(**{name: right}), name) == right
    for bad in (wrong, "01/6/2026", datetime(2026, 6, 1, 8), 20260601):
        with pytest.raises(ModelError) as caught:
            Timeline(**{name: bad})
        assert [fault.path for fault in caught.value.faults] == [name]
        assert "phải là" in caught.value.faults[0].vi


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(ModelError) as caught:
        Timeline(issued="x", ballots="y", summary_by=1)  # type: ignore[arg-type]  # refused
    assert [fault.path for fault in caught.value.faults] == ["issued", "ballots", "summary_by"]


def test_a_slip_in_the_year_is_refused() -> None:
    with pytest.raises(ModelError) as caught:
        Timeline(issued=date(206, 6, 1), ballots=Window(date(2026, 6, 1), date(2206, 6, 7)))
    assert [fault.path for fault in caught.value.faults] == ["issued", "ballots.last"]
    assert "2206" in caught.value.faults[1].vi


def test_the_last_year_of_the_calendar_is_kept_for_ends_of_periods() -> None:
    assert Timeline(published=date(2099, 12, 31)).published == date(2099, 12, 31)
    with pytest.raises(ModelError):
        Timeline(published=date(2100, 1, 1))


def test_an_order_that_the_law_does_not_want_is_no_error() -> None:
    line = Timeline(published=date(2026, 7, 1), ballots=WEEK, summary_by=date(2026, 1, 1))
    assert line.published == date(2026, 7, 1)


def test_the_window_of_the_people_is_that_of_the_ballots_where_no_other_is_said() -> None:
    longer = Window(date(2026, 5, 18), date(2026, 6, 7))
    assert Timeline(ballots=WEEK).people_window == WEEK
    assert Timeline(ballots=WEEK, people=longer).people_window == longer
    assert Timeline(people=longer).people_window == longer
