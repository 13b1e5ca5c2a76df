"""What a clerk is told: each wrong file with all the lines it yields."""

# ruff: noqa: E501  # one row of a table is one file; broken lines would hide where things stand
from __future__ import annotations

from pathlib import Path

import pytest

from tests.files.texts import plan
from vnadmin.errors import LoadError
from vnadmin.files import load, loads


def told(text: str | bytes, name: str = "sai.yaml") -> list[str]:
    with pytest.raises(LoadError) as caught:
        loads(text, name)
    return list(caught.value.lines)


HINT = "hãy đặt cả câu trong ngoặc kép"

# what stands in place of a good value, and the lines that tell of it
VALUES = [
    ({"ngay": "31/6/2026"}, ["3:9: ke_hoach.ngay: 31/6/2026 không phải là một ngày có thật"]),
    ({"ngay": "[1]"}, ["3:9: ke_hoach.ngay: phải là ngày, như 05/6/2026"]),
    ({"co_quan": "UBND phường Bắc Cạn, tỉnh Thái Nguyên"}, ["phường Bắc Kạn, tỉnh Thái Nguyên (01843)"]),
    ({"co_quan": "Sở Nội vụ"}, ["2:12: ke_hoach.co_quan: “Sở Nội vụ”: ghi “UBND <đơn vị, tỉnh>” hoặc mã đơn vị"]),
    ({"co_quan": "{phong: Phòng A, viet_tat: A, thuoc: UBND xã Không Có}"}, ["2:49: ke_hoach.co_quan.thuoc: không có đơn vị hành chính"]),
    ({"co_quan": "{ten: A}"}, ["2:12: ke_hoach.co_quan.dia_danh: thiếu", "2:12: ke_hoach.co_quan.viet_tat: thiếu"]),
    ({"trich_yeu": ""}, ["4:3: ke_hoach.trich_yeu: không được để trống"]),
    ({"trich_yeu": '""'}, ["4:14: ke_hoach.trich_yeu: không được để trống"]),
    ({"trich_yeu": "[a]"}, ["4:14: ke_hoach.trich_yeu: phải là chữ"]),
    ({"so_ky_hieu": "45/KH - UBND"}, ["7:15: ke_hoach.so_ky_hieu: “45/KH - UBND”: phải viết số/ký hiệu liền nhau"]),
    ({"so_ky_hieu": "0"}, ["7:15: ke_hoach.so_ky_hieu: số văn bản phải là số nguyên từ 1"]),
    ({"co_chu": "15"}, ["7:11: ke_hoach.co_chu: cỡ chữ chỉ có hai bộ: 14 hoặc 13"]),
    ({"co_chu": "to"}, ["7:11: ke_hoach.co_chu: phải là số nguyên"]),
    ({"trich_yue": "a"}, ["7:3: ke_hoach.trich_yue: không có mục này; ý là “trich_yeu”?"]),
    ({"subject": "a"}, ["7:3: ke_hoach.subject: không có mục này; ý là “trich_yeu”?"]),
    ({"Địa danh": "a"}, ["7:3: ke_hoach.Địa danh: không có mục này; ý là “dia_danh”?"]),
    ({"noi_nhan": "\n    - Lưu: VT, VHXH"}, ['8:7: ke_hoach.noi_nhan[1]: câu có dấu hai chấm phải đặt trong ngoặc kép: "Lưu: VT, VHXH"']),
    ({"noi_nhan": "[A, , B]"}, ["7:17: chỗ này phải có chữ, hoặc có dấu ngoặc thừa"]),
    ({"noi_nhan": "\n    -\n    - A"}, ["8:6: ke_hoach.noi_nhan[1]: không được để trống"]),
    ({"noi_nhan": '["Lưu: VT", A]'}, ["7:14: ke_hoach.noi_nhan[1]: dòng “Lưu: VT” chỉ có một và đứng cuối cùng"]),
    ({"noi_nhan": '|\n    A\n\n    Lưu: VHXH'}, ["10:5: ke_hoach.noi_nhan[2]: “Lưu: VHXH”: dòng lưu viết như"]),
    ({"noi_nhan": "[{luu: VHXH, nguoi_soan: bayht}]"}, ["7:38: ke_hoach.noi_nhan[1].nguoi_soan: ký hiệu người soạn"]),
    ({"noi_nhan": "{lu: VHXH}"}, ["7:13: ke_hoach.noi_nhan: “lu”: không có mục này; ý là “luu”?"]),
    ({"can_cu": "[{luat: Đất đai}]"}, ["7:12: ke_hoach.can_cu[1].ngay: thiếu mục này"]),
    ({"can_cu": "{loai: Nghị định, so_ky_hieu: 5/NĐ-CP, ngay: 6/2023}"}, ["7:56: ke_hoach.can_cu.ngay: phải ghi đủ"]),
    ({"can_cu": "{luat: Đất đai năm 2024, ngay: 1/8/2024}"}, ["7:18: ke_hoach.can_cu.luat: ghi ngày ban hành thay"]),
    ({"can_cu": "{luat: A, ngay: 1/8/2024, sua_doi_boi: [x]}"}, ["7:51: ke_hoach.can_cu.sua_doi_boi[1]: không tách"]),
    ({"nguoi_ky": "A"}, ["6:13: ke_hoach.nguoi_ky: “A”: phải ghi quyền hạn, chức vụ rồi họ tên"]),
    ({"nguoi_ky": "[]"}, ["6:13: ke_hoach.nguoi_ky: “”: phải ghi quyền hạn"]),
    ({"nguoi_ky": "{ho_ten: TS. A, quyen_han: TM}"}, ["ho_ten: “TS. A”: trước họ tên", "quyen_han: quyền hạn ký chỉ có"]),
    ({"nguoi_ky": "{ho_ten: A, quyen_han: TL}"}, ["6:13: ke_hoach.nguoi_ky.chuc_vu: ký TL. phải ghi chức vụ"]),
    ({"nguoi_ky": "{ho_ten: A, tham_quyen_rieng: x}"}, ["6:43: ke_hoach.nguoi_ky.tham_quyen_rieng: phải là “có” hoặc"]),
    ({"mo_dau": "{dam: [a]}"}, ["7:17: ke_hoach.mo_dau.dam: phải là chữ, {nghieng: …} hoặc {dan_chieu: …}"]),
    ({"mo_dau": "&a x"}, [f"7:11: chữ bắt đầu bằng “&a”; {HINT}"]),
    ({"mo_dau": "!Quan trọng"}, [f"7:11: chữ bắt đầu bằng “!”; {HINT}"]),
]  # fmt: skip

