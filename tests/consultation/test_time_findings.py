"""Kiểm tra thời gian: the seed's plan, every rule at its edge, and weekdays in running text."""

import doctest
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnadmin.consultation.time_findings
from vnadmin.consultation.time_findings import CHECKS, time_findings
from vnadmin.consultation.timeline import WINDOWS, Timeline
from vnadmin.consultation.weekday_findings import weekday_findings
from vnadmin.consultation.window import Window
from vnadmin.consultation.working_days import WorkingDays
from vnadmin.errors import ModelError
from vnadmin.findings import Finding
from vnadmin.rules.consultation import consultation_rule
from vnadmin.text.dates import long_date, short_date, weekday

DAY = timedelta(days=1)


def d(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def w(first: str, last: str) -> Window:
    return Window(d(first), d(last))


SEED = Timeline(
    agencies=w("06-01", "06-05"),
    list_posted=w("06-02", "06-07"),
    ballots=w("06-06", "06-07"),
    people=w("06-01", "06-07"),
    forwarded_by=d("06-08"),
    summary_by=d("06-09"),
)
GOOD = Timeline(
    issued=d("05-15"),
    published=d("05-18"),
    plan_sent=d("05-15"),
    agencies=w("05-18", "06-05"),
    list_posted=w("06-01", "06-12"),
    team_published=d("06-01"),
    ballots=w("06-08", "06-12"),
    people=w("05-18", "06-12"),
    forwarded_by=d("06-15"),
    summary_by=d("06-18"),
    council_report=d("07-01"),
    result_posted=w("06-22", "07-21"),
)


def codes(timeline: Timeline, purpose: str = "opinion", **more: object) -> list[str]:
    return [found.code for found in time_findings(timeline, purpose, **more)]  # type: ignore[arg-type]  # both regimes


def only(timeline: Timeline, purpose: str = "opinion", **more: object) -> Finding:
    [found] = time_findings(timeline, purpose, **more)  # type: ignore[arg-type]  # both regimes
    return found


def test_examples_in_docstrings_hold() -> None:
    result = doctest.testmod(vnadmin.consultation.time_findings)
    assert result.attempted > 0
    assert result.failed == 0


def test_the_plan_of_the_seed_gives_the_people_too_few_days() -> None:
    found = only(replace(SEED, published=d("06-01")))
    assert (found.code, found.severity) == ("L-28.2", "error")
    assert found.message.startswith("thời hạn lấy ý kiến Nhân dân là 07 ngày (từ ngày 01/6/2026 đến ngày 07/6/2026")
    assert "luật yêu cầu ít nhất 20 ngày kể từ ngày công khai" in found.message
    assert found.fix == "kéo dài đến hết ngày 22/6/2026"  # the 21st is a Sunday
    assert found.source == "khoản 2 Điều 28 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15"
    assert found.where == ("lịch, thời gian Nhân dân góp ý", "lịch, ngày công khai")


def test_where_publication_is_not_known_the_same_is_a_warning() -> None:
    found = only(SEED)
    assert (found.code, found.severity) == ("L-28.2", "warning")
    assert "chưa ghi ngày công khai" in found.message
    assert "nếu nội dung đã được công khai sớm hơn" in found.fix
    assert codes(replace(SEED, published=d("05-15"))) == []


def test_the_ballots_are_the_window_of_the_people_where_no_other_is_said() -> None:
    found = only(Timeline(published=d("06-04"), ballots=w("06-06", "06-07")))
    assert found.code == "L-28.2"
    assert "03 ngày (từ ngày công khai 04/6/2026 đến hết ngày 07/6/2026)" in found.message
    assert found.where[0] == "lịch, thời gian phát, thu phiếu"


@pytest.mark.parametrize("purpose", ["opinion", "decision"])
def test_a_good_timeline_and_an_unknown_one_have_no_findings(purpose: str) -> None:
    assert codes(GOOD, purpose, decided=d("07-10")) == []
    assert codes(Timeline(), purpose) == []


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("06-19", [("L-28.2", "error")]),
        ("06-20", [("DS-147", "warning")]),  # twenty days with the day of publication
        ("06-21", [("DS-148.5", "warning")]),  # twenty days without it, but a Sunday
        ("06-22", []),
    ],
)
def test_what_is_short_by_a_rule_told_from_memory_alone_is_a_warning(
    last: str, expected: list[tuple[str, str]]
) -> None:
    line = Timeline(published=d("06-01"), people=Window(d("06-01"), d(last)))
    found = time_findings(line, "opinion")
    assert [(one.code, one.severity) for one in found] == expected
    assert all("hết ngày 22/6/2026" in one.fix for one in found)
    assert time_findings(line, "decision") == []


def test_days_off_of_the_ward_move_the_end() -> None:
    line = Timeline(published=d("06-01"), people=w("06-01", "06-22"))
    calendar = WorkingDays(days_off=[d("06-22")])
    assert only(line, working_days=calendar).fix == "kéo dài đến hết ngày 23/6/2026"


