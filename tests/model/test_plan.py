"""The plan as an object: its normal form, its defaults, and everything wrong told at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.support.examples import example_plan
from vnadmin import (
    Basis,
    Consideration,
    DocumentNumber,
    Item,
    Law,
    LegalBasis,
    ModelError,
    Month,
    Plan,
    Proposal,
    Recipient,
    Section,
    Signature,
    Ward,
    compose,
    render,
)

COMMITTEE = Ward("01843").people_committee


def plan(**changes: object) -> Plan:
    given = {"issuer": COMMITTEE, "subject": "Thử", "body": ["Nội dung."], "signature": Signature.head("Nguyễn Văn A")}
    return Plan(**(given | changes))  # type: ignore[arg-type]  # wrong values are what is tested


def test_wrong_use_says_everything_at_once() -> None:
    with pytest.raises(ModelError) as caught:
        plan(number="45/KH - UBND", signature="KT. PHÓ CHỦ TỊCH / Phan Đình Huy")
    assert str(caught.value) == (
        "2 faults\n"
        "  number: '45/KH - UBND': want number/ký hiệu without blanks (ND30-I-II-3.c/2)\n"
        "  signature: 'KT.' stands before the head's title, not before the deputy's own: KT. PHÓ CHỦ TỊCH"
        " (ND30-I-II-7.b/KT)"
    )


def test_every_field_is_looked_at() -> None:
    with pytest.raises(ModelError) as caught:
        plan(
            subject="",
            body=[],
            date="6/2026",
            bases=[3],
            recipients=[None, 4],
            signature=5,
            size=12,
            attachments=[""],
            closing=7,
        )
    assert {fault.path.split("[")[0] for fault in caught.value.faults} == {
        "subject", "body", "date", "bases", "recipients", "signature", "size", "attachments", "closing",
    }  # fmt: skip
    assert all(fault.vi for fault in caught.value.faults)


@pytest.mark.parametrize("issuer", [None, "UBND", 3])
def test_a_document_has_an_issuer(issuer: object) -> None:
    with pytest.raises(ModelError, match=r"^issuer: want Issuer"):
        plan(issuer=issuer)


def test_defaults_follow_from_the_issuer() -> None:
    assert plan().number == DocumentNumber("KH-UBND")
    assert plan(number=45).number == DocumentNumber("KH-UBND", 45)
    assert plan().place == "Bắc Kạn"
    assert plan().size == 14


def test_strings_and_parts_are_equal() -> None:
    law = "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022"
    decree = (
        "Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật X"
    )
    assert plan(
        bases=[law, f"Căn cứ {decree};", "Theo đề nghị của Trưởng phòng.", "Xét Tờ trình số 1/TTr-VHXH"]
    ) == plan(
        bases=[
            Law("Thực hiện dân chủ ở cơ sở", date(2022, 11, 10)),
            Basis(
                "Nghị định", "59/2023/NĐ-CP", date(2023, 8, 14), "Chính phủ", "Quy định chi tiết một số điều của Luật X"
            ),
            Proposal("Trưởng phòng"),
            Consideration("Tờ trình số 1/TTr-VHXH"),
        ]
    )


def test_words_that_are_no_citation_stay_words() -> None:
    basis = LegalBasis.read("Căn cứ tình hình thực tế của địa phương;")
    assert basis.cited == "tình hình thực tế của địa phương"
    assert basis.lines() == ("Căn cứ tình hình thực tế của địa phương",)


def test_an_amended_law_takes_a_line_for_each_amending_law() -> None:
    amending = Law("sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam", date(2025, 6, 27))
    law = Law("Thực hiện dân chủ ở cơ sở", date(2022, 11, 10), amended_by=[amending])
    assert law.lines() == (
        "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022",
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam ngày 27 tháng 6 năm 2025",
    )


def test_a_typed_number_is_refused_with_the_one_that_follows() -> None:
    with pytest.raises(ModelError, match=r"body\[1\]: number 'V' was typed where 'II' follows"):
        plan(body=[Section("A"), Section("B", number="V")])
    assert plan(body=[Section("A"), Section("B", number="II")])


def test_the_body_may_be_text() -> None:
    assert plan(body="I. A\n- b") == plan(body=[Section("A", [Item("b")])])
    with pytest.raises(ModelError, match=r"body:2: want 'II.' here"):
        plan(body="I. A\nIII. B")


def test_objects_of_no_kind_are_refused() -> None:
    with pytest.raises(ModelError, match="str is no kind of document"):
        render("Kế hoạch")
    assert compose(compose(plan())) == compose(plan())


def test_the_example_says_what_the_ward_wrote() -> None:
    example = example_plan()
    assert example.date == Month(2026, 6)
    assert [type(node).__name__ for node in example.body] == ["Section"] * 4
    assert example.recipients[-1] == Recipient.file("VHXH", drafter="BAYHT")


def test_equal_content_is_equal_objects_and_equal_bytes() -> None:
    example = example_plan()
    assert replace(example) == example
    assert render(replace(example)) == render(example)


def test_the_target_holds_the_bytes(tmp_path: Path) -> None:
    target = tmp_path / "kế hoạch.docx"
    assert target.write_bytes(b"old")
    data = render(plan(), target)
    assert target.read_bytes() == data
    assert [path.name for path in tmp_path.iterdir()] == ["kế hoạch.docx"]
