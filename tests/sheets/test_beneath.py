"""No entry is passed over for words of its own; totals and signatures under a list still are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sheets.books import book, lines, read
from vnadmin.consulting.words_of_choice import one_of_words
from vnadmin.sheets import Column, Listing, code, day, text, whole, yes_no

ROLE = one_of_words({"head": "Tổ trưởng", "secretary": "Thư ký", "member": "Thành viên"})
DAYS = st.dates(date(1900, 3, 2), date(2200, 1, 1)).flatmap(
    lambda d: st.sampled_from([d, f"{d:%d/%m/}{d.year}", f"ngày {d:%d} tháng {d.month} năm {d.year}"])
)
WORDS = st.sampled_from(
    [
        *("Tổng Thị Mai", "Cộng Hòa", "Cộng", "Tổng số 5", "Toàn tổ 3", "Người lập", "Danh Thị Hoa", "Chủ tịch"),
        *("Thư ký", "Ký tên từng hộ", "Xác nhận của UBND phường", "KT. 5", "Tổ trưởng tổ dân phố", "Bằng chữ: hai"),
        *("ngày 06 tháng 6 năm 2026", "Bắc Kạn, ngày 06 tháng 6 năm 2026", "Lý Văn An", "Số 5, đường Ba Bể", "12"),
    ]
)
NAMES = st.sampled_from(
    ["Tổng Thị Mai", "Cộng Thị Xuân", "Người Lập Văn", "Ngày Văn Tháng", "Toàn Tổ Nga", "Ký Thị B", "Danh An", "Lý A"]
)
VALUES = {
    "ma": (code, st.from_regex(r"0[0-9]{3}", fullmatch=True)),
    "ten": (text, NAMES),
    "ngay": (day, DAYS),
    "vai": (ROLE, st.sampled_from(["Tổ trưởng", "THƯ KÝ", "Thành viên"])),
    "so": (whole, st.integers(0, 500)),
    "chu": (text, WORDS),
    "ghi": (text, st.just("") | WORDS),
    "nhan": (yes_no, st.sampled_from(["x", "", "không"])),
}
OPTIONAL = ("ghi", "nhan")
TELLING = ("ten", "ngay", "vai")
"""Columns of which one must be there: of "Cộng | 12" alone nobody can tell whether it is an entry."""
UNDER = (
    ["Tổng cộng: 120 hộ"],
    ["", "", "Bắc Kạn, ngày 05 tháng 6 năm 2026"],
    ["Người lập biểu", "", "TỔ TRƯỞNG TỔ DÂN PHỐ"],
    ["(Ký, ghi rõ họ tên)"],
)


@st.composite
def lists(draw: st.DrawFn) -> tuple[list[Column], list[list[object]]]:
    """Columns in any order, and rows of values that their readers take."""
    telling = draw(st.sets(st.sampled_from(TELLING), min_size=1))
    keys = draw(
        st.permutations([*telling, *draw(st.sets(st.sampled_from([key for key in VALUES if key not in TELLING])))])
    )
    columns = [Column(key, f"Cột {key}", required=key not in OPTIONAL, read=VALUES[key][0]) for key in keys]
    rows = draw(st.lists(st.tuples(*(VALUES[key][1] for key in keys)).map(list), min_size=1, max_size=5))
    return columns, rows


def numbers(listing: Listing) -> list[int]:
    return [row.number for row in listing.rows]


@settings(deadline=None, max_examples=200)
@given(lists(), st.data())
def test_a_row_of_valid_values_is_never_passed_over(
    made: tuple[list[Column], list[list[object]]], data: st.DataObject
) -> None:
    columns, rows = made
    columns = [*columns, Column("khac", "Cột khác", required=False)]
    placed: list[tuple[bool, list[object]]] = [(True, row) for row in rows]
    for at in data.draw(st.lists(st.integers(0, len(rows)), max_size=2)):
        placed.insert(at, (False, data.draw(st.sampled_from([["Tổng cộng", "", ""], ["", ""]]))))
    found = read(book([column.label for column in columns], *(row for _, row in placed)), columns)
    assert numbers(found) == [at for at, (is_entry, _) in enumerate(placed, 2) if is_entry]


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(NAMES, WORDS, DAYS), min_size=1, max_size=5), st.data())
def test_what_stands_under_entries_is_passed_over_and_entries_after_it_are_not(
    entries: Sequence[tuple[str, str, object]], data: st.DataObject
) -> None:
    columns = [Column("ten", "Họ và tên"), Column("noi", "Nơi ở"), Column("ngay", "Ngày nhận", read=day)]
    under = data.draw(st.lists(st.sampled_from(UNDER), min_size=1, max_size=4))
    found = read(book([one.label for one in columns], *entries, *under, *entries), columns)
    count = len(entries)
    assert numbers(found) == [*range(2, 2 + count), *range(2 + count + len(under), 2 + 2 * count + len(under))]
    assert len([line for line in found.notices if "dòng dưới danh sách" in line]) == len(under)


def test_a_day_typed_in_words_is_a_day_of_its_list() -> None:
    columns = [Column("ma", "Mã hộ", required=False, read=code), Column("ngay", "Ngày nhận", read=day)]
    typed = "ngày 06 tháng 6 năm 2026"
    found = read(book(["Mã hộ", "Ngày nhận"], ["0001", typed], ["0002", datetime(2026, 6, 7)], ["", typed]), columns)
    assert [(row["ma"], row["ngay"]) for row in found.rows] == [
        ("0001", date(2026, 6, 6)),
        ("0002", date(2026, 6, 7)),
        (None, date(2026, 6, 6)),
    ]
    assert found.notices == ()


def test_an_entry_without_its_day_is_told_though_its_opinion_begins_like_a_signature() -> None:
    columns = [
        Column("ma", "Mã hộ", required=False, read=code),
        Column("ngay", "Ngày nhận", read=day),
        Column("khac", "Ý kiến khác", required=False),
    ]
    said = lines(book(["Mã hộ", "Ngày nhận", "Ý kiến khác"], ["0001", "", "Ký tên cam kết với từng hộ"]), columns)
    assert said == ("ho-dan.xlsx: Danh sách!B2: Ngày nhận: không được để trống",)


def test_under_signatures_an_entry_with_a_bad_cell_is_told() -> None:
    columns = [Column("ma", "Mã hộ", read=code), Column("ten", "Họ và tên"), Column("ngay", "Ngày nhận", read=day)]
    signed = [["Người lập biểu"], ["", "Lý Văn Cường"]]
    said = lines(
        book([one.label for one in columns], ["0001", "An", "06/6/2026"], *signed, ["", "B", "06/6/2026"]), columns
    )
    assert said == ("ho-dan.xlsx: Danh sách!A5: Mã hộ: không được để trống",)


@pytest.mark.parametrize("name", ["Ký Thị B", "Tổng Thị Mai", "Cộng Hòa", "Người Lập Văn", "Danh An", "Toàn Tổ Nga"])
def test_a_list_of_nothing_but_names_keeps_every_name(name: str) -> None:
    columns = [Column("ten", "Họ và tên"), Column("noi", "Nơi ở", required=False)]
    rows = [[name], ["An"], [name], ["(Ký, ghi rõ họ tên)"], ["Đã ký"]]
    assert numbers(read(book(["Họ và tên", "Nơi ở"], *rows), columns)) == [2, 3, 4]


@pytest.mark.parametrize("words", ["Cộng", "Tổng số", "Toàn phường"])
def test_a_sum_of_a_list_of_names_and_figures_is_no_entry(words: str) -> None:
    columns = [Column("ten", "Họ và tên"), Column("so", "Số khẩu", read=whole), Column("noi", "Nơi ở", required=False)]
    head = [one.label for one in columns]
    assert numbers(read(book(head, ["An", 1], [words, 1]), columns)) == [2]
    assert numbers(read(book(head, ["An", 1], [words, 1, "Số 5"]), columns)) == [2, 3]
