"""Sections on the rendered page: how the paper lies, where numbers begin anew, what only the file's first page has."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

import pytest

from tests.ooxml.filled import paragraph
from tests.ooxml.test_sections import LAST, OWN, clerks, made
from tests.support.office import needs_office, resave, to_pdf
from tests.support.page import Page, find, read_pages
from tests.support.planting import entries
from vnadmin.blocks import Block, Cell, Row, SectionEnd, Table
from vnadmin.formats import looks, page
from vnadmin.ooxml.build_templates import base_template
from vnadmin.ooxml.template import Template

pytestmark = needs_office

LINES = 60


def text(word: str, count: int = LINES) -> list[Block]:
    """More lines than a page holds, and fewer than two do."""
    return [paragraph(f"{word} {n}") for n in range(count)]


BODY = (*text("chính"), SectionEnd(), *text("ngang", 40), SectionEnd(landscape=True, first_number=1), *text("đứng"))
ADDRESS = (looks(14)["dia_chi"].paragraph("Số 1, đường A"),)
STAMP = (
    Table(
        (2500,),
        (Row((Cell((paragraph("LƯU HÀNH"),), align="center"),), height=500),),
        grid=True,
        line_color="FF0000",
        indent=6000,
    ),
    looks(14)["sau_bang"].paragraph(""),
)


@cache
def rendered() -> dict[str, list[Page]]:
    (saved,) = resave([base_template(14)])
    marks = {"le_tren": STAMP, "dia_chi": ADDRESS}
    running = (*text("một"), SectionEnd(), *text("hai", 3), SectionEnd(landscape=True), *text("ba", 3))
    files = {
        "base": made(BODY, LAST, **marks),
        "saved": made(BODY, LAST, Template(saved), **marks),
        "clerk": clerks(BODY, LAST, OWN.replace("continuous", "nextPage")),
        "running": made(running, None, **marks),
        "plain": made(tuple(text("chính")), None),
        "bare": made(tuple(text("chính")), None, without_marks()),
        "marked": made(tuple(text("chính")), None, **marks),
    }
    return dict(zip(files, map(read_pages, to_pdf(list(files.values()))), strict=True))


def number_in_margin(one: Page) -> str:
    """The page number in the top margin, "" where none is shown."""
    top = page().top / 1440 * 25.4
    found = [line.text for line in one.lines if line.bottom < top and line.text.isdigit()]
    return "".join(found)


@pytest.mark.parametrize("name", ["base", "saved"])
def test_numbers_begin_anew_and_each_first_one_is_hidden(name: str) -> None:
    pages = rendered()[name]
    assert [one.width > one.height for one in pages] == [False, False, True, True, False, False]
    assert [number_in_margin(one) for one in pages] == ["", "2", "", "2", "", "2"]
    assert [one.lines[0].text for one in pages[2::2]] == ["ngang 0", "đứng 0"]


@pytest.mark.parametrize("name", ["base", "saved"])
def test_marks_stand_on_the_first_page_of_the_file_alone(name: str) -> None:
    pages = rendered()[name]
    for words in ("LƯU HÀNH", "Số 1, đường A"):
        assert [any(words in line.text for line in one.lines) for one in pages] == [True, *[False] * 5]
    stamp, address = find(pages[0], "LƯU HÀNH"), find(pages[0], "Số 1, đường A")
    assert stamp.bottom < 20
    assert address.top > 297 - 20


def test_a_section_that_runs_on_shows_its_numbers() -> None:
    pages = rendered()["running"]
    assert [one.width > one.height for one in pages] == [False, False, True, False]
    assert [number_in_margin(one) for one in pages] == ["", "2", "3", "4"]


def test_margins_keep_their_sides() -> None:
    for one in rendered()["base"]:
        text_lines = [line for line in one.lines if re.match("chính|ngang|đứng", line.text)]
        assert min(line.x0 for line in text_lines) == pytest.approx(30 + 12.7, abs=0.2)
        assert all(line.top >= 20 and line.bottom <= one.height - 20 for line in text_lines)


def test_a_clerks_template_without_blank_pages_gets_them() -> None:
    pages = rendered()["clerk"]
    shown = [[line.text for line in one.lines if "Trang" in line.text or "Mẫu" in line.text] for one in pages]
    assert shown == [["Trangvii"], ["Trangviii"], [], ["Trangii"], [], ["Trangii"]]


def without_marks() -> Template:
    """The base template as it is without a footer and with nothing in its first header."""
    files = entries(base_template(14))
    main = files["word/document.xml"].decode()
    files["word/document.xml"] = re.sub("<w:footerReference[^>]*/>", "", main).encode()
    header = files["word/header2.xml"].decode()
    files["word/header2.xml"] = re.sub("<w:r>.*</w:r>", "", header).encode()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return Template(stream.getvalue())


@pytest.mark.parametrize("name", ["plain", "marked"])
def test_places_for_marks_do_not_move_the_text(name: str) -> None:
    pages, bare = rendered()[name], rendered()["bare"]
    for one, other in zip(pages, bare, strict=True):
        places = [[(line.text, line.x0, line.baseline) for line in page.lines] for page in (one, other)]
        assert [place for place in places[0] if place[0] not in {"LƯU HÀNH", "Số 1, đường A"}] == places[1]
