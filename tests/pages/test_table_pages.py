"""Long, wide and totalled tables as they are rendered."""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.golden import plan
from tests.support.office import needs_office, to_pdf
from tests.support.page import Page, find, read_pages
from vnadmin import Cell, Table, render

pytestmark = needs_office

WORDS = [f"từ{n}" for n in range(1500)]
TALL = Table(["TT", "Nội dung"], [[1, "Trước"], [2, " ".join(WORDS)], [3, "Sau"]])
VOTES = Table(
    ["TT", "Tổ dân phố", ("Kết quả", ["Đồng ý", "Không đồng ý"]), "Ghi chú"],
    [[i + 1, f"Tổ {i + 1}", 1000 + i, i, Cell(["Đoạn một", "Đoạn hai"]) if i == 0 else None] for i in range(60)],
    total=True,
)


@cache
def rendered() -> list[list[Page]]:
    return [read_pages(pdf) for pdf in to_pdf([render(plan(body=[table])) for table in (TALL, VOTES)])]


def test_a_row_higher_than_a_page_splits_and_no_word_is_clipped() -> None:
    pages = rendered()[0]
    seen = [word.text for page in pages for line in page.lines for word in line.words if word.text in set(WORDS)]
    assert seen == WORDS
    assert len([page for page in pages if any(line.text == "Nội dung" for line in page.lines)]) > 1


def test_both_rows_of_the_head_repeat() -> None:
    pages = [page for page in rendered()[1] if any(line.text.startswith("Tổ ") for line in page.lines)]
    assert len(pages) > 2
    for page in pages:
        assert find(page, "Kết quả").bold
        assert find(page, "Không").baseline > find(page, "Kết quả").baseline


def test_numbers_end_on_one_line_and_add_up() -> None:
    *pages, last = [page for page in rendered()[1] if any(line.text == "Đồng ý" for line in page.lines)]
    numbers = [line for page in pages for line in page.lines if line.text.startswith("1.0")]
    total = find(last, "61.770")
    assert len(numbers) > 40
    assert {round(line.x1, 0) for line in numbers} == {round(total.x1, 0)}
    assert total.bold
    assert find(last, "Tổng cộng").bold


def test_paragraphs_of_a_cell_stand_below_each_other() -> None:
    page = rendered()[1][0]
    first, second = find(page, "Đoạn một"), find(page, "Đoạn hai")
    assert second.x0 == pytest.approx(first.x0, abs=0.1)
    assert second.baseline > first.baseline + 5
