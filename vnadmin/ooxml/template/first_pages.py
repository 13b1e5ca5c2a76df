"""Trang đầu của phần sau: headers and footers for the first page of a section that follows another.

They are the section's usual ones; where those count pages, blank ones that are added to the package.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterable, Mapping

from vnadmin.ooxml.parts import Part, Parts
from vnadmin.ooxml.template.registers import Registers
from vnadmin.ooxml.xml import REL_ID, Element, W, w
from vnadmin.rules.table import table

__all__ = ["FirstPages"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PAGE = re.compile(r"\bPAGE\b")
_BLANK = {"header": ("hdr", "so_trang"), "footer": ("ftr", "dia_chi")}
"""By place: the root of a blank part, and the component whose style its paragraph has."""


class FirstPages:
    """What stands on later first pages of one template: relationship ids by place, and the parts that are added."""

    def __init__(self, parts: Parts, main: Part) -> None:
        self._parts = parts
        self._main = main
        taken = {one.lower() for one in parts.ids(main.name)}
        free = {place: _free(f"vnadmin_{place}", taken) for place in _BLANK}
        usual = {place: self._usual(place) for place in _BLANK}
        self.ids = {place: usual[place] or free[place] for place in _BLANK}
        self._blank = [place for place in _BLANK if not usual[place]]

    def added(
        self, static: Mapping[str, bytes], changing: Iterable[str], style_ids: Mapping[str, str]
    ) -> dict[str, bytes]:
        """The blank parts, with the content types and relationships that tell of them; the others are the package's."""
        folder = posixpath.dirname(self._main.name)
        taken = {one.lower() for one in (*static, *changing)}
        names = {place: _free(posixpath.join(folder, f"vnadmin_{place}"), taken, ".xml") for place in self._blank}
        tables = Registers(static, self._main.name)
        found = {}
        for place, part in names.items():
            tables.link(self.ids[place], place, posixpath.basename(part))
            tables.name(part, f"{_KIND}.{place}+xml")
            found[part] = _blank(place, style_ids)
        return {**tables.parts(), **found}

    def _usual(self, place: str) -> str:
        """The relationship id of the last section's usual header or footer; "" where there is none without numbers."""
        rel_id = ""
        for reference in self._main.root.iter(w(f"{place}Reference")):
            if reference.get(w("type"), "default") == "default":
                rel_id = reference.get(REL_ID, "")
        part = self._parts.by_id(self._main.name, rel_id)
        return rel_id if part is not None and not _counts_pages(part.root) else ""


def _counts_pages(root: Element) -> bool:
    codes = [element.text or "" for element in root.iter(w("instrText"))]
    simple = [element.get(w("instr"), "") for element in root.iter(w("fldSimple"))]
    words = " ".join([*codes, "".join(codes), *simple])  # office programs may split an instruction
    return bool(_PAGE.search(words)) or next(root.iter(w("pgNum")), None) is not None


def _blank(place: str, style_ids: Mapping[str, str]) -> bytes:
    root, key = _BLANK[place]
    style = style_ids.get(table().components[key].label)
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style is not None else ""
    return f'{_DECLARATION}<w:{root} xmlns:w="{W}"><w:p>{properties}</w:p></w:{root}>'.encode()


def _free(wanted: str, taken: Container[str], ending: str = "") -> str:
    """A name that is not taken yet; `taken` are in small letters."""
    name, number = wanted + ending, 1
    while name.lower() in taken:
        name, number = f"{wanted}{number}{ending}", number + 1
    return name
