"""Các phần của gói: parts found by their relationships, as the format wants it, never by their usual names."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from lxml import etree

from vnadmin.errors import PackageError
from vnadmin.ooxml.unpack import Archive
from vnadmin.ooxml.xml import PACKAGE_RELS, Element, tree, w

__all__ = ["Part", "Parts"]

_CONTENT_TYPES = "[Content_Types].xml"
_ROOTS = {
    "workbook": ("an Excel workbook (.xlsx)", "bảng tính Excel (.xlsx)"),
    "presentation": ("a PowerPoint presentation (.pptx)", "bản trình chiếu PowerPoint (.pptx)"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its name in the package and its tree."""

    name: str
    root: Element


@dataclass(frozen=True, slots=True)
class _Link:
    kind: str  # the last word of the relationship's type: styles, header, core-properties
    target: str


class Parts:
    """The parts of one package."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._links: dict[str, dict[str, _Link]] = {}
        self._referred: dict[str, Part] = {}
        self._bytes: dict[str, bytes] = {}
        if _CONTENT_TYPES not in archive:
            raise _no_package(archive)

    def main(self) -> Part:
        """The document part and its tree; `PackageError` where there is none or it is no Word document."""
        part = self.of_kind("", "officeDocument")
        if part is None:
            raise PackageError(
                "the package does not say which part is its document (_rels/.rels); it is no .docx",
                vi="tệp không cho biết đâu là phần văn bản; đây không phải là tệp .docx",
            )
        if part.root.tag != w("document"):
            other = "something else than a Word document", "không phải tài liệu Word"
            what, gi = _ROOTS.get(etree.QName(part.root).localname, other)
            raise PackageError(f"{part.name}: the package holds {what}", vi=f"nội dung tệp là {gi}")
        return part

    def of_kind(self, source: str, kind: str) -> Part | None:
        """The part that `source` refers to as its `kind` ("styles"), if it does and the part is there."""
        for link in self._of(source).values():
            if link.kind == kind and link.target in self._archive:
                return self._part(link.target)
        return None

    def by_id(self, source: str, rel_id: str) -> Part | None:
        """The part that `source` refers to by a relationship id, if it is there; read once, whatever refers to it."""
        link = self._of(source).get(rel_id)
        if link is None or link.target not in self._archive:
            return None
        if link.target not in self._referred:
            self._referred[link.target] = self._part(link.target)
        return self._referred[link.target]

    def bytes_by_id(self, source: str, rel_id: str) -> bytes | None:
        """The bytes of the same, for a part that is no XML."""
        link = self._of(source).get(rel_id)
        if link is None or link.target not in self._archive:
            return None
        if link.target not in self._bytes:
            self._bytes[link.target] = self._archive.read(link.target)
        return self._bytes[link.target]

    def ids(self, source: str) -> frozenset[str]:
        """The relationship ids that `source` uses."""
        return frozenset(self._of(source))

    def _part(self, name: str) -> Part:
        return Part(name, tree(self._archive.read(name), name))

    def _of(self, source: str) -> dict[str, _Link]:
        if source not in self._links:
            folder, name = posixpath.split(source)
            rels = posixpath.join(folder, "_rels", f"{name}.rels")
            self._links[source] = _links(tree(self._archive.read(rels), rels), folder) if rels in self._archive else {}
        return self._links[source]


def _links(root: Element, folder: str) -> dict[str, _Link]:
    found: dict[str, _Link] = {}
    for element in root.iterchildren(f"{PACKAGE_RELS}Relationship"):
        if element.get("TargetMode") != "External":
            path = posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))
            kind = element.get("Type", "").rpartition("/")[2]
            found[element.get("Id", "")] = _Link(kind, path.lstrip("/"))
    return found


def _no_package(archive: Archive) -> PackageError:
    if "mimetype" in archive and archive.read("mimetype").startswith(b"application/vnd.oasis.opendocument"):
        return PackageError(
            "the file is an OpenDocument file (.odt); open it in Word or LibreOffice and save it as .docx",
            vi="đây là tệp OpenDocument (.odt); hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
        )
    return PackageError(
        f"the file is a zip without {_CONTENT_TYPES}; it is no .docx", vi="đây là tệp nén zip, không phải .docx"
    )
