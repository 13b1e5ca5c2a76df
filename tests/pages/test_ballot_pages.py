"""Ballots on the rendered page: boxes of 5 mm, two or four to a page inside their parts, no page numbers (N-4.5b)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import ceil

import pytest

from tests.papers.strategies import QUESTIONS
from tests.papers.test_ballot import BALLOT
from tests.support.office import needs_office, to_pdf
from tests.support.page import Page, find, read_pages
from vnadmin import render
from vnadmin.consultation.household import Household
from vnadmin.papers.ballot_book import BallotBook

pytestmark = needs_office

COUNT = 5
BOX = 5.0
MIDDLE = {1: None, 2: 297 / 2, 4: 210 / 2}
EDGE = 10.0


def ballot(number: int, questions: int, size: int) -> object:
    household = Household(f"{number:04}", "Ksor H'Blăm", group="1", address=f"Số {number}, đường Trường Chinh")
    code = household.code
    return replace(BALLOT, household=household, code=code, questions=QUESTIONS[:questions], lines=2, size=size)


@cache
def printed() -> dict[tuple[int, int], list[Page]]:
    books = {
        (per_page, size): BallotBook([ballot(i, 2 if per_page < 4 else 1, size) for i in range(1, COUNT + 1)], per_page)  # type: ignore[arg-type, misc]  # as drawn
        for per_page, size in ((1, 14), (1, 13), (2, 14), (2, 13), (4, 13))
    }
    files = to_pdf([render(book) for book in books.values()])
    return {key: read_pages(file) for key, file in zip(books, files, strict=True)}


CASES = [(1, 14), (1, 13), (2, 14), (2, 13), (4, 13)]


@pytest.mark.parametrize(("per_page", "size"), CASES)
def test_a_page_holds_so_many_and_bears_no_number(per_page: int, size: int) -> None:
    pages = printed()[per_page, size]
    assert len(pages) == ceil(COUNT / per_page)
    for place, page in enumerate(pages):
        texts = [line.text for line in page.lines]
        here = sum(1 for number in range(COUNT) if number // per_page == place)
        assert sum(text.count("PHIẾU LẤY Ý KIẾN") for text in texts) == here
        assert not any(text.strip().isdigit() for text in texts)


@pytest.mark.parametrize("size", [14, 13])
def test_boxes_are_squares_of_5_mm(size: int) -> None:
    page = printed()[1, size][0]
    edges = [rule for rule in page.rules if rule.length == pytest.approx(BOX, abs=0.35)]
    choices = sum(len(question.choices) for question in QUESTIONS)
    assert len(edges) == 2 * choices
    heights = sorted(rule.y for rule in edges)
    first = find(page, "Niêm yết")
    over = max(y for y in heights if y < first.baseline)
    under = min(y for y in heights if y > first.baseline - 1)
    assert under - over == pytest.approx(BOX, abs=0.35)


@pytest.mark.parametrize(("per_page", "size"), [(2, 14), (2, 13), (4, 13)])
def test_nothing_crosses_the_cut(per_page: int, size: int) -> None:
    middle = MIDDLE[per_page]
    assert middle is not None
    for page in printed()[per_page, size]:
        near = [line.text for line in page.lines if abs(line.baseline - middle) < EDGE - 1]
        assert near == []


@pytest.mark.parametrize("size", [14, 13])
def test_the_stamp_has_its_room_below_the_issuers_name(size: int) -> None:
    page = printed()[1, size][0]
    word, title = find(page, "Đóng dấu treo"), find(page, "PHIẾU LẤY Ý KIẾN")
    assert title.baseline - word.baseline > 16
    assert word.x0 < 105
