"""What clerks type though it comes by itself is not printed twice, and what cannot be meant is refused."""

from __future__ import annotations

from datetime import date, datetime
from unicodedata import normalize

import pytest

from tests.support.papers import decision, faults_of, invitation, issuing_decision, letter, lines, minutes, notice
from vnadmin import Annex, AttachedText, LoadError, Marks, ModelError, Table, split
from vnadmin.errors import TargetError
from vnadmin.files import loads
from vnadmin.kinds.listed_names import one_name
from vnadmin.text.casing import within_sentence


@pytest.mark.parametrize(
    "typed",
    ["Kính gửi: A", "kính gửi: A", "KÍNH GỬI: A", "Kính gửi A", "Kính gửi: Kính gửi: A", "– A", "+ A", "1. A", "A;"],
)
def test_an_addressee_is_a_name(typed: str) -> None:
    assert lines(letter(addressees=[typed]), "kinh_gui") == ["Kính gửi: A"]


@pytest.mark.parametrize(
    "typed", ["V/v xin ý kiến", "v/v xin ý kiến", "V/v: xin ý kiến", "Về việc xin ý kiến", "V/v V/v xin ý kiến"]
)
def test_the_subject_of_a_letter_has_one_lead(typed: str) -> None:
    assert letter(subject=typed).subject == "xin ý kiến"
    assert faults_of(letter, subject="V/v") == {"subject": "ND30-I-II-5.b/2"}


def test_labels_of_an_invitation_are_printed_once() -> None:
    paper = invitation(
        chair="Chủ trì: Bà B", venue="Địa điểm: Nhà văn hóa", meeting="Tới dự cuộc họp", guests="Kính mời: A"
    )
    assert [line for line in lines(paper, "noi_dung") if line.count(":") > 1 and "giờ" not in line] == []
    assert paper.chair == "Bà B"
    assert paper.meeting == "cuộc họp"


def test_words_that_end_openly_take_no_full_stop() -> None:
    page = lines(invitation(venue="Hội trường, sân v.v.", notes="Một."), "noi_dung")
    assert "Địa điểm: Hội trường, sân v.v." in page


def test_the_duty_is_said_once() -> None:
    names = ["Chánh Văn phòng;", "- Ông A chịu trách nhiệm thi hành Quyết định này."]
    last = lines(decision(effective=None, responsible=names), "noi_dung")[-1]
    assert last.endswith("Chánh Văn phòng và Ông A chịu trách nhiệm thi hành Quyết định này./.")
    body = "Điều 1. A.\nĐiều 2. Ông B chịu trách nhiệm thi hành Quyết định này."
    assert faults_of(decision, body=body, responsible=["C"], effective=None) == {"responsible": "ND30-III-M1.2"}


def test_an_article_of_one_line_is_what_it_decides() -> None:
    page = decision(body="Điều 1. Thành lập Tổ gồm 03 ông (bà)\nĐiều 2. Tổ tự giải thể", effective=None, responsible=())
    assert [article.titled for article in page.articles] == [False, False]


def test_as_article_follows_the_last_article() -> None:
    from dataclasses import replace

    paper = decision(body="Điều 1. A.", effective=None, responsible=["X"], recipients=["Lưu: VT"])
    longer = replace(paper, body="Điều 1. A.\nĐiều 2. B.\nĐiều 3. C.")
    assert lines(longer, "noi_nhan")[1] == "- Như Điều 4;"
    assert lines(replace(paper, responsible=()), "noi_nhan")[1] == "- Lưu: VT."
    assert faults_of(decision, recipients=["Y", "Như Điều 9"]) == {"recipients[1]": "ND30-III-M1.2"}


def test_as_above_wants_somebody_above() -> None:
    assert faults_of(notice, recipients=["Như trên"]) == {"recipients[0]": "ND30-I-II-9.b"}
    page = lines(letter(recipients=["như trên", "Như kính gửi", "HĐND"]), "noi_nhan")
    assert [line.casefold() for line in page].count("- như trên;") == 1


