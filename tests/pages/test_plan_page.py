"""The real plan on the rendered page, measured in mm against the decree's words and diagram."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest

from tests.support.examples import example_plan
from tests.support.office import needs_office, to_pdf
from tests.support.page import Line, Page, find, read_pages
from vnadmin import render
from vnadmin.rules.table import table

pytestmark = needs_office

SIZES = (14, 13)
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
LEFT, TOP = 30.0, 20.0
RIGHT = 210.0 - 15.0
CLOSE = 0.4  # mm: the rounding of twips and of the PDF


@cache
def pages(size: int) -> list[Page]:
    files = to_pdf([render(replace(example_plan(), size=one)) for one in SIZES])
    return read_pages(files[SIZES.index(size)])


def middle(line: Line) -> float:
    return (line.x0 + line.x1) / 2


def size_of(component: str, size: int) -> int:
    return table().components[component].size[SIZES.index(size)]


@pytest.mark.parametrize("size", SIZES)
class TestLetterhead:
    def test_the_national_name_stands_on_one_line_at_the_top_right(self, size: int) -> None:
        nation = find(pages(size)[0], NATION)
        assert nation.text == NATION
        assert nation.top == pytest.approx(TOP, abs=CLOSE)
        assert nation.x1 <= RIGHT + CLOSE

    def test_names_of_both_columns_begin_on_one_level(self, size: int) -> None:
        page = pages(size)[0]
        assert find(page, "ỦY BAN NHÂN DÂN").baseline == pytest.approx(find(page, NATION).baseline, abs=0.1)

    def test_number_and_date_stand_on_one_line(self, size: int) -> None:
        page = pages(size)[0]
        assert find(page, "Số:").baseline == pytest.approx(find(page, "Bắc Kạn, ngày").baseline, abs=0.15)

    def test_columns_are_centred_each_on_its_own_axis(self, size: int) -> None:
        page = pages(size)[0]
        nation = middle(find(page, NATION))
        for text in (MOTTO, "Bắc Kạn, ngày"):
            assert middle(find(page, text)) == pytest.approx(nation, abs=CLOSE)
        issuer = middle(find(page, "ỦY BAN NHÂN DÂN"))
        for text in ("PHƯỜNG BẮC KẠN", "Số:"):
            assert middle(find(page, text)) == pytest.approx(issuer, abs=CLOSE)

    def test_the_columns_do_not_touch(self, size: int) -> None:
        page = pages(size)[0]
        assert find(page, "ỦY BAN NHÂN DÂN").x1 + 2 < find(page, NATION).x0

    def test_cells_follow_the_diagram_from_top_to_bottom(self, size: int) -> None:
        order = [NATION, MOTTO, "Số:", "KẾ HOẠCH", "Tổ chức lấy ý kiến", "Căn cứ Luật"]
        tops = [find_first(pages(size)[0], text).top for text in order]
        assert tops == sorted(tops)
        assert len(set(tops)) == len(tops)


@pytest.mark.parametrize("size", SIZES)
class TestRuleLines:
    def test_there_are_three_and_no_more(self, size: int) -> None:
        assert len(pages(size)[0].rules) == 3
        assert all(not page.rules for page in pages(size)[1:])

    def test_below_the_motto_as_long_as_the_motto(self, size: int) -> None:
        motto = find(pages(size)[0], MOTTO)
        rule = rule_below(pages(size)[0], motto)
        assert rule == pytest.approx((motto.x0, motto.x1), abs=CLOSE)

    @pytest.mark.parametrize("text", ["PHƯỜNG BẮC KẠN", "trên địa bàn phường Bắc Kạn"])
    def test_below_issuer_and_subject_a_third_to_half_of_the_line(self, size: int, text: str) -> None:
        line = find_first(pages(size)[0], text)
        x0, x1 = rule_below(pages(size)[0], line)
        assert (line.x1 - line.x0) / 3 <= x1 - x0 <= (line.x1 - line.x0) / 2
        assert (x0 + x1) / 2 == pytest.approx(middle(line), abs=CLOSE)


@pytest.mark.parametrize("size", SIZES)
class TestTitle:
    def test_kind_and_subject_are_centred_on_the_text_block(self, size: int) -> None:
        for text in ("KẾ HOẠCH", "Tổ chức lấy ý kiến", "trên địa bàn phường Bắc Kạn"):
            assert middle(find_first(pages(size)[0], text)) == pytest.approx((LEFT + RIGHT) / 2, abs=CLOSE)

    def test_the_subject_parts_as_the_ward_parted_it(self, size: int) -> None:
        lines = [line.text for line in pages(size)[0].lines]
        at = lines.index("KẾ HOẠCH")
        assert lines[at + 1 : at + 3] == [
            "Tổ chức lấy ý kiến đối với Dự thảo Quy chế thực hiện dân chủ",
            "trên địa bàn phường Bắc Kạn",
        ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("text", "component", "bold", "italic"),
    [
        (NATION, "quoc_hieu", True, False),
        (MOTTO, "tieu_ngu", True, False),
        ("ỦY BAN NHÂN DÂN", "co_quan_ban_hanh", True, False),
        ("Số:", "so_ky_hieu", False, False),
        ("Bắc Kạn, ngày", "dia_danh_ngay", False, True),
        ("KẾ HOẠCH", "ten_loai", True, False),
        ("Tổ chức lấy ý kiến đối với", "trich_yeu", True, False),
        ("Căn cứ Luật", "can_cu", False, True),
        ("UBND phường Bắc Kạn xây dựng", "noi_dung", False, False),
        ("I. MỤC ĐÍCH, YÊU CẦU", "muc_la_ma", True, False),
        ("1. Mục đích", "khoan_co_tieu_de", True, False),
        ("- Tổ chức lấy ý kiến tham gia", "gach_dau_dong", False, False),
    ],
)
def test_fonts_and_sizes_on_the_first_page(size: int, text: str, component: str, bold: bool, italic: bool) -> None:
    line = find_first(pages(size)[0], text)
    assert {round(word.size, 1) for word in line.words} == {size_of(component, size)}
    assert {(word.bold, word.italic) for word in line.words} == {(bold, italic)}
    assert all("Serif" in word.font for word in line.words)


@pytest.mark.parametrize("size", SIZES)
class TestBody:
    def test_first_lines_are_indented_and_the_others_flush(self, size: int) -> None:
        first = find_first(pages(size)[0], "Căn cứ Nghị định")
        lines = pages(size)[0].lines
        second = lines[lines.index(first) + 1]
        assert first.x0 == pytest.approx(LEFT + 12.7, abs=CLOSE)
        assert second.x0 == pytest.approx(LEFT, abs=CLOSE)

    def test_six_points_stand_between_paragraphs(self, size: int) -> None:
        first = find_first(pages(size)[0], "I. MỤC ĐÍCH")
        second = find_first(pages(size)[0], "1. Mục đích")
        assert (second.top - first.bottom) / 25.4 * 72 == pytest.approx(6, abs=0.5)

    def test_full_lines_reach_the_right_margin(self, size: int) -> None:
        lines = pages(size)[0].lines
        full = [
            line for line, after in pairwise(lines) if line.size == size and after.x0 == pytest.approx(LEFT, abs=CLOSE)
        ]
        assert len(full) > 5
        # an office program rounds each step between letters: one line's end may stand up to a millimetre short
        assert all(RIGHT - 1 <= line.x1 <= RIGHT + CLOSE for line in full)
        assert max(line.x1 for line in full) == pytest.approx(RIGHT, abs=CLOSE)

    def test_nothing_leaves_the_margins(self, size: int) -> None:
        for page in pages(size):
            body = [line for line in page.lines if line.top >= TOP - CLOSE]
            assert min(line.x0 for line in body) >= LEFT - CLOSE
            assert max(line.x1 for line in body) <= RIGHT + CLOSE
            assert max(line.bottom for line in body) <= 297 - 20 + CLOSE


@pytest.mark.parametrize("size", SIZES)
class TestPageNumber:
    def test_absent_on_page_one(self, size: int) -> None:
        assert [line.text for line in pages(size)[0].lines if line.top < TOP - 1] == []

    def test_centred_in_the_top_margin_from_page_two(self, size: int) -> None:
        for page in pages(size)[1:]:
            (number,) = [line for line in page.lines if line.top < TOP - 1]
            assert number.text == str(page.number)
            assert middle(number) == pytest.approx((LEFT + RIGHT) / 2, abs=CLOSE)
            assert 0 < number.top < number.bottom < TOP
            assert number.size == pytest.approx(size_of("so_trang", size), abs=0.05)
            assert not any(word.bold or word.italic for word in number.words)


@pytest.mark.parametrize("size", SIZES)
class TestFoot:
    def test_recipients_are_level_with_the_first_line_of_the_signature(self, size: int) -> None:
        last = pages(size)[-1]
        assert find(last, "Nơi nhận:").baseline == pytest.approx(find(last, "TM. ỦY BAN NHÂN DÂN").baseline, abs=0.15)

    def test_recipients_are_flush_left_and_the_signature_in_the_right_half(self, size: int) -> None:
        last = pages(size)[-1]
        for text in ("Nơi nhận:", "- Lãnh đạo UBND phường;", "- Lưu: VT, VHXH. BAYHT."):
            assert find(last, text).x0 == pytest.approx(LEFT, abs=CLOSE)
        share = (middle(find(last, "PHÓ CHỦ TỊCH")) - LEFT) / (RIGHT - LEFT)
        assert 0.70 < share < 0.78  # cell 7a of the diagram: 0.497 to 0.979

    def test_authority_title_and_name_stand_on_one_axis(self, size: int) -> None:
        last = pages(size)[-1]
        lines = [find_first(last, text) for text in ("TM. ỦY BAN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phan Đình Huy")]
        assert [middle(line) for line in lines] == pytest.approx([middle(lines[0])] * 4, abs=CLOSE)
        assert [line.top for line in lines] == sorted(line.top for line in lines)
        assert lines[3].top - lines[2].bottom == pytest.approx(66 / 72 * 25.4, abs=0.5)

    def test_the_last_page_begins_with_the_text_not_with_the_signature(self, size: int) -> None:
        body = [line for line in pages(size)[-1].lines if line.top >= TOP - CLOSE]
        assert body[0].top < find(pages(size)[-1], "Nơi nhận:").top

    @pytest.mark.parametrize(
        ("text", "component", "bold", "italic"),
        [
            ("Nơi nhận:", "noi_nhan_nhan", True, True),
            ("- Lãnh đạo UBND phường;", "noi_nhan_dong", False, False),
            ("TM. ỦY BAN NHÂN DÂN", "quyen_han", True, False),
            ("PHÓ CHỦ TỊCH", "chuc_vu", True, False),
            ("Phan Đình Huy", "ho_ten", True, False),
        ],
    )
    def test_fonts_and_sizes(self, size: int, text: str, component: str, bold: bool, italic: bool) -> None:
        line = find_first(pages(size)[-1], text)
        assert {round(word.size, 1) for word in line.words} == {size_of(component, size)}
        assert {(word.bold, word.italic) for word in line.words} == {(bold, italic)}


def find_first(page: Page, text: str) -> Line:
    """The first line that begins with `text`."""
    return next(line for line in page.lines if line.text.startswith(text))


def rule_below(page: Page, line: Line) -> tuple[float, float]:
    """The ends of the rule right below a line: within 2.5 mm of its box."""
    (rule,) = [
        rule
        for rule in page.rules
        if line.bottom - 0.5 <= rule.y <= line.bottom + 2.5 and rule.x0 >= line.x0 - 1 and rule.x1 <= line.x1 + 1
    ]
    return rule.x0, rule.x1
