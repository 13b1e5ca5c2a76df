"""Hostile .docx files: a small file makes no big tree and takes no long time, and no value of it crashes the reader."""

from __future__ import annotations

import tracemalloc

import pytest

from tests.ooxml.small_docx import R, docx, entries, part, relationships, style, texts_of
from tests.support.good_docx import zipped
from vnadmin.errors import PackageError
from vnadmin.ooxml.read import read
from vnadmin.ooxml.unpack import MAX_TAGS

PARAGRAPH = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"


def chained_table_styles(count: int) -> str:
    """Each style brings five regions of its own, and inherits those of all before it."""
    return "".join(
        style(
            f"s{i}", "".join(f'<w:tblStylePr w:type="t{i}_{j}"/>' for j in range(5)), based_on=f"s{i - 1}", kind="table"
        )
        for i in range(count)
    )


def one_header_by_many_names(count: int) -> bytes:
    section = '<w:p><w:pPr><w:sectPr><w:headerReference r:id="h%d" w:type="default"/></w:sectPr></w:pPr></w:p>'
    files = entries("".join(section % i for i in range(count)))
    links = {f"h{i}": (f"{R}/header", "h.xml") for i in range(count)}
    files |= {"word/_rels/document.xml.rels": relationships(links), "word/h.xml": part("hdr", PARAGRAPH * 500)}
    return zipped(files)


def numberings(count: int) -> str:
    levels = "".join(f'<w:lvl w:ilvl="{i}"><w:pStyle w:val="p{i}"/></w:lvl>' for i in range(count))
    nums = "".join(f'<w:num w:numId="{i}"><w:abstractNumId w:val="1"/></w:num>' for i in range(count))
    return part("numbering", f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>{nums}')


SLOW = {
    "table styles": docx('<w:tbl><w:tblPr><w:tblStyle w:val="s1999"/></w:tblPr></w:tbl>', chained_table_styles(2000)),
    "headers": one_header_by_many_names(1000),
    "numbering": docx(PARAGRAPH, numbering=numberings(2000)),
    "blanks": docx(f"<w:p>{'<w:x>' * 200}{'<w:r><w:t> a</w:t></w:r>' * 20_000}{'</w:x>' * 200}</w:p>"),
}


@pytest.mark.parametrize("name", SLOW)
def test_a_small_file_takes_little_memory(name: str) -> None:
    tracemalloc.start()
    assert read(SLOW[name]).blocks
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100 << 20  # such a file once took gigabytes, and a minute


def test_too_many_tags_are_refused_before_they_become_a_tree() -> None:
    tags = (f"<w:p/>{' ' * (i % 7)}" for i in range(MAX_TAGS))
    with pytest.raises(PackageError, match="XML tags"):
        read(docx("".join(tags)))


@pytest.mark.parametrize("code", ["110000", "FFFFFF", "D800", "0", "", "x"])
def test_a_symbol_that_is_no_character_reads_as_a_replacement(code: str) -> None:
    data = docx(f'<w:p><w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r></w:p>')
    assert texts_of(data) == ["\N{REPLACEMENT CHARACTER}"]
