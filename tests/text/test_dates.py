import unicodedata
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin.errors import ModelError
from vnadmin.text.blanks import NBSP
from vnadmin.text.dates import Month, date_at, date_in_words, find_dates, long_date, read_date, short_date, weekday

days = st.dates(min_value=date(1000, 1, 1))
months = st.builds(Month, st.integers(1000, 9999), st.integers(1, 12))
FIRST_OF_JUNE = date(2026, 6, 1)


@given(days | months)
def test_long_date_is_read_back(value: date | Month) -> None:
    assert read_date(long_date(value)) == value


@given(days)
def test_every_style_of_a_date_reads_alike(value: date) -> None:
    d, m, y = value.day, value.month, value.year
    texts = [short_date(value), f"{d}/{m}/{y}", f"{d}-{m}-{y}", f"{d}.{m}.{y}", value.isoformat()]
    assert {read_date(text) for text in texts} == {value}


@pytest.mark.parametrize(
    "text",
    [
        "01/6/2026",
        "1/6/2026",
        "01/06/2026",
        "1-6-2026",
        "01.6.2026",
        "2026-06-01",
        "ngày 01 tháng 6 năm 2026",
        "NGÀY 1 THÁNG 06 NĂM 2026",
        unicodedata.normalize("NFD", "Ngày 01 tháng 6 năm 2026"),
        "  ngày  01\u00a0tháng 6\nnăm 2026 ",
        "ngày 01/6/2026",
        "01 / 6 / 2026",
    ],
)
def test_reads_a_day(text: str) -> None:
    assert read_date(text) == FIRST_OF_JUNE


@pytest.mark.parametrize(
    "text",
    [
        "6/2026",
        "06-2026",
        "tháng 6 năm 2026",
        "Tháng 6/2026",
        "ngày   tháng 6 năm 2026",
        "ngày … tháng 6 năm 2026",
        "ngày ..... tháng 6 năm 2026",
        "ngày ____ tháng 6 năm 2026",
        "ngày\u00a0\u00a0 tháng 6 năm 2026",
        "…/6/2026",
        "ngày __/6/2026",
    ],
)
def test_reads_a_month_where_the_day_is_blank(text: str) -> None:
    assert read_date(text) == Month(2026, 6)


@pytest.mark.parametrize(
    ("text", "vi"),
    [
        ("31/6/2026", "31/6/2026 không phải là một ngày có thật"),
        ("ngày 29 tháng 02 năm 2026", "ngày 29 tháng 02 năm 2026 không phải là một ngày có thật"),
        ("13/2026", "13/2026 không phải là một tháng có thật"),
        ("1/6/26", "1/6/26 phải viết năm đủ bốn chữ số"),
        ("hôm nay", "hôm nay không phải là ngày (viết như 05/6/2026 hoặc ngày 05 tháng 6 năm 2026)"),
    ],
)
def test_refusals_tell_the_clerk_why(text: str, vi: str) -> None:
    with pytest.raises(ModelError) as caught:
        read_date(text)
    assert [fault.vi for fault in caught.value.faults] == [vi]


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_a_model_error(text: str) -> None:
    read = None
    with suppress(ModelError):
        read = read_date(text)
    assert read is None or isinstance(read, date | Month)


@pytest.mark.parametrize(
    ("year", "month", "paths"), [(26, 6, ["year"]), (2026, 13, ["month"]), (0, 0, ["year", "month"])]
)
def test_month_names_every_fault(year: int, month: int, paths: list[str]) -> None:
    with pytest.raises(ModelError) as caught:
        Month(year, month)
    assert [fault.path for fault in caught.value.faults] == paths


def test_zeros_stand_before_days_below_ten_and_the_first_two_months_only() -> None:
    assert long_date(date(2026, 1, 9)) == "ngày 09 tháng 01 năm 2026"
    assert long_date(date(2026, 2, 10)) == "ngày 10 tháng 02 năm 2026"
    assert long_date(date(2026, 3, 31)) == "ngày 31 tháng 3 năm 2026"


