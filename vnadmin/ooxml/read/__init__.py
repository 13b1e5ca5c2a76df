"""Đọc tệp .docx: the road back, from any file to blocks with the formatting that they really have.

`read` is lenient with documents and strict with packages: a value that makes no sense counts as not there, a file
that is no package raises `PackageError`. Nothing is fetched, run or written.

What the file numbers by itself (`w:numPr`) has no text there, and none is made up; comments, shapes without text,
pictures and charts are not read, but for pictures and charts that vnadmin has drawn.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache

from vnadmin.blocks import Block, Page
from vnadmin.errors import PackageError
from vnadmin.ooxml.effective import Effective
from vnadmin.ooxml.effective.numbering import Numbering
from vnadmin.ooxml.effective.styles import Sheet
from vnadmin.ooxml.effective.theme import theme_fonts
from vnadmin.ooxml.effective.values import attribute, switch
from vnadmin.ooxml.parts import Part, Parts
from vnadmin.ooxml.read.drawing import Drawn
from vnadmin.ooxml.read.page import HeaderFooter, HeaderOf, Kind, Place, Section, read_sections
from vnadmin.ooxml.read.properties import Properties, read_properties
from vnadmin.ooxml.read.story import Story
from vnadmin.ooxml.unpack import unpack
from vnadmin.ooxml.xml import w
from vnadmin.rules.table import table

__all__ = ["HeaderFooter", "Properties", "Reading", "Section", "read"]


@dataclass(frozen=True, slots=True)
class Reading:
    """Nội dung đọc được: all that one file says.

    `notes` are the blocks of footnotes and endnotes. `even_differ`: even pages have headers and footers of their own.
    """

    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    properties: Properties
    notes: tuple[Block, ...] = ()
    even_differ: bool = False

    @property
    def page(self) -> Page:
        """The page of the last section."""
        return self.sections[-1].page

    @property
    def headers(self) -> tuple[HeaderFooter, ...]:
        """Headers and footers of the last section."""
        return self.sections[-1].headers


def read(data: bytes) -> Reading:
    """Đọc tệp: a .docx as blocks, lengths in twips, sizes in half-points.

    `Paragraph.style` is the key of the component whose style name (`Quốc hiệu`) the paragraph bears, else the name of
    its style. Raises `PackageError`, which says what the bytes seem to be, and nothing else.
    """
    parts = Parts(unpack(data))
    main = parts.main()
    body = main.root.find(w("body"))
    if body is None:
        raise PackageError(f"{main.name}: the document has no body", vi="tài liệu không có phần thân")
    effective = _effective(parts, main.name)
    story = Story(effective, Drawn(parts, main.name))
    blocks = story.blocks(body)
    return Reading(
        blocks=blocks,
        sections=read_sections(story.sections, len(blocks), _headers(parts, main.name, effective)),
        properties=read_properties(parts),
        notes=_notes(parts, main.name, effective),
        even_differ=_even_differ(parts.of_kind(main.name, "settings")),
    )


def _effective(parts: Parts, main: str) -> Effective:
    found = {kind: parts.of_kind(main, kind) for kind in ("styles", "theme", "numbering")}
    roots = {kind: part.root if part is not None else None for kind, part in found.items()}
    theme = theme_fonts(roots["theme"])
    keys = {unicodedata.normalize("NFC", row.label): key for key, row in table().components.items()}
    return Effective(Sheet(roots["styles"], theme, Numbering(roots["numbering"])), theme, keys)


def _headers(parts: Parts, main: str, effective: Effective) -> HeaderOf:
    """What reads the header behind a relationship id, each part once: sections share them."""
    read: dict[str, tuple[tuple[Block, ...], tuple[str, ...]]] = {}

    @cache
    def header_of(rel_id: str, place: Place, kind: Kind) -> HeaderFooter | None:
        part = parts.by_id(main, rel_id)
        if part is None:
            return None
        if part.name not in read:
            story = Story(effective)
            read[part.name] = story.blocks(part.root), tuple(story.fields)
        return HeaderFooter(place, kind, *read[part.name])

    return header_of


def _notes(parts: Parts, main: str, effective: Effective) -> tuple[Block, ...]:
    """Footnotes, then endnotes; the separators that office programs keep among them have a type."""
    found: list[Block] = []
    for kind, name in (("footnotes", "footnote"), ("endnotes", "endnote")):
        part = parts.of_kind(main, kind)
        for note in part.root.iterchildren(w(name)) if part is not None else ():
            if attribute(note, "type") in {None, "normal"}:
                found.extend(Story(effective).blocks(note))
    return tuple(found)


def _even_differ(settings: Part | None) -> bool:
    element = settings.root.find(w("evenAndOddHeaders")) if settings is not None else None
    return element is not None and switch(element) is True
