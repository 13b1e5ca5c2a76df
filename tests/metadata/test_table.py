"""The table of fields: what the decree lists, in its order, and every row of it used."""

from __future__ import annotations

from typing import get_args

import pytest

from vnadmin.errors import RuleError
from vnadmin.model.stamps import Urgency
from vnadmin.rules.clauses import clause
from vnadmin.rules.metadata import FieldRow, field_rows, fields_of, priorities
from vnadmin.rules.rows import make_row, read_table

OFFICIAL = """
FileCode OrganId:String:13 FileCatalog:Number:4 FileNotation:String:20
DocOrdinal:Number:3
TypeName:String:100
CodeNumber:String:11
CodeNotation:String:30
IssuedDate:Date:10
OrganName:String:200
Subject:String:500
Language:String:30
PageAmount:Number:3
Description:String:500
SignerInfo Position:String:100 FullName:String:50
To OrganId:String:13 OrganName:String:200
Priority:Number:1
IssuedAmount:Number:3
DueDate:Date:10
"""
"""Phụ lục VI, Phần II, Mục I: one line a numbered row, a group with its elements, as name:type:length."""


def written(row: FieldRow) -> str:
    return f"{row.name}:{row.type}:{row.length}" if row.type else row.name


def test_the_table_is_the_official_one() -> None:
    lines = [" ".join([written(row), *map(written, fields_of(row.name))]) for row in fields_of("")]
    assert lines == OFFICIAL.strip().split("\n")


def test_rows_are_numbered_as_they_stand() -> None:
    numbers = []
    for number, row in enumerate(fields_of(""), 1):
        numbers += [str(number), *(f"{number}.{below}" for below, _ in enumerate(fields_of(row.name), 1))]
    assert [row.no for row in field_rows().values()] == numbers


def test_every_table_of_the_file_is_read() -> None:
    assert set(read_table("metadata.toml")) == {"fields", "priorities"}


@pytest.mark.parametrize("row", field_rows().values(), ids=lambda row: row.key)
def test_rows_are_whole(row: FieldRow) -> None:
    assert (row.rule, row.obligation) == ("ND30-VI2-I", "M")
    assert row.label[0].isupper()
    assert row.type in {"String", "Number", "Date", ""}
    assert (row.length > 0) == bool(row.type)
    assert not row.group or not field_rows()[row.group].type


def test_no_two_fields_of_a_group_share_an_attribute() -> None:
    for group in {row.group for row in field_rows().values()}:
        attributes = [row.attribute for row in fields_of(group)]
        assert len(set(attributes)) == len(attributes)


def test_every_degree_of_urgency_has_a_number_of_one_digit() -> None:
    assert list(priorities()) == [word for word in get_args(Urgency) if word]
    assert len({row.number for row in priorities().values()}) == len(priorities())
    assert all(0 < row.number < 10 ** field_rows()["Priority"].length for row in priorities().values())
    assert all(row.obligation == clause(row.rule).obligation == "I" for row in priorities().values())


def test_a_row_with_a_wrong_key_is_refused() -> None:
    good = {"rule": "R", "class": "M", "no": "1", "label": "A", "type": "String", "length": 1}
    assert make_row(FieldRow, "A", good, key="A").length == 1
    with pytest.raises(RuleError, match="unknown key lenght"):
        make_row(FieldRow, "A", good | {"lenght": 2}, key="A")