LATE = {"published": d("05-25"), "agencies": None, "people": None}
BROKEN = [
    ("L-12.3", LATE, "công khai chậm nhất ngày 22/5/2026", "error", "error"),
    ("L-13.2", {"result_posted": w("06-22", "07-20")}, "niêm yết đến hết ngày 21/7/2026", "error", "error"),
    ("N-4.2/2", {"plan_sent": d("05-19")}, "gửi chậm nhất ngày 18/5/2026", "warning", "error"),
    ("N-4.4", {"team_published": d("06-07")}, "công khai chậm nhất ngày 06/6/2026", "warning", "error"),
    ("LYK-ORDER", {"agencies": w("05-17", "06-05")}, "bắt đầu từ ngày 18/5/2026", "warning", "warning"),
    ("LYK-ORDER", {"list_posted": w("06-09", "06-12")}, "từ ngày 08/6/2026 đến ngày 12/6/2026", "warning", "warning"),
    ("LYK-ORDER", {"list_posted": w("06-01", "06-11")}, "từ ngày 01/6/2026 đến ngày 12/6/2026", "warning", "warning"),
    ("LYK-ORDER", {"ballots": w("06-08", "06-13"), "list_posted": None}, "đến ngày 13/6/2026", "warning", "warning"),
    ("LYK-ORDER", {"plan_sent": d("05-14")}, "ngày gửi kế hoạch: từ ngày 15/5/2026", "warning", "warning"),
    ("LYK-ORDER", {"summary_by": d("06-14")}, "hạn tổng hợp: từ ngày 15/6/2026", "warning", "warning"),
    ("LYK-ORDER", {"forwarded_by": d("06-11")}, "hạn chuyển ý kiến: từ ngày 12/6/2026", "warning", "warning"),
    ("LYK-ORDER", {"summary_by": d("06-12"), "forwarded_by": None}, "từ ngày 13/6/2026", "warning", "warning"),
    ("LYK-ORDER", {"council_report": d("06-17")}, "ngày báo cáo HĐND: từ ngày 18/6/2026", "warning", "warning"),
    ("LYK-ORDER", {"result_posted": w("06-12", "07-21")}, "từ ngày 13/6/2026", "warning", "warning"),
]


@pytest.mark.parametrize(("code", "change", "fix", "opinion", "decision"), BROKEN)
def test_one_broken_rule_is_one_finding(
    code: str, change: dict[str, object], fix: str, opinion: str, decision: str
) -> None:
    line = replace(GOOD, **change)  # type: ignore[arg-type]  # days and windows
    for purpose, severity in (("opinion", opinion), ("decision", decision)):
        found = [one for one in time_findings(line, purpose) if one.code != "L-28.2"]  # type: ignore[arg-type]  # as above
        assert [(one.code, one.severity) for one in found] == [(code, severity)]
        assert fix in found[0].fix
        assert found[0].source == consultation_rule(code).source
        assert all(place.startswith("lịch, ") for place in found[0].where)


def test_the_edges_are_allowed() -> None:
    edge = replace(
        GOOD, published=d("05-22"), people=None, agencies=None, plan_sent=d("05-18"), team_published=d("06-06")
    )
    assert codes(edge, "decision") == []
    same_day = replace(GOOD, forwarded_by=d("06-12"), summary_by=d("06-13"), council_report=d("06-13"))
    assert codes(same_day) == []


def test_the_decision_comes_after_the_report_and_after_the_people() -> None:
    assert only(GOOD, decided=d("06-30")).where == ("quyết định", "lịch, ngày báo cáo HĐND")
    line = replace(GOOD, council_report=None, summary_by=None)
    assert only(line, decided=d("06-12")).where == ("quyết định", "lịch, thời gian Nhân dân góp ý")
    assert codes(GOOD, decided=d("07-01")) == []


def test_the_period_of_twenty_days_is_no_rule_where_the_people_decide() -> None:
    short = Timeline(published=d("06-01"), ballots=w("06-05", "06-06"))
    assert codes(short) == ["L-28.2"]
    assert codes(short, "decision") == []


def test_every_check_cites_a_rule_of_the_table() -> None:
    assert all(consultation_rule(code).text for code, _ in CHECKS)


@pytest.mark.parametrize("wrong", ["lấy ý kiến", "", None])
def test_an_unknown_regime_is_refused(wrong: str) -> None:
    with pytest.raises(ModelError, match="purpose"):
        time_findings(GOOD, wrong)  # type: ignore[arg-type]  # refused


def test_a_moment_is_no_day_of_the_decision() -> None:
    with pytest.raises(ModelError, match="decided"):
        time_findings(GOOD, "opinion", decided=datetime(2026, 7, 10, 8))


days = st.dates(date(2021, 1, 1), date(2099, 12, 31))
near = st.dates(date(2026, 5, 1), date(2026, 7, 31))


def windows(ends: st.SearchStrategy[date]) -> st.SearchStrategy[Window]:
    return st.tuples(ends, ends).map(lambda pair: Window(min(pair), max(pair)))


