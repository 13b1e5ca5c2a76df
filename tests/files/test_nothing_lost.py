"""What YAML, or a clerk's habits, would lose or change without a word is told."""

from __future__ import annotations

import pytest

from tests.files.texts import plan
from vnadmin import LoadError
from vnadmin.files import loads


def faults(**changes: str) -> tuple[str, ...]:
    with pytest.raises(LoadError) as caught:
        loads(plan(**changes), "sai.yaml")
    return caught.value.lines


@pytest.mark.parametrize("written", ["\n    I. A\n    - b", ">\n    I. A\n    - b", '"I. A\n\n    - b"'])
def test_a_body_whose_lines_were_folded_is_refused(written: str) -> None:
    assert any("phải có dấu |" in line for line in faults(noi_dung=written))


def test_words_cut_off_by_a_hash_are_told_with_their_place() -> None:
    (line,) = faults(trich_yeu="Lấy ý kiến #1 Nhân dân")
    assert "“#1 Nhân dân” bị YAML bỏ qua" in line
    assert loads(plan(trich_yeu="Lấy ý kiến # ghi chú")).objects
    assert loads(plan(trich_yeu='"Lấy ý kiến #1"')).objects[0].subject == "Lấy ý kiến #1"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("• Một", "- "),
        ("– Một", "- "),
        ("-Một", "- "),
        ("* Một", "- "),
        ("1) Một", "1. "),
        ("1/ Một", "1. "),
        ("1.1. Một", "a) "),
        ("a. Một", "a) "),
        ("a)Một", "a) "),
        ("I.MỘT", "I. "),
        ("1.Một", "1. "),
        ("Điều 1: Một", "Điều 1. "),
        ("ĐIỀU 1. Một", "Điều 1. "),
        ("PHẦN I", "Phần I"),
        ("Phần thứ nhất", "Phần I"),
    ],
)
def test_marks_that_only_look_like_the_decrees_are_told(line: str, wanted: str) -> None:
    found = faults(noi_dung=f"|\n    {line}\n    Đoạn văn.")
    assert any(f"viết “{wanted}”" in fault for fault in found)


@pytest.mark.parametrize(
    "line", ["-5 độ C", "2026 là năm", "Điều 5 của Luật", "Phần việc của xã", "v.v. và", "3.000 phiếu"]
)
def test_words_that_are_no_marks_stay_words(line: str) -> None:
    (made,) = loads(plan(noi_dung=f"|\n    {line}")).objects
    assert made.body[0].text == line  # type: ignore[attr-defined]  # a Plan


@pytest.mark.parametrize("line", ["Lưu : VT, VHXH", "Lưu VT, VHXH", "“Lưu: VT, VHXH”", "lưu: VT, VHXH."])
def test_the_filing_line_as_clerks_type_it_is_one_line(line: str) -> None:
    (made,) = loads(plan(noi_nhan=f"['{line}']")).objects
    assert [recipient.line for recipient in made.recipients] == ["Lưu: VT, VHXH"]  # type: ignore[attr-defined]


def test_each_recipient_stands_on_a_line_of_its_own() -> None:
    for written in ('"Bộ Nội vụ; HĐND phường; Lưu: VT"', '["Bộ Nội vụ; HĐND phường"]'):
        assert any("mỗi nơi nhận" in line for line in faults(noi_nhan=written))
    (made,) = loads(plan(noi_nhan="|\n    Bộ Nội vụ;\n    - HĐND phường;\n    Lưu: VT.")).objects
    assert [r.line for r in made.recipients] == ["Bộ Nội vụ", "HĐND phường", "Lưu: VT"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("signed", "words"),
    [
        ("TM. ĐẢNG ỦY / BÍ THƯ / Phan Đình Huy", "TM. ĐẢNG ỦY"),
        ("{chuc_vu: Phó Giám đốc, ho_ten: Phan Đình Huy}", "không phải Chủ tịch"),
        ("{chuc_vu: Trưởng phòng, ho_ten: Phan Đình Huy}", "quyen_han"),
        ("{chuc_vu: chủ tịch, ho_ten: PHAN ĐÌNH HUY}", "Phan Đình Huy"),
        ("{chuc_vu: chủ tịch, ho_ten: Th.S Phan Đình Huy}", "học hàm"),
    ],
)
def test_signatures_that_would_be_wrong_on_the_page(signed: str, words: str) -> None:
    assert any(words in line for line in faults(nguoi_ky=signed))


@pytest.mark.parametrize("title", ["Phó Chủ tịch Thường trực", "phó chủ tịch UBND"])
def test_a_deputy_by_any_title_signs_for_the_head(title: str) -> None:
    (made,) = loads(plan(nguoi_ky=f"{{chuc_vu: {title}, ho_ten: Phan Đình Huy}}")).objects
    lines = made.signature.lines(made.issuer)  # type: ignore[attr-defined]  # a Plan
    assert lines == ("TM. Ủy ban nhân dân", "KT. Chủ tịch", title)


@pytest.mark.parametrize("number", ["45/BC-UBND", "0123/KH-UBND", "45/kh-ubnd", "45/KH - UBND"])
def test_numbers_that_would_be_wrong_on_the_page(number: str) -> None:
    assert any("so_ky_hieu" in line for line in faults(so_ky_hieu=number))


def test_a_heading_without_a_title_is_named() -> None:
    assert any("“Chương I” thiếu tiêu đề" in line for line in faults(noi_dung="|\n    Chương I\n    Điều 1. A"))


def test_who_signs_must_be_said() -> None:
    assert any("phải ghi chuc_vu của người ký" in line for line in faults(nguoi_ky="{ho_ten: Phan Đình Huy}"))
