"""Ngày làm việc: the calendar of 2025 to 2027 as it was decreed, and laws of counting."""

import doctest
import subprocess
import sys
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnadmin.consultation.working_days
from vnadmin.consultation.working_days import WorkingDays, calendar_years
from vnadmin.errors import ModelError

PUBLIC = WorkingDays()
DAY = timedelta(days=1)
days = st.dates(date(2021, 1, 1), date(2040, 12, 31))


def d(text: str) -> date:
    return date.fromisoformat(text)


def test_examples_in_docstrings_hold() -> None:
    result = doctest.testmod(vnadmin.consultation.working_days)
    assert result.attempted > 0
    assert result.failed == 0


# Monday to Friday alone; every list is the whole year.
OFF = {
    2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
}
MADE_UP = {2025: "04-26", 2026: "01-10 08-22"}


@pytest.mark.parametrize("year", [2025, 2026])
def test_the_days_off_of_a_decreed_year_are_these_and_no_others(year: int) -> None:
    whole = [date(year, 1, 1) + i * DAY for i in range(365)]
    off = [day for day in whole if day.weekday() < 5 and not PUBLIC.is_working_day(day)]
    assert off == [d(f"{year}-{day}") for day in OFF[year].split()]
    worked = [day for day in whole if day.weekday() >= 5 and PUBLIC.is_working_day(day)]
    assert worked == [d(f"{year}-{day}") for day in MADE_UP[year].split()]


@pytest.mark.parametrize("year", range(2021, 2041))
def test_every_year_has_the_days_of_article_112(year: int) -> None:
    fixed = [(1, 1), (4, 30), (5, 1), (9, 2)] + ([(11, 24)] if year >= 2026 else [])
    assert [PUBLIC.reason_off(date(year, *day)) != "" for day in fixed] == [True] * len(fixed)
    assert not PUBLIC.is_working_day(date(year, 9, 1)) or not PUBLIC.is_working_day(date(year, 9, 3))
    named = [PUBLIC.reason_off(date(year, 1, 15) + i * DAY) for i in range(60)]
    assert sum("Tết" in name or name.startswith("Mùng") for name in named) >= 5
    spring = [PUBLIC.reason_off(date(year, 3, 20) + i * DAY) for i in range(50)]
    assert any("Hùng Vương" in name for name in spring)


def test_tet_of_2030_is_that_of_hanoi_and_not_that_of_beijing() -> None:
    assert "Tết Nguyên Đán" in PUBLIC.reason_off(d("2030-02-02"))
    assert "Mùng hai" in PUBLIC.reason_off(d("2030-02-03"))


def test_culture_day_is_off_from_2026_on_and_made_good_on_a_weekend() -> None:
    assert PUBLIC.is_working_day(d("2025-11-24"))
    assert PUBLIC.reason_off(d("2026-11-24")) == "Ngày Văn hóa Việt Nam"
    assert PUBLIC.reason_off(d("2029-11-24")) != ""
    assert not PUBLIC.is_working_day(d("2029-11-26"))
    assert PUBLIC.is_working_day(d("2029-11-27"))


def test_a_row_of_ours_is_off_though_the_library_does_not_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    module = vnadmin.consultation.working_days
    table = {
        "calendar": {"first_year": 2021, "last_year": 2100},
        "days": {"ngay_hoi": {"month": 8, "day": 1, "since": 2026, "name": "Ngày hội"}},
        "swaps": {},
    }
    monkeypatch.setattr(module, "read_table", lambda _: table)
    module._year.cache_clear()
    try:
        assert PUBLIC.reason_off(d("2025-08-01")) == ""
        assert PUBLIC.reason_off(d("2026-08-01")) == "Ngày hội"  # a Saturday
        assert PUBLIC.reason_off(d("2026-08-03")) == "Ngày hội (nghỉ bù)"
        assert PUBLIC.reason_off(d("2026-08-04")) == ""
        assert PUBLIC.reason_off(d("2028-08-01")) == "Ngày hội"
        assert PUBLIC.reason_off(d("2028-08-02")) == ""
    finally:
        module._year.cache_clear()


def test_a_day_made_up_in_the_year_after_is_known() -> None:
    assert d("2019-01-05") in vnadmin.consultation.working_days._year(2019).made_up  # for 31/12/2018


def test_the_ward_adds_days_off_and_days_made_up() -> None:
    calendar = WorkingDays(days_off=[d("2026-06-08")], made_up=[d("2026-06-13"), d("2026-09-02")])
    assert calendar.reason_off(d("2026-06-08")) == "ngày nghỉ"
    assert calendar.is_working_day(d("2026-06-13"))
    assert calendar.is_working_day(d("2026-09-02"))
    assert not PUBLIC.is_working_day(d("2026-09-02"))