def timelines(ends: st.SearchStrategy[date]) -> st.SearchStrategy[Timeline]:
    known = {f.name: st.none() | (windows(ends) if f.name in WINDOWS else ends) for f in fields(Timeline)}
    return st.fixed_dictionaries(known).map(lambda given: Timeline(**given))


@settings(deadline=None)
@given(timelines(near) | timelines(days), st.sampled_from(["opinion", "decision"]), st.none() | near | st.dates())
def test_any_timeline_yields_findings_for_clerks_and_never_raises(
    line: Timeline, purpose: str, decided: date | None
) -> None:
    for found in time_findings(line, purpose, decided=decided):  # type: ignore[arg-type]  # both regimes
        assert found.message
        assert found.fix
        assert found.where
        assert found.severity == "warning" or not consultation_rule(found.code).unsure
        rule = consultation_rule(found.code)
        assert (rule.opinion if purpose == "opinion" else rule.decision) != ""


@settings(deadline=None)
@given(near, st.integers(0, 40))
def test_the_people_have_their_days_when_the_window_ends_where_the_fix_says(published: date, length: int) -> None:
    line = Timeline(published=published, people=Window(published, published + length * DAY))
    found = time_findings(line, "opinion")
    end = WorkingDays().end_of_period(published, 20)
    assert bool(found) == (line.people_window is not None and line.people_window.last < end)
    assert all(found_one.fix == f"kéo dài đến hết ngày {short_date(end)}" for found_one in found)
    assert time_findings(replace(line, people=Window(published, end)), "opinion") == []


# Weekdays

SPELLINGS = (
    ("thứ Hai", "thứ hai", "Thứ 2", "thứ  hai", "THỨ HAI"),
    ("thứ Ba", "thứ ba", "Thứ 3"),
    ("thứ Tư", "thứ tư", "thứ 4"),
    ("thứ Năm", "thứ năm", "thứ 5"),
    ("thứ Sáu", "thứ sáu", "thứ 6"),
    ("thứ Bảy", "thứ bảy", "thứ bẩy", "thứ 7"),
    ("Chủ nhật", "chủ nhật", "Chủ Nhật"),
)
FRAMES = (
    "{word}, {day}",
    "Họp chiều {word} {day}.",
    "từ {word} ({day}) trở đi",
    "lúc 8 giờ 00 {word}, {day}",
    "tổ chức vào {day} ({word}) tại nhà văn hóa",
    "tổ chức {day}, {word}, tại nhà văn hóa",
)


@settings(deadline=None, max_examples=300)
@given(st.data(), st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 6), st.sampled_from(["NFC", "NFD"]))
def test_a_weekday_is_found_exactly_where_it_is_wrong(data: st.DataObject, day: date, said: int, form: str) -> None:
    word = data.draw(st.sampled_from(SPELLINGS[said]))
    written = data.draw(st.sampled_from([short_date(day), f"ngày {short_date(day)}", long_date(day)]))
    text = normalize(form, data.draw(st.sampled_from(FRAMES)).format(word=word, day=written))
    found = weekday_findings(text, "thông báo")
    assert bool(found) == (said != day.weekday())
    for one in found:
        assert (one.code, one.where) == ("LYK-WEEKDAY", ("thông báo",))
        assert f"ghi {weekday(day)}" in one.fix
        near_days = [day + i * DAY for i in range(-3, 4)]
        [right] = [short_date(near_day) for near_day in near_days if near_day.weekday() == said]
        assert one.fix.endswith(right)


@pytest.mark.parametrize(
    "text",
    [
        "kỳ họp thứ hai, ngày 02/6/2026",
        "lần thứ ba ngày 01/6/2026",
        "Thứ nhất, công khai. Thứ hai, ngày 02/6/2026 phát phiếu",
        "từ thứ Hai đến thứ Sáu, ngày 01/6/2026",
        "thứ Hai hoặc thứ Tư, ngày 02/6/2026",
        "từ thứ Hai, ngày 01/6/2026 đến thứ Sáu, ngày 05/6/2026",
        "01/6/2026, thứ Hai, 09/6/2026",
        "thứ Hai, 01/6",
        "họp vào thứ Hai\nNgày 05/6/2026 báo cáo",
        "ngày 02/6/2026, thứ hai là việc khác",
        "ngày thứ Hai, 30/02/2026",
        "",
    ],
)
def test_what_may_be_right_is_passed_over(text: str) -> None:
    assert weekday_findings(text) == []


def test_every_wrong_weekday_of_a_text_is_found() -> None:
    text = "từ thứ Ba, ngày 01/6/2026 đến Chủ nhật, ngày 06/6/2026, báo cáo trước thứ Năm, ngày 11/6/2026"
    assert [found.message for found in weekday_findings(text)] == [
        "ghi “thứ Ba” cho ngày 01/6/2026, ngày ấy là thứ Hai",
        "ghi “Chủ nhật” cho ngày 06/6/2026, ngày ấy là thứ Bảy",
    ]


def test_the_last_day_of_the_calendar_is_no_trap() -> None:
    assert [found.fix for found in weekday_findings("thứ Hai, ngày 31/12/9999")] == ["ghi thứ Sáu"]
