"""Khoảng thời gian: closed intervals of days, and their words."""

import doctest
from datetime import date, datetime, timedelta
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnadmin.consultation.window
from vnadmin.consultation.window import Window
from vnadmin.errors import ModelError

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
windows = st.builds(lambda first, more: Window(first, first + timedelta(days=more)), days, st.integers(0, 800))
near = st.builds(lambda first, more: first + timedelta(days=more), days, st.integers(-900, 900))


def test_examples_in_docstrings_hold() -> None:
    result = doctest.testmod(vnadmin.consultation.window)
    assert result.attempted > 0
    assert result.failed == 0


@settings(deadline=None)
@given(windows, near)
def test_a_window_holds_as_many_days_as_it_says(window: Window, other: date) -> None:
    inside = [window.first + timedelta(days=i) for i in range(window.days)]
    assert inside[0] == window.first
    assert inside[-1] == window.last
    assert all(day in window for day in inside)
    assert (other in window) == (other in inside)


@settings(deadline=None)
@given(windows, windows)
def test_a_window_covers_another_when_it_holds_both_its_ends(one: Window, other: Window) -> None:
    assert one.covers(other) == (other.first in one and other.last in one)
    assert one.covers(one)


@settings(deadline=None)
@given(windows, st.sampled_from(["NFC", "NFD"]))
def test_what_is_written_reads_back(window: Window, form: str) -> None:
    assert Window.read(normalize(form, str(window))) == window
    assert Window.read(normalize(form, window.shortest)) == window
    assert len(window.shortest) <= len(str(window))


@pytest.mark.parametrize(
    "text",
    [
        "01/6/2026 - 07/6/2026",
        "01/6/2026-07/6/2026",
        "01/6/2026 – 07/6/2026",
        "2026-06-01 - 2026-06-07",
        "từ ngày 01/6/2026 đến hết ngày 07/6/2026",
        "Từ ngày 1 tháng 6 năm 2026 đến ngày 7 tháng 6 năm 2026",
        "01/6 - 07/6/2026",
        "ngày 01 tới 07/6/2026",
    ],
)
def test_the_ways_in_which_people_write_a_window_are_read(text: str) -> None:
    assert Window.read(text) == Window(date(2026, 6, 1), date(2026, 6, 7))


def test_one_day_is_a_window_and_is_written_as_one() -> None:
    window = Window.read("06/6/2026")
    assert window == Window(date(2026, 6, 6), date(2026, 6, 6))
    assert (str(window), window.shortest, window.days) == ("ngày 06/6/2026", "ngày 06/6/2026", 1)


def test_the_shortest_form_keeps_what_differs() -> None:
    assert Window(date(2026, 12, 25), date(2027, 1, 5)).shortest == "từ ngày 25/12/2026 đến ngày 05/01/2027"
    assert Window(date(2026, 5, 25), date(2026, 6, 5)).shortest == "từ ngày 25/5 đến ngày 05/6/2026"
    assert Window(date(2026, 6, 1), date(2026, 6, 5)).shortest == "từ ngày 01 đến ngày 05/6/2026"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "trong tuần",
        "06/6/2026 hoặc 07/6/2026",
        "01/6 - 07/6",
        "31/6/2026",
        "6/2026",
        "31 - 01/6/2026",
        "7/6 - 1/6/2026",
    ],
)
def test_what_is_no_window_is_refused_in_vietnamese(text: str) -> None:
    with pytest.raises(ModelError) as caught:
        Window.read(text)
    assert all(fault.vi for fault in caught.value.faults)


@pytest.mark.parametrize("wrong", [datetime(2026, 6, 1, 8), "01/6/2026", 1, None])
def test_both_ends_must_be_days_and_both_faults_are_told(wrong: object) -> None:
    with pytest.raises(ModelError) as caught:
        Window(wrong, wrong)  # type: ignore[arg-type]  # the refusal is what is tested
    assert [fault.path for fault in caught.value.faults] == ["first", "last"]
    assert all("ngày" in fault.vi for fault in caught.value.faults)


def test_a_last_day_before_the_first_is_refused_with_both_days() -> None:
    with pytest.raises(ModelError) as caught:
        Window(date(2026, 6, 7), date(2026, 6, 1))
    [fault] = caught.value.faults
    assert fault.path == "last"
    assert "01/6/2026" in fault.vi
    assert "07/6/2026" in fault.vi


def test_a_moment_is_in_no_window() -> None:
    assert datetime(2026, 6, 2) not in Window(date(2026, 6, 1), date(2026, 6, 7))
