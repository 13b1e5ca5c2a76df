"""Danh mục của gói: content types and the document's relationships, which parts that are added are entered in."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from lxml import etree

from vnadmin.ooxml.template.parts import CONTENT_TYPES
from vnadmin.ooxml.xml import PACKAGE_RELS, Element, R, tree

__all__ = ["Registers", "relations_of"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def relations_of(static: Mapping[str, bytes], part: str) -> str:
    """The name of the relationships of a part, as the package spells it where it has them."""
    folder, name = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", f"{name}.rels")
    return next((one for one in static if one.lower() == rels.lower()), rels)


class Registers:
    """The two registers of one package, to be added to."""

    def __init__(self, static: Mapping[str, bytes], main: str) -> None:
        self._rels = relations_of(static, main)
        found = static.get(self._rels)
        self._links = etree.Element(f"{PACKAGE_RELS}Relationships") if found is None else tree(found, self._rels)
        self._types = tree(static[CONTENT_TYPES], CONTENT_TYPES)

    def link(self, rel_id: str, kind: str, target: str) -> None:
        """Enter a relationship of the document; `target` as seen from its folder."""
        attributes = {"Id": rel_id, "Type": f"{R}/{kind}", "Target": target}
        etree.SubElement(self._links, f"{PACKAGE_RELS}Relationship", attributes)

    def name(self, part: str, content_type: str) -> None:
        """Enter the content type of a part."""
        override = {"PartName": f"/{part}", "ContentType": content_type}
        etree.SubElement(self._types, f"{{{_TYPES}}}Override", override)

    def parts(self) -> dict[str, bytes]:
        """The registers as parts: relationships, then content types."""
        return {self._rels: _bytes(self._links), CONTENT_TYPES: _bytes(self._types)}


def _bytes(root: Element) -> bytes:
    return (_DECLARATION + etree.tostring(root, encoding="unicode")).encode()
