"""Charts and QR codes on the rendered page: numbers with dots, black and grey, codes that can be read from a print."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pdfplumber
import pytest

from tests.papers.test_ballot import BALLOT
from tests.papers.test_qr_sheets import ADDRESS, DATELINE, book, filled, sheet_of
from tests.support.examples import example_plan
from tests.support.office import needs_office, to_pdf
from tests.support.page import find, read_pages
from vnadmin import render
from vnadmin.model.chart import ChartFigure
from vnadmin.model.sheet import Sheet, SheetBook

pytestmark = needs_office

MM = 25.4 / 72
RIGHT = 210 - 15
COUNTS = ChartFigure(
    "Số hộ tham gia ý kiến",
    ["Tổ dân phố Đức Xuân 1", "Thôn Nà Pèn & Khuổi Cò"],
    [("Số hộ", [12_500, 640]), ("Đồng ý", [1_234_567, 0])],
)
SHARES = ChartFigure("Tỷ lệ đồng ý", ["Tổ 1", "Tổ 2"], [("Tỷ lệ", [Decimal("87.5"), 100])], kind="column", share=True)


def coded(**changes: object) -> list[Sheet]:
    return [sheet_of(BALLOT, qr=ADDRESS.format(f"{i:04}"), size=13, **changes) for i in range(1, 6)]


@cache
def printed() -> dict[str, Path]:
    small = [replace(sheet, stamp="", body=sheet.body[:1]) for sheet in coded()]
    plan = example_plan()
    sheets: dict[str, Sheet | SheetBook] = {
        "alone": coded()[0],
        "dated": coded(dateline=DATELINE)[0],
        "two": book(coded(), 2),
        "four": book(small, 4),
    }
    files = {name: filled(sheet) for name, sheet in sheets.items()}
    files["charts"] = render(replace(plan, body=[COUNTS, "Như vậy:", SHARES]))
    return dict(zip(files, to_pdf(list(files.values())), strict=True))


def read_codes(pdf: Path) -> list[tuple[str, float, float]]:
    """Of each picture of the file: what its code says, its right edge and its width in mm."""
    found = []
    with pdfplumber.open(pdf) as document:
        for page in document.pages:
            for image in page.images:
                box = (image["x0"], image["top"], image["x1"], image["bottom"])
                shot = page.crop(box).to_image(resolution=300).original.convert("L")
                words = cv2.QRCodeDetectorAruco().detectAndDecode(np.asarray(shot))[0]
                found.append((words, image["x1"] * MM, (image["x1"] - image["x0"]) * MM))
    return found


@pytest.mark.parametrize("name", ["alone", "dated"])
def test_a_code_of_20_mm_ends_at_the_right_margin_and_is_read_from_the_page(name: str) -> None:
    ((words, right, width),) = read_codes(printed()[name])
    assert words == ADDRESS.format("0001")
    assert right == pytest.approx(RIGHT, abs=0.5)
    assert width == pytest.approx(20, abs=0.3)


@pytest.mark.parametrize(("name", "width"), [("two", 16), ("four", 15)])
def test_codes_of_sheets_that_share_a_page_are_read_from_it(name: str, width: float) -> None:
    codes = read_codes(printed()[name])
    assert sorted(words for words, _, _ in codes) == [ADDRESS.format(f"{i:04}") for i in range(1, 6)]
    assert all(width - 0.3 <= own <= 20.3 for _, _, own in codes)


def test_a_page_with_codes_holds_as_many_sheets_as_it_should() -> None:
    assert {name: len(read_pages(printed()[name])) for name in ("alone", "dated", "two", "four")} == {
        "alone": 1,
        "dated": 1,
        "two": 3,
        "four": 2,
    }


def test_names_stand_above_the_code_and_facts_beside_it() -> None:
    page = read_pages(printed()["dated"])[0]
    day, stamp = find(page, "ngày 05 tháng 6"), find(page, "Đóng dấu treo")
    assert stamp.baseline == pytest.approx(day.baseline, abs=3)  # one row; the day has its gap above
    with pdfplumber.open(printed()["dated"]) as document:
        (image,) = document.pages[0].images
    assert image["top"] * MM >= day.bottom - 0.1
    assert find(page, "PHIẾU LẤY Ý KIẾN").top >= image["bottom"] * MM


@pytest.mark.parametrize("words", ["12.500", "640", "1.234.567", "87,5%", "100,0%"])
def test_numbers_of_a_chart_stand_on_the_page_as_vietnamese_writes_them(words: str) -> None:
    assert find_in_charts(words)


@pytest.mark.parametrize("words", ["Tổ dân phố Đức Xuân 1", "Thôn Nà Pèn & Khuổi Cò", "Đồng ý", "Số hộ", "Tổ 2"])
def test_names_of_a_chart_stand_on_the_page(words: str) -> None:
    assert find_in_charts(words)


def find_in_charts(words: str) -> bool:
    with pdfplumber.open(printed()["charts"]) as document:
        return any(words in (page.extract_text() or "") for page in document.pages)


def test_a_chart_is_black_and_grey_in_letters_of_the_document() -> None:
    with pdfplumber.open(printed()["charts"]) as document:
        letters = [letter for page in document.pages for letter in page.chars]
        fills = [shape["non_stroking_color"] for page in document.pages for shape in (*page.rects, *page.curves)]
    assert {letter["fontname"].partition("+")[2].partition("-")[0] for letter in letters} == {"LiberationSerif"}
    assert fills
    assert all(len(set(np.round(fill, 3))) == 1 for fill in fills if fill is not None)


def test_a_caption_stands_below_its_chart() -> None:
    pages = read_pages(printed()["charts"])
    (page,) = [page for page in pages if any("Số hộ tham gia" in line.text for line in page.lines)]
    caption = find(page, COUNTS.title)
    assert caption.italic
    assert find(page, "1.234.567").baseline < find(page, "Thôn Nà Pèn").bottom < caption.baseline
