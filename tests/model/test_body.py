"""The body as a tree: what its levels are, how they are numbered, what cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.support.strategies import bodies
from vnadmin import (
    Article,
    Bold,
    Chapter,
    Clause,
    Italic,
    Item,
    ModelError,
    Paragraph,
    Part,
    Point,
    Run,
    Section,
    Subsection,
    Table,
)
from vnadmin.errors import Fault
from vnadmin.model.annex import Annex, settle_annexes
from vnadmin.model.body import Node, settle_body
from vnadmin.model.faults import Faults
from vnadmin.model.given_body import settle_given_body
from vnadmin.model.numbering import numbered, typed_numbers
from vnadmin.model.runs import plain


def faults_of(make: object, *args: object, **named: object) -> list[Fault]:
    with pytest.raises(ModelError) as caught:
        make(*args, **named)  # type: ignore[operator]  # the class under test
    return list(caught.value.faults)


def numbers(*body: Node) -> list[str]:
    return [entry.number for entry in numbered(body)]


class TestNumbers:
    def test_sections_without_articles_are_roman_and_begin_anew_in_each_part(self) -> None:
        assert numbers(Part("A", [Section("B"), Section("C")]), Part("D", [Section("E")])) == [
            "I",
            "I",
            "II",
            "II",
            "I",
        ]

    def test_articles_and_chapters_run_through_and_sections_among_them_are_arabic(self) -> None:
        body = [
            Chapter("A", [Section("B", [Article("C"), Article("D")]), Section("E", [Subsection("F", [Article("G")])])]),
            Chapter("H", [Article("I")]),
        ]
        assert numbers(*body) == ["I", "1", "1", "2", "2", "1", "3", "II", "4"]
        assert [entry.arabic for entry in numbered(body) if isinstance(entry.child, Section)] == [True, True]

    def test_clauses_begin_anew_and_points_take_vietnamese_letters(self) -> None:
        points = [Point(f"điểm {n}") for n in range(7)]
        assert numbers(Article("A", [Clause("một:", points), Clause("hai.")]), Article("B", [Clause("ba.")])) == [
            "1", "1", "a", "b", "c", "d", "đ", "e", "g", "2", "2", "1",
        ]  # fmt: skip

    def test_an_item_inside_an_item_is_a_plus(self) -> None:
        assert numbers(Item("a", [Item("b"), Item("c")]), Item("d")) == ["-", "+", "+", "-"]

    def test_depth_counts_the_headings_above(self) -> None:
        body = [Part("A", [Section("B", [Clause("c", [Point("d", [Item("e")])])])])]
        assert [entry.depth for entry in numbered(body)] == [0, 1, 2, 3, 3]

    def test_typed_numbers_out_of_order_are_told_with_their_path(self) -> None:
        body = (Section("A"), Section("B", [Clause("c.", number="3")]), Section("D", number="V"))
        assert list(typed_numbers(body)) == [("[1].body[0]", "3", "1"), ("[2]", "V", "III")]

    @given(bodies())
    @settings(max_examples=50, deadline=None)
    def test_every_child_is_numbered_once_in_reading_order(self, body: list[Node]) -> None:
        def count(children: object) -> int:
            return sum(1 + (count(child.body) if isinstance(child, Node) else 0) for child in children)  # type: ignore[attr-defined]  # children are given as object

        settled = settle_body(Faults(), "body", body)
        assert len(numbered(settled)) == count(settled)


class TestTitles:
    @pytest.mark.parametrize(
        ("clause", "titled"),
        [
            (Clause("Mục đích", [Item("a")]), True),
            (Clause("Hồ sơ gồm:", [Point("a")]), False),
            (Clause("Lãnh đạo phòng"), False),
            (Clause("Thực hiện theo quy định.", [Item("a")]), False),
            (Clause("Mục đích.", [Item("a")], titled=True), True),
        ],
    )
    def test_a_clause_has_a_title_when_it_ends_open_and_holds_something(self, clause: Clause, titled: bool) -> None:
        assert clause.titled is titled

    @pytest.mark.parametrize(
        ("words", "titled"), [("Phạm vi điều chỉnh", True), ("Quyết định này có hiệu lực.", False)]
    )
    def test_an_article_has_a_title_when_it_ends_open(self, words: str, titled: bool) -> None:
        assert Article(words).titled is titled


class TestNormalForm:
    def test_strings_become_paragraphs_and_sequences_tuples(self) -> None:
        assert Section("A", ["b", Paragraph("c")]) == Section("A", (Paragraph("b"), Paragraph("c")))

    def test_equal_words_are_equal_however_they_were_marked(self) -> None:
        assert Item(["a ", Run("b")]) == Item("a b")
        assert Item([Bold("a"), Bold("b")]) == Item([Bold("ab")])
        assert Item(["a ", Bold("b"), Italic("c")]).text == (Run("a "), Run("b", bold=True), Run("c", italic=True))

    def test_combining_marks_are_composed(self) -> None:
        assert Item("Ngu\u031bo\u031b\u0300i").text == "Người"

    def test_line_ends_of_windows_become_line_breaks(self) -> None:
        assert Paragraph("a\r\nb\rc").text == "a\nb\nc"

    @given(bodies())
    @settings(max_examples=30, deadline=None)
    def test_settling_twice_changes_nothing(self, body: list[Node]) -> None:
        once = settle_body(Faults(), "body", body)
        assert settle_body(Faults(), "body", once) == once

    def test_plain_words_lose_nothing(self) -> None:
        assert plain(Item(["a ", Bold("b"), " c"]).text) == "a b c"


class TestRefusals:
    @pytest.mark.parametrize(
        "mark", ["I. ", "IV. ", "1. ", "12. ", "a) ", "đ) ", "- ", "+ ", "Điều 3. ", "Chương II. "]
    )
    def test_typed_numbers_are_refused_and_a_paragraph_may_insist(self, mark: str) -> None:
        (fault,) = faults_of(Item, f"{mark}Nội dung")
        assert (fault.path, fault.rule) == ("text", "ND30-I-II-6.c")
        assert mark.strip().rstrip(".") in fault.message
        assert Paragraph(f"{mark}Nội dung", literal=True).text == f"{mark}Nội dung"

    @pytest.mark.parametrize(
        "words", ["3 ngày", "Điều 5 của Luật", "a, b và c", "-5 độ", "Mục đích", "V/v họp", "I am"]
    )
    def test_words_that_only_look_like_a_number_are_words(self, words: str) -> None:
        assert Item(words).text == words

    def test_a_larger_level_cannot_stand_inside_a_smaller_one(self) -> None:
        (fault,) = faults_of(Clause, "a", [Section("b")])
        assert fault.path == "body[0]"
        assert "Section cannot stand inside" in fault.message

    def test_a_level_cannot_hold_its_own_kind(self) -> None:
        assert faults_of(Section, "a", [Section("b")])[0].path == "body[0]"

    def test_a_smaller_level_cannot_follow_a_larger_one(self) -> None:
        (fault,) = faults_of(Section, "a", [Clause("b."), Item("c")])
        assert fault.path == "body[1]"
        assert Section("a", [Item("c"), Clause("b.")]).body[1] == Clause("b.")

    def test_nothing_numbered_stands_below_a_plus(self) -> None:
        (fault,) = faults_of(Item, "a", [Item("b", [Item("c")])])
        assert (fault.path, fault.rule) == ("body[0].body", "TYP-LEVEL")

    @pytest.mark.parametrize("words", ["", "   ", "\n", ()])
    def test_empty_words(self, words: str) -> None:
        assert "empty text" in faults_of(Item, words)[0].message

    @pytest.mark.parametrize("bad", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe"])
    def test_what_xml_cannot_carry_is_refused_with_its_place(self, bad: str) -> None:
        (fault,) = faults_of(Item, f"Nội{bad}dung")
        assert f"U+{ord(bad):04X} at position 3" in fault.message
        assert f"U+{ord(bad):04X}" in fault.vi

    @pytest.mark.parametrize("thing", [5, None, 3.5, {"a": 1}, b"bytes"])
    def test_what_is_no_text(self, thing: object) -> None:
        assert faults_of(Item, thing)
        assert faults_of(Section, "a", [thing] if thing is not None else [5])

    def test_all_faults_come_together_with_their_paths(self) -> None:
        assert [fault.path for fault in faults_of(Table, ["a", "b"], [["1"], ["1", "2\x00"]])] == [
            "rows[0]",
            "rows[1][1]",
        ]


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ([Section("A")] * 4000, "body[3999]"),
        ([Part("A", [Chapter("B")] * 2000)] * 2, "body[1].body[1999]"),
        ([Part("A", [Section("B")] * 2000)] * 2, ""),
        ([Article("A")] * 4000, ""),
    ],
)
def test_what_no_roman_numeral_numbers_is_refused_at_its_place(body: object, path: str) -> None:
    faults = Faults()
    settle_given_body(faults, "body", body)
    assert [fault.path for fault in faults] == ([path] if path else [])


def test_annexes_have_roman_numbers_too() -> None:
    faults = Faults()
    settle_annexes(faults, "annexes", [Annex("Bảng", ["a"])] * 4000)
    assert [fault.path for fault in faults] == ["annexes[3999]"]
