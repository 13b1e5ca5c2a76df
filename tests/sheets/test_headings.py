"""The headings are found wherever they stand and however they are typed; what is not sure is told."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.sheets.books import COLUMNS, GOOD, HEAD, book, lines, read, saved
from vnadmin.errors import ModelError
from vnadmin.sheets import Column, read_list

ORGAN = ["ỦY BAN NHÂN DÂN PHƯỜNG ĐỨC XUÂN"]
TITLE = ["DANH SÁCH ĐẠI DIỆN HỘ GIA ĐÌNH"]


@pytest.mark.parametrize(
    "typed",
    [
        "HỌ VÀ TÊN",
        "Họ  và\ntên:",
        normalize("NFD", "Họ và tên"),
        "Họ và tên *",
        "Họ và tên (chữ in hoa)",
        " Họ và tên...",
        "Người đại diện",
        "dai_dien",
    ],
)
def test_a_heading_is_known_however_it_is_typed(typed: str) -> None:
    listing = read(book(["Mã hộ", typed, "Số khẩu"], GOOD[:3]))
    assert [row["dai_dien"] for row in listing.rows] == ["Nguyễn Văn An"]
    assert listing.notices == ()


def test_the_place_of_the_tone_does_not_matter() -> None:
    columns = [Column("hoa", "Văn hoá"), Column("x", "Xã")]
    assert [row["hoa"] for row in read(book(["Văn hóa", "Xã"], ["có", "b"]), columns).rows] == ["có"]


def test_a_heading_without_marks_is_read_and_told() -> None:
    listing = read(book(["Ma ho", "Ho va ten", "So nhan khau"], GOOD[:3]))
    assert listing.rows[0]["dai_dien"] == "Nguyễn Văn An"
    assert "ho-dan.xlsx: Danh sách!cột B: “Ho va ten” được đọc là “Họ và tên”" in listing.notices


def test_title_organ_and_blank_rows_may_stand_above() -> None:
    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("A1:E1")
        sheet.merge_cells("A2:E2")

    listing = read(book(ORGAN, TITLE, [], HEAD, GOOD, change=merge))
    assert [row.number for row in listing.rows] == [5]
    assert listing.notices == ()


def test_a_merged_group_is_joined_with_what_stands_under_it() -> None:
    def merge(sheet: Worksheet) -> None:
        for cells in ("A2:A3", "B2:B3", "C2:D2"):
            sheet.merge_cells(cells)

    columns = [
        *COLUMNS[:2],
        Column("phat", "Số phiếu phát ra", read=COLUMNS[2].read),
        Column("thu", "Số phiếu thu về", read=COLUMNS[2].read),
    ]
    data = book(
        TITLE, ["Mã hộ", "Họ và tên", "Số phiếu"], ["", "", "Phát ra", "Thu về"], ["1", "An", 3, 2], change=merge
    )
    rows = read(data, columns).rows
    assert [(row.number, row["phat"], row["thu"]) for row in rows] == [(4, 3, 2)]


def test_groups_without_merged_cells_are_joined_in_a_csv() -> None:
    columns = [Column("ten", "Tên tổ"), Column("a", "Câu 1 Đồng ý"), Column("b", "Câu 2 Không")]
    data = "Tên tổ,Câu 1,,Câu 2,\n,Đồng ý,Không,Đồng ý,Không\nTổ 1,5,1,4,2\n"
    rows = read_list(data.encode(), columns).rows
    assert [row.mapping() for row in rows] == [{"ten": "Tổ 1", "a": "5", "b": "2"}]


def test_a_sub_heading_that_could_mean_two_groups_is_refused() -> None:
    def merge(sheet: Worksheet) -> None:
        for cells in ("A1:A2", "B1:C1", "D1:E1"):
            sheet.merge_cells(cells)

    columns = [Column("ten", "Tên tổ"), Column("a", "Đồng ý")]
    data = book(
        ["Tên tổ", "Câu 1", "", "Câu 2"], ["", "Đồng ý", "Không", "Đồng ý", "Không"], ["1", 1, 2, 3, 4], change=merge
    )
    assert lines(data, columns) == (
        "ho-dan.xlsx: Danh sách!dòng 1: nhiều cột cùng là “Đồng ý”: B “Đồng ý”, D “Đồng ý”; chỉ được một",
    )


def test_a_missing_column_names_the_nearest_heading() -> None:
    assert lines(book(["Mã hộ", "Họ và tên", "Số nhân khảu x"], GOOD[:3])) == (
        "ho-dan.xlsx: Danh sách!dòng 1: thiếu cột “Số nhân khẩu”; ý là “Số nhân khảu x”?",
    )
    assert lines(book(["STT", "Mã hộ", "Họ và tên", "Điện thoại"], [1, "H", "An", "x"])) == (
        "ho-dan.xlsx: Danh sách!dòng 1: thiếu cột “Số nhân khẩu” (có: “Điện thoại”)",
    )


def test_two_columns_of_one_meaning_are_refused() -> None:
    said = lines(book([*HEAD, "Số khẩu"], [*GOOD, 3]))
    assert said == (
        "ho-dan.xlsx: Danh sách!dòng 1: nhiều cột cùng là “Số nhân khẩu”: C “Số nhân khẩu”, F “Số khẩu”; chỉ được một",
    )


def test_headings_nobody_wants_and_columns_without_heading_are_told_but_not_the_running_number() -> None:
    listing = read(book(["STT", *HEAD, "Ghi chú"], [1, *GOOD, "a", "b"]))
    assert listing.notices == (
        "ho-dan.xlsx: Danh sách!cột G: không dùng đến cột “Ghi chú”",
        "ho-dan.xlsx: Danh sách!cột H: cột không có tiêu đề nên không đọc",
    )


def test_without_headings_nothing_is_read() -> None:
    said = lines(book(["Nguyễn Văn An", 4], ["Trần Thị Bình", 3]))
    assert said == (
        "ho-dan.xlsx: không tìm thấy dòng tiêu đề trong “Danh sách”; cần các cột “Mã hộ”, “Họ và tên”, “Số nhân khẩu”",
    )


def test_columns_are_numbered_in_many_ways_and_none_is_an_entry() -> None:
    for numbers in (["(1)", "(2)", "(3)", "(4)", "(5)"], [1, 2, 3, 4, 5], ["A", "B", 1, 2, 3]):
        listing = read(book(HEAD, numbers, GOOD))
        assert [row.number for row in listing.rows] == [3]
        assert listing.notices[0].startswith("ho-dan.xlsx: Danh sách!dòng 2: bỏ qua dòng đánh số cột: “")


def test_the_only_sheet_with_the_headings_is_taken() -> None:
    made = Workbook()
    made.active.append(["Hướng dẫn điền danh sách"])
    sheet = made.create_sheet("Tổ 1")
    for row in (HEAD, GOOD):
        sheet.append(row)
    assert read(saved(made)).sheet == "Tổ 1"


def test_several_sheets_with_the_headings_want_a_choice() -> None:
    made = Workbook()
    made.remove(made.active)
    for name in ("Tổ 1", "Tổ 2"):
        sheet = made.create_sheet(name)
        for row in (HEAD, [name, *GOOD[1:]]):
            sheet.append(row)
    said = lines(saved(made))
    assert said == ("ho-dan.xlsx: nhiều trang tính cùng có tiêu đề: “Tổ 1”, “Tổ 2”; hãy nói rõ đọc trang nào",)
    assert read(saved(made), sheet="tổ 2").rows[0]["ma"] == "Tổ 2"
    assert lines(saved(made), sheet="Tổ 3") == ("ho-dan.xlsx: không có trang tính “Tổ 3” (có: “Tổ 1”, “Tổ 2”)",)


def test_a_hidden_sheet_is_read_only_when_it_is_asked_for() -> None:
    made = Workbook()
    made.active.append(["Trang đầu"])
    sheet = made.create_sheet("Cũ")
    for row in (HEAD, GOOD):
        sheet.append(row)
    sheet.sheet_state = "hidden"
    assert len(lines(saved(made))) == 1
    assert len(read(saved(made), sheet="Cũ").rows) == 1


def test_columns_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ModelError, match="ASCII"):
        Column("số khẩu", "Số khẩu")
    with pytest.raises(ModelError, match="two columns"):
        read_list(b"a", [Column("a", "Số khẩu"), Column("b", "SỐ KHẨU:")])
    with pytest.raises(ModelError, match="each key once"):
        read_list(b"a", [Column("a", "Số khẩu"), Column("a", "Tên")])
