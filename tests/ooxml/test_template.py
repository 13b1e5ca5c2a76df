"""Templates of plain slots: what is filled where, and what stays."""

from __future__ import annotations

import pytest

from tests.ooxml.filled import STYLES, Values, body_of, filled, p, paragraph, part_of, table
from tests.ooxml.small_docx import docx, entries, part, zipped
from tests.support.package_checks import package_problems
from vnadmin.blocks import Cell, Row, Table
from vnadmin.blocks import Paragraph as BlockParagraph
from vnadmin.errors import ModelError
from vnadmin.formats import looks
from vnadmin.ooxml.read import read
from vnadmin.ooxml.template import Template

ONE = (paragraph("một"),)
TWO = (paragraph("một"), paragraph("hai"))
GRID = (Table((500,), (Row((Cell((paragraph("trong bảng"),)),)),), grid=True),)
TEXT_BOX = (
    "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{0}"
    "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}"
    "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
)


def texts(data: bytes) -> list[str]:
    return [block.text if isinstance(block, BlockParagraph) else "[bảng]" for block in read(data).blocks]


@pytest.mark.parametrize(
    "value",
    [
        "Công ty A & B <i>",
        "]]> &amp; \"'",
        "{{ 7*7 }} {% if x %} {# a #}",
        "  đầu và cuối  ",
        "hai  blank",
        "một\nhai\tba",
        "\n",
        "{_{ a }_}",
        "<?vnadmin 0?>",
        "\ue000\ufdd0",
        "nga\u0300y",
    ],
)
def test_a_value_is_data(value: str) -> None:
    assert texts(filled(p("Ô: {{ a }}."), {"a": value})) == [f"Ô: {value}."]
    assert texts(filled(p("{% if a %}Ô: {{ a }}.{% endif %}"), {"a": value})) == [f"Ô: {value}."]


def test_lines_become_line_breaks_of_the_run() -> None:
    assert texts(filled(p("{{ a }}"), {"a": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]})) == ["TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"]
    assert texts(filled(p("{{ a }}"), {"a": "một\r\nhai\rba"})) == ["một\nhai\nba"]


@pytest.mark.parametrize("body", [p("{{ trich_yeu }}"), p("{% if trich_yeu %}{{ trich_yeu }}{% endif %}")])
def test_what_xml_cannot_carry_is_refused_with_the_slot(body: str) -> None:
    with pytest.raises(ModelError) as caught:
        filled(body, {"trich_yeu": "a\x0bb"})
    assert caught.value.faults[0].path == "trich_yeu"


def test_a_split_tag_takes_the_look_of_its_first_letters() -> None:
    runs = (
        '<w:r><w:rPr><w:b/></w:rPr><w:t>Số: {</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:i/></w:rPr>'
        '<w:t>{ a</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t> </w:t></w:r><w:proofErr w:type="spellEnd"/>'
        "<w:r><w:t>}} và {{ b</w:t></w:r><w:r><w:t> }}!</w:t></w:r>"
    )
    data = filled(f"<w:p>{runs}</w:p>", {"a": "45", "b": "KH"})
    (block,) = read(data).blocks
    assert isinstance(block, BlockParagraph)
    assert [(run.text, run.font.bold) for run in block.runs] == [("Số: 45", True), (" và KH!", False)]
    notes = Template(docx(f"<w:p>{runs}</w:p>"), "mau.docx").notes
    assert [str(note) for note in notes] == [
        "mau.docx: paragraph 1 “Số: {{ a }} và {{ b }}!”: a tag has letters of several looks; what fills it takes the"
        " look of the first"
    ]


def test_what_word_splits_without_a_change_of_look_is_no_note() -> None:
    runs = (
        '<w:r w:rsidR="00AB"><w:rPr><w:b/></w:rPr><w:t>{{ tri</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/>'
        '<w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:b/><w:lang w:val="en-US"/></w:rPr><w:t>ch_yeu</w:t></w:r>'
        "<w:r><w:rPr><w:b/></w:rPr><w:t> }}</w:t></w:r>"
    )
    template = Template(docx(f"<w:p>{runs}</w:p>"))
    assert template.notes == ()
    assert texts(template.fill(Values({"trich_yeu": "Về việc"}), 14)) == ["Về việc"]


def test_blocks_take_the_place_of_their_paragraph() -> None:
    data = filled(p("trước") + p("{{p ", "a }}") + p("sau"), {"a": TWO})
    assert texts(data) == ["trước", "một", "hai", "sau"]
    assert read(data).blocks[1:3] == TWO


