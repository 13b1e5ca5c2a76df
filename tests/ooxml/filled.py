"""Templates in tests: pieces of a body with tags, filled from plain values, and what came of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

from tests.ooxml.small_docx import docx
from vnadmin.blocks import Block, Paragraph, SectionEnd
from vnadmin.formats import looks
from vnadmin.ooxml.styles import styles_xml
from vnadmin.ooxml.template import Template

STYLES = styles_xml(14).partition("<w:docDefaults>")[2].join(("<w:docDefaults>", "")).removesuffix("</w:styles>")
Text = str | list[str]


class Values:
    """A Source of given texts and blocks; `composed` are the slots made of blocks, whose text is that of theirs."""

    def __init__(self, values: Mapping[str, Text | tuple[Block, ...]], last: SectionEnd | None = None) -> None:
        self._values = values
        self._last = last
        self.names = frozenset(values)
        self.composed = frozenset(name for name, value in values.items() if isinstance(value, tuple))

    def text(self, name: str) -> Text:
        value = self._values[name]
        if isinstance(value, tuple):
            return [block.text for block in value if isinstance(block, Paragraph)]
        return value

    def blocks(self, name: str) -> Sequence[Block]:
        value = self._values[name]
        return value if isinstance(value, tuple) else ()

    def last_section(self) -> SectionEnd | None:
        return self._last


def paragraph(text: str) -> Paragraph:
    return looks(14)["noi_dung"].paragraph(text)


def p(*texts: str) -> str:
    """A paragraph whose runs hold the texts."""
    runs = (f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' for text in texts)
    return f"<w:p>{''.join(runs)}</w:p>"


def table(*cells: str) -> str:
    """A table of one row."""
    inside = "".join(f'<w:tc><w:tcPr><w:tcW w:w="500" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in cells)
    grid = '<w:gridCol w:w="500"/>' * len(cells)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid><w:tr>{inside}</w:tr></w:tbl>"


def filled(
    body: str, values: Mapping[str, Text | tuple[Block, ...]], last: SectionEnd | None = None, **parts: str
) -> bytes:
    source = Values(values, last)
    template = Template(docx(body, STYLES, **parts), "mau.docx")
    template.check(source.names, source.composed)
    return template.fill(source, 14)


def part_of(data: bytes, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def body_of(data: bytes) -> str:
    return part_of(data).partition("<w:body>")[2].removesuffix("</w:body></w:document>")
