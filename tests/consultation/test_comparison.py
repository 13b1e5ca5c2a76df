"""Two versions of a regulation: every article in one row, every word on its side, what differs marked and no more."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.strategies import SYLLABLES, bodies
from vnadmin import Annex, Article, AttachedText, Bold, Cell, Chapter, Clause, ModelError, Paragraph, Point, Ref, Table
from vnadmin.consultation.article_texts import pieces
from vnadmin.consultation.compared import Compared, Side
from vnadmin.consultation.comparison import compare, comparison_annex, comparison_table
from vnadmin.consultation.word_changes import word_changes
from vnadmin.model.body import Child
from vnadmin.model.cells import CellValue, cell_text


def text(body: Sequence[Child | str] | str) -> AttachedText:
    return AttachedText("Quy chế", "Thực hiện dân chủ", body)


def only(before: str, after: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is marked on both sides where each text has one article."""
    (row,) = compare(text(f"Điều 1. Họp\n{before}"), text(f"Điều 1. Họp\n{after}"))
    assert row.before
    assert row.after
    return row.before.marked, row.after.marked


def told(before: AttachedText, after: AttachedText) -> list[tuple[str, str, bool]]:
    return [
        (row.before.number if row.before else "-", row.after.number if row.after else "-", row.moved)
        for row in compare(before, after)
    ]


def articles(*titles: str) -> AttachedText:
    """An article of its own words for each title."""
    return text([Article(title, [" ".join(f"{title}{i}" for i in range(9))]) for title in titles])


def test_changed_words_are_marked_and_no_others() -> None:
    assert only("Báo trước 02 ngày.", "Báo đến từng hộ trước 03 ngày.") == ((" 02",), (" đến từng hộ", " 03"))


def test_a_new_clause_is_marked_whole_and_the_others_by_their_numbers() -> None:
    old = "1. Tổ trưởng mời họp.\n2. Mỗi hộ một đại diện."
    new = "1. Tổ trưởng mời họp.\n2. Giấy mời gửi đến từng nhà.\n3. Mỗi hộ một đại diện."
    assert only(old, new) == (("2",), ("2. Giấy mời gửi đến từng nhà.", "3"))


def test_marks_are_bold_on_the_right_and_bold_italic_on_the_left() -> None:
    (row,) = compare(text("Điều 1. Họp\nTrong 10 ngày."), text("Điều 1. Họp\nTrong 05 ngày."))
    assert row.before
    assert row.after
    marks = [[(run.bold, run.italic) for run in side.lines[1]] for side in (row.before, row.after)]
    assert marks == [[(False, False), (True, True), (False, False)], [(False, False), (True, False), (False, False)]]


def test_bold_words_of_the_text_itself_are_not_taken_for_marks() -> None:
    body = text([Article("Họp", [Paragraph([Bold("Mỗi hộ"), " một đại diện."])])])
    (row,) = compare(body, body)
    assert row.after
    assert row.after.marked == ()
    assert row.after.text == "Điều 1. Họp\nMỗi hộ một đại diện."


def test_an_added_article_moves_numbers_and_nothing_else() -> None:
    before, after = articles("Họp", "Bầu", "Phiếu"), articles("Họp", "Loa", "Bầu", "Phiếu")
    assert told(before, after) == [
        ("Điều 1", "Điều 1", False),
        ("-", "Điều 2", False),
        ("Điều 2", "Điều 3", False),
        ("Điều 3", "Điều 4", False),
    ]
    assert [row.unchanged for row in compare(before, after)] == [True, False, True, True]
    assert [row.renumbered for row in compare(before, after)] == [False, False, True, True]


def test_a_removed_article_stands_where_it_stood() -> None:
    rows = compare(articles("Họp", "Bầu", "Phiếu"), articles("Họp", "Phiếu"))
    assert [row.key for row in rows] == ["Điều 1", "bỏ Điều 2", "Điều 2"]
    rows = compare(articles("Bầu", "Họp"), articles("Họp"))
    assert [row.key for row in rows] == ["bỏ Điều 1", "Điều 1"]