BODIES = [
    ("|\n    I. A\n    1. x\n    3. y\n\n    III. B", [
        "8:5: ke_hoach.noi_dung: sau 1. phải là 2., ở đây là 3. (--danh-so-lai để đánh số lại)",
        "10:5: ke_hoach.noi_dung: sau I. phải là II., ở đây là III. (--danh-so-lai để đánh số lại)",
    ]),
    ("|\n    - a\n    + b\n      + c\n    I. A\n    + d", ["10:5: ke_hoach.noi_dung: dấu + phải nằm dưới một dấu -"]),
    ('"I. A\\nIII. B"', ["5:13: ke_hoach.noi_dung: sau I. phải là II."]),
    ('" "', ["5:13: ke_hoach.noi_dung: "]),
    ("[]", ["5:13: ke_hoach.noi_dung: văn bản phải có nội dung"]),
    ("\n    - 1. a", ["6:7: ke_hoach.noi_dung[1]: mở đầu bằng “1.”"]),
    ("\n    - muc: A\n      noi_dung:\n        - khoan: a) b", ["8:18: ke_hoach.noi_dung[1].noi_dung[1].khoan: mở đầu"]),
    ("\n    - khoan: A\n      noi_dung:\n        - muc: B", ["8:11: ke_hoach.noi_dung[1].noi_dung[1]: cấp mục không đứng"]),
    ("\n    - muc: A\n    - khoan: B", ["7:7: ke_hoach.noi_dung[2]: cấp khoản đứng sau cấp mục thì phải nằm trong"]),
    ("\n    - muc: A\n      noi_dung: |\n        2. B", ["8:9: ke_hoach.noi_dung[1].noi_dung: phải bắt đầu từ 1."]),
    ("\n    - mucc: A\n      noi_dung: [x]", ["6:7: ke_hoach.noi_dung[1]: “mucc”: không có mục này; ý là “muc”?"]),
    ("\n    - muc: A\n      so_ky_hieu: 3", ["7:7: ke_hoach.noi_dung[1].so_ky_hieu: không có mục này (có: muc, noi_dung, nhan)"]),
    ("\n    - muc: A\n      noi_dng: [x]", ["7:7: ke_hoach.noi_dung[1].noi_dng: không có mục này; ý là “noi_dung”?"]),
    ("\n    - bang: {cot: [A, B], hang: [[1]]}", ["6:34: ke_hoach.noi_dung[1].bang.hang[1]: phải có 2 ô, ở đây có 1"]),
    ("\n    - bang: {cot: [A, B], hang: [[x, 1], [y, 1.5]], cong: [B]}", ["6:46: ke_hoach.noi_dung[1].bang.hang[2][2]: “1.5” không phải là số"]),
    ("\n    - bang: {cot: [A, B], hang: [[x, 1]], cong: [C]}", ["6:50: ke_hoach.noi_dung[1].bang.cong[1]: không có cột nào tên “C”"]),
    ("\n    - bang: {cot: [A], hang: [], can_le: [đâu]}", ["6:42: ke_hoach.noi_dung[1].bang.can_le: phải có 1 chữ trái, giữa hoặc phải"]),
    ("\n    - bang: {cot: [A], hang: [[{cac_doan: [a, \" \"]}]]}", ["ke_hoach.noi_dung[1].bang.hang[1][1].cac_doan[2]: không được để trống"]),
    ("\n    - bang: {cot: [A], hang: [x]}", ["6:31: ke_hoach.noi_dung[1].bang.hang[1]: phải là danh sách"]),
    ("\n    - bang: {cot: [A], hang: [], do_rong: [a]}", ["6:44: ke_hoach.noi_dung[1].bang.do_rong[1]: phải là số"]),
]  # fmt: skip

