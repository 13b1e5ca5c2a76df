"""Hình vẽ của một văn bản: the parts that its pictures and charts become, and how the document refers to them."""

from __future__ import annotations

import posixpath
from typing import NamedTuple

from vnadmin.blocks import Chart, Drawing, Picture
from vnadmin.ooxml.drawing.chart import WORKBOOK_ID, chart_xml
from vnadmin.ooxml.drawing.inline import inline
from vnadmin.ooxml.drawing.names import CHART, SPREADSHEET
from vnadmin.ooxml.drawing.room import Room
from vnadmin.ooxml.drawing.workbook import workbook
from vnadmin.ooxml.xml import R
from vnadmin.ooxml.xmltext import refuse_forbidden

__all__ = ["AddedPart", "Drawings", "Link"]

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"


class Link(NamedTuple):
    """A relationship of the document: its id, its kind ("image") and the part it leads to, seen from its folder."""

    id: str
    kind: str
    target: str


class AddedPart(NamedTuple):
    """A part by its full name; `kind` is its content type, empty where all packages know it."""

    name: str
    kind: str
    data: bytes


class Drawings:
    """What is drawn in one document; equal pictures are one part."""

    __slots__ = ("_count", "_pictures", "_room", "links", "parts")

    def __init__(self, room: Room) -> None:
        self._room = room
        self._count = 0
        self._pictures: dict[bytes, Link] = {}
        self.links: list[Link] = []
        self.parts: list[AddedPart] = []

    def add(self, drawing: Drawing) -> str:
        """The `w:drawing` of a picture or chart, whose parts are noted.

        Raises ModelError for words with a character that XML cannot carry.
        """
        self._count += 1
        content = drawing.content
        for text in (drawing.alt, *(() if isinstance(content, Picture) else _words(content))):
            refuse_forbidden(text)
        link = self._picture(content) if isinstance(content, Picture) else self._chart(content)
        return inline(drawing, self._room.number + self._count - 1, link.id, self._count)

    def _picture(self, picture: Picture) -> Link:
        link = self._pictures.get(picture.png)
        if link is None:
            link = self._pictures[picture.png] = self._linked("image", "media", ".png")
            self.parts.append(AddedPart(self._full(link.target), "image/png", picture.png))
        return link

    def _chart(self, chart: Chart) -> Link:
        """A chart is a part of its own each time: office programs change it where it stands."""
        link = self._linked("chart", "charts", ".xml")
        folder, name = posixpath.split(link.target)
        book = f"embeddings/{link.id}.xlsx"
        relations = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{_RELATIONSHIPS}">'
            f'<Relationship Id="{WORKBOOK_ID}" Type="{R}/package" Target="../{book}"/></Relationships>'
        )
        self.parts += (
            AddedPart(self._full(link.target), CHART, chart_xml(chart)),
            AddedPart(self._full(f"{folder}/_rels/{name}.rels"), "", relations.encode()),
            AddedPart(self._full(book), SPREADSHEET, workbook(chart)),
        )
        return link

    def _linked(self, kind: str, folder: str, ending: str) -> Link:
        rel_id = f"{self._room.stem}_{len(self.links) + 1}"
        link = Link(rel_id, kind, f"{folder}/{rel_id}{ending}")
        self.links.append(link)
        return link

    def _full(self, target: str) -> str:
        return posixpath.join(self._room.folder, target)


def _words(chart: Chart) -> tuple[str, ...]:
    return (chart.title, *chart.categories, *(one.name for one in chart.series))