def test_of_two_that_changed_places_both_moved_and_of_one_that_went_far_that_one() -> None:
    swapped = told(articles("A", "B", "C", "D"), articles("A", "C", "B", "D"))
    assert [row for row in swapped if row[2]] == [("Điều 3", "Điều 2", True), ("Điều 2", "Điều 3", True)]
    far = told(articles("A", "B", "C", "D"), articles("B", "C", "D", "A"))
    assert [row for row in far if row[2]] == [("Điều 1", "Điều 4", True)]


def test_an_article_with_another_title_is_found_by_its_words() -> None:
    before = text([Article("Họp", ["Giấy mời gửi đến từng nhà trước ba ngày, có ghi nội dung họp."])])
    after = text(
        [
            Article("Loa", ["Loa phát mỗi ngày hai lần ngoài giờ làm việc của cơ quan."]),
            Article("Cuộc họp", ["Giấy mời gửi đến từng nhà trước năm ngày, có ghi nội dung họp."]),
        ]
    )
    assert told(before, after) == [("-", "Điều 1", False), ("Điều 1", "Điều 2", False)]


def test_articles_that_share_nothing_are_removed_and_added() -> None:
    before = text([Article("Họp", ["Giấy mời gửi đến từng nhà trước ba ngày."])])
    after = text([Article("Loa", ["Phát mỗi buổi hai lượt, ngoài giờ làm việc."])])
    assert told(before, after) == [("Điều 1", "-", False), ("-", "Điều 1", False)]


def test_the_order_of_words_tells_articles_apart() -> None:
    before = text([Article("Họp", ["một hai ba bốn năm"])])
    after = text([Article("Loa", ["năm ba một bốn hai"]), Article("Phiếu", ["một hai ba bốn sáu"])])
    assert told(before, after) == [("-", "Điều 1", False), ("Điều 1", "Điều 2", False)]


def test_the_same_words_count_more_than_those_in_another_letter_case() -> None:
    before, after = articles("họp", "Họp"), articles("Họp", "họp")
    assert told(before, after) == [("Điều 2", "Điều 1", True), ("Điều 1", "Điều 2", True)]


def test_references_are_compared_as_they_are_printed() -> None:
    ballot, meeting = Article("Phiếu", ["Phát phiếu."], label="phieu"), Article("Họp", ["Mời họp."])
    citing = Article("Đếm", [Paragraph(["Đếm phiếu quy định tại ", Ref("phieu"), "."])])
    (_, _, changed) = compare(text([ballot, citing]), text([meeting, ballot, citing]))
    assert changed.after
    assert changed.after.text.endswith("Đếm phiếu quy định tại Điều 2.")
    assert changed.after.marked == (" 3", " 2")
    assert (changed.reference, changed.kept, changed.unchanged) == (True, True, False)


def test_another_article_of_another_law_is_no_renumbering() -> None:
    before = text("Điều 1. A\nTheo Điều 2 của Luật.\nĐiều 2. B\nLời của B.")
    after = text("Điều 1. A\nTheo Điều 5 của Luật.\nĐiều 2. B\nLời của B.")
    (first, _) = compare(before, after)
    assert not first.reference
    assert not first.kept


def test_a_reference_outside_of_the_text_is_refused() -> None:
    with pytest.raises(ModelError, match="noi_khac"):
        compare(text([Article("A", [Paragraph(["Theo ", Ref("noi_khac"), "."])])]), articles("A"))


def test_headings_and_what_stands_before_them_have_rows_too() -> None:
    before = text(["Lời đầu.", Chapter("Chung", [Article("A", ["Lời."])])])
    after = text(["Lời đầu mới.", Chapter("Quy định chung", [Article("A", ["Lời."])])])
    rows = compare(before, after)
    assert [row.key for row in rows] == ["", "Chương I", "Điều 1"]
    assert [row.after.marked for row in rows if row.after] == [(" mới",), ("QUY ĐỊNH",), ()] or rows[
        1
    ].after is not None
    assert [row.kept for row in rows] == [False, False, True]


def test_rows_of_a_table_are_compared_as_lines() -> None:
    def with_table(days: str) -> AttachedText:
        rows = [["Niêm yết", "30 ngày"], ["Loa", days]]
        return text([Article("Thời gian", [Table(["Hình thức", "Thời gian"], rows)])])

    (row,) = compare(with_table("03 ngày"), with_table("05 ngày"))
    assert row.before
    assert row.before.marked == (" 03",)
    assert row.before.text.endswith("Niêm yết | 30 ngày\nLoa | 03 ngày")


