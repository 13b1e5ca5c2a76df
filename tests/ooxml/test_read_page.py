"""Sections, headers, notes and properties."""

from tests.ooxml.small_docx import docx, entries, part, relationships, zipped
from vnadmin.blocks import Page, Paragraph
from vnadmin.ooxml.read import HeaderFooter, Properties, Reading, read

A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
MARGINS = '<w:pgMar w:top="-1134" w:bottom="20mm" w:left="1701" w:right="850" w:header="567" w:footer="567"/>'
PAGE = Page(11906, 16838, 1134, 1134, 1701, 850, 567)


def refer(place: str, kind: str, rel_id: str) -> str:
    return f'<w:{place}Reference w:type="{kind}" r:id="{rel_id}"/>'


def paragraph(text: str, section: str = "") -> str:
    inner = f"<w:pPr><w:sectPr>{section}</w:sectPr></w:pPr>" if section else ""
    return f"<w:p>{inner}<w:r><w:t>{text}</w:t></w:r></w:p>"


def words(one: HeaderFooter | None) -> str:
    assert one is not None
    return "|".join(block.text for block in one.blocks if isinstance(block, Paragraph))


def two_sections() -> Reading:
    field = '<w:p><w:fldSimple w:instr=" PAGE  \\* Arabic "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    footer = f"<w:p>{begin}<w:r><w:instrText>NUM</w:instrText><w:instrText>PAGES</w:instrText></w:r>{end}</w:p>"
    first = A4 + MARGINS + "<w:titlePg/>" + refer("header", "default", "header1") + refer("header", "first", "header2")
    second = '<w:pgNumType w:start="1"/>' + refer("header", "default", "header3") + refer("footer", "even", "footer1")
    return read(
        docx(
            paragraph("a") + paragraph("b", first) + paragraph("c") + f"<w:sectPr>{second}</w:sectPr>",
            header1=part("hdr", field),
            header2=part("hdr", "<w:p/>"),
            header3=part("hdr", paragraph("PHỤ LỤC")),
            footer1=part("ftr", footer),
            settings=part("settings", "<w:evenAndOddHeaders/>"),
        )
    )


def test_sections_in_order():
    first, second = two_sections().sections
    assert (first.end, first.page, first.first_differs, first.first_number) == (2, PAGE, True, None)
    assert (second.end, second.first_differs, second.first_number) == (3, False, 1)


def test_headers_and_their_fields():
    reading = two_sections()
    first, second = reading.sections
    header = first.header("header")
    assert header is not None
    assert (words(header), header.fields) == ("2", ("PAGE \\* Arabic",))
    assert words(first.header("header", "first")) == ""
    assert first.header("footer") is None
    assert words(second.header("header")) == "PHỤ LỤC"
    assert words(second.header("header", "first")) == ""  # taken over from the section before
    footer = second.header("footer", "even")
    assert footer is not None
    assert footer.fields == ("NUMPAGES",)
    assert reading.even_differ is True
    assert reading.headers == second.headers


def test_the_old_way_to_number_a_page_is_a_field_too():
    header = part("hdr", "<w:p><w:r><w:pgNum/></w:r></w:p>")
    (one,) = read(docx(f"<w:sectPr>{refer('header', 'default', 'header1')}</w:sectPr>", header1=header)).headers
    assert one.fields == ("PAGE",)


def test_a_file_without_sections_has_the_page_of_word():
    reading = read(docx(paragraph("a")))
    assert reading.page == Page(12240, 15840, 1440, 1440, 1440, 1440, 720)
    assert [section.end for section in reading.sections] == [1]
    assert (reading.headers, reading.even_differ) == ((), False)


def test_a_header_that_is_not_there_is_none():
    reading = read(docx(f"<w:sectPr>{A4}{refer('header', 'default', 'rId404')}</w:sectPr>"))
    assert reading.headers == ()


def test_notes_are_read_without_their_separators():
    notes = part(
        "footnotes",
        f'<w:footnote w:type="separator">{paragraph("-")}</w:footnote>'
        f'<w:footnote w:id="1">{paragraph("chú thích")}</w:footnote>',
    )
    reading = read(docx("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='1'/></w:r></w:p>", footnotes=notes))
    assert [block.text for block in reading.notes if isinstance(block, Paragraph)] == ["chú thích"]


def test_properties():
    files = entries("<w:p/>")
    kinds = {
        "rId1": ("http://x/officeDocument", "/word/document.xml"),
        "rId2": ("http://x/core-properties", "docProps/core.xml"),
        "rId3": ("http://x/extended-properties", "docProps/app.xml"),
    }
    files["_rels/.rels"] = relationships(kinds)
    files["docProps/core.xml"] = (
        '<c:coreProperties xmlns:c="urn:c" xmlns:dc="urn:dc"><dc:title> Kế hoạch </dc:title><dc:creator>A &amp; B'
        "</dc:creator><dc:subject/><c:keywords>k</c:keywords><dc:language>vi-VN</dc:language></c:coreProperties>"
    )
    files["docProps/app.xml"] = '<Properties xmlns="urn:p"><Company>UBND xã</Company><Pages>3</Pages></Properties>'
    expected = Properties(title="Kế hoạch", creator="A & B", keywords="k", language="vi-VN", company="UBND xã")
    assert read(zipped(files)).properties == expected
    assert read(docx("<w:p/>")).properties == Properties()
