"""Hostile values through the Python API: refused with a path and Vietnamese words, or on the page unchanged."""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Callable, Iterator
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.package_checks import package_problems
from vnadmin import (
    Basis,
    Bold,
    Citation,
    DocumentNumber,
    FileCopy,
    Issuer,
    Item,
    Law,
    LegalBasis,
    ModelError,
    Month,
    Plan,
    Recipient,
    RecipientGroup,
    Run,
    Section,
    Signature,
    Table,
    UnitError,
    Ward,
    read,
    read_outline,
    render,
)
from vnadmin.blocks import Block
from vnadmin.blocks import Table as TableBlock

DAY = date(2020, 1, 1)
ISSUER = Ward("01843").people_committee


def plan(**said: Any) -> Plan:
    given = {"issuer": ISSUER, "subject": "Thử", "body": "Một đoạn.", "signature": Signature.head("Nguyễn Văn A")}
    return Plan(**{**given, **said})


def lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, TableBlock):
            for row in block.rows:
                for cell in row.cells:
                    yield from lines(cell.blocks)
        else:
            yield block.text


def page(made: Plan) -> list[str]:
    data = render(made)
    assert package_problems(data) == []
    return list(lines(read(data).blocks))


LITERAL = (
    "{{ so }}{% for x in y %}{# c #}",
    "<w:p>&amp;</w:p>]]><!-- --><?x?>",
    "%s {0} \\n $x",
    unicodedata.normalize("NFD", "Ưỡng thủy"),
    "a\u202eb\u200bc",
    "👨‍👩‍👧 𝔘 và",
    "a\u2028b\x85c",
    "x" * 20_000,
)
PLACES: dict[str, Callable[[str], dict[str, Any]]] = {
    "subject": lambda text: {"subject": text},
    "opening": lambda text: {"opening": text},
    "closing": lambda text: {"closing": text},
    "body": lambda text: {"body": [Section("A", [Item(text)])]},
    "cell": lambda text: {"body": [Table(["A"], [[text]])]},
    "run": lambda text: {"body": [["a ", Bold(text), " b"]]},
    "attachments": lambda text: {"attachments": [text]},
    "recipients": lambda text: {"recipients": [text]},
    "bases": lambda text: {"bases": [text]},
    "place": lambda text: {"place": text},
}


@pytest.mark.parametrize("text", LITERAL, ids=range(len(LITERAL)))
@pytest.mark.parametrize("place", PLACES)
def test_text_stands_on_the_page_as_it_was_given(place: str, text: str) -> None:
    wanted = unicodedata.normalize("NFC", text)
    assert any(wanted in line for line in page(plan(**PLACES[place](text))))


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b", "a\uffff", "a" * 1_000_001, "", "  ", "\u00a0"])
@pytest.mark.parametrize("place", ["subject", "body", "recipients", "bases"])
def test_what_cannot_be_written_or_seen_is_refused(place: str, text: str) -> None:
    with pytest.raises(ModelError) as refused:
        plan(**PLACES[place](text))
    assert all(fault.path.startswith(place if place != "body" else "") and fault.vi for fault in refused.value.faults)


WRONG = (
    5,
    10**5000,
    1.5,
    float("nan"),
    b"x",
    bytearray(b"x"),
    {"a": 1},
    [5],
    [["a"]],
    {"a"},
    deque(["a"]),
    object(),
    SimpleNamespace(),
    str,
)
MAKERS: dict[str, Callable[[Any], object]] = {
    "Plan.issuer": lambda x: plan(issuer=x),
    "Plan.subject": lambda x: plan(subject=x),
    "Plan.date": lambda x: plan(date=x),
    "Plan.signature": lambda x: plan(signature=["CHỦ TỊCH", x]),
    "Plan.recipients": lambda x: plan(recipients=[x]),
    "Law.name": lambda x: Law(x, DAY),
    "Law.date": lambda x: Law("Đất đai", x),
    "Law.kind": lambda x: Law("Đất đai", DAY, kind=x),
    "Law.amended_by": lambda x: Law("Đất đai", DAY, amended_by=[x]),
    "Basis.number": lambda x: Basis("Nghị định", x, DAY, "Chính phủ", "quy định"),
    "Basis.subject": lambda x: Basis("Nghị định", "1/NĐ-CP", DAY, "Chính phủ", x),
    "Citation.organ": lambda x: Citation("Nghị định", number="1/NĐ-CP", organ=x),
    "Citation.amended_by": lambda x: Citation("Luật", "Đất đai", amended_by=x),
    "LegalBasis.read": LegalBasis.read,
    "LegalBasis.lead": lambda x: LegalBasis("a", lead=x),
    "DocumentNumber.read": DocumentNumber.read,
    "DocumentNumber.symbol": DocumentNumber,
    "read_outline": read_outline,
    "Month": lambda x: Month(x, x),
    "Table.widths": lambda x: Table(["a"], [["b"]], widths=[x, x]),
    "Signature.authority": lambda x: Signature("A", authority=x),
    "Signature.own_power": lambda x: Signature.head("A", own_power=x),
    "Run.bold": lambda x: Run("a", x),
    "FileCopy.kept": lambda x: FileCopy("A", kept=[x]),  # type: ignore[arg-type]  # as all here
    "Ward.office": lambda x: Ward("01843").office(x, "A"),
    "Ward.board": lambda x: Ward("01843").board(x, "A"),
    "Ward.board.under": lambda x: Ward("01843").board("Ban A", "A", under=x),
    "Issuer.lines": lambda x: Issuer([x], "A", "B"),
}