def test_a_row_without_any_side_is_refused() -> None:
    with pytest.raises(ModelError):
        Compared(before=None, after=None, unchanged=False, moved=False)


def column(table: Table, i: int) -> list[str]:
    return [cell_text(row[i]) for row in table.rows]


def test_the_table_leaves_out_what_is_kept_and_the_annex_says_what() -> None:
    before, after = articles("A", "B", "C", "D", "E"), articles("A", "B", "C", "Mới", "D")
    table = comparison_table(before, after, {"điều 4": "Theo ý kiến của tổ 1"})
    assert [cell.split("\n")[0] for cell in column(table, 1)] == ["(Dự thảo không có)", "Điều 5. E"]
    assert [cell.split("\n")[0] for cell in column(table, 2)] == ["Điều 4. Mới", "(Bỏ)"]
    assert column(table, 3) == ["Theo ý kiến của tổ 1", ""]
    annex = comparison_annex(before, after)
    assert annex.landscape
    said = [child.text for child in annex.content if isinstance(child, Paragraph)][1:]
    assert said == [
        "Giữ nguyên: Điều 1 đến Điều 3.",
        "Giữ nguyên nội dung, đổi số: Điều 5 (dự thảo: Điều 4).",
    ]


def test_articles_that_were_no_neighbours_before_are_not_told_as_such() -> None:
    annex = comparison_annex(articles("A", "X", "B", "C", "D"), articles("N", "M", "A", "B", "C", "D", "X"))
    assert [child.text for child in annex.content if isinstance(child, Paragraph)][1:] == [
        "Giữ nguyên nội dung, đổi số: Điều 3 (dự thảo: Điều 1); Điều 4 đến Điều 6 (dự thảo: Điều 3 đến Điều 5)."
    ]


def test_a_moved_article_is_told_so() -> None:
    table = comparison_table(articles("A", "B"), articles("B", "A"))
    assert all(cell.endswith("(Chuyển vị trí so với dự thảo)") for cell in column(table, 2))


def test_the_whole_text_stands_in_the_table_where_it_is_wanted_and_an_explained_article_always() -> None:
    before = articles("A", "B")
    assert len(comparison_table(before, before, whole=True).rows) == 2
    assert len(comparison_table(before, before, {"Điều 2": "Giữ như dự thảo"}).rows) == 1
    assert [child for child in comparison_annex(before, before).content if isinstance(child, Table)] == []


def test_a_reason_for_no_article_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(ModelError) as caught:
        comparison_table(articles("A", "B"), articles("A"), {"Điều 1": "x", "bỏ điều 3": "y"})
    (fault,) = caught.value.faults
    assert fault.path == "reasons[bỏ điều 3]"
    assert "ý là “bỏ Điều 2”?" in fault.vi


def test_two_reasons_for_one_article_are_refused() -> None:
    with pytest.raises(ModelError) as caught:
        comparison_table(articles("A"), articles("B"), {"Điều 1": "x", "điều 1": "y"})
    assert [fault.path for fault in caught.value.faults] == ["reasons[Điều 1]", "reasons[điều 1]"]


def test_sixty_articles_take_well_under_a_second() -> None:
    draw = random.Random(1)
    words = [draw.choice(SYLLABLES[:30]) for _ in range(20_000)]
    bodies = [[" ".join(draw.sample(words, 60)) for _ in range(5)] for _ in range(60)]
    before = text([Article(f"Tên {i}", [Clause(f"a {line}.") for line in body]) for i, body in enumerate(bodies)])
    other = [Article(f"Khác {i}", [Clause(f"b {line}.") for line in body]) for i, body in enumerate(bodies)]
    start = perf_counter()
    rows = compare(before, text(other[::-1]))
    assert perf_counter() - start < 2  # it takes a third of a second; machines are slow and busy at times
    assert len(rows) == 60


