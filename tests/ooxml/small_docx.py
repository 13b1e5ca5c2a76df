"""`docx(...)`: the smallest .docx round a piece of body and a piece of style sheet, both written as XML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from tests.support.good_docx import zipped
from vnadmin.blocks import Block, Paragraph, Table
from vnadmin.ooxml.read import read

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{CONTENT_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{CONTENT_TYPE}.styles+xml"/></Types>'
)
NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
AnyBlock = TypeVar("AnyBlock", Paragraph, Table)


def part(root: str, inside: str) -> str:
    return f"<w:{root} {NAMESPACES}>{inside}</w:{root}>"


def relationships(links: Mapping[str, tuple[str, str]]) -> str:
    """`links` gives type and target by id."""
    each = (f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, (kind, target) in links.items())
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(each)}</Relationships>'


def entries(body: str, styles: str = "", **parts: str) -> dict[str, str]:
    """The entries of the package; `parts` are roots of further parts by relationship type (`header1` is a header)."""
    links = {"styles": (f"{R}/styles", "styles.xml")}
    links |= {name: (f"{R}/{name.rstrip('0123456789')}", f"{name}.xml") for name in parts}
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relationships({"main": (f"{R}/officeDocument", "word/document.xml")}),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relationships(links),
        "word/styles.xml": part("styles", styles or NORMAL),
        **{f"word/{name}.xml": content for name, content in parts.items()},
    }


def docx(body: str, styles: str = "", **parts: str) -> bytes:
    return zipped(entries(body, styles, **parts))


def style(style_id: str, inside: str = "", *, based_on: str = "", kind: str = "paragraph", name: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    named = f'<w:name w:val="{name or style_id}"/>'
    return f'<w:style w:type="{kind}" w:styleId="{style_id}">{named}{base}{inside}</w:style>'


def texts_of(data: bytes) -> list[str]:
    """The texts of a file's paragraphs, tables left out."""
    return [block.text for block in read(data).blocks if isinstance(block, Paragraph)]


def only(blocks: tuple[Block, ...], kind: type[AnyBlock]) -> AnyBlock:
    """The one block that there is."""
    (block,) = blocks
    assert isinstance(block, kind)
    return block
