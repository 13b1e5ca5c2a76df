"""The guide for clerks, `docs/mau-word.md`: its list of slots is whole, its examples work, its errors are said so."""

from __future__ import annotations

import re

import pytest

from tests.ooxml.filled import p
from tests.ooxml.small_docx import docx, part
from tests.support.examples import ROOT
from vnadmin.errors import TemplateError
from vnadmin.layout.slots import SLOTS
from vnadmin.ooxml.template import Template

GUIDE = (ROOT / "docs" / "mau-word.md").read_text(encoding="utf-8")
COMPOSED = frozenset(name for name, slot in SLOTS.items() if slot.blocks is not None)


def test_the_list_of_slots_is_whole() -> None:
    listed = re.findall(r"^\| `(\w+)` \| (chữ|đoạn) \|", GUIDE, re.MULTILINE)
    assert [name for name, _ in listed] == list(SLOTS)
    assert {name for name, kind in listed if kind == "đoạn"} == COMPOSED


ERRORS = re.findall(r"^mau\.docx: (đầu trang, )?đoạn (\d+) “(.+?)”: (.+)$", GUIDE, re.MULTILINE)


def test_the_guide_shows_errors() -> None:
    assert len(ERRORS) == 6


@pytest.mark.parametrize(("header", "number", "text", "said"), ERRORS)
def test_errors_are_said_as_the_guide_says(header: str, number: str, text: str, said: str) -> None:
    before = p("") * (int(number) - 1)
    body, parts = before + p(text), {}
    if header:
        body = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
        parts = {"header1": part("hdr", before + p(text))}
    with pytest.raises(TemplateError) as caught:
        Template(docx(body, **parts), "mau.docx").check(frozenset(SLOTS), COMPOSED)
    assert caught.value.vi == f"mau.docx: {header}đoạn {number} “{text}”: {said}"


ROWS = re.findall(r"^\| (`\{.+?) \| \w", GUIDE.partition("## 3.")[2].partition("## 4.")[0], re.MULTILINE)


@pytest.mark.parametrize("row", ROWS)
def test_the_examples_of_statements_compile(row: str) -> None:
    pieces = [piece.replace("\\|", "|").replace("…", "x in noi_nhan") for piece in re.findall(r"`(.+?)`", row)]
    cells = [f'<w:tc><w:tcPr><w:tcW w:w="1" w:type="dxa"/></w:tcPr>{p(piece)}</w:tc>' for piece in pieces]
    body = "".join(p(piece) for piece in pieces)
    if "{%tr" in row:
        body = f"<w:tbl>{''.join(f'<w:tr>{cell}</w:tr>' for cell in cells)}</w:tbl>"
    elif "{%tc" in row:
        body = f"<w:tbl><w:tr>{''.join(cells)}</w:tr></w:tbl>"
    Template(docx(body)).check(frozenset(SLOTS), COMPOSED)


def test_there_are_examples_of_every_statement() -> None:
    assert len(ROWS) == 7
