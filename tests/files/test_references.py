"""References in a data file: the same tree however they are written, and faults at their place."""

from __future__ import annotations

import pytest

from tests.files.texts import plan
from vnadmin import Clause, Item, Paragraph, Ref, Run, Section
from vnadmin.errors import LoadError
from vnadmin.files.loading import loads

TREE = (
    Section("A", [Clause("Đối thoại", [Item("b.")], label="doi_thoai")]),
    Section("C", [Item(["theo ", Ref("doi_thoai"), "."])]),
)
TEXT = "|\n    I. A\n    1. Đối thoại {#doi_thoai}\n    - b.\n    II. C\n    - theo {@doi_thoai}."
KEYS = """
    - muc: A
      noi_dung: [{khoan: Đối thoại, nhan: doi_thoai, noi_dung: [{gach: b.}]}]
    - muc: C
      noi_dung: [{gach: ["theo ", {dan_chieu: doi_thoai}, "."]}]"""
MIXED = """
    - muc: A
      noi_dung: [{khoan: "Đối thoại {#doi_thoai}", noi_dung: [{gach: b.}]}]
    - {muc: C, noi_dung: [{gach: "theo {@doi_thoai}."}]}"""


def body(written: str) -> object:
    return loads(plan(noi_dung=written)).objects[0].body  # type: ignore[attr-defined]  # a Plan


@pytest.mark.parametrize("written", [TEXT, KEYS, MIXED])
def test_the_same_tree_however_it_is_written(written: str) -> None:
    assert body(written) == TREE


def test_marked_references() -> None:
    assert body('[{khoan: a, nhan: x}, {khoan: {dam: {nghieng: {dan_chieu: x}}}}, {khoan: [{dam: "b {@x}"}]}]') == (
        Clause("a", label="x"),
        Clause([Ref("x", bold=True, italic=True)]),
        Clause([Run("b ", bold=True), Ref("x", bold=True)]),
    )
    assert body("[{khoan: a, nhan: x}, {khoan: b, noi_dung: [{dan_chieu: x}]}]")[1].body == (Paragraph([Ref("x")]),)  # type: ignore[index]  # a body


@pytest.mark.parametrize(
    ("written", "place", "words"),
    [
        ('[{khoan: "a {@Đối thoại}"}]', "5:22: ke_hoach.noi_dung[1].khoan:", "phải viết như {@doi_thoai}"),
        ("|\n    1. A\n    2. B {@Đối thoại}", "7:5: ke_hoach.noi_dung:", "phải viết như {@doi_thoai}"),
        ("[{khoan: a, nhan: Đối thoại}]", "5:31: ke_hoach.noi_dung[1].nhan:", "nhãn phải là"),
        ("[{gach: a, nhan: x}]", "5:30: ke_hoach.noi_dung[1].nhan:", "gạch đầu dòng không có số"),
        ('[{khoan: [a, {dan_chieu: "Đối thoại"}]}]', "5:38: ke_hoach.noi_dung[1].khoan[2].dan_chieu:", "nhãn phải"),
        ("[{khoan: [a, {dan_chieo: x}]}]", "5:26: ke_hoach.noi_dung[1].khoan[2]:", "ý là “dan_chieu”?"),
    ],
)
def test_wrong_ones_are_told_at_their_place(written: str, place: str, words: str) -> None:
    with pytest.raises(LoadError) as caught:
        loads(plan(noi_dung=written), "sai.yaml")
    (line,) = caught.value.lines
    assert line.startswith(f"sai.yaml:{place}"), line
    assert words in line


@pytest.mark.parametrize(
    ("written", "places"),
    [
        ("|\n    I. A\n    1. B {#x}\n    - theo {@y}\n    2. C {#x}", [(9, 5), (8, 5)]),
        ('[{khoan: A, nhan: x}, {khoan: "b {@y}", nhan: x}]', [(5, 59), (5, 43)]),
    ],
)
def test_references_to_nothing_and_labels_given_twice_have_their_line(
    written: str, places: list[tuple[int, int]]
) -> None:
    with pytest.raises(LoadError) as caught:
        loads(plan(noi_dung=written))
    told = [tuple(int(part) for part in line.split(":")[1:3]) for line in caught.value.lines]
    assert sorted(told) == sorted(places)