def test_a_section_that_ends_in_the_paragraph_stays() -> None:
    section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    slot = f"<w:p><w:pPr>{section}</w:pPr><w:r><w:t>{{{{p a }}}}</w:t></w:r></w:p>"
    reading = read(filled(slot + p("sau") + '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>', {"a": ONE}))
    assert [one.page.width for one in reading.sections] == [16838, 11906]
    assert [block.text for block in reading.blocks if isinstance(block, BlockParagraph)] == ["một", "", "sau"]


@pytest.mark.parametrize(
    ("blocks", "last"), [((), "<w:p/>"), (TWO, "hai</w:t></w:r></w:p>"), (GRID, 'w:lineRule="exact"/></w:pPr></w:p>')]
)
def test_a_cell_ends_with_a_paragraph(blocks: tuple[BlockParagraph | Table, ...], last: str) -> None:
    slot = p("{{p a }}")
    for inside in (slot, p("{%p if a or not a %}") + slot + p("{%p endif %}")):
        data = filled(table(inside, p("x")) + p("sau") + "<w:sectPr/>", {"a": blocks})
        assert f"{last}</w:tc>" in body_of(data)
        assert package_problems(data) == []


def test_header_and_body_end_with_a_paragraph() -> None:
    link = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    data = filled(p("{{p a }}") + link, {"a": GRID}, header1=part("hdr", p("{{p a }}")))
    assert body_of(data).count("</w:tbl><w:p>") == 1
    assert part_of(data, "word/header1.xml").endswith("</w:pPr></w:p></w:hdr>")


def test_tables_do_not_touch() -> None:
    data = filled(p("{{p a }}") + p("{{p b }}") + table(p("x")) + p("{{p a }}") + p("sau"), {"a": GRID, "b": GRID})
    assert "</w:tbl><w:tbl>" not in body_of(data)
    assert texts(data) == ["[bảng]", "", "[bảng]", "", "[bảng]", "", "[bảng]", "sau"]


def test_bookmarks_stay_paired() -> None:
    slot = p("{{p a }}").replace("<w:p>", '<w:p><w:bookmarkStart w:id="1" w:name="x"/>')
    end = p("sau").replace("<w:p>", '<w:p><w:bookmarkEnd w:id="1"/>')
    data = filled(slot + end + "<w:sectPr/>", {"a": ONE})
    assert package_problems(data) == []
    assert body_of(data).startswith('<w:bookmarkStart w:id="1" w:name="x"/><w:p>')


def test_an_empty_slot_behind_a_bookmark_leaves_nothing() -> None:
    marked = p("{{p b }}").replace("<w:p>", '<w:p><w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>')
    assert texts(filled(p("{{p a }}") + 2 * marked + "<w:sectPr/>", {"a": ONE, "b": ()})) == ["một"]


def test_an_empty_slot_leaves_its_paragraph_where_one_must_stand() -> None:
    slot = p("{{p a }}").replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>')
    link = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    data = filled(p("x") + link, {"a": ()}, header1=part("hdr", slot))
    assert part_of(data, "word/header1.xml").endswith('<w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr></w:p></w:hdr>')


def test_both_readings_of_a_text_box_are_filled() -> None:
    data = filled(TEXT_BOX.format(p("{{ a }}") + p("{{p b }}")), {"a": "DỰ THẢO", "b": ONE})
    assert body_of(data).count("DỰ THẢO") == 2
    assert body_of(data).count(">một<") == 2


@pytest.mark.parametrize(
    "around",
    [
        '<w:p><w:hyperlink w:anchor="x">{}</w:hyperlink></w:p>',
        "<w:p><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt></w:p>",
        "<w:sdt><w:sdtContent><w:p>{}</w:p></w:sdtContent></w:sdt>",
        '<w:p><w:ins w:id="1" w:author="x">{}</w:ins></w:p>',
        "<w:p><w:smartTag w:element='x'>{}</w:smartTag></w:p>",
    ],
)
def test_slots_anywhere_in_a_paragraph(around: str) -> None:
    runs = "<w:r><w:t>{{ a</w:t></w:r><w:r><w:t> }}</w:t></w:r>"
    assert ">chữ<" in body_of(filled(around.format(runs) + p(""), {"a": "chữ"}))