def test_names_of_annexes_and_texts_stand_alone() -> None:
    with pytest.raises(ModelError, match="Phụ lục"):
        Annex("Phụ lục II. Mẫu đơn", "Một.")
    with pytest.raises(ModelError, match="sentence case"):
        AttachedText("QUY ĐỊNH", "Về việc", "Điều 1. A\nMột.")
    assert faults_of(notice, subject="Thông báo kết luận") == {"subject": "ND30-I-II-5.a"}
    assert faults_of(notice, subject="V/v kết luận") == {"subject": "ND30-I-II-5.b/2"}


@pytest.mark.parametrize(
    ("subject", "inside"),
    [("Họp tổ", "họp tổ"), ("Bắc Kạn xanh", "Bắc Kạn xanh"), ("Mặt trận Tổ quốc họp", "Mặt trận Tổ quốc họp")],
)
def test_a_name_keeps_its_capital_in_a_sentence(subject: str, inside: str) -> None:
    assert within_sentence(subject) == inside
    assert f"Tới dự {inside}." in lines(invitation(subject=subject, meeting=""), "noi_dung")


def test_an_end_mark_stands_at_the_end() -> None:
    page = lines(notice(body="Một ./.", closing="Trân trọng./."), "noi_dung", "ket_thuc")
    assert page == ["Một.", "Trân trọng./."]
    assert faults_of(notice, body="Một;./.\nHai.") == {"body[0].text": "TYP-1"}
    assert lines(minutes(body="Một./."), "noi_dung")[-1] == "Một."


def test_a_total_is_added_once() -> None:
    with pytest.raises(ModelError, match="total already"):
        Table(["TT", "Việc", "Số"], [[1, "A", 5], ["", "Tổng cộng", 5]], total=True)


def test_decomposed_words_are_known() -> None:
    assert Marks(urgency=normalize("NFD", "hỏa tốc")).urgency == "hỏa tốc"  # type: ignore[arg-type]  # NFD is meant
    assert decision(effective=normalize("NFD", "ngày ký")).effective == "ngày ký"


def test_blank_looking_words_are_empty() -> None:
    assert "subject" in faults_of(notice, subject="\u200b")
    with pytest.raises(ModelError):
        one_name("\ufeff")


def test_an_invitation_is_not_written_after_the_meeting() -> None:
    found = faults_of(invitation, date=date(2026, 6, 10), time=datetime(2026, 6, 9, 8, 0))
    assert found == {"time": "ND30-III-M1.7"}


def test_braces_in_plain_fields_are_characters() -> None:
    assert "Địa điểm: Nhà {@x}." in lines(invitation(venue="Nhà {@x}"), "noi_dung")
    assert lines(decision(responsible=["Ông {@x}"]), "noi_dung")[-1].startswith("Điều")


@pytest.mark.parametrize("name", ["../x", "a/b", "a\\b", " x", "x.", "a:b"])
def test_a_file_is_named_without_a_folder(name: str) -> None:
    with pytest.raises(TargetError):
        split(issuing_decision(), name=name)


def test_what_was_wrong_is_not_missing_too() -> None:
    text = (
        'cong_van:\n  co_quan: "01843"\n  don_vi_soan_thao: VHXH\n  trich_yeu: xin ý kiến\n  kinh_gui: [A, {a: b}]\n'
        "  noi_dung: Một.\n  nguoi_ky: CHỦ TỊCH / Nguyễn Văn A\n"
    )
    with pytest.raises(LoadError) as caught:
        loads(text)
    assert len(caught.value.lines) == 1
    with pytest.raises(LoadError, match="78/2025"):
        loads(text.replace("kinh_gui: [A, {a: b}]", "kinh_gui: A\n  so_ky_hieu: 45/2026/UBND-VHXH"))
