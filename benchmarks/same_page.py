"""Whether two files hold the same page: every paragraph's style and text, in order, and the file's title."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

__all__ = ["page_of", "words_in"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BREAK = f"{W}br"
TITLE = "{http://purl.org/dc/elements/1.1/}title"


def page_of(data: bytes) -> list[tuple[str, str]]:
    """Style and text of every paragraph (tables included), then the title."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        core = etree.fromstring(archive.read("docProps/core.xml"))
        names = _style_names(etree.fromstring(archive.read("word/styles.xml")))
    page = [(names[_value(p, f"{W}pPr/{W}pStyle")], words_in(p, "\n")) for p in body.iter(f"{W}p")]
    return [*page, ("title", core.findtext(TITLE) or "")]


def words_in(paragraph: etree._Element, line_break: str = "") -> str:
    """The text of a paragraph's runs."""
    return "".join(line_break if piece.tag == BREAK else piece.text or "" for piece in paragraph.iter(f"{W}t", BREAK))


def _value(element: etree._Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else str(found.get(f"{W}val", ""))


def _style_names(styles: etree._Element) -> dict[str, str]:
    return {str(style.get(f"{W}styleId")): _value(style, f"{W}name") for style in styles.iter(f"{W}style")}
