"""Sections of pages that end inside a slot: orientation, numbers, and what stands on their first pages."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ooxml.filled import STYLES, Values, body_of, filled, p, paragraph, part_of, table
from tests.ooxml.small_docx import entries as small_entries
from tests.ooxml.small_docx import part
from tests.support.as_read import as_read, sections_read, sections_written
from tests.support.good_docx import zipped
from tests.support.office import needs_office, resave
from tests.support.package_checks import package_problems
from tests.support.planting import entries
from tests.support.validators import audit, sdk_validate
from vnadmin.blocks import Block, Cell, Paragraph, Row, SectionEnd, Table
from vnadmin.errors import TemplateError
from vnadmin.formats import page
from vnadmin.ooxml.build_templates import HEADER_SLOTS, SLOTS, base_template
from vnadmin.ooxml.read import HeaderFooter, Reading, Section, read
from vnadmin.ooxml.template import Template

EMPTY: dict[str, str | list[str] | tuple[Block, ...]] = dict.fromkeys((*SLOTS, *HEADER_SLOTS), ())
PROPERTIES = dict.fromkeys(("tieu_de", "trich_yeu", "co_quan", "tu_khoa"), "x")
ONE, TWO, THREE = (paragraph(word) for word in ("một", "hai", "ba"))
ANNEXES = (ONE, SectionEnd(), TWO, SectionEnd(landscape=True, first_number=1), THREE)
LAST = SectionEnd(first_number=1)
STAMP = (paragraph("LƯU HÀNH NỘI BỘ"),)
ADDRESS = (paragraph("Số 1, đường A"),)


@cache
def base() -> Template:
    return Template(base_template(14))


def made(
    blocks: tuple[Block, ...] = ANNEXES,
    last: SectionEnd | None = LAST,
    template: Template | None = None,
    **slots: object,
) -> bytes:
    values = EMPTY | PROPERTIES | {"noi_dung": blocks} | slots
    return (template or base()).fill(Values(values, last), 14)  # type: ignore[arg-type]  # slots are blocks or words


def words(header: HeaderFooter | None) -> str | None:
    if header is None:
        return None
    return "|".join(block.text for block in header.blocks if isinstance(block, Paragraph))


def first_pages(reading: Reading) -> list[tuple[str | None, str | None]]:
    return [(words(one.header("header", "first")), words(one.header("footer", "first"))) for one in reading.sections]


def test_portrait_landscape_portrait() -> None:
    reading = read(made(le_tren=STAMP, dia_chi=ADDRESS))
    first, annex, last = reading.sections
    assert (first.page, annex.page, last.page) == (page(), page(landscape=True), page())
    assert sections_read(reading.sections) == sections_written(ANNEXES, LAST)
    assert list(reading.blocks) == as_read(ANNEXES, 14)
    assert first_pages(reading) == [("LƯU HÀNH NỘI BỘ", "Số 1, đường A"), ("", ""), ("", "")]
    assert {one.header("header").fields for one in reading.sections} == {("PAGE",)}  # type: ignore[union-attr]


ENDS = st.builds(SectionEnd, st.booleans(), st.none() | st.integers(0, 400))
BLOCKS = st.lists(st.sampled_from([ONE, TWO]) | ENDS, max_size=8).map(lambda found: (*found, THREE))


@settings(max_examples=60, deadline=None)
@given(BLOCKS, st.none() | ENDS)
def test_sections_are_read_as_they_were_written(blocks: tuple[Block, ...], last: SectionEnd | None) -> None:
    data = made(blocks, last)
    reading = read(data)
    assert list(reading.blocks) == as_read(blocks, 14)
    assert sections_read(reading.sections) == sections_written(blocks, last)
    assert package_problems(data) == []


def test_without_sections_the_template_keeps_its_own() -> None:
    assert 'w:footer="567" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/></w:sectPr></w:body>' in part_of(
        made((ONE,), None)
    )
    plain = base_template(14)
    reading = read(made((ONE,), None))
    assert [one.end for one in reading.sections] == [1]
    assert set(names(made((ONE,), None))) == set(names(plain))


def names(data: bytes) -> list[str]:
    import io
    import zipfile

    return zipfile.ZipFile(io.BytesIO(data)).namelist()


def test_after_a_section_end_the_last_section_has_blank_first_pages_too() -> None:
    reading = read(made((ONE, SectionEnd(), TWO), None, le_tren=STAMP))
    assert first_pages(reading) == [("LƯU HÀNH NỘI BỘ", ""), ("", "")]
    assert [one.first_differs for one in reading.sections] == [True, False]


def test_the_only_section_may_lie() -> None:
    (only,) = read(made((ONE,), SectionEnd(landscape=True), le_tren=STAMP)).sections
    assert (only.page, only.first_differs) == (page(landscape=True), True)
    assert words(only.header("header", "first")) == "LƯU HÀNH NỘI BỘ"


def test_one_template_fills_documents_with_and_without_sections() -> None:
    plain = made((ONE,), None)
    sectioned = made()
    assert made((ONE,), None) == plain
    assert made() == sectioned
    assert set(names(sectioned)) > set(names(plain))


@pytest.mark.parametrize("slot", ["le_tren", "dia_chi"])
def test_an_empty_slot_of_a_first_page_leaves_its_paragraph(slot: str) -> None:
    (section,) = read(made((ONE,), None)).sections
    header = section.header("header" if slot == "le_tren" else "footer", "first")
    assert header is not None
    (block,) = header.blocks
    assert isinstance(block, Paragraph)
    assert (block.text, block.style) == ("", "so_trang" if slot == "le_tren" else "dia_chi")


def test_a_table_in_a_first_header() -> None:
    stamp = (Table((2000,), (Row((Cell(STAMP),), height=500),), grid=True, line_color="FF0000", indent=3000),)
    data = made((ONE,), None, le_tren=stamp)
    (section,) = read(data).sections
    header = section.header("header", "first")
    assert header is not None
    assert header.blocks[:1] == stamp
    assert package_problems(data) == []
    assert audit(data) == []


# a clerk's template

MARGINS = (
    '<w:pgMar w:top="1000" w:right="900" w:bottom="1100" w:left="1800" w:header="500" w:footer="400" w:gutter="0"/>'
)
OWN = (
    '<w:sectPr w:rsidR="00A1"><w:footerReference w:type="default" r:id="footer1"/>'
    '<w:headerReference w:type="first" r:id="header1"/><w:type w:val="continuous"/>'
    f'<w:pgSz w:w="11907" w:h="16840"/>{MARGINS}<w:pgNumType w:fmt="lowerRoman" w:start="7"/><w:cols w:space="300"/>'
    '<w:docGrid w:linePitch="360"/></w:sectPr>'
)
NUMBER = '<w:p><w:r><w:t>Trang</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
PARTS = {"header1": part("hdr", p("Mẫu của phường")), "footer1": part("ftr", NUMBER)}


def clerks(blocks: tuple[Block, ...] = ANNEXES, last: SectionEnd | None = LAST, own: str = OWN, **parts: str) -> bytes:
    return filled(p("{{p a }}") + own, {"a": blocks}, last, **(PARTS | parts))


def test_a_clerks_template_keeps_paper_margins_and_footers() -> None:
    reading = read(clerks())
    first, annex, last = reading.sections
    assert (annex.page.width, annex.page.height) == (first.page.height, first.page.width) == (16840, 11907)
    assert {(one.page.top, one.page.right, one.page.left, one.page.header) for one in (first, annex, last)} == {
        (1000, 900, 1800, 500)
    }
    assert [words(one.header("footer")) for one in reading.sections] == ["Trang1"] * 3
    assert [one.first_number for one in reading.sections] == [7, 1, 1]
    assert [one.first_differs for one in reading.sections] == [False, True, True]
    assert first_pages(reading) == [("Mẫu của phường", None), ("", ""), ("", "")]


def test_each_section_begins_a_page_and_keeps_the_form_of_numbers() -> None:
    ends = re.findall(r"<w:sectPr.*?</w:sectPr>", body_of(clerks()))
    assert ['<w:type w:val="nextPage"/>' in one for one in ends] == [False, True, True]
    assert ['w:fmt="lowerRoman"' in one for one in ends] == [True, True, True]
    running = re.findall(r"<w:sectPr.*?</w:sectPr>", body_of(clerks((ONE, SectionEnd(), TWO), None)))
    assert ["w:start" in one for one in running] == [True, False]


def test_a_footer_without_number_stays_on_first_pages() -> None:
    reading = read(clerks(footer1=part("ftr", p("Tài liệu nội bộ"))))
    assert [footer for _, footer in first_pages(reading)] == [None, "Tài liệu nội bộ", "Tài liệu nội bộ"]


@pytest.mark.parametrize("own", ["", "<w:sectPr/>"])
def test_a_template_that_says_nothing_of_its_pages(own: str) -> None:
    reading = read(clerks(own=own))
    assert [one.page.landscape for one in reading.sections] == [False, True, False]
    assert [one.first_number for one in reading.sections] == [None, 1, 1]
    assert body_of(clerks((ONE,), None, own)) == body_of(filled(p("{{p a }}") + own, {"a": (ONE,)}))


def test_statements_do_not_mind_sections() -> None:
    body = p("{%p if a %}") + p("{{p a }}") + p("{%p endif %}") + OWN
    assert read(filled(body, {"a": ANNEXES}, LAST, **PARTS)).sections == read(clerks()).sections


def test_a_part_with_another_prefix() -> None:
    files = small_entries(p("{{p a }}") + OWN, STYLES, **PARTS)
    main = files["word/document.xml"].replace("<w:", "<n:").replace("</w:", "</n:").replace(" w:", " n:")
    files["word/document.xml"] = (
        main.replace("xmlns:w=", "xmlns:n=").replace("xmlns:r=", "xmlns:q=").replace("r:id", "q:id")
    )
    data = Template(zipped(files)).fill(Values({"a": ANNEXES}, LAST), 14)
    assert read(data).sections == read(clerks()).sections


def test_a_section_end_in_a_table_is_refused() -> None:
    with pytest.raises(TemplateError, match="cannot end inside a table") as caught:
        filled(table(p("{{p a }}")) + p("x"), {"a": ANNEXES})
    assert "“{{p a }}”" in caught.value.vi
    with pytest.raises(TemplateError, match="header"):
        filled(p("{{p a }}") + OWN, {"a": ANNEXES}, header1=part("hdr", p("{{p a }}")), footer1=part("ftr", p("")))
    with pytest.raises(ValueError, match="inside a table"):
        made((Table((500,), (Row((Cell((SectionEnd(),)),)),)),))


# validity, and office programs


@cache
def files() -> dict[str, bytes]:
    return {
        "base": made(le_tren=STAMP, dia_chi=ADDRESS),
        "plain": made((ONE,), None),
        "running": made((ONE, SectionEnd(), TWO, SectionEnd(landscape=True), THREE), None),
    }


@pytest.mark.parametrize("name", ["base", "plain", "running"])
def test_packages_are_sound_and_valid(name: str) -> None:
    assert package_problems(files()[name]) == []
    assert audit(files()[name]) == []


def test_microsofts_judge_finds_nothing(tmp_path: object) -> None:
    from pathlib import Path

    paths = {}
    for name, data in files().items():
        path = Path(str(tmp_path)) / f"{name}.docx"
        path.write_bytes(data)
        paths[path] = name
    assert {paths[path]: found for path, found in sdk_validate(paths).items()} == {name: [] for name in files()}


def shape(section: Section) -> tuple[object, ...]:
    first = [words(section.header(place, "first")) or "" for place in ("header", "footer")]
    return (section.page.landscape, section.first_number, section.first_differs, *first)


def test_a_document_we_made_may_be_a_template_again() -> None:
    """Its blank parts are there already, and one of them holds a slot."""
    made_before = made()
    again = planted(
        made_before, {"word/vnadmin_header.xml": part("hdr", p("{{p le_tren }}"))}, "một", "{{p noi_dung }}"
    )
    data = made(template=Template(again), le_tren=STAMP)
    assert package_problems(data) == []
    assert first_pages(read(data))[-1] == ("", "")


def planted(data: bytes, parts: dict[str, str], old: str, new: str) -> bytes:
    files = {name: content.decode() for name, content in entries(data).items()} | parts
    files["word/document.xml"] = files["word/document.xml"].replace(old, new)
    return zipped(files)


@pytest.mark.parametrize("codes", [" PAGE ", " PAGE \\* Arabic", "PA|GE", "NUMPAGES|PAGE", "="])
def test_a_header_that_counts_pages_is_not_for_first_pages(codes: str) -> None:
    runs = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes.split("|"))
    footer = part("ftr", f"<w:p>{runs}<w:r><w:t>chân</w:t></w:r></w:p>")
    shown = [footer for _, footer in first_pages(read(clerks(footer1=footer)))]
    assert shown == [None, *["chân" if codes == "=" else ""] * 2]


@needs_office
def test_a_template_that_libreoffice_saved_makes_the_same_sections() -> None:
    (saved,) = resave([base_template(14)])
    theirs = read(made(template=Template(saved), le_tren=STAMP, dia_chi=ADDRESS))
    ours = read(made(le_tren=STAMP, dia_chi=ADDRESS))
    assert [shape(one) for one in theirs.sections] == [shape(one) for one in ours.sections]
    assert theirs.blocks == ours.blocks
