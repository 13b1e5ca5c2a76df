"""Phần trang (section): the ends of sections in a document, written after the template's own last section.

A section that follows another has no place for what the template puts on the first page of the file alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from vnadmin.blocks import Drawing, Margins, SectionEnd
from vnadmin.formats import page
from vnadmin.ooxml.drawing.room import Room
from vnadmin.ooxml.effective.values import twips
from vnadmin.ooxml.late_rows import LateRows
from vnadmin.ooxml.template.tags import Tag
from vnadmin.ooxml.xml import REL_ID, VAL, Element, R, W, w

if TYPE_CHECKING:
    from vnadmin.ooxml.drawing.drawings import Drawings

__all__ = ["SectionForm", "Sections", "last_section", "section_text"]

_SCHEMA = (
    *("headerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType"),
    *("pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter"),
    *("docGrid", "printerSettings", "sectPrChange"),
)
_ORDER = {w(name): place for place, name in enumerate(_SCHEMA)}
_ORDER[w("footerReference")] = _ORDER[w("headerReference")]  # these two may stand in any order
_CLOSED = {"tc", "txbxContent"}


class SectionForm:
    """The template's last section as the form of others; `firsts` has the parts of later first pages by place."""

    def __init__(self, root: Element, firsts: Mapping[str, str]) -> None:
        own = last_section(root)
        self._own = etree.Element(w("sectPr")) if own is None else deepcopy(own)
        self._names = root.nsmap
        self._firsts = firsts
        self.text = lru_cache(maxsize=64)(self._text)

    def _text(self, end: SectionEnd, later: bool) -> str:
        """The `w:sectPr` of a section; `later` ones follow another that the same document has made."""
        section = deepcopy(self._own)
        if later:
            self._follow(section, end)
        if end.landscape:
            _turn(section)
        if end.margins is not None:
            _set_margins(_child(section, "pgMar"), end.margins)
        if end.first_number is not None:
            _child(section, "pgNumType").set(w("start"), str(end.first_number))
            _child(section, "titlePg").attrib.pop(VAL, "")
        section[:] = sorted(section, key=lambda child: _ORDER.get(str(child.tag), len(_ORDER)))
        return section_text(section, self._names)

    def _follow(self, section: Element, end: SectionEnd) -> None:
        """Begin a page, run on with the numbers, and have other first pages than the template's."""
        _child(section, "type").set(VAL, "nextPage")
        if (numbers := section.find(w("pgNumType"))) is not None:
            numbers.attrib.pop(w("start"), "")
        if end.first_number is None and (title := section.find(w("titlePg"))) is not None:
            section.remove(title)
        for place, rel_id in self._firsts.items():
            for reference in section.findall(w(f"{place}Reference")):
                if reference.get(w("type")) == "first":
                    section.remove(reference)
            section.append(etree.Element(w(f"{place}Reference"), {w("type"): "first", REL_ID: rel_id}))


class Sections:
    """The sections of one document while it is filled; `tag` is the slot that is being filled.

    `late_rows` are those of its tables that are written when all of its sections are known, `drawings` its pictures
    and charts, None while there are none.
    """

    __slots__ = ("_form", "_room", "drawings", "drawn", "ended", "late_rows", "tag")

    def __init__(self, form: SectionForm, room: Room) -> None:
        self._form = form
        self._room = room
        self.ended = self.drawn = 0
        self.late_rows = LateRows()
        self.drawings: Drawings | None = None
        self.tag: Tag | None = None

    def end(self, end: SectionEnd) -> str:
        """The `w:sectPr` of a section that ends in the slot; TemplateError where the slot cannot hold one."""
        tag = self.tag
        if tag is not None and (tag.place.part != "document" or not _CLOSED.isdisjoint(tag.path.split("/"))):
            raise tag.place.fault(
                f"the slot “{tag.inside}” holds pages of their own (an annex), which cannot end inside a table, text"
                " box, header, footer or note: move it into the text",
                f"ô “{tag.inside}” có trang riêng (phụ lục), không đặt được trong bảng, hộp chữ, đầu trang, chân trang"
                " hay chú thích: hãy đưa ô ra ngoài",
            )
        self.ended += 1
        return self._form.text(end, self.ended > 1)

    def draw(self, drawing: Drawing) -> str:
        """The `w:drawing` of a picture or chart in the slot; TemplateError where the slot cannot hold one."""
        tag = self.tag
        if tag is not None and tag.place.part != "document":
            raise tag.place.fault(
                f"the slot “{tag.inside}” holds a picture or a chart, which cannot stand in a header, footer or note:"
                " move it into the text",
                f"ô “{tag.inside}” có hình hoặc biểu đồ, không đặt được trong đầu trang, chân trang hay chú thích: hãy"
                " đưa ô vào phần nội dung",
            )
        if self.drawings is None:
            from vnadmin.ooxml.drawing.drawings import Drawings  # most documents have none

            self.drawings = Drawings(self._room)
        self.drawn += 1
        return self.drawings.add(drawing)

    def last(self, end: SectionEnd | None) -> str | None:
        """The `w:sectPr` of the last section, None where it stays the template's."""
        if end is None and not self.ended:
            return None
        return self._form.text(end or SectionEnd(), self.ended > 0)


def last_section(root: Element) -> Element | None:
    """The `w:sectPr` at the end of a document's body."""
    return root.find(f"{w('body')}/{w('sectPr')}")


def section_text(section: Element, names: Mapping[str | None, str]) -> str:
    """A `w:sectPr` as it stands below a root that declares these `names`, `w` among them."""
    holder = etree.Element(w("body"), nsmap={"w": W, "r": R})
    holder.append(deepcopy(section))
    holder[0].tail = None
    text = etree.tostring(holder[0], encoding="unicode").replace(f' xmlns:w="{W}"', "", 1)
    return text.replace(f' xmlns:r="{R}"', "", 1) if names.get("r") == R else text


def _turn(section: Element) -> None:
    """Lay the paper on its longer side; the margins keep their sides."""
    size = _child(section, "pgSz")
    paper = page()
    sides = size.get(w("w"), str(paper.width)), size.get(w("h"), str(paper.height))
    if _length(sides[0]) < _length(sides[1]):
        size.set(w("w"), sides[1])
        size.set(w("h"), sides[0])
    size.set(w("orient"), "landscape")


def _set_margins(element: Element, margins: Margins) -> None:
    """The footer stands as far from its edge as the header does; a gutter of the template's stays."""
    for name in ("top", "bottom", "left", "right", "header"):
        element.set(w(name), str(getattr(margins, name)))
    element.set(w("footer"), str(margins.header))
    if element.get(w("gutter")) is None:
        element.set(w("gutter"), "0")


def _length(text: str) -> int:
    return twips(text) or 0


def _child(section: Element, name: str) -> Element:
    """The child of this name, made where there is none."""
    found = section.find(w(name))
    return etree.SubElement(section, w(name)) if found is None else found
