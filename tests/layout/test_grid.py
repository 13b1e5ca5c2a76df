"""Tables on the page: nothing of a cell is lost, columns fill the width, words fit, numbers stand below each other."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.strategies import tables
from vnadmin import Cell, Table
from vnadmin.blocks import Block, Paragraph, Row
from vnadmin.blocks import Table as TableBlock
from vnadmin.formats import looks, mm, page
from vnadmin.layout.grid import grid
from vnadmin.layout.measure import text_width
from vnadmin.model.cells import CellValue, ColumnGroup, cell_text
from vnadmin.model.runs import plain
from vnadmin.rules.table import table as rules

LANDSCAPE = page(landscape=True).text_width
WIDE = [
    *("TT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Trình độ chuyên môn", "Chức vụ", "Đơn vị công tác"),
    *("Số căn cước", "Số điện thoại", "Hệ số lương", "Thành tiền", "Tài khoản", "Ghi chú"),
]
PERSON: list[CellValue] = [
    *(1, "Nguyễn Thị Phương", "01/6/1980", "Nữ", "Tày", "Đại học", "Chuyên viên", "Văn phòng"),
    *("004180001234", "0912345678", Decimal("3.66"), 12_345_000, "8500201012345", ""),
]


def block_of(table: Table, width: int | None = None, size: int = 14) -> TableBlock:
    _, made, _ = grid(looks(size), table, width)
    assert isinstance(made, TableBlock)
    return made


def lines_of(blocks: tuple[Block, ...]) -> str:
    return "\n".join(block.text for block in blocks if isinstance(block, Paragraph))


def body_rows(table: Table, made: TableBlock) -> Sequence[Row]:
    heads = sum(row.header for row in made.rows)
    return made.rows[heads : heads + len(table.rows)]


def aligns(table: Table, row: int = 0) -> list[str]:
    made = body_rows(table, block_of(table))[row]
    return [block.format.align for cell in made.cells for block in cell.blocks if isinstance(block, Paragraph)]


@given(tables(), st.sampled_from([None, LANDSCAPE, 4000]))
@settings(max_examples=60, deadline=None)
def test_every_cell_stands_in_its_place(table: Table, width: int | None) -> None:
    made = block_of(table, width)
    for row, written in zip(table.rows, body_rows(table, made), strict=True):
        for title, value, cell in zip(table.columns, row, written.cells, strict=True):
            counted = isinstance(value, int) and plain(title) == "TT"
            assert lines_of(cell.blocks) == (str(value) if counted else cell_text(value))


@given(tables(), st.sampled_from([page().text_width, LANDSCAPE, 4000]))
@settings(max_examples=60, deadline=None)
def test_columns_fill_the_width_and_every_row_fills_the_columns(table: Table, width: int) -> None:
    made = block_of(table, width)
    assert sum(made.columns) == width
    assert min(made.columns) > 0
    below = [0] * len(made.columns)
    for row in made.rows:
        column = 0
        cells = iter(row.cells)
        while column < len(below):
            if below[column]:
                below[column] -= 1
                column += 1
            else:
                cell = next(cells)
                below[column : column + cell.span] = [cell.rows - 1] * cell.span
                column += cell.span
        assert next(cells, None) is None
        assert column == len(below)
    assert not any(below)


@given(tables(), st.sampled_from([page().text_width, LANDSCAPE]), st.sampled_from([13, 14]))
@settings(max_examples=60, deadline=None)
def test_no_word_is_wider_than_its_column_where_all_fit(table: Table, width: int, size: int) -> None:
    made = block_of(table, width, size)
    heads = sum(row.header for row in made.rows)
    fonts = {run.font.size for row in made.rows for cell in row.cells for b in cell.blocks for run in b.runs}  # type: ignore[union-attr]  # no table stands in a cell
    if fonts and min(fonts) == rules().drawing.least_cell_size * 2:
        return  # the last resort: words may break
    for row in made.rows[heads : heads + len(table.rows)]:
        for column, cell in zip(made.columns, row.cells, strict=True):
            for block in cell.blocks:
                for run in block.runs:  # type: ignore[union-attr]  # as above
                    widest = max((text_width(word, run.font) for word in run.text.split()), default=0)
                    assert widest + 2 * made.padding <= column


def test_a_wide_table_keeps_its_words_whole_on_a_landscape_page() -> None:
    made = block_of(Table(WIDE, [PERSON] * 2, total=["Thành tiền"]), LANDSCAPE)
    assert sum(made.columns) == LANDSCAPE
    font = made.rows[1].cells[0].blocks[0].runs[0].font  # type: ignore[union-attr]  # a paragraph
    assert rules().drawing.least_cell_size * 2 <= font.size < 28
    assert made.padding == mm(rules().drawing.least_cell_padding)
    for column, title, value in zip(made.columns, WIDE, PERSON, strict=True):
        bold = looks(14)["o_bang"].bold
        for word in f"{title} {cell_text(value)}".split():
            assert text_width(word, bold) * font.size / bold.size + 2 * made.padding <= column


def test_a_table_that_fits_keeps_letters_and_blank() -> None:
    made = block_of(Table(["TT", "Việc"], [[1, "Niêm yết"]]))
    assert made.padding == mm(rules().drawing.cell_padding)
    assert made.rows[1].cells[1].blocks[0].runs[0].font.size == 28  # type: ignore[union-attr]  # a paragraph


def test_alignment_follows_the_content() -> None:
    rows: list[list[CellValue]] = [[1, "Một", 12_500, "99,5%", "05/6/2026", "-"], ["2", "2", "1.500", "", "", "7"]]
    table = Table(["STT", "Tổ", "Số phiếu", "Tỉ lệ", "Ngày", "Vắng"], rows)
    assert aligns(table) == aligns(table, 1) == ["center", "left", "right", "right", "left", "right"]
    assert aligns(Table(["A", "B"], [["1", ""]])) == ["right", "left"]
    assert aligns(Table(["A", "B"], [["1", "x"]], align=["left", "center"])) == ["left", "center"]
    assert aligns(Table(["A", "B"], [["1", "x"]], align=["", "right"])) == ["right", "right"]


def test_numbers_that_count_rows_have_no_dots() -> None:
    made = block_of(Table(["Số TT", "Số"], [[1200, 1200]]))
    assert [lines_of(cell.blocks) for cell in made.rows[1].cells] == ["1200", "1.200"]


def test_a_head_of_two_rows() -> None:
    made = block_of(Table(["TT", ColumnGroup("Kết quả", ["Đồng ý", "Không"]), "Ghi chú"], [[1, 2, 3, ""]]))
    first, second, row = made.rows
    assert [(lines_of(c.blocks), c.span, c.rows) for c in first.cells] == [
        ("TT", 1, 2),
        ("Kết quả", 2, 1),
        ("Ghi chú", 1, 2),
    ]
    assert [lines_of(c.blocks) for c in second.cells] == ["Đồng ý", "Không"]
    assert [r.header for r in made.rows] == [True, True, False]
    assert len(row.cells) == 4


def test_the_heading_of_a_group_fits_over_its_columns() -> None:
    made = block_of(Table(["TT", ("Nghiêngnghiêngnghiêng", ["A", "B"]), "C" * 15], [[1, 2, 3, ""]]), 7000)
    need = text_width("Nghiêngnghiêngnghiêng", looks(14)["o_bang"].bold)
    assert sum(made.columns[1:3]) >= need + 2 * made.padding


def test_the_total() -> None:
    made = block_of(Table(["TT", "Tổ", "Phiếu", "Ghi chú"], [[1, "A", 900, ""], [2, "B", 700, ""]], total=True))
    label, summed, empty = made.rows[-1].cells
    assert (lines_of(label.blocks), label.span) == ("Tổng cộng", 2)
    assert (lines_of(summed.blocks), lines_of(empty.blocks)) == ("1.600", "")
    (paragraph,) = summed.blocks
    assert paragraph.format.align == "right"  # type: ignore[union-attr]  # a paragraph
    assert all(run.font.bold for run in paragraph.runs)  # type: ignore[union-attr]  # a paragraph


@pytest.mark.parametrize(
    ("value", "whole"),
    [
        ("chữ " * 50, True),
        ("chữ " * 2000, False),
        ("\n".join("a" * 20), True),
        ("\n".join("a" * 60), False),
        (Cell(["đoạn"] * 15), True),
        (Cell(["đoạn"] * 50), False),
        ("W" * 4000, False),
    ],
)
def test_only_a_row_higher_than_a_page_may_split(value: CellValue, whole: bool) -> None:  # a column of the table above
    made = block_of(Table(["TT", "Việc"], [[1, value], [2, "sau"]], widths=[1, 8]))
    assert [row.whole for row in made.rows] == [True, whole, True]


def test_equal_cells_are_one_object() -> None:
    made = block_of(Table(["A", "B"], [[str(i), "Các tổ dân phố"] for i in range(50)]))
    assert len({id(row.cells[1]) for row in made.rows[1:]}) == 1