@pytest.mark.parametrize("wrong", WRONG, ids=range(len(WRONG)))
@pytest.mark.parametrize("maker", MAKERS)
def test_a_wrong_type_is_refused_in_vietnamese(maker: str, wrong: object) -> None:
    with pytest.raises(ModelError) as refused:
        MAKERS[maker](wrong)
    assert all(fault.vi for fault in refused.value.faults)


@pytest.mark.parametrize("wrong", [None, 5, b"x", "a, " * 5000])
def test_a_unit_that_cannot_be_one_is_refused(wrong: Any) -> None:
    with pytest.raises(UnitError) as refused:
        Ward.find(wrong)
    assert refused.value.vi


def test_no_amending_law_is_lost() -> None:
    with pytest.raises(ModelError) as refused:
        Law("Đất đai", DAY, amended_by=[LegalBasis("một luật nào đó")])
    assert refused.value.faults[0].path == "amended_by"


@pytest.mark.parametrize(
    ("closing", "ends"),
    [
        ("Hết.../.", "Hết.../."),
        ("Hết./../.", "Hết./."),
        ("Hết…", "Hết…./."),
        ("v.v.", "v.v./."),
        (".", "./."),
    ],
)
def test_the_end_mark_takes_no_more_than_itself(closing: str, ends: str) -> None:
    assert ends in page(plan(closing=closing))


@pytest.mark.parametrize(
    ("closing", "ends"),
    [("v.v./.", "v.v. (gửi kèm: A)./."), ("./.", "(gửi kèm: A)./."), ("B . .", "B . (gửi kèm: A)./.")],
)
def test_attachments_stand_behind_whole_words(closing: str, ends: str) -> None:
    assert ends in page(plan(closing=closing, attachments=["A"]))


@pytest.mark.parametrize("said", ["tình hình...", "thu, chi, v.v.", "Luật A;"])
def test_a_basis_loses_its_end_mark_only(said: str) -> None:
    assert LegalBasis(said).cited == said.rstrip(";")


@pytest.mark.parametrize(
    ("make", "said"), [(LegalBasis, ";"), (LegalBasis, " ."), (Recipient, " ;;"), (RecipientGroup, " : ")]
)
def test_punctuation_alone_is_no_name(make: Callable[[str], object], said: str) -> None:
    with pytest.raises(ModelError):
        make(said)


def test_parentheses_of_a_purpose_stay() -> None:
    assert Recipient("A", purpose="để (x)").line == "A (để (x))"
    assert Recipient("A", purpose="(để b/c)") == Recipient("A (để b/c)")


@pytest.mark.parametrize("name", ['Công ty "ABC"', "“A” và “B”", "Lưu Thị B", "Lưu trữ lịch sử tỉnh", "Lưu trữ: kho 2"])
def test_a_name_is_kept_whole(name: str) -> None:
    assert plan(recipients=[name]).recipients == (Recipient(name), FileCopy())


def test_sets_have_no_order_and_are_refused() -> None:
    with pytest.raises(ModelError):
        plan(attachments={"a", "b"})


@pytest.mark.parametrize("text", ["9" * 5000 + "/KH-UB", "٤٥/KH-UB", "1\x00/KH-UB"])
def test_a_number_is_written_in_digits(text: str) -> None:
    with pytest.raises(ModelError):
        DocumentNumber.read(text)


def test_decomposed_letters_are_read_like_composed_ones() -> None:
    decomposed = unicodedata.normalize("NFD", "45/QĐ-BVĐK")
    assert str(DocumentNumber.read(decomposed)) == "45/QĐ-BVĐK"
    filed = unicodedata.normalize("NFD", "Lưu: VT, VP")
    assert plan(recipients=[filed]).recipients == (FileCopy("VP"),)


@pytest.mark.parametrize(
    "said",
    [
        {"recipients": ["A" + " " * 50_000 + "B)"]},
        {"signature": "KT." + " " * 50_000 + "CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn A"},
        {"closing": ["abc"] * 50_000},
        {"bases": ["Căn cứ Nghị định số 1/NĐ-CP của " + "của " * 10_000]},
    ],
    ids=lambda said: next(iter(said)),
)
def test_long_texts_are_taken_whole(said: dict[str, Any]) -> None:
    """Each took 10 seconds and more while time grew with the square of the length."""
    assert plan(**said).subject
