"""Boxes, places of stamps and the address on the rendered page, measured in mm (ND30-I-III-2, ND30-I-III-4)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pdfplumber
import pytest

from tests.support.office import needs_office, to_pdf
from tests.support.page import Line, Page, find, read_pages
from tests.support.papers import letter, notice
from tests.support.rules_on_page import Rule
from vnadmin import Marks, render

pytestmark = needs_office

LEFT, RIGHT, TOP, BOTTOM = 30.0, 195.0, 20.0, 277.0
SIZES = (14, 13)
BOXES = {"khẩn": 20.0, "thượng khẩn": 40.0, "hỏa tốc": 30.0}
CIRCULATION = ("xem xong trả lại", "lưu hành nội bộ")
ADDRESS = ["Số: 12 đường Trường Chinh, phường Bắc Kạn", "ĐT: (0209) 387 1234; Thư điện tử: ubnd@backan.gov.vn"]
MANY_LINES = "\n".join(f"{n}. Nội dung việc thứ {n}." for n in range(1, 60))


@cache
def printed() -> dict[tuple[str, int], Path]:
    papers: dict[tuple[str, int], object] = {}
    for size in SIZES:
        for word in BOXES:
            papers[word, size] = notice(marks=Marks(urgency=word), size=size)  # type: ignore[arg-type]  # one of the words
        for word in CIRCULATION:
            marks = Marks(circulation=word, address=ADDRESS)  # type: ignore[arg-type]  # as above
            papers[word, size] = notice(marks=marks, size=size, body=MANY_LINES)
        papers["none", size] = notice(size=size, body=MANY_LINES)
        papers["all", size] = letter(marks=Marks(urgency="hỏa tốc", secrecy="mật"), draft=True, size=size)
    return dict(zip(papers, to_pdf([render(paper) for paper in papers.values()]), strict=True))


@cache
def pages(name: str, size: int) -> list[Page]:
    return read_pages(printed()[name, size])


def box_round(page: Page, line: Line) -> tuple[Rule, Rule]:
    """Upper and lower edge of the box that a line stands in: the nearest rules above and below it."""
    over = [rule for rule in page.rules if rule.x0 < line.x0 and rule.x1 > line.x1]
    above = max((rule for rule in over if rule.y < line.baseline), key=lambda rule: rule.y)
    below = min((rule for rule in over if rule.y > line.baseline), key=lambda rule: rule.y)
    return above, below


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("word", BOXES)
class TestUrgency:
    def test_the_box_has_the_decrees_size_and_begins_at_the_margin(self, word: str, size: int) -> None:
        page = pages(word, size)[0]
        above, below = box_round(page, find(page, word.upper()))
        assert above.length == pytest.approx(BOXES[word], abs=0.3)
        assert below.y - above.y == pytest.approx(8, abs=0.3)
        assert (above.x0, above.x1) == pytest.approx((below.x0, below.x1), abs=0.1)
        assert above.x0 == pytest.approx(LEFT, abs=0.3)

    def test_the_words_stand_on_one_line_in_its_middle(self, word: str, size: int) -> None:
        page = pages(word, size)[0]
        line = find(page, word.upper())
        above, below = box_round(page, line)
        assert line.text == word.upper()
        assert line.middle == pytest.approx((above.x0 + above.x1) / 2, abs=0.4)
        assert (line.top + line.bottom) / 2 == pytest.approx((above.y + below.y) / 2, abs=0.6)
        assert (line.size, line.bold) == (size, True)

    def test_it_stands_below_the_number_and_leaves_the_title_where_it_can_be_read(self, word: str, size: int) -> None:
        page = pages(word, size)[0]
        above, below = box_round(page, find(page, word.upper()))
        assert find(page, "Số: 08/TB-UBND").bottom < above.y
        assert below.y < find(page, "THÔNG BÁO").top

    def test_letters_and_lines_are_red(self, word: str, size: int) -> None:
        with pdfplumber.open(printed()[word, size]) as document:
            page = document.pages[0]
            red = "".join(one["text"] for one in page.chars if one["non_stroking_color"] == (1.0, 0.0, 0.0))
            edges = [one for one in page.lines if one["stroking_color"] == (1.0, 0.0, 0.0)]
        assert red == word.upper()
        assert len(edges) == 4


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("word", CIRCULATION)
class TestCirculation:
    def test_the_box_stands_in_the_top_margin_right_of_the_middle(self, word: str, size: int) -> None:
        page = pages(word, size)[0]
        line = find(page, word.upper())
        above, below = box_round(page, line)
        assert 5 < above.y < below.y < TOP
        assert (LEFT + RIGHT) / 2 < above.x0 < above.x1 < RIGHT
        assert line.middle == pytest.approx((above.x0 + above.x1) / 2, abs=0.4)
        assert (line.size, line.bold) == (size, True)

    def test_page_one_alone_has_it_and_its_text_stands_where_it_stood(self, word: str, size: int) -> None:
        marked, plain = pages(word, size), pages("none", size)
        assert len(marked) == len(plain) > 1
        assert [any(word.upper() in line.text for line in page.lines) for page in marked] == [
            True,
            *[False] * (len(marked) - 1),
        ]
        places = [
            [(line.text, line.x0, line.baseline) for page in found for line in page.lines if within(line)]
            for found in (marked, plain)
        ]
        assert places[0] == places[1]

    def test_the_address_stands_at_the_foot_of_page_one_below_a_full_line(self, word: str, size: int) -> None:
        marked = pages(word, size)
        first, second = (find(marked[0], text) for text in ADDRESS)
        (rule,) = [rule for rule in marked[0].rules if rule.y > BOTTOM - 1]
        assert (rule.x0, rule.x1) == pytest.approx((LEFT, RIGHT), abs=0.3)
        assert rule.y <= first.top < second.top < second.bottom < 297
        assert [line.x0 for line in (first, second)] == pytest.approx([LEFT] * 2, abs=0.3)
        assert (first.size, first.bold) == (size - 2, False)
        for page in marked[1:]:
            assert page.rules == ()
            assert not any(text in line.text for text in ADDRESS for line in page.lines)


def within(line: Line) -> bool:
    """Whether a line belongs to the text or to the page numbers."""
    return TOP - 0.5 <= line.top < BOTTOM or line.text.isdigit()


@pytest.mark.parametrize("size", SIZES)
def test_the_place_of_a_stamp_is_kept_above_the_box(size: int) -> None:
    (page,) = pages("all", size)
    draft, urgent = find(page, "DỰ THẢO"), find(page, "HỎA TỐC")
    above, below = box_round(page, urgent)
    assert above.y - draft.bottom >= 8
    assert draft.top > find(page, "V/v").bottom
    assert below.y < find(page, "Kính gửi:").top
    assert not any(draft.bottom < line.top < above.y for line in page.lines)