few = st.sampled_from("họp bầu phiếu loa ngày dân 02 03 , . ( )".split())
sentences = st.lists(few, min_size=1, max_size=8).map(" ".join).filter(lambda said: said[0] not in "(),.")
clauses = st.lists(sentences.map(lambda said: Clause(f"Từ {said}.")) | sentences.map(Paragraph), max_size=3)
points = st.lists(sentences.map(lambda said: Point(f"Từ {said};")), max_size=2)
made = st.builds(Article, sentences, clauses | points)
small = st.lists(made, min_size=1, max_size=6)
chaptered = st.lists(st.builds(Chapter, sentences, small), min_size=1, max_size=3)
any_text = (small | chaptered | bodies()).map(text)


def sides(rows: Sequence[Compared], name: str) -> Iterator[Side]:
    return (side for row in rows if (side := getattr(row, name)) is not None)


@settings(deadline=None, max_examples=60)
@given(any_text, any_text)
def test_every_piece_of_both_texts_stands_in_one_row_with_all_its_words(
    before: AttachedText, after: AttachedText
) -> None:
    rows = compare(before, after)
    for given_text, name in ((before, "before"), (after, "after")):
        wanted = [(piece.number, "\n".join("".join(line) for line in piece.lines)) for piece in pieces(given_text)]
        found = sorted(sides(rows, name), key=lambda side: side.order)
        assert [(side.number, side.text) for side in found] == wanted
    assert [side.order for side in sides(rows, "after")] == list(range(len(pieces(after))))


@settings(deadline=None, max_examples=60)
@given(any_text)
def test_a_text_compared_with_itself_is_unchanged(same: AttachedText) -> None:
    for row in compare(same, same):
        assert row.before
        assert row.after
        assert row.unchanged
        assert row.before.number == row.after.number
        assert row.before.marked == row.after.marked == ()


def seen(row: Compared) -> tuple[object, ...]:
    """A row without the kind of its marks."""
    kinds = [
        side and (side.number, side.title, tuple(tuple((run.text, run.bold) for run in line) for line in side.lines))
        for side in (row.before, row.after)
    ]
    return (*kinds, row.unchanged, row.moved, row.reference)


@settings(deadline=None, max_examples=60)
@given(any_text, any_text)
def test_swapped_texts_give_swapped_sides(before: AttachedText, after: AttachedText) -> None:
    there = Counter(seen(row) for row in compare(before, after))
    back = Counter((b, a, *rest) for a, b, *rest in map(seen, compare(after, before)))
    assert there == back


def test_reworded_clauses_that_changed_places_are_marked_alike_whichever_text_comes_first() -> None:
    before = text("Điều 1. Họp\n1. Một hai ba bốn năm.\n2. Sáu bảy tám chín mười.")
    after = text("Điều 1. Họp\n1. Sáu bảy tám chín không.\n2. Một hai ba bốn không.")
    assert [seen(row)[:2] for row in compare(before, after)] == [seen(row)[1::-1] for row in compare(after, before)]


@settings(deadline=None, max_examples=60)
@given(any_text, any_text)
def test_unmarked_words_are_the_same_on_both_sides(before: AttachedText, after: AttachedText) -> None:
    for row in compare(before, after):
        if row.before and row.after:
            kept = [
                "".join("".join(run.text.split()) for line in side.lines for run in line if not run.bold)
                for side in (row.before, row.after)
            ]
            assert kept[0] == kept[1]


@settings(deadline=None)
@given(st.text("ab ,.\u0301\n", max_size=20), st.text("ab ,.\u0301\n", max_size=20))
def test_stretches_are_the_text_whatever_it_is(one: str, other: str) -> None:
    one, other = f"x{one}", f"x{other}"
    marked = word_changes(one, other)
    assert ["".join(stretch.text for stretch in side) for side in marked] == [one, other]
    assert word_changes(other, one) == marked[::-1]


@settings(deadline=None, max_examples=30)
@given(any_text, any_text)
def test_the_annex_holds_every_article_in_the_table_or_by_its_name(before: AttachedText, after: AttachedText) -> None:
    annex = comparison_annex(before, after)
    rows = compare(before, after)
    shown: list[Sequence[CellValue]] = [
        row for child in annex.content if isinstance(child, Table) for row in child.rows
    ]
    assert isinstance(annex, Annex)
    assert len(shown) == sum(not row.kept for row in rows)
    said = [child.text for child in annex.content if isinstance(child, Paragraph)][1:]
    assert bool(said) == any(row.kept for row in rows)
    assert all(isinstance(row[1], (Cell, str, tuple)) for row in shown)
