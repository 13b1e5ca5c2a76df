"""What a document says of itself: taken whole, nothing added that it does not say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.support.examples import ROOT, example_plan
from vnadmin import FileCode, ModelError, Month, Plan, Recipient, RecipientGroup, Signature, Ward, compose, metadata_of
from vnadmin.files import loads
from vnadmin.metadata import Metadata, Receiver, SignerInfo
from vnadmin.model.document import Document
from vnadmin.model.stamps import Marks

WARD = Ward("01843")


def plan(**given: object) -> Plan:
    least: dict[str, object] = {
        "issuer": WARD.people_committee,
        "subject": "Tổ chức lấy ý kiến Nhân dân",
        "body": "1. Lấy ý kiến.",
        "signature": Signature.head("Nguyễn Văn A"),
    }
    return Plan(**{**least, **given})  # type: ignore[arg-type]  # fields of Plan


def document(**given: object) -> Document:
    made = compose(plan(recipients=["HĐND phường"]))
    return replace(made, **{"recipients": (Recipient("Như trên"), *made.recipients), **given})  # type: ignore[arg-type]  # as above


def names(found: Metadata) -> list[str]:
    return [one.organ_name for one in found.to]


def test_a_whole_plan() -> None:
    filed = Recipient.file("VHXH", drafter="BAYHT", copies=30)
    found = metadata_of(
        plan(
            number=5,
            date=date(2026, 6, 5),
            recipients=[RecipientGroup("Gửi bản điện tử"), "HĐND phường (để báo cáo)", "Các tổ dân phố", filed],
            signature=Signature.deputy("Phan Đình Huy"),
        ),
        file_code=FileCode("H46.12.34", 2026, "02/VHXH"),
        doc_ordinal=7,
        page_amount=4,
        description="Kèm dự thảo",
        due_date=date(2026, 6, 20),
        receiver_ids={"HĐND phường": "H46.12"},
    )
    assert found == Metadata(
        file_code=FileCode("H46.12.34", 2026, "02/VHXH"),
        doc_ordinal=7,
        type_name="Kế hoạch",
        code_number="05",
        code_notation="KH-UBND",
        issued_date=date(2026, 6, 5),
        organ_name="Ủy ban nhân dân phường Bắc Kạn",
        subject="Tổ chức lấy ý kiến Nhân dân",
        language="Tiếng Việt",
        page_amount=4,
        description="Kèm dự thảo",
        signer_info=SignerInfo("Phó Chủ tịch", "Phan Đình Huy"),
        to=[Receiver("HĐND phường", "H46.12"), Receiver("Các tổ dân phố")],
        issued_amount=30,
        due_date=date(2026, 6, 20),
    )


@pytest.mark.parametrize("day", [None, Month(2026, 6)])
def test_a_draft_has_neither_number_nor_day(day: Month | None) -> None:
    found = metadata_of(plan(date=day))
    assert (found.code_number, found.code_notation, found.issued_date) == ("", "KH-UBND", None)


def test_an_object_and_its_document_say_the_same() -> None:
    assert metadata_of(example_plan()) == metadata_of(compose(example_plan()))


@pytest.mark.parametrize(
    ("signature", "position"),
    [
        (Signature.head("Nguyễn Văn A"), "Chủ tịch"),
        (Signature.deputy("Nguyễn Văn A"), "Phó Chủ tịch"),
        (Signature.acting("Nguyễn Văn A"), "Q. Chủ tịch"),
        (Signature.by_order("Nguyễn Văn A", "chánh Văn phòng"), "Chánh Văn phòng"),
        (Signature.by_order("Nguyễn Văn A", "Phó Chánh Văn phòng", through="Chánh Văn phòng"), "Phó Chánh Văn phòng"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_position_is_the_signers_own_title(signature: Signature, position: str) -> None:
    assert metadata_of(plan(signature=signature)).signer_info == SignerInfo(position, "Nguyễn Văn A")


def test_as_above_gives_way_to_those_addressed() -> None:
    assert names(metadata_of(document(addressees=("Sở Nội vụ", "Sở Tài chính")))) == [
        "Sở Nội vụ",
        "Sở Tài chính",
        "HĐND phường",
    ]
    assert names(metadata_of(document())) == ["Như trên", "HĐND phường"]  # it means nobody here: kept


def test_those_addressed_come_first_where_nothing_stands_for_them() -> None:
    found = metadata_of(replace(compose(plan(recipients=["HĐND phường"])), addressees=("Sở Nội vụ",)))
    assert names(found) == ["Sở Nội vụ", "HĐND phường"]


@pytest.mark.parametrize(("urgency", "number"), [("", None), ("khẩn", 1), ("thượng khẩn", 2), ("hỏa tốc", 3)])
def test_urgency_is_numbered(urgency: str, number: int | None) -> None:
    assert metadata_of(document(marks=Marks(urgency=urgency))).priority == number  # type: ignore[arg-type]  # an Urgency


def test_what_is_given_may_not_contradict_the_document() -> None:
    filed = Recipient.file("VHXH", drafter="BAYHT", copies=30)
    urgent = replace(compose(plan(recipients=[filed])), marks=Marks(urgency="khẩn"))
    assert metadata_of(urgent, priority="khẩn", issued_amount=30) == metadata_of(urgent)
    with pytest.raises(ModelError) as caught:
        metadata_of(urgent, priority="hỏa tốc", issued_amount=20, receiver_ids={"Sở Nội vụ": "H46"})
    assert [fault.path for fault in caught.value.faults] == ["receiver_ids", "priority", "issued_amount"]
    assert [fault.vi for fault in caught.value.faults] == [
        "không có nơi nhận “Sở Nội vụ” trong văn bản",
        "Mức độ khẩn, độ mật: văn bản ghi khẩn, không phải hỏa tốc",
        "Số lượng bản phát hành: văn bản ghi 30, không phải 20",
    ]


def test_what_the_document_does_not_say_may_be_given() -> None:
    found = metadata_of(plan(), priority="thượng khẩn", issued_amount=20)
    assert (found.priority, found.issued_amount) == (2, 20)
    with pytest.raises(ModelError, match="khẩn, thượng khẩn, hỏa tốc"):
        metadata_of(plan(), priority="gấp")  # type: ignore[arg-type]  # what is refused


def test_a_number_of_another_system_stands_instead_of_ours() -> None:
    urgent = document(marks=Marks(urgency="khẩn"))
    assert [metadata_of(urgent, priority=number).priority for number in (0, 1, 9)] == [0, 1, 9]


def test_all_that_is_too_long_is_told_at_once() -> None:
    wrong = plan(
        subject="a" * 501,
        recipients=["HĐND phường", "b" * 201, Recipient.file(drafter="BAYHT", copies=1000)],
        signature=Signature.head("c" * 51),
    )
    with pytest.raises(ModelError) as caught:
        metadata_of(wrong, description="d" * 501)
    paths = [fault.path for fault in caught.value.faults]
    assert paths == ["to[1].organ_name", "signer_info.full_name", "subject", "description", "issued_amount"]


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(ModelError, match="no kind of document"):
        metadata_of("kế hoạch")


def test_the_page_for_clerks_shows_what_comes_out() -> None:
    page = (ROOT / "docs" / "ban-giao.md").read_text(encoding="utf-8")
    shown = dict(re.findall(r"^```(yaml|xml)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))
    (obj,) = loads(shown["yaml"]).objects
    found = metadata_of(obj, file_code=FileCode("H46.12.34", 2026, "02/VHXH"), doc_ordinal=5)
    assert found.xml() == shown["xml"]
