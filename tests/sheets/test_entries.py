"""Every bad cell is told at its place, all at once; what is no entry of the list is passed over and told."""

from __future__ import annotations

from datetime import date, datetime, time
from unicodedata import normalize

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.sheets.books import GOOD, HEAD, book, lines, read
from vnadmin.errors import ModelError
from vnadmin.sheets import Column, code, day, text, whole, yes_no


def test_all_bad_cells_are_told_at_once_each_at_its_place() -> None:
    bad = ["", "Trần Thị Bình", "mười hai", "31/6/2026", "chưa"]
    assert lines(book(["Danh sách"], HEAD, GOOD, bad, ["H03", "", 2.5, "01/6/26", ""])) == (
        "ho-dan.xlsx: Danh sách!A4: Mã hộ: không được để trống",
        "ho-dan.xlsx: Danh sách!C4: Số nhân khẩu: “mười hai” không phải là số",
        "ho-dan.xlsx: Danh sách!D4: Ngày cấp: “31/6/2026” không phải là một ngày có thật",
        "ho-dan.xlsx: Danh sách!E4: Đã nhận: “chưa” không phải là “có” hay “không” "
        "(ghi x, có hoặc 1; không, 0 hoặc để trống)",
        "ho-dan.xlsx: Danh sách!B5: Họ và tên: không được để trống",
        "ho-dan.xlsx: Danh sách!C5: Số nhân khẩu: “2,5” không phải là số nguyên",
        "ho-dan.xlsx: Danh sách!D5: Ngày cấp: 01/6/26 phải viết năm đủ bốn chữ số",
    )


def test_of_very_many_faults_two_hundred_are_told_and_the_rest_counted() -> None:
    said = lines(book(HEAD, *([f"H{i}", "An", "?"] for i in range(250))))
    assert len(said) == 201
    assert said[199].startswith("ho-dan.xlsx: Danh sách!C201: ")
    assert said[200] == "còn 50 lỗi nữa"


def test_rows_know_their_number_and_their_cells() -> None:
    listing = read(
        book(HEAD, GOOD, [], ["", "  "], ["007", normalize("NFD", "Trần Thị Bình"), "1.234", date(2026, 6, 1)])
    )
    row = listing.rows[1]
    assert [one.number for one in listing.rows] == [2, 5]
    assert row.at("so_khau") == "ho-dan.xlsx: Danh sách!C5"
    assert row.at() == "ho-dan.xlsx: Danh sách!dòng 5"
    assert row.mapping() == {
        "ma": "007",
        "dai_dien": "Trần Thị Bình",
        "so_khau": 1234,
        "ngay": date(2026, 6, 1),
        "nhan": False,
    }


def test_a_column_that_need_not_be_there_is_none() -> None:
    assert read(book(HEAD[:3], GOOD[:3])).rows[0]["ngay"] is None


def test_what_stands_under_the_list_is_passed_over_and_told() -> None:
    under = [
        ["", "Tổng cộng", 8],
        ["", "", "Bắc Kạn, ngày 05 tháng 6 năm 2026"],
        ["Người lập biểu", "", "TỔ TRƯỞNG"],
        ["(Ký, ghi rõ họ tên)"],
        ["", "Nguyễn Văn Cường"],
    ]
    listing = read(book(HEAD, GOOD, *under))
    assert [row.number for row in listing.rows] == [2]
    assert [line.partition(":")[2].partition(":")[0] for line in listing.notices] == [
        f" Danh sách!dòng {number}" for number in range(3, 8)
    ]
    assert listing.notices[0] == "ho-dan.xlsx: Danh sách!dòng 3: bỏ qua dòng dưới danh sách: “Tổng cộng | 8”"


def test_a_total_in_the_midst_does_not_hide_a_bad_entry_after_it() -> None:
    said = lines(book(HEAD, GOOD, ["Cộng tổ 1", "", 4], ["", "Trần Thị Bình", 3]))
    assert said == ("ho-dan.xlsx: Danh sách!A4: Mã hộ: không được để trống",)


@pytest.mark.parametrize("name", ["Tổng Thị Mai", "Trưởng Văn Ngày", "Cộng Thị Xuân", "Danh Thị Hoa"])
def test_people_whose_names_begin_like_a_footer_are_entries(name: str) -> None:
    columns = [Column("ten", "Họ và tên"), Column("so", "Số khẩu", read=whole)]
    listing = read(book(["Họ và tên", "Số khẩu"], ["An", 1], [name, 3]), columns)
    assert [row["ten"] for row in listing.rows] == ["An", name]


