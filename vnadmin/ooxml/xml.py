"""Đọc XML: one part as a tree, by a parser that fetches nothing, expands nothing and stops at a depth of 256.

Strict files (ISO 29500 Strict) name the same elements in other namespaces; here they are given the usual ones, so
that everything behind knows only those.
"""

from __future__ import annotations

from typing import TypeAlias

from lxml import etree

from vnadmin.errors import PackageError

__all__ = ["MC", "PACKAGE_RELS", "REL_ID", "VAL", "XML_SPACE", "A", "R", "W", "tree", "w"]

Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml has no other name for the type

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
PACKAGE_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
REL_ID = f"{{{R}}}id"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
VAL = f"{{{W}}}val"

_STRICT = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": W,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": R,
    "http://purl.oclc.org/ooxml/officeDocument/math": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/drawingml/main": A,
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": (
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    ),
}


def w(name: str) -> str:
    """`w("p")` is the name that the tree gives to `w:p`."""
    return f"{{{W}}}{name}"


def tree(data: bytes, name: str) -> Element:
    """The root of the part `name`; `PackageError` where it is no XML or declares a document type."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError, LookupError) as fault:
        raise PackageError(
            f"{name}: not well-formed XML ({fault}); open the file in Word and save it again",
            vi=f"phần {name} của tệp bị hỏng; hãy mở tệp bằng Word rồi lưu lại",
        ) from fault
    if root.getroottree().docinfo.internalDTD is not None:
        raise PackageError(
            f"{name}: declares a document type, which a .docx may not; the file was not read",
            vi=f"phần {name} khai báo DOCTYPE, điều mà .docx không cho phép; tệp không được đọc",
        )
    if etree.QName(root).namespace in _STRICT:
        _usual_namespaces(root)
    return root


def _usual_namespaces(root: Element) -> None:
    for element in root.iter():
        element.tag = _usual(str(element.tag))
        for key, value in element.attrib.items():
            if (usual := _usual(str(key))) != key:
                del element.attrib[key]
                element.set(usual, value)


def _usual(name: str) -> str:
    space, brace, local = name[1:].partition("}")
    return f"{{{_STRICT[space]}}}{local}" if brace and space in _STRICT else name
