"""Lists as data: the same documents from YAML, JSON lines, CSV and Excel, and every fault at its place."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from vnadmin import Invitation, LoadError, Notice, render
from vnadmin.batch.source import read_objects
from vnadmin.files import loads
from vnadmin.kinds import kinds

ENTRY = {
    "co_quan": "UBND phường Bắc Kạn, tỉnh Thái Nguyên",
    "so_ky_hieu": "8",
    "ngay": "05/6/2026",
    "trich_yeu": "Lịch tiếp công dân",
    "noi_dung": "1. Thứ Năm hằng tuần.\n2. Tại trụ sở.",
    "nguoi_ky": "CHỦ TỊCH / Nguyễn Văn A",
    "noi_nhan": "Các tổ dân phố\nLưu: VT, VHXH",
}
(WHOLE,) = loads(json.dumps({"thong_bao": ENTRY})).objects
LABELS = [
    "Cơ quan ban hành",
    "Số, ký hiệu",
    "Ngày, tháng, năm",
    "TRÍCH YẾU NỘI DUNG",
    "noi_dung",
    "Người ký",
    "Nơi nhận",
]
YAML = """\
- co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  trich_yeu: Lịch tiếp công dân
  noi_dung: Thứ Năm hằng tuần.
  nguoi_ky: {chuc_vu: chủ tịch, ho_ten: Nguyễn Văn A}
- thong_bao:
    co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
    trich_yeu: Lịch trực
    noi_dung: Hằng ngày.
    nguoi_ky: {chuc_vu: chủ tịch, ho_ten: Nguyễn Văn A}