def test_an_entry_without_code_beside_closing_words_is_a_fault_and_no_footer() -> None:
    said = lines(book([*HEAD, "Ghi chú"], GOOD, ["", "Trần Thị Bình", 3, "", "", "Tổ trưởng"]))
    assert said == ("ho-dan.xlsx: Danh sách!A3: Mã hộ: không được để trống",)


def test_headings_printed_again_are_passed_over_and_told() -> None:
    listing = read(book(HEAD, GOOD, HEAD, ["(1)", "(2)", "(3)", "(4)", "(5)"], ["H02", *GOOD[1:]]))
    assert [row.number for row in listing.rows] == [2, 5]
    assert [line.split(": ")[2] for line in listing.notices] == [
        "bỏ qua dòng tiêu đề lặp lại",
        "bỏ qua dòng đánh số cột",
    ]


def test_an_error_is_no_empty_cell() -> None:
    def spoil(sheet: Worksheet) -> None:
        sheet["D2"] = "#N/A"
        sheet["E2"] = "=1/0"  # never computed: the file holds no value for it
        sheet["A3"] = "#REF!"

    assert lines(book(HEAD, GOOD, change=spoil)) == (
        "ho-dan.xlsx: Danh sách!D2: Ngày cấp: ô báo lỗi #N/A",
        "ho-dan.xlsx: Danh sách!E2: Đã nhận: công thức chưa được tính; hãy mở tệp bằng Excel rồi lưu lại",
        "ho-dan.xlsx: Danh sách!A3: Mã hộ: ô báo lỗi #REF!",
        "ho-dan.xlsx: Danh sách!B3: Họ và tên: không được để trống",
        "ho-dan.xlsx: Danh sách!C3: Số nhân khẩu: không được để trống",
    )


def test_merged_cells_among_the_entries_are_not_guessed_at() -> None:
    data = book(HEAD, GOOD, ["H02", "Bình", 3], change=lambda sheet: sheet.merge_cells("D2:D3"))
    assert lines(data) == (
        "ho-dan.xlsx: Danh sách!D3: Ngày cấp: ô trống nằm trong ô gộp D2:D3; hãy bỏ gộp và ghi đủ từng ô",
    )


def test_headings_without_entries_are_told() -> None:
    listing = read(book(HEAD))
    assert listing.rows == ()
    assert listing.notices == ("ho-dan.xlsx: Danh sách!dòng 2: chưa có dòng nào dưới tiêu đề",)


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1.234.567", 1234567), ("12", 12), ("05", 5), ("0", 0), (" 7 ", 7), (0.0, 0), ("-3", -3), ("1\u00a0234", 1234)],
)
def test_whole_numbers_are_read(cell: str | float, value: int) -> None:
    assert whole(cell) == value


@pytest.mark.parametrize(
    "cell", ["1,234", "12.5", "1.23", "12 người", "0012", "001", True, 12.5, 1e300, date(2026, 6, 1), "x1"]
)
def test_what_is_no_whole_number_is_refused(cell: str | float | date) -> None:
    with pytest.raises(ModelError):
        whole(cell)


@pytest.mark.parametrize(
    "cell", ["1-6-2026", "01.06.2026", "ngày 01 tháng 6 năm 2026", "2026-06-01", datetime(2026, 6, 1)]
)
def test_dates_are_read(cell: str | datetime) -> None:
    assert day(cell) == date(2026, 6, 1)


@pytest.mark.parametrize(
    "cell",
    ["29/02/2026", "1/6/26", "6/2026", "hôm qua", 46174.0, datetime(2026, 6, 1, 8), time(8), date(1900, 1, 5), True],
)
def test_what_is_no_date_is_refused(cell: str | float | date | time) -> None:
    with pytest.raises(ModelError):
        day(cell)


def test_text_and_codes() -> None:
    assert [text(cell) for cell in (" a ", 7.0, "a\r\nb", " ", "#1")] == [" a ", "7", "a\nb", None, "#1"]
    assert [code(cell) for cell in ("007", 7.0, " A1 ", "")] == ["007", "7", "A1", None]


@pytest.mark.parametrize(
    "cell", [7.5, True, date(2026, 6, 5), time(8), 1e15, float("nan"), float("inf"), "a\x0b", "#N/A"]
)
def test_text_is_not_guessed(cell: str | float | date | time) -> None:
    with pytest.raises(ModelError):
        text(cell)


def test_yes_and_no() -> None:
    assert [yes_no(cell) for cell in ("x", "X", "Có", "CÓ", 1.0, True, "1")] == [True] * 7
    assert [yes_no(cell) for cell in ("", " ", "không", "Không", 0.0, False, "0")] == [False] * 7
    for cell in ("?", 2.0, date(2026, 6, 1)):
        with pytest.raises(ModelError):
            yes_no(cell)
