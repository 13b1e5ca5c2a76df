"""Tables: cells of every kind, groups of columns, exact sums, and what is refused, each at its place."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin import Bold, Cell, ColumnGroup, Fault, ModelError, Table
from vnadmin.model.cells import cell_text
from vnadmin.text.figures import read_figure, write_figure

figures = st.tuples(st.integers(-(10**30), 10**30), st.integers(0, 6))
numbers = st.integers(-(10**12), 10**12) | st.decimals(-(10**9), 10**9, places=3)


def faults_of(make: Callable[..., object], *args: object, **kwargs: object) -> tuple[Fault, ...]:
    with pytest.raises(ModelError) as caught:
        make(*args, **kwargs)
    return caught.value.faults


class TestCells:
    @pytest.mark.parametrize(
        ("given_", "kept"),
        [
            (None, ""),
            ("", ""),
            ("a\nb", "a\nb"),
            ("1500", "1500"),
            (12_500, 12_500),
            (Decimal("12.50"), Decimal("12.50")),
            (Cell(["a"]), "a"),
            (Cell(["a", "b"]), Cell(("a", "b"))),
            (["a", Bold("b")], Cell([["a", Bold("b")]]).paragraphs[0]),
            ("nga\u0300y", "ngày"),
        ],
    )
    def test_the_normal_form(self, given_: object, kept: object) -> None:
        (row,) = Table(["A", "B"], [["x", given_]]).rows
        assert row == ("x", kept)

    @pytest.mark.parametrize(
        ("value", "written"),
        [
            (12_500, "12.500"),
            (-1_234_567, "-1.234.567"),
            (999, "999"),
            (Decimal("12.5"), "12,5"),
            (Decimal("12.50"), "12,50"),
            (Decimal("1E+3"), "1.000"),
            (Decimal("-0.005"), "-0,005"),
            (Decimal("1234567890123456789012345678.9"), "1.234.567.890.123.456.789.012.345.678,9"),
            ("12500", "12500"),
            (Cell(["a", ["b", Bold("c")]]), "a\nbc"),
        ],
    )
    def test_numbers_are_written_the_vietnamese_way_and_words_as_typed(self, value: object, written: str) -> None:
        assert cell_text(Table(["A"], [[value]]).rows[0][0]) == written

    @pytest.mark.parametrize(
        ("value", "words"),
        [
            (12.5, 'write Decimal("12.5")'),
            (True, "want text"),
            (Decimal("NaN"), "at most 30 digits"),
            (Decimal("1E+999999"), "at most 30 digits"),
            (Decimal("1E-31"), "at most 30 digits"),
            (10**30, "at most 30 digits"),
            ("   ", "empty text"),
            ("a\x00", r"U+0000"),
        ],
    )
    def test_what_no_cell_can_hold(self, value: object, words: str) -> None:
        (fault,) = faults_of(Table, ["A", "B"], [["x", "y"], ["z", value]])
        assert fault.path == "rows[1][1]"
        assert words in fault.message
        assert fault.vi

    def test_paragraphs_are_not_empty(self) -> None:
        assert [fault.path for fault in faults_of(Cell, ["a", " ", ""])] == ["paragraphs[1]", "paragraphs[2]"]
        assert [fault.path for fault in faults_of(Cell, [])] == ["paragraphs"]

    def test_rows_may_come_from_a_generator(self) -> None:
        assert Table(["A"], ([str(i)] for i in range(3))).rows == (("0",), ("1",), ("2",))


class TestColumns:
    def test_a_pair_is_a_group(self) -> None:
        pair = Table(["TT", ("Kết quả", ["Đồng ý", "Không đồng ý"])], [])
        assert pair == Table(["TT", ColumnGroup("Kết quả", ["Đồng ý", "Không đồng ý"])], [])
        assert pair.columns == ("TT", "Đồng ý", "Không đồng ý")

    def test_a_title_of_marked_words_is_no_group(self) -> None:
        assert len(Table([["Kết quả ", Bold("(phiếu)")]], []).columns) == 1

    def test_a_group_has_a_heading_and_columns(self) -> None:
        assert [fault.path for fault in faults_of(Table, ["A", ("", ["b"]), ("c", [])], [])] == [
            "titles[1].heading",
            "titles[2].titles",
        ]

    def test_rows_are_as_long_as_all_columns(self) -> None:
        (fault,) = faults_of(Table, ["TT", ("A", ["B", "C"])], [["1", "2"]])
        assert (fault.path, fault.message) == ("rows[0]", "want 3 cells, got 2")

    def test_more_columns_than_word_opens(self) -> None:
        (fault,) = faults_of(Table, ["a"] * 64, [])
        assert fault.path == "titles"
        assert Table(["a"] * 63, []).columns

    @pytest.mark.parametrize("align", [["left"], ["left", "both"], ["left", 3], "left"])
    def test_alignment_is_said_for_every_column(self, align: object) -> None:
        assert [fault.path for fault in faults_of(Table, ["a", "b"], [], align=align)] == ["align"]


class TestTotals:
    def test_all_columns_of_numbers_but_those_that_count_rows(self) -> None:
        table = Table(
            ["TT", "Tổ", "Số phiếu", "Tỉ lệ", "Ghi chú"],
            [[1, "Một", 12_500, "50%", ""], [2, "Hai", "1.500", "60%", "x"], [3, "Ba", "-", "", None]],
            total=True,
        )
        assert table.sums == ("", "", "14.000", "", "")

    def test_named_columns(self) -> None:
        table = Table(["A", "B", "C", "b"], [["x", 1, 2, Decimal("0.50")]], total=["B"])
        assert table.sums == ("", "1", "", "0,50")
        assert Table(["A", "B"], [], total="B").sums == ("", "0")

    def test_no_total(self) -> None:
        assert Table(["A", "B"], [["x", 1]]).sums == Table(["A", "B"], [["x", 1]], total=[]).sums == ()

    def test_what_is_no_number_is_told_at_its_cell(self) -> None:
        rows = [["x", 1], ["y", "12.5"], ["z", "nhiều"], ["t", Cell(["1", "2"])], ["u", "0912"]]
        assert [fault.path for fault in faults_of(Table, ["A", "B"], rows, total=["B"])] == [
            "rows[1][1]",
            "rows[2][1]",
            "rows[3][1]",
            "rows[4][1]",
        ]
        (fault,) = faults_of(Table, ["A", "B"], rows, total=True)
        assert fault.path == "rows[1][1]"
        assert "“12.5” không phải là số" in fault.vi

    @pytest.mark.parametrize(
        ("total", "path"), [(["C"], "total[0]"), (["B", 1], "total[1]"), (["A"], "total"), (7, "total[0]")]
    )
    def test_columns_that_cannot_be_added_up(self, total: object, path: str) -> None:
        assert [fault.path for fault in faults_of(Table, ["A", "B"], [["1", "1"]], total=total)] == [path]

    def test_nothing_to_add_up(self) -> None:
        assert [fault.path for fault in faults_of(Table, ["TT", "B"], [[1, "x"]], total=True)] == ["total"]

    @given(st.lists(numbers, min_size=1, max_size=20))
    def test_sums_are_exact(self, column: list[int | Decimal]) -> None:
        table = Table(["Tên", "Số"], [["x", number] for number in column], total=["Số"])
        found = read_figure(table.sums[1])
        assert found is not None
        assert Fraction(found[0], 10 ** found[1]) == sum(map(Fraction, column))


@given(figures)
def test_written_numbers_are_read_back(figure: tuple[int, int]) -> None:
    assert read_figure(write_figure(figure)) == figure


@given(st.text("0123456789.,-− %", max_size=12))
def test_what_reads_as_a_number_means_what_is_written(text: str) -> None:
    found = read_figure(text)
    if found is not None:
        assert write_figure(found).replace(".", "") == text.replace(".", "").replace("−", "-") or found[0] == 0
