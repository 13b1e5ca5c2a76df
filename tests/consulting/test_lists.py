"""Lists of a folder: typed rows of every file, or every fault of every file at its cell."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.opinion import Response
from vnadmin.consultation.target import Target
from vnadmin.consulting.groups_list import read_groups
from vnadmin.consulting.households_list import read_households
from vnadmin.consulting.lists import list_files
from vnadmin.consulting.opinions_list import read_opinions
from vnadmin.consulting.teams_list import read_teams
from vnadmin.errors import LoadError

GROUPS = [ResidentialGroup("01", "Tổ dân phố 1"), ResidentialGroup("02", "Tổ dân phố 2")]


def put(folder: Path, name: str, *rows: str) -> Path:
    file = folder / f"{name}.csv"
    file.write_text("\n".join(rows), encoding="utf-8-sig")
    return file


def told(read: Callable[[], object], folder: Path) -> list[str]:
    with pytest.raises(LoadError) as caught:
        read()
    return [line.replace(f"{folder}/", "") for line in caught.value.lines]


def test_groups_are_read_with_all_that_is_known_of_them(tmp_path: Path) -> None:
    file = put(
        tmp_path,
        "to",
        "STT;Mã tổ;Tên tổ dân phố;Tổ trưởng;Trưởng Ban công tác Mặt trận;Nhà văn hóa",
        "1;01;Tổ dân phố 1;Lê Thị B;Hà Văn C;Nhà văn hóa tổ 1",
        "2;02;Tổ dân phố 2;;;",
    )
    groups, notices = read_groups([file])
    assert groups[0] == ResidentialGroup(
        "01", "Tổ dân phố 1", head="Lê Thị B", front_head="Hà Văn C", venue="Nhà văn hóa tổ 1"
    )
    assert groups[1] == GROUPS[1]
    assert notices == ()


def test_a_code_that_stands_twice_is_told_with_both_cells_also_over_files(tmp_path: Path) -> None:
    one = put(tmp_path, "a", "Mã tổ;Tên tổ dân phố", "01;Tổ 1", "T2;Tổ 2")
    two = put(tmp_path, "b", "Mã tổ;Tên tổ dân phố", "t2;Tổ 3")
    assert told(lambda: read_groups([one, two]), tmp_path) == ["b.csv: A2: Mã tổ: “t2” đã có ở a.csv: A3"]
    households = put(
        tmp_path, "h", "Mã hộ;Đại diện hộ;Tổ dân phố", "001;Lê Thị B;01", "1;Lê Thị C;01", "001;Lê Thị D;02"
    )
    assert told(lambda: read_households([households], GROUPS), tmp_path) == [
        "h.csv: A4: Mã hộ: “001” đã có ở h.csv: A2"
    ]


def test_faults_of_all_files_of_a_list_are_told_at_their_cells(tmp_path: Path) -> None:
    one = put(tmp_path, "a", "Mã hộ;Đại diện hộ;Tổ dân phố", "001;;01", "002;Lê Thị B;Tổ dân phố 3")
    two = put(tmp_path, "b", "Mã hộ;Đại diện hộ;Tổ dân phố", '003;"Lê\nThị B";02')
    bad = put(tmp_path, "c", "Mã hộ;Tổ dân phố", "004;02")
    lines = told(lambda: read_households([one, two, bad], GROUPS), tmp_path)
    assert lines[:2] == [
        "a.csv: B2: Đại diện hộ gia đình: không được để trống",
        "a.csv: C3: Tổ dân phố: “Tổ dân phố 3” không có trong danh sách tổ dân phố; ý là “Tổ dân phố 2”?",
    ]
    assert "thiếu cột “Đại diện hộ gia đình”" in lines[2]
    assert lines[3] == "b.csv: B2: Đại diện hộ gia đình: chỉ được một dòng, ở đây có xuống dòng"


def test_numbers_of_persons_are_not_read_and_that_is_told(tmp_path: Path) -> None:
    file = put(
        tmp_path,
        "h",
        "Mã hộ;Đại diện hộ gia đình;Số CCCD;Số điện thoại;Ghi chú;Đ.T;Tổ dân phố",
        "001;Lê Thị B;001234567890;0912345678;mới;09;1",
    )
    households, notices = read_households([file], GROUPS)
    assert households == (Household("001", "Lê Thị B", group="01"),)
    assert [notice.partition("h.csv: ")[2] for notice in notices] == [
        "cột C: cột “Số CCCD” không đọc, và không in",
        "cột D: cột “Số điện thoại” không đọc, và không in",
        "cột E: không dùng đến cột “Ghi chú”",
        "cột F: cột “Đ.T” không đọc, và không in",
    ]


NAMES = st.text(st.sampled_from("ăâđêôơưạếộ abcXYZ'-"), min_size=1, max_size=12).map(
    lambda text: f"Bà {text.strip()} N"
)
HOUSEHOLDS = st.lists(
    st.builds(
        lambda code, name, group, address: Household(code, name, group=group, address=address),
        st.text("0123456789", min_size=1, max_size=4).map(lambda digits: f"H{digits}"),
        NAMES,
        st.sampled_from(["01", "02"]),
        st.sampled_from(["", "Số 5, đường Trường Chinh", "12/3"]),
    ),
    unique_by=lambda one: one.code,
    max_size=12,
)


@settings(deadline=None, max_examples=40)
@given(households=HOUSEHOLDS, by_name=st.booleans())
def test_what_a_ward_has_written_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, households: list[Household], by_name: bool
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Mã hộ", "Chủ hộ", "Địa chỉ", "Tổ dân phố"])
    names = {one.code: one.name if by_name else one.code for one in GROUPS}
    for one in households:
        sheet.append([one.code, one.representative, one.address, names[one.group]])
    file = tmp_path_factory.mktemp("ho") / "ho_gia_dinh.xlsx"
    book.save(file)
    assert read_households([file], GROUPS)[0] == tuple(households)


def test_members_become_the_teams_of_their_groups(tmp_path: Path) -> None:
    file = put(
        tmp_path,
        "t",
        "Tổ dân phố;Họ và tên;Thành phần;Nhiệm vụ",
        "Tổ 2;Lê Thị B;Ban công tác Mặt trận;Tổ trưởng",
        "01;Hà Văn C;Tổ trưởng tổ dân phố;",
        "Tổ 2;Lý Thị D;Chi hội Phụ nữ;thư ký",
    )
    teams, _ = read_teams([file], GROUPS)
    assert [(one.group, len(one.members)) for one in teams] == [("02", 2), ("01", 1)]
    assert [member.role for one in teams for member in one.members] == ["head", "secretary", "member"]


def test_what_no_team_can_be_is_told_at_its_cell(tmp_path: Path) -> None:
    rows = ["1;Lê Thị B;Mặt trận;Tổ trưởng", "1;Hà Văn C;Phụ nữ;Tổ trưởng", "2;Lý Thị D;Phụ nữ;giám sát"]
    file = put(tmp_path, "t", "Tổ dân phố;Họ và tên;Thành phần;Nhiệm vụ", *rows[:2])
    assert told(lambda: read_teams([file], GROUPS), tmp_path) == [
        "t.csv: D3: Nhiệm vụ: Tổ phát phiếu đã có Tổ trưởng: thành viên thứ 1"
    ]
    file = put(tmp_path, "t", "Tổ dân phố;Họ và tên;Thành phần;Nhiệm vụ", *rows)
    assert (
        "“giám sát” không có nghĩa ở cột này (ghi: Tổ trưởng; Thư ký; Thành viên)"
        in told(lambda: read_teams([file], GROUPS), tmp_path)[0]
    )


HEADINGS = (
    "Người góp ý;Đối tượng;Hình thức;Ngày nhận;Điều, khoản;Nội dung góp ý;Số người góp ý;"
    "Kết quả;Giải trình;Sửa tại;Lý do"
)


def test_opinions_are_read_with_their_answers(tmp_path: Path) -> None:
    file = put(
        tmp_path,
        "y_kien",
        HEADINGS,
        "Trạm Y tế;Cơ quan, đơn vị;văn bản;03/6/2026;Điều 5, khoản 2;Sửa từ.;;"
        "tiếp thu một phần;Đã sửa.;Điều 6;Còn lại giữ nguyên.",
        "không nêu tên;cá nhân;c;;chung;Nhất trí.;12;;;;",
        ";tổ dân phố;Họp cộng đồng dân cư;;;Nhất trí.;;Giải trình.;Luật đã có.;;",
    )
    one, two, three = read_opinions([file])[0]
    assert (one.giver, one.audience, one.channel, one.received) == ("Trạm Y tế", "organ", "", date(2026, 6, 3))
    assert str(one.about) == "khoản 2 Điều 5"
    assert one.response == Response("partly", "Đã sửa.\nCòn lại giữ nguyên.", change=Target((("Điều", "6"),)))
    assert (two.giver, two.channel, two.givers, two.response) == ("", "c", 12, None)
    assert two.about.general
    assert (three.audience, three.channel, three.givers) == ("group", "b", 1)
    assert three.response == Response("explained", "Luật đã có.")


def test_every_bad_cell_of_the_opinions_is_told(tmp_path: Path) -> None:
    file = put(
        tmp_path,
        "y_kien",
        HEADINGS,
        "A;doanh nghiệp;k;31/6/2026;trang 5;Sửa.;ba;được;a;b;",
        "A;cá nhân;c;;;;;;;;",
    )
    cells = [line.split(": ")[1] for line in told(lambda: read_opinions([file]), tmp_path)]
    assert cells == ["B2", "C2", "D2", "E2", "G2", "H2", "J2", "F3"]


def test_an_answer_without_its_result_and_no_giver_at_all_are_told(tmp_path: Path) -> None:
    file = put(tmp_path, "y_kien", HEADINGS, "A;cá nhân;c;;;Sửa.;0;;Đã sửa.;;", "B;cá nhân;c;;;Sửa.;;;;Điều 5;")
    lines = told(lambda: read_opinions([file]), tmp_path)
    assert [line.split(": ")[1] for line in lines] == ["H2", "G2", "H3"]
    assert "Kết quả: để trống nhưng đã ghi giải trình" in lines[0]


def test_many_faults_are_counted(tmp_path: Path) -> None:
    file = put(tmp_path, "h", "Mã hộ;Đại diện hộ;Tổ dân phố", *["001;Lê Thị B;01"] * 300)
    lines = told(lambda: read_households([file], GROUPS), tmp_path)
    assert len(lines) == 201
    assert lines[-1] == "còn 99 lỗi nữa"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Hộ gia đình tổ 3.xlsx", "ho_gia_dinh"),
        ("HO-GIA-DINH.CSV", "ho_gia_dinh"),
        ("Tổ dân phố (bản 2).xlsm", "to_dan_pho"),
        ("to_phat_phieu2.csv", "to_phat_phieu"),
        ("Biên bản.xls", "bien_ban"),
        ("trả lời.csv", "tra_loi"),
        ("y_kien.xlsx", "y_kien"),
    ],
)
def test_a_file_is_known_by_how_its_name_begins(tmp_path: Path, name: str, key: str) -> None:
    (tmp_path / name).touch()
    notices: list[str] = []
    found = list_files(tmp_path.iterdir(), notices)
    assert [one for one, files in found.items() if files] == [key]
    assert notices == []


def test_other_spreadsheets_are_told_and_what_office_programs_leave_behind_is_not(tmp_path: Path) -> None:
    for name in (
        "kinh_phi.xlsx",
        "hogiadinh.csv",
        "~$ho_gia_dinh.xlsx",
        ".ho_gia_dinh.csv",
        "ghi_chu.docx",
        "y_kien.txt",
    ):
        (tmp_path / name).touch()
    (tmp_path / "ho_gia_dinh.csv").mkdir()
    notices: list[str] = []
    assert not any(list_files(tmp_path.iterdir(), notices).values())
    assert [Path(notice.partition(": ")[0]).name for notice in notices] == ["hogiadinh.csv", "kinh_phi.xlsx"]


def test_files_of_one_list_stand_by_their_numbers(tmp_path: Path) -> None:
    names: Sequence[str] = ["Hộ gia đình tổ 10.csv", "Hộ gia đình tổ 2.csv", "ho_gia_dinh.csv"]
    for name in names:
        (tmp_path / name).touch()
    found = list_files(tmp_path.iterdir(), [])["ho_gia_dinh"]
    assert [file.name for file in found].index(names[1]) < [file.name for file in found].index(names[0])


def test_twenty_thousand_households_take_no_time(tmp_path: Path) -> None:
    rows = [f"{i:05};Nguyễn Thị Hồng;Số {i};Tổ {i % 2 + 1}" for i in range(20_000)]
    file = put(tmp_path, "h", "Mã hộ;Đại diện hộ;Địa chỉ;Tổ dân phố", *rows)
    start = time.perf_counter()
    households, _ = read_households([file], GROUPS)
    assert len(households) == 20_000
    assert time.perf_counter() - start < 2