def test_calendars_of_the_same_days_are_equal() -> None:
    one = WorkingDays(days_off=[d("2026-06-09"), d("2026-06-08")])
    other = WorkingDays(days_off=(d("2026-06-08"), d("2026-06-09"), d("2026-06-08")))
    assert one == other
    assert hash(one) == hash(other)


def test_a_period_does_not_count_its_first_day_and_does_not_end_on_a_day_off() -> None:
    assert PUBLIC.end_of_period(d("2026-06-01"), 20) == d("2026-06-22")  # the 21st is a Sunday
    assert PUBLIC.end_of_period(d("2026-06-02"), 20) == d("2026-06-22")
    assert PUBLIC.end_of_period(d("2026-06-03"), 20) == d("2026-06-23")
    assert PUBLIC.end_of_period(d("2026-08-27"), 2) == d("2026-09-03")  # weekend, swapped Monday, National Day


def test_working_days_skip_tet() -> None:
    assert PUBLIC.after(d("2026-02-13"), 1) == d("2026-02-23")
    assert PUBLIC.after(d("2026-06-01"), 5) == d("2026-06-08")


@settings(deadline=None)
@given(days, st.integers(1, 40))
def test_so_many_working_days_lie_between_a_day_and_the_nth_after_it(start: date, count: int) -> None:
    end = PUBLIC.after(start, count)
    between = [start + i * DAY for i in range(1, (end - start).days + 1)]
    assert sum(PUBLIC.is_working_day(day) for day in between) == count
    assert PUBLIC.is_working_day(end)


@settings(deadline=None)
@given(days, st.integers(1, 40), st.integers(1, 40))
def test_counting_on_is_counting_the_sum(start: date, one: int, other: int) -> None:
    assert PUBLIC.after(PUBLIC.after(start, one), other) == PUBLIC.after(start, one + other)


@settings(deadline=None)
@given(days, st.integers(1, 400), st.lists(days, max_size=3))
def test_a_period_ends_on_the_first_working_day_from_its_end_on(start: date, length: int, extra: list[date]) -> None:
    calendar = WorkingDays(days_off=extra)
    end, exact = calendar.end_of_period(start, length), start + length * DAY
    assert end >= exact
    assert calendar.is_working_day(end)
    assert not any(calendar.is_working_day(exact + i * DAY) for i in range((end - exact).days))
    assert calendar.end_of_period(start, length + 1) >= end


def test_all_wrong_days_are_told_at_once() -> None:
    with pytest.raises(ModelError) as caught:
        WorkingDays(days_off=["01/6/2026", datetime(2026, 6, 1)], made_up=[3])  # type: ignore[list-item]  # refused
    assert [fault.path for fault in caught.value.faults] == ["days_off[0]", "days_off[1]", "made_up[0]"]


def test_a_day_that_is_off_and_made_up_is_refused() -> None:
    with pytest.raises(ModelError, match="day off as well"):
        WorkingDays(days_off=[d("2026-06-08")], made_up=[d("2026-06-08")])


@pytest.mark.parametrize("day", [d("2020-12-31"), d("2101-01-01"), date.max, datetime(2026, 6, 1), "01/6/2026"])
def test_a_day_whose_holidays_are_not_known_is_refused(day: date) -> None:
    for ask in (PUBLIC.is_working_day, lambda day: PUBLIC.after(day, 1), lambda day: PUBLIC.end_of_period(day, 1)):
        with pytest.raises(ModelError) as caught:
            ask(day)
        assert caught.value.faults[0].vi


@pytest.mark.parametrize("count", [0, -1, True, 1.5, 10**9])
def test_a_length_that_is_none_is_refused(count: int) -> None:
    for ask in (PUBLIC.end_of_period, PUBLIC.after) if count != 10**9 else (PUBLIC.end_of_period,):
        with pytest.raises(ModelError) as caught:
            ask(d("2026-06-01"), count)
        assert caught.value.faults[0].vi


def test_the_known_years_begin_with_the_code() -> None:
    assert (calendar_years()[0], calendar_years()[-1]) == (2021, 2100)
    assert PUBLIC.reason_off(d("2100-09-02")) == "Quốc khánh"


def test_the_library_is_loaded_only_when_days_are_counted() -> None:
    code = "import sys, vnadmin.consultation.time_findings; print('holidays' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
