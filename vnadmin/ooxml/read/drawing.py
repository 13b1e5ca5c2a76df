"""Đọc hình vẽ: drawings that are ours, known by their names; those of other hands are left as they were, unread."""

from __future__ import annotations

from vnadmin.blocks import Chart, Drawing, Paragraph, Picture
from vnadmin.ooxml.drawing.names import EMU, OWN, PICTURE, WP, C
from vnadmin.ooxml.parts import Parts
from vnadmin.ooxml.read.chart import read_chart
from vnadmin.ooxml.xml import REL_ID, A, Element, R, w

__all__ = ["Drawn"]

_INLINE = f"{w('r')}/{w('drawing')}/{{{WP}}}inline"
_GRAPHIC = f"{{{A}}}graphic/{{{A}}}graphicData"
_BLIP = f"{{{PICTURE}}}pic/{{{PICTURE}}}blipFill/{{{A}}}blip"
_PNG = b"\x89PNG\r\n\x1a\n"
LONGEST = 12
"""Digits of a length that is longer than any page."""


class Drawn:
    """Reads the drawings of one part, the document most often."""

    def __init__(self, parts: Parts, source: str) -> None:
        self._parts = parts
        self._source = source

    def read(self, element: Element, paragraph: Paragraph) -> Drawing | None:
        """What a paragraph without text draws; None where it is no drawing of ours, or more than one."""
        found = element.findall(_INLINE)
        if len(found) != 1 or sum(1 for _ in element.iter(w("drawing"))) != 1:
            return None
        properties, extent = found[0].find(f"{{{WP}}}docPr"), found[0].find(f"{{{WP}}}extent")
        if properties is None or extent is None or not properties.get("name", "").startswith(OWN):
            return None
        width, height = _twips(extent.get("cx", "")), _twips(extent.get("cy", ""))
        content = self._content(found[0])
        if content is None or not width or not height:
            return None
        return Drawing(content, width, height, properties.get("descr", ""), paragraph.style, paragraph.format)

    def _content(self, inline: Element) -> Picture | Chart | None:
        chart = inline.find(f"{_GRAPHIC}/{{{C}}}chart")
        if chart is not None:
            part = self._parts.by_id(self._source, chart.get(REL_ID, ""))
            return read_chart(part.root) if part is not None else None
        blip = inline.find(f"{_GRAPHIC}/{_BLIP}")
        png = self._parts.bytes_by_id(self._source, blip.get(f"{{{R}}}embed", "")) if blip is not None else None
        return Picture(png) if png is not None and png.startswith(_PNG) else None


def _twips(emu: str) -> int:
    return round(int(emu) / EMU) if emu.isdecimal() and len(emu) < LONGEST else 0
