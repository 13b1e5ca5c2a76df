"""Đọc thuộc tính tệp: what the file says of itself, apart from its text."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from vnadmin.ooxml.parts import Parts

__all__ = ["Properties", "read_properties"]

_CORE = {
    "title": "title",
    "subject": "subject",
    "creator": "creator",
    "keywords": "keywords",
    "description": "description",
    "category": "category",
    "language": "language",
    "identifier": "identifier",
    "lastModifiedBy": "last_modified_by",
    "created": "created",
    "modified": "modified",
}
_EXTENDED = {"Company": "company", "Application": "application"}


@dataclass(frozen=True, slots=True)
class Properties:
    """Thuộc tính tệp: texts as they stand in the file, dates too (W3CDTF); empty where the file says nothing."""

    title: str = ""
    subject: str = ""
    creator: str = ""
    keywords: str = ""
    description: str = ""
    category: str = ""
    language: str = ""
    identifier: str = ""
    last_modified_by: str = ""
    created: str = ""
    modified: str = ""
    company: str = ""
    application: str = ""


def read_properties(parts: Parts) -> Properties:
    """The properties of the package."""
    found: dict[str, str] = {}
    for kinds, names in ((("core-properties",), _CORE), (("extended-properties", "extendedProperties"), _EXTENDED)):
        part = next(filter(None, (parts.of_kind("", kind) for kind in kinds)), None)
        for element in part.root if part is not None else ():
            name = names.get(etree.QName(element).localname)
            if name and element.text:
                found.setdefault(name, element.text.strip())
    return Properties(**found)
