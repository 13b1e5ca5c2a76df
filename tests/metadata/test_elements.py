"""The fields of the official table: names, types and lengths; what does not fit is refused, all at once."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime

import pytest

from vnadmin import ModelError
from vnadmin.metadata import FileCode, Metadata, Receiver, SignerInfo
from vnadmin.rules.metadata import FieldRow, field_rows, fields_of

ELEMENTS = {one.group: one for one in (Metadata, FileCode, SignerInfo, Receiver)}
LEAVES = [row for row in field_rows().values() if row.type]
LEAST: dict[str, dict[str, object]] = {
    "": {"type_name": "Kế hoạch"},
    "FileCode": {"organ_id": "H46", "file_catalog": 2026, "file_notation": "01"},
    "SignerInfo": {"position": "Chủ tịch", "full_name": "Nguyễn Văn A"},
    "To": {"organ_name": "HĐND phường"},
}
"""The least that each element can be made of."""


def made(row: FieldRow, value: object) -> object:
    return getattr(ELEMENTS[row.group](**{**LEAST[row.group], row.attribute: value}), row.attribute)


def name(row: FieldRow) -> str:
    return row.key


def test_every_field_has_an_attribute_and_back() -> None:
    for group, element in ELEMENTS.items():
        assert {row.attribute for row in fields_of(group)} == {field.name for field in fields(element)}


def test_elements_of_the_document_stand_in_the_official_order() -> None:
    assert [field.name for field in fields(Metadata)] == [row.attribute for row in fields_of("")]


@pytest.mark.parametrize("row", [row for row in LEAVES if row.type == "String"], ids=name)
def test_a_text_may_be_as_long_as_the_table_says_and_not_longer(row: FieldRow) -> None:
    assert made(row, "ệ" * row.length) == "ệ" * row.length
    with pytest.raises(ModelError) as caught:
        made(row, "ệ" * (row.length + 1))
    (fault,) = caught.value.faults
    assert (fault.path, fault.rule) == (row.attribute, "ND30-VI2-I")
    assert f"{row.label} dài {row.length + 1} ký tự, nhiều nhất {row.length}" in fault.vi


@pytest.mark.parametrize("row", [row for row in LEAVES if row.type == "String"], ids=name)
def test_length_is_counted_in_letters_not_in_marks(row: FieldRow) -> None:
    decomposed = "e\u0323\u0302" * row.length  # ệ typed as three characters
    assert made(row, decomposed) == "ệ" * row.length


@pytest.mark.parametrize("row", [row for row in LEAVES if row.type == "String"], ids=name)
@pytest.mark.parametrize("value", [7, None, "a\nb", "a\x0bb", "\ud800"])
def test_a_text_is_one_line_that_xml_can_carry(row: FieldRow, value: object) -> None:
    with pytest.raises(ModelError) as caught:
        made(row, value)
    assert [fault.path for fault in caught.value.faults] == [row.attribute]
    assert all(fault.vi for fault in caught.value.faults)


@pytest.mark.parametrize("row", [row for row in LEAVES if row.type == "Number"], ids=name)
def test_a_number_has_as_many_digits_as_the_table_says(row: FieldRow) -> None:
    most = int("9" * row.length)
    assert made(row, most) == most
    for bad in (most + 1, 10**5000, -1, True, 1.0, "1"):
        with pytest.raises(ModelError) as caught:
            made(row, bad)
        (fault,) = caught.value.faults
        assert (fault.path, fault.rule) == (row.attribute, "ND30-VI2-I")
        assert fault.vi == f"{row.label} phải là số nguyên từ 0 đến {most}"


@pytest.mark.parametrize("row", [row for row in LEAVES if row.type == "Date"], ids=name)
def test_a_date_is_a_day_of_ten_characters(row: FieldRow) -> None:
    assert made(row, datetime(2026, 6, 5, 7, 30)) == date(2026, 6, 5)
    for day in (date.min, date(2026, 6, 5), date.max):
        assert len(str(made(row, day))) == row.length
    with pytest.raises(ModelError, match=row.attribute):
        made(row, "2026-06-05")


def test_groups_hold_their_own_elements_only() -> None:
    signer, receiver = SignerInfo("Chủ tịch", "Nguyễn Văn A"), Receiver("HĐND phường")
    found = Metadata(type_name="Kế hoạch", signer_info=signer, to=[receiver])
    assert (found.signer_info, found.to) == (signer, (receiver,))
    with pytest.raises(ModelError) as caught:
        Metadata(type_name="Kế hoạch", file_code=signer, signer_info="A", to=[receiver, "B"])  # type: ignore[arg-type, list-item]  # what is refused
    assert [fault.path for fault in caught.value.faults] == ["file_code", "signer_info", "to[1]"]


def test_what_an_element_cannot_be_without_is_refused() -> None:
    for element, needed in ((FileCode, LEAST["FileCode"]), (Receiver, LEAST["To"]), (Metadata, LEAST[""])):
        with pytest.raises(ModelError) as caught:
            element(**dict.fromkeys(needed, ""))
        assert [fault.path for fault in caught.value.faults] == list(needed)


def test_all_faults_come_at_once() -> None:
    with pytest.raises(ModelError) as caught:
        Metadata(type_name="a" * 101, subject="b" * 501, page_amount=1000, priority=10, due_date="mai")  # type: ignore[arg-type]  # what is refused
    wrong = ["type_name", "subject", "page_amount", "priority", "due_date"]
    assert [fault.path for fault in caught.value.faults] == wrong
