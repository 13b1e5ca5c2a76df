"""Gói có hình: the packages of documents with pictures or charts, whose registers change from document to document."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from vnadmin.ooxml.deflate import Deflated
from vnadmin.ooxml.drawing.names import OWN, WP
from vnadmin.ooxml.drawing.room import Room
from vnadmin.ooxml.package import Package
from vnadmin.ooxml.parts import Part, Parts
from vnadmin.ooxml.template.parts import CONTENT_TYPES
from vnadmin.ooxml.template.registers import Registers, relations_of

if TYPE_CHECKING:
    from vnadmin.ooxml.drawing.drawings import Drawings

__all__ = ["DrawnPackage", "room_for"]

LONGEST = 10
"""Digits of a number that is none of a drawing any more: they end below 2^32."""


def room_for(parts: Parts, found: Sequence[Part], names: Iterable[str]) -> Room:
    """What is free for drawings in a template with these parts, the document first, and these names of parts."""
    main = found[0].name
    taken = [one.lower() for one in (*names, *parts.ids(main))]
    stem, number = OWN, 1
    while any(f"{stem}_" in one for one in taken):
        stem, number = f"{OWN}{number}", number + 1
    used = [one.get("id", "") for part in found for one in part.root.iter(f"{{{WP}}}docPr")]
    numbers = [int(one) for one in used if one.isdecimal() and len(one) < LONGEST]
    return Room(posixpath.dirname(main), stem, max(numbers, default=0) + 1)


class DrawnPackage:
    """One template's package of static parts, the changing ones, and those that drawings add."""

    def __init__(self, static: Mapping[str, bytes], changing: Iterable[str], main: str) -> None:
        rels = relations_of(static, main)
        self._main = main
        self._registers = {name: static[name] for name in (rels, CONTENT_TYPES) if name in static}
        rest = {name: data for name, data in static.items() if name not in self._registers}
        self._package = Package(rest, (*changing, rels, CONTENT_TYPES))

    def build(self, parts: Iterable[bytes | Deflated], drawings: Drawings) -> bytes:
        """The whole file of a document with these changing parts and drawings."""
        registers = Registers(self._registers, self._main)
        for link in drawings.links:
            registers.link(*link)
        for part in drawings.parts:
            if part.kind:
                registers.name(part.name, part.kind)
        added = {one.name: one.data for one in drawings.parts}
        return self._package.build((*parts, *registers.parts().values()), added)