SYNTAX = [
    ("", "1:1: tệp trống; phải có một loại văn bản, như ke_hoach:"),
    ("# chưa có gì\n---\n", "1:1: tệp trống"),
    ("xin chào", "1:1: phải bắt đầu bằng một loại văn bản, như ke_hoach:"),
    ("ke_hoach:", "1:1: ke_hoach: không được để trống"),
    ("ke_hoach: x", "1:11: ke_hoach: phải gồm các mục"),
    ("ke_hoahc: {}", "1:1: ke_hoahc: không có loại văn bản này; ý là “ke_hoach”?"),
    ("ke_hoach:\n\tco_quan: x", "2:1: thụt dòng bằng phím Tab; hãy thay bằng dấu cách"),
    ("ke_hoach:\n  mo_dau: UBND: như sau", "2:15: có dấu “:” ở chỗ không nhận"),
    ("ke_hoach:\n  mo_dau: @x", f"2:11: chữ bắt đầu bằng “@”; {HINT}"),
    ('ke_hoach:\n  mo_dau: "x\n', "2:11: ngoặc kép mở mà chưa đóng"),
    ("ke_hoach:\n  gui_kem: [a, b\n", "2:12: ngoặc vuông “[” chưa đóng"),
    ("ke_hoach:\n  nguoi_ky: {a: b\n", "2:13: ngoặc nhọn “{” chưa đóng"),
    ('ke_hoach:\n  mo_dau: "\\q"', "2:12: dấu “\\” trong ngoặc kép không đúng"),
    ("ke_hoach:\n  gui_kem:\n    - a\n   - b", "4:4: thụt dòng không đều"),
    ("ke_hoach:\n  mo_dau: *x", "2:11: “*x”: không có “&x” nào ở trên"),
    ("ke_hoach: &x\n  gui_kem: [*x]", "2:13: “*x”: trỏ về chính nó"),
    ("? [a]\n: b", "1:3: tên mục phải là chữ"),
    ("[" * 100_000, "1:51: lồng nhau quá nhiều lớp"),
    ("a\x0bb", "1:2: ký tự U+000B không dùng được trong văn bản"),
    ("ke_hoach:\n a: \ud800", "2:5: ký tự U+D800 không dùng được"),
]


def agrees(lines: list[str], wanted: list[str]) -> bool:
    """Each wanted line begins a line, or stands in it where no place is given; and there are no others."""
    return len(lines) == len(wanted) and all(
        line.startswith(f"sai.yaml:{part}") if part[0].isdigit() else part in line
        for line, part in zip(lines, wanted, strict=True)
    )


@pytest.mark.parametrize(("said", "wanted"), VALUES, ids=lambda value: str(value)[:40])
def test_a_wrong_value_is_told_at_its_place(said: dict[str, str], wanted: list[str]) -> None:
    lines = told(plan(**said))
    assert agrees(lines, wanted), lines


@pytest.mark.parametrize(("body", "wanted"), BODIES, ids=lambda value: str(value)[:40])
def test_a_wrong_body_is_told_at_its_line(body: str, wanted: list[str]) -> None:
    lines = told(plan(noi_dung=body))
    assert agrees(lines, wanted), lines


