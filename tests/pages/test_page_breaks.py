"""Where pages break: no heading and no signature block is stranded, whatever the length of the text."""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.office import needs_office, to_pdf
from tests.support.page import Page, read_pages
from vnadmin import Clause, Item, Plan, Section, Signature, Table, Ward, render

pytestmark = needs_office

FILLER = "Nội dung của đoạn này vừa đủ dài để chiếm hai dòng trên trang giấy khổ A4 với cỡ chữ của nội dung văn bản."
LENGTHS = range(16, 34)


def plan(items: int) -> Plan:
    """A plan that grows by two lines with each item; the last lines move down the page and onto the next."""
    sections = [
        Section(f"Phần việc thứ {n}", [Clause(f"Việc {k}", [Item(FILLER), Item(FILLER)]) for k in range(2)])
        for n in range(items // 4)
    ]
    return Plan(
        issuer=Ward("01843").people_committee,
        subject="Thử ngắt trang",
        body=[*sections, Section("Phần cuối", [Item(FILLER) for _ in range(items % 4 + 1)])],
        closing="Trên đây là kế hoạch, đề nghị các đơn vị thực hiện",
        recipients=["Lãnh đạo UBND phường", "Các tổ dân phố"],
        signature=Signature.deputy("Phan Đình Huy"),
    )


@cache
def rendered() -> list[list[Page]]:
    return [read_pages(pdf) for pdf in to_pdf([render(plan(items)) for items in LENGTHS])]


def body_lines(page: Page) -> list[str]:
    return [line.text for line in page.lines if line.top > 19]


def test_the_lengths_put_the_end_on_many_places_of_a_page() -> None:
    assert len({round(pages[-1].lines[-1].top) for pages in rendered()}) > len(LENGTHS) / 2
    assert {len(pages) for pages in rendered()} >= {2, 3}


@pytest.mark.parametrize("number", range(len(LENGTHS)))
def test_no_heading_ends_a_page(number: int) -> None:
    for page in rendered()[number]:
        assert not body_lines(page)[-1].startswith(("I", "V", "1. Việc", "2. Việc"))


@pytest.mark.parametrize("number", range(len(LENGTHS)))
def test_the_signature_block_is_whole_and_follows_words_on_its_page(number: int) -> None:
    last = body_lines(rendered()[number][-1])
    for text in ("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phan Đình Huy", "- Lưu: VT."):
        assert text in last
    assert "Nơi nhận:" not in last[0]
    assert any("thực hiện./." in line for line in last)


@pytest.mark.parametrize("number", range(len(LENGTHS)))
def test_no_page_is_empty(number: int) -> None:
    assert all(body_lines(page) for page in rendered()[number])


def test_the_head_of_a_long_table_repeats_and_its_rows_stay_whole() -> None:
    rows = [
        [f"{n:03}", "Nội dung công việc cần làm trong kế hoạch này, dài hơn một dòng của ô", "đơn vị"]
        for n in range(60)
    ]
    obj = Plan(
        issuer=Ward("01843").people_committee,
        subject="Bảng dài",
        body=[Table(["STT", "Nội dung", "Đơn vị"], rows, widths=[1, 5, 2])],
        signature=Signature.head("Nguyễn Văn A"),
    )
    pages = read_pages(to_pdf(render(obj)))
    assert len(pages) > 2
    for page in pages[:-1]:
        assert "STT" in body_lines(page)
        numbers = [line for line in body_lines(page) if line.isdigit() and len(line) == 3]
        texts = [line for line in body_lines(page) if line.startswith("Nội dung công việc")]
        assert len(numbers) == len(texts) > 5
