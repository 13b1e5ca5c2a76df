"""A .docx opened for judging: the entries as they stand, the parts, and the parsed trees. Raises nothing."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
NS = {"w": W, "r": R, "mc": MC, "wp": WP}
CONTENT_TYPES = "[Content_Types].xml"
RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Problem(NamedTuple):
    """One fault: the part it stands in ("" for the file as a whole) and what is wrong."""

    part: str
    message: str


class Relationship(NamedTuple):
    source: str  # the part that refers; "" for the package
    id: str
    type: str
    target: str  # an absolute part name without the leading slash, or the URI where external
    external: bool


def w(name: str) -> str:
    """`w("p")` is the name that lxml gives to `w:p`."""
    return f"{{{W}}}{name}"


def val(element: etree._Element | None, name: str = "val") -> str:
    return "" if element is None else element.get(w(name), "")


def hardened_parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def rels_part(source: str) -> str:
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def source_of(rels: str) -> str:
    folder, name = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


@dataclass(frozen=True)
class Package:
    """`names` has every zip entry, repeated ones included; `faults` says which entries could not be read or parsed."""

    names: tuple[str, ...]
    parts: dict[str, bytes]
    trees: dict[str, etree._Element]
    faults: tuple[Problem, ...]

    @classmethod
    def open(cls, data: bytes) -> Package:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                names = tuple(archive.namelist())
                parts = {name: archive.read(name) for name in names}  # reading checks the CRC
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as fault:
            return cls((), {}, {}, (Problem("", f"the zip does not open: {fault}"),))
        trees, faults = {}, []
        for name in dict.fromkeys(names):
            if name.endswith((".xml", ".rels")):
                try:
                    trees[name] = etree.fromstring(parts[name], hardened_parser())
                except etree.XMLSyntaxError as fault:
                    faults.append(Problem(name, f"not well-formed: {fault}"))
        return cls(names, parts, trees, tuple(faults))

    @cached_property
    def relationships(self) -> tuple[Relationship, ...]:
        return tuple(
            _relationship(source_of(name), element)
            for name, tree in self.trees.items()
            if name.endswith(".rels")
            for element in tree.iter(RELS)
        )

    @cached_property
    def word_trees(self) -> dict[str, etree._Element]:
        """The parts whose root is WordprocessingML."""
        return {name: tree for name, tree in self.trees.items() if etree.QName(tree).namespace == W}

    def content_type(self, name: str) -> str | None:
        types = self.trees.get(CONTENT_TYPES)
        if types is None:
            return None
        for element in types.iterfind("{*}Override"):
            if element.get("PartName", "").lower() == f"/{name}".lower():
                return element.get("ContentType")
        extension = name.rpartition(".")[2].lower()
        for element in types.iterfind("{*}Default"):
            if element.get("Extension", "").lower() == extension:
                return element.get("ContentType")
        return None

    def tree_of(self, kind: str) -> etree._Element | None:
        """The tree of the part that a relationship of this kind ("styles", "numbering") leads to."""
        targets = (rel.target for rel in self.relationships if rel.type.rsplit("/", 1)[-1] == kind)
        return next((self.trees[target] for target in targets if target in self.trees), None)


def word_elements(package: Package) -> Iterator[tuple[str, str, etree._Element]]:
    """(part, local name, element) of every element of WordprocessingML."""
    for name, tree in package.word_trees.items():
        for element in tree.iter(f"{{{W}}}*"):
            yield name, element.tag.rpartition("}")[2], element


def _relationship(source: str, element: etree._Element) -> Relationship:
    target, external = element.get("Target", ""), element.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), target)).lstrip("/")
    return Relationship(source, element.get("Id", ""), element.get("Type", ""), target, external)
