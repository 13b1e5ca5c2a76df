"""Đọc phần văn bản (section): paper, margins and headers of each section of the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from vnadmin.blocks import Block, Page
from vnadmin.ooxml.effective.values import attribute, number, switch, twips
from vnadmin.ooxml.xml import REL_ID, Element, w

__all__ = ["HeaderFooter", "HeaderOf", "Kind", "Place", "Section", "read_sections"]

Place = Literal["header", "footer"]
Kind = Literal["default", "first", "even"]

_KINDS: dict[str, Kind] = {"first": "first", "even": "even"}
_PLACES: tuple[Place, ...] = ("header", "footer")
_LETTER = Page(width=12240, height=15840, top=1440, bottom=1440, left=1440, right=1440, header=720)


@dataclass(frozen=True, slots=True)
class HeaderFooter:
    """Đầu trang, chân trang: its blocks, and the instructions of its fields (`PAGE`).

    `first` shows only where the section's first page differs, `even` only where the document's even pages do.
    """

    place: Place
    kind: Kind
    blocks: tuple[Block, ...]
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Phần (section): the blocks up to, not including, index `end`, on one kind of page.

    `first_differs` says that the first page has its own header and footer (none, where `headers` has none for it);
    `first_number` is the number of its first page where the numbering begins anew. Headers that a section takes over
    from the one before stand in its `headers` too.
    """

    end: int
    page: Page
    first_differs: bool = False
    first_number: int | None = None
    headers: tuple[HeaderFooter, ...] = ()

    def header(self, place: Place, kind: Kind = "default") -> HeaderFooter | None:
        """The header or footer of this kind, if the section has one."""
        return next((one for one in self.headers if one.place == place and one.kind == kind), None)


HeaderOf: TypeAlias = Callable[[str, Place, Kind], HeaderFooter | None]
"""Reads the header or footer behind a relationship id."""


def read_sections(found: list[tuple[int, Element]], length: int, header_of: HeaderOf) -> tuple[Section, ...]:
    """The sections, in order; there is always one. `found` has their ends, `length` is the number of blocks."""
    sections: list[Section] = []
    headers: dict[tuple[Place, Kind], HeaderFooter] = {}
    for end, element in found:
        for place in _PLACES:
            for reference in element.iterchildren(w(f"{place}Reference")):
                kind = _KINDS.get(attribute(reference, "type") or "", "default")
                header = header_of(reference.get(REL_ID, ""), place, kind)
                if header is not None:
                    headers[place, kind] = header
        sections.append(_section(element, end, tuple(headers.values())))
    if not sections or sections[-1].end < length:
        sections.append(Section(length, _LETTER))
    return tuple(sections)


def _section(element: Element, end: int, headers: tuple[HeaderFooter, ...]) -> Section:
    title, numbering = element.find(w("titlePg")), element.find(w("pgNumType"))
    return Section(
        end=end,
        page=_page(element),
        first_differs=title is not None and switch(title) is True,
        first_number=number(attribute(numbering, "start"), 0, 2**31 - 1) if numbering is not None else None,
        headers=headers,
    )


def _page(section: Element) -> Page:
    """The page; what the file leaves open is Letter with margins of an inch, as in Word."""
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))

    def length(element: Element | None, name: str, default: int) -> int:
        value = twips(attribute(element, name)) if element is not None else None
        return default if value is None else abs(value)  # a negative margin only keeps the header from moving text

    return Page(
        width=length(size, "w", _LETTER.width),
        height=length(size, "h", _LETTER.height),
        top=length(margins, "top", _LETTER.top),
        bottom=length(margins, "bottom", _LETTER.bottom),
        left=length(margins, "left", _LETTER.left),
        right=length(margins, "right", _LETTER.right),
        header=length(margins, "header", _LETTER.header),
    )
