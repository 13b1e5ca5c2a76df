"""Pictures and charts in a file: read back as they were, stored once, in sound packages, never in the way of others."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ooxml.drawn import charts, drawing, drawings, png
from tests.ooxml.filled import STYLES, Values, p, paragraph, part_of
from tests.ooxml.small_docx import docx
from tests.support.good_docx import zipped
from tests.support.package_checks import package_problems
from tests.support.planting import entries
from tests.support.validators import audit
from vnadmin import ModelError, TemplateError, read
from vnadmin.blocks import Block, Cell, Chart, Drawing, Paragraph, Picture, Row, SectionEnd, Series, Table
from vnadmin.formats import looks
from vnadmin.lazy import Lazy
from vnadmin.ooxml.template import Template
from vnadmin.rendering import shipped_template

ONE = Chart("bar", "", ("Tổ 1", "Tổ 2"), (Series("Số hộ", (12_500, 640)),), 22)
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
FOREIGN = (
    f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{WP}"><wp:extent cx="635000" cy="635000"/>'
    f'<wp:docPr id="41" name="Picture 1"/><a:graphic xmlns:a="{A}"><a:graphicData uri="urn:any"/></a:graphic>'
    "</wp:inline></w:drawing></w:r></w:p>"
)


def shipped(*blocks: Block, slot: str = "noi_dung", last: SectionEnd | None = None) -> bytes:
    template = shipped_template(14)
    values: dict[str, object] = dict.fromkeys(template.slots, "") | {"tieu_de": "", "tu_khoa": "", "co_quan": ""}
    return template.fill(Values(values | {"trich_yeu": "", slot: blocks}, last), 14)  # type: ignore[arg-type]  # texts and blocks


def parts(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [name for name in archive.namelist() if "vnadmin" in name]


def drawn_of(data: bytes) -> list[Drawing]:
    return [block for block in read(data).blocks if isinstance(block, Drawing)]


def changed(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """The file with something else in one part, where it was."""
    files = entries(data)
    assert old in files[name]
    return zipped({**files, name: files[name].replace(old, new)})


def texts(block: Block) -> str:
    return block.text if isinstance(block, Paragraph) else "?"


def in_table(*blocks: Drawing) -> Table:
    cells = tuple(Cell((one,)) for one in blocks)
    return Table((4000,) * len(cells), (Row(cells),))


@given(st.lists(drawings, min_size=1, max_size=4))
@settings(deadline=None, max_examples=60)
def test_what_is_drawn_is_read_back_in_a_sound_package(blocks: list[Drawing]) -> None:
    whole = [paragraph("trước"), *blocks, in_table(*blocks), paragraph("sau")]
    data = shipped(*whole)
    assert list(read(data).blocks) == whole
    assert package_problems(data) == []
    assert shipped(*whole) == data


@given(st.lists(drawings, min_size=1, max_size=3))
@settings(deadline=None, max_examples=15)
def test_files_with_drawings_are_valid_and_python_docx_sees_every_one(blocks: list[Drawing]) -> None:
    data = shipped(*blocks)
    assert audit(data) == []
    assert len(python_docx.Document(io.BytesIO(data)).inline_shapes) == len(blocks)


def test_equal_pictures_are_stored_once_and_charts_each() -> None:
    one, other = (drawing(Picture(png(shade))) for shade in (1, 2))
    assert parts(shipped(one, other, in_table(one, one))) == [
        "word/media/vnadmin_drawing_1.png",
        "word/media/vnadmin_drawing_2.png",
    ]
    assert sum(name.endswith(".xlsx") for name in parts(shipped(drawing(ONE), drawing(ONE)))) == 2


def test_a_document_without_drawings_has_the_same_bytes_before_and_after_one_with_them() -> None:
    before = shipped(paragraph("một"))
    assert drawn_of(shipped(drawing(ONE), paragraph("một"))) == [drawing(ONE)]
    assert shipped(paragraph("một")) == before
    assert parts(before) == []


def test_a_table_that_is_kept_is_drawn_anew_in_every_document() -> None:
    kept = in_table(drawing(Picture(png(5))))
    alone = shipped(kept)
    behind = shipped(drawing(ONE), drawing(Picture(png(6))), kept)
    assert shipped(kept) == alone
    assert [re.findall(r'r:embed="([^"]+)"', part_of(data)) for data in (alone, behind)] == [
        ["vnadmin_drawing_1"],
        ["vnadmin_drawing_2", "vnadmin_drawing_3"],
    ]
    assert package_problems(behind) == []


def test_rows_that_are_written_late_have_their_drawings() -> None:
    shades = [drawing(Picture(png(i % 7))) for i in range(250)]
    table = Table((4000,), Lazy(250, lambda: iter([Row((Cell((one,)),)) for one in shades])), grid=True)
    data = shipped(drawing(ONE), table, paragraph("sau"))
    assert package_problems(data) == []
    found = [block for block in read(data).blocks if isinstance(block, Table)]
    assert [row.cells[0].blocks[0] for row in found[0].rows] == shades


def test_documents_of_several_sections_have_drawings_too() -> None:
    data = shipped(drawing(ONE), SectionEnd(), drawing(Picture(png())), last=SectionEnd(landscape=True, first_number=1))
    assert package_problems(data) == []
    assert audit(data) == []
    assert drawn_of(data) == [drawing(ONE), drawing(Picture(png()))]


def filled(body: str, *blocks: Block, **more: str) -> bytes:
    return Template(docx(body, STYLES, **more), "mau.docx").fill(Values({"noi_dung": blocks}), 14)


def test_a_template_of_a_clerk_keeps_its_own_drawings_and_takes_ours() -> None:
    data = filled(f"{FOREIGN}{p('{{p noi_dung }}')}{FOREIGN.replace('41', '7')}", drawing(ONE), drawing(Picture(png())))
    numbers = [int(number) for number in re.findall(r'docPr [^>]*?id="(\d+)"', part_of(data))]
    assert numbers == [41, 42, 43, 7]
    assert [type(block) for block in read(data).blocks] == [Paragraph, Drawing, Drawing, Paragraph]


def test_a_file_of_ours_may_be_the_template_of_another() -> None:
    body = p("{{p noi_dung }}") + p("[[p sau ]]") + "<w:sectPr/>"
    first = filled(body, drawing(ONE), drawing(Picture(png(1))))
    again = Template(changed(first, "word/document.xml", b"[[p sau ]]", b"{{p sau }}"))
    data = again.fill(Values({"sau": (drawing(Picture(png(2))), drawing(ONE))}), 14)
    assert package_problems(data) == []
    assert drawn_of(data) == [drawing(ONE), *(drawing(Picture(png(shade))) for shade in (1, 2)), drawing(ONE)]


def test_a_slot_in_a_header_takes_no_drawing() -> None:
    with pytest.raises(TemplateError, match="cannot stand in a header, footer or note"):
        shipped(drawing(ONE), slot="le_tren")


def test_what_is_not_ours_is_read_as_before() -> None:
    ours = filled(p("{{p noi_dung }}"), drawing(Picture(png())))
    renamed = changed(ours, "word/document.xml", b"vnadmin_drawing 1", b"Picture 3")
    for data in (docx(FOREIGN, STYLES), renamed):
        assert [(type(block), texts(block)) for block in read(data).blocks] == [(Paragraph, "")]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("word/charts/vnadmin_drawing_1.xml", b"c:barChart", b"c:pieChart"),
        ("word/charts/vnadmin_drawing_1.xml", b"<c:v>640</c:v>", b"<c:v>nhieu</c:v>"),
        ("word/charts/vnadmin_drawing_1.xml", b'<c:pt idx="1"><c:v>640</c:v></c:pt>', b""),
        ("word/charts/vnadmin_drawing_1.xml", b'sz="1100"', b'sz="' + b"9" * 5000 + b'"'),
        ("word/document.xml", b'r:id="vnadmin_drawing_1"', b'r:id="none"'),
        ("word/document.xml", b'cx="2540000"', b'cx="' + b"9" * 5000 + b'"'),
    ],
)
def test_a_chart_that_says_something_else_is_left_unread(name: str, old: bytes, new: bytes) -> None:
    data = changed(filled(p("{{p noi_dung }}"), drawing(ONE)), name, old, new)
    assert [(type(block), texts(block)) for block in read(data).blocks] == [(Paragraph, "")]


@given(charts(), st.sampled_from(["alt", "title", "categories", "series"]))
@settings(deadline=None, max_examples=10)
def test_words_that_xml_cannot_carry_are_refused(chart: Chart, place: str) -> None:
    bad = "a\x01"
    changes = {"title": bad, "categories": (bad,), "series": (Series(bad, (1,)),)}
    content = chart if place == "alt" else replace(chart, **{place: changes[place]})  # type: ignore[arg-type]  # as the field
    with pytest.raises(ModelError, match=r"U\+0001"):
        shipped(drawing(content, alt=bad if place == "alt" else ""))


def test_blocks_without_a_package_have_no_drawings() -> None:
    from vnadmin.ooxml.write import Writer

    ids = {label: label for label in ("Ô bảng",)}
    with pytest.raises(ValueError, match="needs a package"):
        Writer(ids, looks(14)).write([drawing(ONE)])
