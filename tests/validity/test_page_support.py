"""The ruler is measured first: on a page whose positions follow from its indents, sizes and margins."""

from __future__ import annotations

import io

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from tests.support.office import needs_office, to_pdf
from tests.support.page import Page, find, read_pages

pytestmark = needs_office
SENTENCE = "Chữ có dấu hai tầng: Ậ Ễ Ộ Ự ặ ẵ ỡ ữ, dàn đều hai bên lề cho tới hết dòng thứ nhất rồi xuống dòng thứ hai."
MARGIN, INDENT = 30.0, 12.7


def near(value: float) -> object:
    return pytest.approx(value, abs=0.2)  # mm


def border(paragraph: Paragraph, style: str, eighths: int) -> None:
    element = f'<w:bottom w:val="{style}" w:sz="{eighths}" w:space="0" w:color="000000"/>'
    borders = parse_xml(f"<w:pBdr {nsdecls('w')}>{element}</w:pBdr>")
    paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:ind", "w:jc")


def measured_docx() -> bytes:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin, section.top_margin = Mm(MARGIN), Mm(15), Mm(20)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(0), 1.0
    first = document.add_paragraph()
    first.paragraph_format.left_indent = Mm(INDENT)
    first.add_run("CỘNG HÒA").bold = True
    first.add_run(" Độc lập").italic = True
    first.add_run(" nhỏ").font.size = Pt(9)
    for style, eighths in (("single", 6), ("dashed", 6)):
        ruled = document.add_paragraph()
        ruled.paragraph_format.left_indent, ruled.paragraph_format.right_indent = Mm(40), Mm(50)
        border(ruled, style, eighths)
    document.add_paragraph(SENTENCE).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    centred = document.add_paragraph("ở giữa")
    centred.alignment = WD_ALIGN_PARAGRAPH.CENTER
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "cột trái", "cột phải"
    document.add_page_break()
    document.add_paragraph("trang hai")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    return read_pages(to_pdf(measured_docx()))


def test_pages_have_their_size(pages: list[Page]) -> None:
    assert [page.number for page in pages] == [1, 2]
    assert (pages[0].width, pages[0].height) == (near(210), near(297))


def test_a_line_stands_at_its_indent_and_margin(pages: list[Page]) -> None:
    line = find(pages[0], "CỘNG HÒA Độc lập nhỏ")
    assert (line.x0, line.top) == (near(MARGIN + INDENT), near(20))
    assert line.bottom - line.top == near(14 * 1.149 * 25.4 / 72)


def test_words_know_their_font(pages: list[Page]) -> None:
    words = {word.text: word for word in find(pages[0], "CỘNG HÒA").words}
    assert [(words[w].bold, words[w].italic, words[w].size) for w in ("CỘNG", "lập", "nhỏ")] == [
        (True, False, 14),
        (False, True, 14),
        (False, False, 9),
    ]
    assert words["CỘNG"].font == "LiberationSerif-Bold"  # the Vietnamese letters come from the font we asked for
    assert find(pages[0], "CỘNG HÒA").bold is False


def test_a_paragraph_border_is_one_rule_and_dashes_are_none(pages: list[Page]) -> None:
    (rule,) = pages[0].rules
    assert (rule.x0, rule.x1) == (near(MARGIN + 40), near(210 - 15 - 50))
    assert rule.thickness == pytest.approx(0.75 * 25.4 / 72, abs=0.02)
    assert find(pages[0], "CỘNG HÒA").bottom < rule.y < find(pages[0], "Chữ có dấu").top


def test_a_justified_line_stays_whole_and_fills_its_measure(pages: list[Page]) -> None:
    first, second = find(pages[0], "Chữ có dấu"), find(pages[0], "dòng thứ hai.")
    assert f"{first.text} {second.text}" == SENTENCE
    assert first.x0 == near(MARGIN)
    assert first.x1 == pytest.approx(210 - 15, abs=0.6)  # LibreOffice rounds 80 steps between letters


def test_columns_are_lines_apart(pages: list[Page]) -> None:
    left, right = find(pages[0], "cột trái"), find(pages[0], "cột phải")
    assert (left.text, right.text) == ("cột trái", "cột phải")
    assert left.baseline == near(right.baseline)
    assert right.x0 - left.x0 == near((210 - MARGIN - 15) / 2)


def test_a_centred_line_is_centred(pages: list[Page]) -> None:
    assert find(pages[0], "ở giữa").middle == near((MARGIN + 210 - 15) / 2)


def test_find_wants_exactly_one_line(pages: list[Page]) -> None:
    assert find(pages[1], "trang hai").x0 == near(MARGIN)
    with pytest.raises(LookupError, match="0 lines"):
        find(pages[1], "trang ba")
    with pytest.raises(LookupError, match="2 lines"):
        find(pages[0], "cột")


def test_many_files_are_converted_in_one_call_and_a_missing_output_is_an_error() -> None:
    assert [len(read_pages(pdf)) for pdf in to_pdf([measured_docx(), measured_docx()])] == [2, 2]
    with pytest.raises(RuntimeError, match=r"made no 0\.pdf"):
        to_pdf(b"PK\x03\x04 not a document")