"""


def written(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def workbook(folder: Path, *rows: list[object]) -> str:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Danh sách"
    for row in rows:
        sheet.append(row)
    path = folder / "ds.xlsx"
    book.save(path)
    return str(path)


def test_json_lines_csv_and_excel_say_what_yaml_says(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps(one, ensure_ascii=False) for one in (ENTRY, {"thong_bao": ENTRY}))
    cells = list(ENTRY.values())
    quoted = ";".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    for name in (
        written(tmp_path, "a.jsonl", f"{lines}\n\n"),
        written(tmp_path, "a.csv", "\n".join([";".join(LABELS), quoted, quoted])),
        workbook(tmp_path, ["UBND phường"], LABELS, cells, [*cells[:1], 8, datetime(2026, 6, 5), *cells[3:]]),
        written(tmp_path, "a.json", json.dumps([ENTRY, ENTRY])),
    ):
        assert read_objects(name, Notice).items == (WHOLE, WHOLE), name


def test_a_yaml_list_and_several_documents_are_read_with_and_without_the_key_of_the_kind(tmp_path: Path) -> None:
    listed = read_objects(written(tmp_path, "a.yaml", YAML), Notice).items
    assert [one.subject for one in listed if isinstance(one, Notice)] == ["Lịch tiếp công dân", "Lịch trực"]
    apart = f"thong_bao: {json.dumps(ENTRY)}\n---\n{json.dumps(ENTRY)}\n---\n"
    assert read_objects(written(tmp_path, "b.yaml", apart), Notice).items == (WHOLE, WHOLE)


def test_cells_hold_brackets_and_times_as_yaml_does(tmp_path: Path) -> None:
    head = ["co_quan", "trich_yeu", "nguoi_duoc_moi", "thoi_gian", "dia_diem", "chu_tri", "nguoi_ky"]
    row: list[object] = [
        *("UBND phường Bắc Kạn, tỉnh Thái Nguyên", "Họp tổ dân phố", "[Ông Nguyễn Văn A, Bà Trần Thị B]"),
        *(datetime(2026, 6, 5, 8, 30), "Nhà văn hóa", "Ông Phan Đình Huy"),
        "{chuc_vu: phó chủ tịch, ho_ten: Phan Đình Huy}",
    ]
    (made,) = read_objects(workbook(tmp_path, head, row), Invitation).items
    assert isinstance(made, Invitation)
    assert (made.time, len(made.guests)) == (datetime(2026, 6, 5, 8, 30), 2)
    assert render(made)


def test_every_bad_row_is_told_at_its_cell_and_keeps_its_place(tmp_path: Path) -> None:
    good = list(ENTRY.values())
    rows = [
        [*good[:2], "31/6/2026", *good[3:5], "{chuc_vu", "Lưu: VT"],
        good,
        [*good[:2], 12.5, "", "1. Một.\n3. Ba.", *good[5:]],
        [*good[:5], "{chuc_vuu: chủ tịch}", good[6]],
    ]
    made = read_objects(workbook(tmp_path, LABELS, *rows), Notice)  # type: ignore[arg-type]  # lists of text
    assert [isinstance(one, LoadError) for one in made.items] == [True, False, True, True]
    assert made.items[1] == WHOLE
    told = [line.removeprefix(f"{tmp_path / 'ds.xlsx'}: Danh sách!") for line in made.faults]
    assert any(line.startswith("C2: Ngày, tháng, năm: 31/6/2026 không phải") for line in told)
    assert any(line.startswith("C4: Ngày, tháng, năm: “12,5” là số lẻ") for line in told)
    assert any(line.startswith("D4: Trích yếu nội dung: thiếu mục này") for line in told)
    assert any(line.startswith("E4: Nội dung: dòng 2: ") for line in told)
    assert any(line.startswith("F5: Người ký: ") for line in told)
    assert {line[1] for line in told} == {"2", "4", "5"}


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.yaml", YAML.replace("Hằng ngày.", ""), "a.yaml:8:5: thong_bao.noi_dung: không được để trống"),
        ("a.yaml", YAML.replace("thong_bao:", "ke_hoach:"), "a.yaml:5:3: ke_hoach: là ke_hoach, không phải thong_bao"),
        ("a.yaml", YAML + "- chữ\n", "a.yaml:10:3: phải gồm các mục của thong_bao, mỗi mục một dòng"),
        ("a.yaml", YAML.replace("trich_yeu: Lịch tr", "trich_yue: Lịch tr"), "a.yaml:7:5: thong_bao.trich_yue: "),
        ("a.jsonl", f"{json.dumps(ENTRY)}\n\n{{\n", "a.jsonl:3:2: không đúng cú pháp JSON"),
        ("a.jsonl", json.dumps(ENTRY) + '\n{"trich_yeu": ""}', "a.jsonl:2:"),
    ],
)
def test_faults_of_text_files_are_told_at_line_and_column(name: str, text: str, told: str, tmp_path: Path) -> None:
    made = read_objects(written(tmp_path, name, text), Notice)
    assert any(line.startswith(f"{tmp_path}/{told}") for line in made.faults), made.faults
    assert not isinstance(made.items[0], LoadError)


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.txt", "x"), ("a.yaml", ""), ("a.yaml", "[a"), ("a.yaml", "- !x a"), ("a.csv", "Tên;Tuổi\n"), ("a.jsonl", "\n"),
     ("a.csv", ";".join(LABELS))],
)  # fmt: skip  # a list of files
def test_a_file_without_a_document_is_refused(name: str, text: str, tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=name):
        read_objects(written(tmp_path, name, text), Notice)
    with pytest.raises(LoadError, match="không có tệp này"):
        read_objects(str(tmp_path / "khong-co.yaml"), Notice)


def test_a_column_that_nobody_wants_is_told(tmp_path: Path) -> None:
    made = read_objects(workbook(tmp_path, [*LABELS, "Ghi chú"], [*ENTRY.values(), "x"]), Notice)
    assert any("không dùng đến cột “Ghi chú”" in line for line in made.notices)


@pytest.mark.parametrize("key", kinds())
def test_every_kind_can_stand_in_a_table(key: str, tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="thiếu cột"):
        read_objects(workbook(tmp_path, ["Cơ quan ban hành", "Trích yếu nội dung", "Nơi nhận"]), kinds()[key])


def test_a_day_of_a_cell_is_a_day(tmp_path: Path) -> None:
    cells: list[object] = [*ENTRY.values()]
    cells[2] = datetime(2026, 6, 5)
    (made,) = read_objects(workbook(tmp_path, LABELS, cells), Notice).items
    assert isinstance(made, Notice)
    assert made.date == date(2026, 6, 5)