@pytest.mark.parametrize(("text", "wanted"), SYNTAX, ids=lambda value: value[:30].encode("ascii", "replace").decode())
def test_broken_syntax_is_told_in_vietnamese(text: str, wanted: str) -> None:
    lines = told(text)
    assert agrees(lines, [wanted]), lines


def test_everything_is_told_at_once_in_the_order_of_the_file() -> None:
    text = plan(ngay="31/6/2026", trich_yue="a", co_chu="x", nguoi_ky="{chuc_vu: KT. phó, ho_ten: A, name: x}")
    text = text.replace("ke_hoach:\n", "ke_hoach:\n  co_chu: 14\n").replace("  noi_dung", "  noi_dungg")
    places = [line.split(": ")[:2] for line in told(text)]
    assert places == [
        ["sai.yaml:2:3", "ke_hoach.noi_dung"],
        ["sai.yaml:4:9", "ke_hoach.ngay"],
        ["sai.yaml:6:3", "ke_hoach.noi_dungg"],
        ["sai.yaml:7:23", "ke_hoach.nguoi_ky.chuc_vu"],
        ["sai.yaml:7:43", "ke_hoach.nguoi_ky.name"],
        ["sai.yaml:8:3", "ke_hoach.trich_yue"],
        ["sai.yaml:9:3", "ke_hoach.co_chu"],
    ]


def test_faults_between_fields_are_told_while_another_field_is_wrong() -> None:
    office = "{ten: Văn phòng, viet_tat: VP, dia_danh: Bắc Kạn}"
    lines = told(plan(co_quan=office, ngay="31/6/2026", nguoi_ky="{ho_ten: A, quyen_han: KT}"))
    assert agrees(lines, ["3:9: ke_hoach.ngay: ", "6:13: ke_hoach.nguoi_ky.ky_thay_cho: chưa biết chức vụ"])


def test_a_key_that_is_said_twice_is_told_with_the_first_place() -> None:
    lines = told(plan() + "  ngay: 7/2026\n")
    assert lines == ["sai.yaml:7:3: ke_hoach.ngay: ghi hai lần, lần đầu ở dòng 3"]


def test_a_billion_laughs_are_bounded() -> None:
    layers = "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 12))
    lines = told(f"a0: &a0 ha\n{layers}")
    assert len(lines) == 1
    assert lines[0].endswith("lặp lại quá nhiều")


def test_a_fault_in_the_second_document_has_its_line() -> None:
    assert told(f"{plan()}---\n{plan(ngay='0/2026')}")[0].startswith("sai.yaml:10:9: ke_hoach.ngay: ")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="không có tệp này"):
        load(tmp_path / "khong.yaml")
    with pytest.raises(LoadError, match="là thư mục"):
        load(tmp_path)
    with pytest.raises(LoadError, match="không đọc được tệp"):
        load("a\0b")


def test_the_rest_is_told_while_something_required_is_wrong_or_missing() -> None:
    text = (
        'quyet_dinh:\n  co_quan: "01843"\n  trich_yeu: QUYẾT ĐỊNH về việc X.\n  noi_nhan: ["Lưu: VT", B]\n'
        "  phu_luc: [{ten: Bảng, noi_dung: A}]\n  noi_dung: Điều 1. A.\n  nguoi_ky: {chuc_vu: chủ tịch, ho_ten: NGUYỄN A}\n"
    )
    with pytest.raises(LoadError) as caught:
        loads(text)
    told = " | ".join(caught.value.lines)
    for words in ("quy_pham: thiếu", "trich_yeu", "dấu chấm", "noi_nhan[1]", "phu_luc[1]: lời văn chưa nhắc", "ho_ten"):
        assert words in told


def test_a_comma_that_parts_a_name_and_a_missing_key_say_what_to_write() -> None:
    text = (
        "quyet_dinh:\n  co_quan: {phong: Phòng Kinh tế, Hạ tầng và Đô thị, viet_tat: KT, thuoc: '01843'}\n"
        "  trich_yeu: Về X\n  noi_dung: Điều 1. A.\n  nguoi_ky: {chuc_vu: trưởng phòng, ho_ten: A}\n"
    )
    with pytest.raises(LoadError) as caught:
        loads(text)
    told = " | ".join(caught.value.lines)
    assert "dấu phẩy phải đặt trong nháy kép" in told
    assert "quy_pham: thiếu mục này, như quy_pham: không" in told