def test_blanks_do_not_break() -> None:
    assert long_date(Month(2026, 6)) == f"ngày {NBSP * 4} tháng 6 năm 2026"
    assert long_date(None) == f"ngày {NBSP * 4} tháng {NBSP * 4} năm {NBSP * 8}"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (date(2026, 6, 5), "ngày mùng năm tháng Sáu năm hai nghìn không trăm hai mươi sáu"),
        (date(1945, 9, 2), "ngày mùng hai tháng Chín năm một nghìn chín trăm bốn mươi lăm"),
        (date(2000, 4, 10), "ngày mùng mười tháng Tư năm hai nghìn"),
        (date(2005, 12, 15), "ngày mười lăm tháng Mười Hai năm hai nghìn không trăm linh năm"),
        (date(2021, 1, 31), "ngày ba mươi mốt tháng Một năm hai nghìn không trăm hai mươi mốt"),
        (date(2010, 2, 24), "ngày hai mươi tư tháng Hai năm hai nghìn không trăm mười"),
    ],
)
def test_dates_in_words(value: date, words: str) -> None:
    assert date_in_words(value) == words


def test_no_two_dates_have_the_same_words() -> None:
    dates = [date(2019, 12, 30) + timedelta(days=n) for n in range(800)]
    assert len({date_in_words(value) for value in dates}) == len(dates)


def test_a_week() -> None:
    names = [weekday(date(2026, 6, 1) + timedelta(days=n)) for n in range(8)]
    assert names == ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật", "thứ Hai"]


@given(st.lists(st.tuples(days, st.sampled_from([long_date, short_date])), max_size=5), st.sampled_from(["NFC", "NFD"]))
def test_written_dates_are_found_where_they_stand(parts: list, form: str) -> None:
    text = unicodedata.normalize(form, "; ".join(f"từ {style(day)} trở đi" for day, style in parts))
    found = find_dates(text)
    assert [hit.value for hit in found] == [day for day, _ in parts]
    assert [hit.style for hit in found] == ["long" if style is long_date else "short" for _, style in parts]
    assert [read_date(text[hit.start : hit.end]) for hit in found] == [day for day, _ in parts]


odds = st.lists(st.sampled_from("ngày tháng năm nga\u0300y số 5 05 31 6 2026 26 / - . … _ ă".split()), max_size=8)
styles = st.sampled_from([long_date, short_date, date.isoformat, "{0.day}-{0.month}-{0.year}".format])


@given(odds.map("".join), st.builds(lambda day, style: (day, style(day)), days, styles), odds.map(" ".join))
def test_what_is_found_can_be_read(before: str, dated: tuple[date, str], after: str) -> None:
    day, written = dated
    text = f"{before}; {written}; {after}"
    hits = find_dates(text)
    assert day in [hit.value for hit in hits]
    for hit in hits:
        assert read_date(text[hit.start : hit.end]) == hit.value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nghị định số 59/2023/NĐ-CP", []),
        ("Nghị quyết số 05/6/2026/NQ-HĐND", []),
        ("ngày 31 tháng 6 năm 2026", []),
        ("giá 1.234.5678 đồng", []),
        ("từ 01/6/2026-05/6/2026.", ["01/6/2026", "05/6/2026"]),
        ("ngày …/6/2026 và tháng 7/2026", ["ngày …/6/2026", "tháng 7/2026"]),
        ("Phường Bắc Kạn, ngày     tháng 6 năm 2026", ["ngày     tháng 6 năm 2026"]),
        ("(ngày 15/5/2026)", ["ngày 15/5/2026"]),
    ],
)
def test_finding_in_running_text(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in find_dates(text)] == found


def test_date_at_looks_at_its_place_only() -> None:
    text = "số 5 ngày 15/5/2026"
    assert date_at(text, 0) is None
    hit = date_at(text, 5)
    assert hit is not None
    assert (hit.end, hit.value) == (len(text), date(2026, 5, 15))
