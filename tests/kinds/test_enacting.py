"""Quyết định: enacting articles, who has the power, and how its articles look."""

from __future__ import annotations

from datetime import date

import pytest

from tests.support.papers import WARD, blocks_of, decision, issuing_decision, lines
from vnadmin import Article, AttachedText, Signature
from vnadmin import Paragraph as Line
from vnadmin.blocks import Paragraph

PLAN = AttachedText("Kế hoạch", "Lấy ý kiến Nhân dân", "I. MỤC ĐÍCH\n- Phát huy dân chủ.")


@pytest.mark.parametrize(
    ("subject", "verb"),
    [
        ("Ban hành Kế hoạch lấy ý kiến", "Ban hành"),
        ("Về việc ban hành Kế hoạch", "Ban hành"),
        ("Phê duyệt Kế hoạch lấy ý kiến", "Phê duyệt"),
        ("Về việc phê duyệt Kế hoạch", "Phê duyệt"),
    ],
)
def test_a_text_is_issued_or_approved_as_the_subject_says(subject: str, verb: str) -> None:
    paper = issuing_decision(subject=subject, attached=PLAN)
    first = lines(paper, "noi_dung")[0]
    assert first == f"Điều 1. {verb} kèm theo Quyết định này Kế hoạch lấy ý kiến Nhân dân."


def test_own_articles_stand_between_the_issuing_one_and_the_last_two() -> None:
    paper = issuing_decision(
        body="Điều 1. Giao Văn phòng theo dõi.", effective=date(2026, 7, 1), responsible="Chánh Văn phòng"
    )
    assert lines(paper, "noi_dung")[1:] == [
        "Điều 2. Giao Văn phòng theo dõi.",
        "Điều 3. Quyết định này có hiệu lực kể từ ngày 01 tháng 7 năm 2026.",
        "Điều 4. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.",
    ]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["các phòng"], "Các phòng"),
        (["Văn phòng", "các phòng"], "Văn phòng và các phòng"),
        (["Văn phòng", "các phòng", "tổ dân phố"], "Văn phòng, các phòng và tổ dân phố"),
        (["Các ông, bà", "các phòng", "tổ dân phố"], "Các ông, bà; các phòng và tổ dân phố"),
    ],
)
def test_who_is_responsible(names: list[str], said: str) -> None:
    paper = decision(responsible=names)
    assert lines(paper, "noi_dung")[-1] == f"Điều 3. {said} chịu trách nhiệm thi hành Quyết định này./."


def test_article_and_number_are_bold_and_the_words_are_not() -> None:
    for block in blocks_of(decision(), "noi_dung"):
        assert isinstance(block, Paragraph)
        number, words = block.runs[:2]
        assert (number.text[:4], number.font.bold, words.font.bold) == ("Điều", True, False)


def test_a_title_is_bold_with_its_article() -> None:
    title, text = blocks_of(decision(body=[Article("Thành lập Tổ kiểm phiếu", [Line("Gồm 03 người.")])]), "noi_dung")[
        :2
    ]
    assert isinstance(title, Paragraph)
    assert title.text == "Điều 1. Thành lập Tổ kiểm phiếu"
    assert all(run.font.bold for run in title.runs)
    assert isinstance(text, Paragraph)
    assert not any(run.font.bold for run in text.runs)


BODY = "ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN"


@pytest.mark.parametrize(
    ("signature", "power"),
    [
        (Signature.head("Nguyễn Văn A"), BODY),
        (Signature.deputy("Phan Đình Huy"), BODY),
        (Signature.acting("Phan Đình Huy"), BODY),
        (Signature.head("Nguyễn Văn A", own_power=True), f"CHỦ TỊCH {BODY}"),
        (Signature.deputy("Phan Đình Huy", own_power=True), f"CHỦ TỊCH {BODY}"),
        (Signature.by_order("Trần B", "Chánh Văn phòng"), f"CHỦ TỊCH {BODY}"),
    ],
)
def test_the_body_has_the_power_exactly_where_the_signature_says_so(signature: Signature, power: str) -> None:
    paper = decision(signature=signature)
    assert lines(paper, "tham_quyen_ban_hanh") == [power]
    assert ("TM. ỦY BAN NHÂN DÂN" in lines(paper, "nguoi_ky")) == (power == BODY)


def test_other_issuers_and_their_heads() -> None:
    office = WARD.office("Phòng Văn hóa - Xã hội", "VHXH")
    assert lines(decision(issuer=WARD.chairman), "tham_quyen_ban_hanh") == [f"CHỦ TỊCH {BODY}"]
    assert lines(decision(issuer=office), "tham_quyen_ban_hanh") == ["TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"]


def test_what_is_sent_along_names_who_had_the_power() -> None:
    paper = issuing_decision(signature=Signature.head("Nguyễn Văn A", own_power=True))
    assert lines(paper, "van_ban_kem_theo")[6].endswith(" của Chủ tịch Ủy ban nhân dân phường Bắc Kạn)")