def test_headers_footers_footnotes_and_properties_are_filled_and_endnotes_noted() -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'
    )
    slot = p("{{ a }}")
    parts = {
        "header1": part("hdr", slot),
        "footer1": part("ftr", slot),
        "footnotes": part("footnotes", f'<w:footnote w:id="1">{slot}</w:footnote>'),
        "endnotes": part("endnotes", f'<w:endnote w:id="1">{slot}</w:endnote>'),
    }
    template = Template(docx(p("{{ a }}") + section, STYLES, **parts), "mau.docx")
    data = template.fill(Values({"a": "A & B"}), 14)
    for name in ("document", "header1", "footer1", "footnotes"):
        assert ">A &amp; B<" in part_of(data, f"word/{name}.xml")
    assert ">{{ a }}<" in part_of(data, "word/endnotes.xml")
    assert [note.vi for note in template.notes] == [
        "mau.docx: chú thích cuối, đoạn 1 “{{ a }}”: không điền thẻ trong chú thích cuối"
    ]


def test_properties_are_escaped_once_and_on_one_line() -> None:
    files: dict[str, str] = entries(p("x"))
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    files["docProps/core.xml"] = (
        f'<c:coreProperties xmlns:c="{core}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>{{ a }}</dc:title></c:coreProperties>"
    )
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    files["_rels/.rels"] = files["_rels/.rels"].replace(
        "</Relationships>", f'<Relationship Id="c" Type="{kind}" Target="docProps/core.xml"/></Relationships>'
    )
    data = Template(zipped(files)).fill(Values({"a": "A & B\nC\tD"}), 14)
    assert read(data).properties.title == "A & B C D"


def test_parts_are_found_by_relationships() -> None:
    files = entries(p("{{p a }}"), STYLES)
    moved = {name.replace("word/", "noi/").replace("document.xml", "chinh.xml"): text for name, text in files.items()}
    moved = {name: text.replace("word/document.xml", "noi/chinh.xml") for name, text in moved.items()}
    moved["[Content_Types].xml"] = moved["[Content_Types].xml"].replace("/word/styles", "/noi/styles")
    data = Template(zipped(moved)).fill(Values({"a": ONE}), 14)
    assert texts(data) == ["một"]


def test_a_part_without_the_usual_prefix() -> None:
    files = entries(p("{{p a }}") + p("{{ b }}"), STYLES)
    files["word/document.xml"] = files["word/document.xml"].replace("<w:", "<n:").replace("</w:", "</n:")
    files["word/document.xml"] = files["word/document.xml"].replace("xmlns:w=", "xmlns:n=").replace(" w:", " n:")
    data = Template(zipped(files)).fill(Values({"a": TWO, "b": "x\ny"}), 14)
    assert texts(data) == ["một", "hai", "x\ny"]


def test_a_word_template_becomes_a_document() -> None:
    files = entries(p("{{ a }}"))
    files["[Content_Types].xml"] = files["[Content_Types].xml"].replace("document.main+xml", "template.main+xml")
    data = Template(zipped(files)).fill(Values({"a": "x"}), 14)
    assert "document.main+xml" in part_of(data, "[Content_Types].xml")


def test_style_names_of_word() -> None:
    """Word parts a style's name at its commas into aliases."""
    aliased = STYLES.replace('<w:name w:val="Số, ký hiệu"/>', '<w:name w:val="Số"/><w:aliases w:val="ký hiệu"/>')
    numbered = looks(14)["so_ky_hieu"].paragraph("Số")
    template = Template(docx(p("{{p a }}"), aliased))
    assert texts(template.fill(Values({"a": (numbered,)}), 14)) == ["Số"]


def test_braces_that_are_no_tag() -> None:
    assert texts(filled(p("{_{ a }_} {_% b %_} {c} %d"), {})) == ["{{ a }} {% b %} {c} %d"]
    assert texts(filled(p("{_{ a }_} {{ a }}"), {"a": "x"})) == ["{{ a }} x"]


def test_comments_vanish() -> None:
    assert texts(filled(p("a{# {{ không_có }} #}b") + p("{#p ghi chú #}") + p("c"), {})) == ["ab", "c"]


def test_the_same_template_fills_many() -> None:
    template = Template(docx(p("{{ a }}") + p("{% for x in a %}{{ x }}{% endfor %}")))
    first, second = (template.fill(Values({"a": [value]}), 14) for value in ("một", "hai"))
    assert (texts(first), texts(second)) == (["một", "một"], ["hai", "hai"])
    assert first == template.fill(Values({"a": ["một"]}), 14)
