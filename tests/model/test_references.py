"""References inside a document: the words they become, how they are written, and what they cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.strategies import bodies, line
from vnadmin import (
    Article,
    Bold,
    Chapter,
    Clause,
    Item,
    ModelError,
    Paragraph,
    Part,
    Point,
    Ref,
    Run,
    Section,
    Subsection,
    Table,
)
from vnadmin.model.body import Body, Node, settle_body
from vnadmin.model.cells import Cell
from vnadmin.model.faults import Faults
from vnadmin.model.marks import typed_mark
from vnadmin.model.numbering import numbered
from vnadmin.model.outline import line_of, read_outline
from vnadmin.model.references import faults, resolved, resolved_parts, resolved_text
from vnadmin.model.runs import plain
from vnadmin.model.standing import leading_to, with_texts
from vnadmin.text.citation import find_provisions

SEEN = "xem "


def told(make: object, *args: object, **named: object) -> list[tuple[str, str]]:
    with pytest.raises(ModelError) as caught:
        make(*args, **named)  # type: ignore[operator]  # what is under test
    return [(fault.path, fault.message) for fault in caught.value.faults]


def seen(body: Body, label: str = "x") -> str:
    """How a place is cited from outside of the body."""
    return plain(resolved_text((Run(SEEN), Ref(label)), body))


def texts(body: Body) -> list[str]:
    """The words of every child, in reading order."""
    return [plain(entry.child.text) for entry in numbered(body) if not isinstance(entry.child, Table)]


REGULATION = (
    Part("A", [
        Chapter("B", [
            Section("C", [
                Subsection("D", [
                    Article("E", [
                        Clause("Một:", [Point("a;", label="point")], label="clause"),
                        Clause("Hai."),
                    ], label="article"),
                ], label="subsection"),
            ], label="section"),
        ], label="chapter"),
    ], label="part"),
    Part("F", [Chapter("G", [Article("H", [Point("a.", label="bare_point")])], label="second_chapter")]),
)  # fmt: skip

PLAN = (
    Section("A"),
    Section("B", [Clause("Một.", [Point("a.", label="point")], label="clause")], label="section"),
)

PARTED = (Part("A", [Section("B")]), Part("C", [Section("D", [Clause("Một.", label="clause")], label="section")]))


class TestWords:
    @pytest.mark.parametrize(
        ("label", "words"),
        [
            ("part", "Phần I"),
            ("chapter", "Chương I"),
            ("second_chapter", "Chương II"),
            ("section", "Mục 1 Chương I"),
            ("subsection", "Tiểu mục 1 Mục 1 Chương I"),
            ("article", "Điều 1"),
            ("clause", "khoản 1 Điều 1"),
            ("point", "điểm a khoản 1 Điều 1"),
            ("bare_point", "điểm a Điều 2"),
        ],
    )
    def test_every_level_from_outside(self, label: str, words: str) -> None:
        assert seen(REGULATION, label) == SEEN + words

    @pytest.mark.parametrize(
        ("body", "label", "words"),
        [
            (PLAN, "section", "Mục II"),
            (PLAN, "clause", "khoản 1 Mục II"),
            (PLAN, "point", "điểm a khoản 1 Mục II"),
            (PARTED, "section", "Mục I Phần II"),
            (PARTED, "clause", "khoản 1 Mục I Phần II"),
        ],
    )
    def test_a_text_without_articles_is_cited_as_the_decree_cites_its_annexes(
        self, body: Body, label: str, words: str
    ) -> None:
        assert seen(body, label) == SEEN + words

    @pytest.mark.parametrize(("body", "labels"), [(REGULATION, ("point", "clause", "section")), (PLAN, ("point",))])
    def test_the_words_are_a_citation_that_is_read_back(self, body: Body, labels: tuple[str, ...]) -> None:
        for label in labels:
            (found,) = find_provisions(seen(body, label))
            assert " ".join(map(" ".join, found.levels)) == seen(body, label).removeprefix(SEEN)

    @pytest.mark.parametrize(
        ("label", "words"),
        [
            ("here", "điểm này"),
            ("beside", "điểm a khoản này"),
            ("clause", "khoản này"),
            ("other_clause", "khoản 2 Điều này"),
            ("other_point", "điểm a khoản 2 Điều này"),
            ("article", "Điều này"),
            ("other_article", "Điều 2"),
            ("section", "Mục này"),
            ("other_section", "Mục 2 Chương này"),
            ("chapter", "Chương này"),
            ("other_chapter", "Chương II"),
        ],
    )
    def test_as_seen_from_a_point(self, label: str, words: str) -> None:
        points = [Point("a;", label="beside"), Point([SEEN, Ref(label)], label="here")]
        clauses = [
            Clause("Một:", points, label="clause"),
            Clause("Hai:", [Point("a.", label="other_point")], label="other_clause"),
        ]
        body = (
            Chapter("A", [
                Section("B", [Article("C", clauses, label="article"), Article("D", label="other_article")],
                        label="section"),
                Section("E", [Article("F")], label="other_section"),
            ], label="chapter"),
            Chapter("G", label="other_chapter"),
        )  # fmt: skip
        assert texts(resolved(body))[5] == SEEN + words

    def test_in_items_tables_headings_and_paragraphs(self) -> None:
        ref = [SEEN, Ref("x")]
        body = (
            Article(ref, [
                Clause("Một:", [Item(ref, [Item(ref)])], label="x"),
                Table([ref, "B"], [["", ref]]),
                Clause(ref, [Paragraph(ref)]),
            ]),
            Article("Khác", [Paragraph(ref)]),
        )  # fmt: skip
        done = resolved(body)
        here, there = "xem khoản 1 Điều này", "xem khoản 1 Điều 1"
        assert texts(done) == [here, "Một:", "xem khoản này", "xem khoản này", here, here, "Khác", there]
        table = done[0].body[1]  # type: ignore[union-attr]  # the article's table
        assert (table.titles, table.rows) == ((here, "B"), (("", here),))

    def test_in_cells_of_several_paragraphs_and_grouped_columns(self) -> None:
        table = Table(["A", ("{@x}", ["B", "C {@x}"])], [[1, Cell(["a", "xem {@x}"]), None]])
        (done,) = resolved((Article("D", [table], label="x"),))[0].body  # type: ignore[union-attr]  # an article
        assert done == Table(["A", ("Điều này", ["B", "C Điều này"])], [[1, Cell(["a", "xem Điều này"]), None]])
        assert [fault.path for fault in faults({"body": (table,)})] == [
            "body[0].titles[1].heading", "body[0].titles[1].titles[1]", "body[0].rows[0][1].paragraphs[1]",
        ]  # fmt: skip

    def test_marks_are_kept(self) -> None:
        body = (Article("A", [Paragraph(["a ", Ref("x", bold=True), Bold(" b {@x}"), " c"])], label="x"),)
        (paragraph,) = resolved(body)[0].body  # type: ignore[union-attr]  # an article
        assert paragraph.text == (Run("a "), Run("Điều này b Điều này", bold=True), Run(" c"))

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("{@x} quy định", "Khoản 1 Mục I quy định"),
            ("Xong. {@x} quy định", "Xong. Khoản 1 Mục I quy định"),
            ("(“{@x}”)", "(“Khoản 1 Mục I”)"),
            ("a\n{@x}", "a\nKhoản 1 Mục I"),
            ("v.v. {@x}", "v.v. khoản 1 Mục I"),
            ("gồm: {@x}", "gồm: khoản 1 Mục I"),
        ],
    )
    def test_a_sentence_begins_with_a_capital(self, words: str, said: str) -> None:
        body = (Section("A", [Clause("Một.", label="x")]), Section("B", [Paragraph(words)]))
        assert texts(resolved(body))[-1] == said

    def test_words_that_then_look_like_a_number_stay_words(self) -> None:
        body = (Article("A", label="x"), Article("B", [Paragraph("{@x}. Đoạn")]))
        assert texts(resolved(body))[-1] == "Điều 1. Đoạn"

    def test_a_title_stays_a_title(self) -> None:
        body = (Article("Theo {@x}", label="y"), Article("Theo {@y}.", label="x"))
        assert [article.titled for article in resolved(body)] == [True, False]  # type: ignore[union-attr]  # articles


class TestFollows:
    @given(st.integers(0, 6), st.integers(0, 6), st.integers(1, 3))
    @settings(max_examples=40, deadline=None)
    def test_what_is_inserted_before_the_target_moves_its_number(self, before: int, after: int, clause: int) -> None:
        clauses = [Clause(f"Khoản {n}.", label="x" if n == clause else "") for n in range(1, 4)]
        rest = [Article(f"Sau {n}") for n in range(after)]
        body = (*(Article(f"Trước {n}") for n in range(before)), Article("A", clauses), *rest)
        chapters = (Chapter("B", body[: before // 2]), Chapter("C", body[before // 2 :]))
        assert seen(body) == seen(chapters) == f"{SEEN}khoản {clause} Điều {before + 1}"

    @given(bodies())
    @settings(max_examples=40, deadline=None)
    def test_a_body_without_references_is_the_same_object(self, children: list[Node]) -> None:
        Ref("x")  # from now on trees are searched
        body = settle_body(Faults(), "body", children)
        assert resolved(body) is body
        assert faults({"body": body}) == []

    def test_what_holds_no_reference_stays_the_same_object(self) -> None:
        body = (Article("A", [Clause("Một.")], label="x"), Article("B", [Paragraph("{@x}")]))
        assert resolved(body)[0] is body[0]

    def test_time_grows_with_the_text_and_not_with_its_square(self) -> None:
        def looked_up(count: int) -> int:
            said = _Counting({f"body[{i}].text": "a" for i in range(count)})
            with_texts(tuple(Article("A") for _ in range(count)), "body", said, leading_to(said))
            return said.reads

        assert looked_up(400) == 10 * looked_up(40)


class _Counting(dict[str, str]):
    """Texts that count how often one of them is looked at."""

    reads = 0

    def get(self, *args: object) -> object:  # type: ignore[override]  # counts, and does as before
        self.reads += 1
        return super().get(*args)  # type: ignore[call-overload]  # as above

    def __iter__(self) -> Iterator[str]:
        self.reads += len(self)
        return super().__iter__()


class TestSeveralBodies:
    decision = (Article("Ban hành Quy chế; {@a} của Quy chế này."), Article("Hiệu lực.", label="b"))
    regulation = (Article("Một", label="r"), Article("Hai {#a}", [Paragraph("Xem {@b} và {@a}, {@r}.")]))

    def test_labels_hold_over_the_whole_document(self) -> None:
        closing = (Run("Theo "), Ref("a"))
        parts = {"body": self.decision, "closing": closing, "regulation.body": self.regulation, "opening": ""}
        done = resolved_parts(parts)
        assert texts(done["body"])[0] == "Ban hành Quy chế; Điều 2 của Quy chế này."  # type: ignore[arg-type]  # a body
        assert texts(done["regulation.body"])[-1] == "Xem Điều 2 và Điều này, Điều 1."  # type: ignore[arg-type]  # a body
        assert (done["closing"], done["opening"], list(done)[1]) == ("Theo Điều 2", "", "closing")

    def test_all_faults_with_their_paths(self) -> None:
        again = (Clause("Một.", [Table(["A"], [["{@r2}"]])], label="a"), Item("{@khong_co}, {@khong_co}"))
        parts = {"body": self.decision, "regulation.body": self.regulation, "annex": again, "closing": (Ref("bb"),)}
        found = faults(parts)
        assert [(fault.path, fault.rule) for fault in found] == [
            ("annex[0].label", "ND30-II-V-7"),
            ("annex[0].body[0].rows[0][0]", "ND30-II-V-7"),
            ("annex[1].text", "ND30-II-V-7"),
            ("closing", "ND30-II-V-7"),
        ]
        assert "given already at regulation.body[1]" in found[0].message
        assert "ý là “b”?" in found[3].vi
        with pytest.raises(ModelError) as caught:
            resolved_parts(parts)
        assert list(caught.value.faults) == found

    def test_without_any_label_the_message_says_so(self) -> None:
        (fault,) = faults({"body": (Paragraph("{@x}"),)})
        assert (fault.path, "chưa có nhãn nào" in fault.vi) == ("body[0].text", True)


class TestWritten:
    def test_the_written_forms_are_the_typed_ones(self) -> None:
        assert Clause("Đối thoại {#doi_thoai}") == Clause("Đối thoại", label="doi_thoai")
        assert Item("theo {@doi_thoai}; hết") == Item(["theo ", Ref("doi_thoai"), "; hết"])
        assert Clause(["a ", Bold("b {#x}")]) == Clause(["a ", Bold("b")], label="x")
        assert Item([Bold("theo {@x}")]).text == (Run("theo ", bold=True), Ref("x", bold=True))
        assert plain(Item("theo {@x}").text) == "theo {@x}"

    @pytest.mark.parametrize(
        "words", ["{{ x }}", "{% if x %}", "{# c #}", "{#c#}", "{ @x }", "{}", "{x@y}", "a@b", "{#"]
    )
    def test_other_braces_are_words(self, words: str) -> None:
        assert Item(words).text == words
        assert resolved((Item(words),)) == (Item(words),)

    @given(
        st.sampled_from(["{@x}", "{#x}", "{@ x}", "{#"]),
        line(4).filter(lambda words: not typed_mark(f"{words} ")),
        line(4),
    )
    @settings(max_examples=40, deadline=None)
    def test_a_backslash_and_a_literal_run_keep_the_characters(self, form: str, before: str, after: str) -> None:
        words = normalize("NFC", f"{before} {form} {after}")
        made = Paragraph(f"{before} \\{form} {after}")
        assert plain(made.text) == words
        assert made == Paragraph([Run(words, literal=True)]) == Paragraph(made.text)
        assert resolved((made,)) == (made,)

    @pytest.mark.parametrize(
        "words", ["{@Đối thoại}", "{@ x}", "{@x", "a {@", "{@}", "{# x}", "{#Đối thoại}", "{#x y}", "{#x"]
    )
    def test_what_is_nearly_one_is_refused(self, words: str) -> None:
        ((path, message),) = told(Clause, f"Theo {words}")
        assert path == "text"
        assert "no blanks" in message

    def test_the_message_offers_the_label_and_the_characters(self) -> None:
        with pytest.raises(ModelError) as caught:
            Item("{@Đối thoại}")
        assert "viết như {@doi_thoai}" in caught.value.faults[0].vi
        assert r"nếu là chữ thì viết \{@" in caught.value.faults[0].vi

    @pytest.mark.parametrize("make", [Paragraph, lambda words: Clause(words + " và"), lambda words: Table([words], [])])
    def test_a_label_stands_at_the_end_of_a_level(self, make: object) -> None:
        path, message = told(make, "Đối thoại {#x}")[0]
        assert path in ("text", "titles[0]")
        assert "stands at the end" in message

    def test_an_item_cannot_be_pointed_to(self) -> None:
        assert told(Item, "a {#x}") == told(Item, "a", label="x")
        ((path, message),) = told(Item, "a {#x}")
        assert (path, "no number" in message) == ("label", True)

    @pytest.mark.parametrize("label", ["", "Đối", "a b", "A", 5])
    def test_labels_are_words(self, label: object) -> None:
        assert told(Ref, label)[0][0] == "label"
        if label:
            assert told(Clause, "a", label=label)[0][0] == "label"

    def test_two_labels_for_one_place(self) -> None:
        assert told(Clause, "a {#x}", label="y")[0][0] == "label"
        assert Clause("a {#x}", label="x").label == "x"


class TestOutline:
    def test_labels_and_references_are_read(self) -> None:
        text = "Chương I\nQUY ĐỊNH {#c}\nĐiều 1. Đối thoại {#d}\n1. Theo {@c}: {#k}\n- Xem {@k}."
        assert read_outline(text) == (
            Chapter("QUY ĐỊNH", [
                Article("Đối thoại", [
                    Clause(["Theo ", Ref("c"), ":"], [Item(["Xem ", Ref("k"), "."])], label="k")
                ], label="d"),
            ], label="c"),
        )  # fmt: skip

    def test_what_is_nearly_one_has_its_line(self) -> None:
        assert told(read_outline, "I. A\n- theo {@Đối thoại}")[0][0] == ":2"

    def test_a_path_leads_to_its_line(self) -> None:
        text = "I. A\n\n1. B\n- c\n+ d\nII. E"
        assert [line_of(text, way) for way in ([0], [0, 0], [0, 0, 0, 0], [1], [2])] == [1, 3, 5, 6, 0]
