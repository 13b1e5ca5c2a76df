"""Letterheads of other issuers: names that wrap, long places, organs above; the rules of the page hold for all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from tests.support.office import needs_office, to_pdf
from tests.support.page import Line, Page, read_pages
from vnadmin import Issuer, Plan, Signature, Ward, render

pytestmark = needs_office

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
ISSUERS = {
    "ward": Ward("01843").people_committee,
    "office": Ward("01843").office("Phòng Văn hóa - Xã hội", "VHXH"),
    "long office": Ward("01843").office("Phòng Kinh tế, Hạ tầng và Đô thị", "KTHTĐT"),
    "long place": Issuer(
        ["Văn phòng Ủy ban nhân dân"],
        "VP",
        "Thành phố Hồ Chí Minh",
        superior=["UBND Thành phố Hồ Chí Minh"],
        head="Chánh Văn phòng",
    ),
    "very long name": Issuer(
        ["Trung tâm Phục vụ hành chính công và Tiếp nhận phản ánh, kiến nghị của tổ chức, công dân"],
        "TTPVHCC",
        "Bắc Kạn",
        superior=["UBND phường Bắc Kạn"],
        head="Giám đốc",
    ),
    "one word": Issuer(["Sở Y tế"], "SYT", "Huế", superior=["UBND thành phố Huế"], head="Giám đốc"),
}
SUBJECTS = {
    "short": "Tuyên truyền",
    "three lines": "Phối hợp tổ chức thực hiện "
    + "công tác tuyên truyền, phổ biến, giáo dục pháp luật " * 3
    + "năm 2026",
}


def document(issuer: Issuer, subject: str, size: int) -> Plan:
    return Plan(
        issuer=issuer,
        subject=subject,
        date=date(2026, 11, 29),
        number=1234,
        body=["Nội dung."],
        signature=Signature.head("Nguyễn Văn A"),
        size=size,
    )


CASES = [(i, s, size) for i in ISSUERS for s in SUBJECTS for size in (13, 14)]


@cache
def rendered() -> dict[tuple[str, str, int], Page]:
    files = to_pdf([render(document(ISSUERS[i], SUBJECTS[s], size)) for i, s, size in CASES])
    return {case: read_pages(pdf)[0] for case, pdf in zip(CASES, files, strict=True)}


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0]}-{case[1]}-{case[2]}")
def page(request: pytest.FixtureRequest) -> Page:
    return rendered()[request.param]


def starting(page: Page, text: str) -> Line:
    return next(line for line in page.lines if line.text.startswith(text))


def above_rule(page: Page, x0: float, x1: float, y: float) -> Line:
    """The line of text right above a rule."""
    over = [line for line in page.lines if line.bottom - 0.6 <= y and line.x0 - 1 <= x0 and x1 <= line.x1 + 1]
    return max(over, key=lambda line: line.baseline)


def test_the_national_name_and_the_motto_stand_whole(page: Page) -> None:
    assert starting(page, "CỘNG HÒA").text == NATION
    assert starting(page, "Độc lập").text == MOTTO


def test_number_and_date_stand_level(page: Page) -> None:
    number, day = starting(page, "Số: 1234/KH-"), next(line for line in page.lines if ", ngày 29" in line.text)
    assert number.baseline == pytest.approx(day.baseline, abs=0.15)
    assert day.text.endswith("năm 2026")


def test_three_rules_each_of_its_length(page: Page) -> None:
    assert len(page.rules) == 3
    shares = []
    for rule in page.rules:
        line = above_rule(page, rule.x0, rule.x1, rule.y)
        shares.append((rule.x1 - rule.x0) / (line.x1 - line.x0))
        assert (rule.x0 + rule.x1) / 2 == pytest.approx((line.x0 + line.x1) / 2, abs=0.6)
    full = [share for share in shares if share > 0.9]
    assert full == [pytest.approx(1, abs=0.01)]
    assert all(1 / 3 <= share <= 1 / 2 for share in shares if share not in full)


def test_columns_keep_apart_and_inside_the_margins(page: Page) -> None:
    head = [line for line in page.lines if line.baseline <= starting(page, "Số: 1234").baseline + 0.2]
    left = [line for line in head if line.x1 < starting(page, "CỘNG HÒA").x0]
    right = [line for line in head if line not in left]
    assert min(line.x0 for line in head) >= 30 - 0.4
    assert max(line.x1 for line in head) <= 195 + 0.4
    assert max(line.x1 for line in left) < min(line.x0 for line in right)


def test_lines_of_a_broken_subject_are_of_like_length(page: Page) -> None:
    lines = page.lines
    first = lines.index(starting(page, "KẾ HOẠCH")) + 1
    last = lines.index(starting(page, "Nội dung."))
    widths = [line.x1 - line.x0 for line in lines[first:last]]
    assert max(widths) <= 165
    if len(widths) > 1:
        assert min(widths) >= 0.5 * max(widths)


def test_other_sizes_do_not_move_the_issuer_out_of_its_column() -> None:
    small, large = (rendered()["ward", "short", size] for size in (13, 14))
    assert starting(small, "ỦY BAN").size == 12
    assert starting(large, "ỦY BAN").size == 13
    assert replace(starting(small, "ỦY BAN"), size=13).text == starting(large, "ỦY BAN").text
