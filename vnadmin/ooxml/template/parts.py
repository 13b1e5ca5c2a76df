"""Các phần của mẫu: the parts in which tags are filled, found through relationships as the format wants it.

As in docxtpl these are the document, its headers, footers and footnotes and the properties, here all of them.
Endnotes and comments are left as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vnadmin.errors import PackageError, TemplateError
from vnadmin.ooxml.parts import Part, Parts
from vnadmin.ooxml.unpack import Archive
from vnadmin.ooxml.xml import REL_ID, tree, w

__all__ = ["CONTENT_TYPES", "TemplatePart", "document_types", "template_parts"]

CONTENT_TYPES = "[Content_Types].xml"
_TEMPLATE_TYPE, _DOCUMENT_TYPE = b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml"
_STRICT = "http://purl.oclc.org/ooxml/"
_PROPERTIES = ("core-properties", "extended-properties", "extendedProperties")


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """One part with its kind: document, header, footer, footnotes, properties; or endnotes, which stay as they are."""

    kind: str
    part: Part


def template_parts(parts: Parts, file: str) -> Iterator[TemplatePart]:
    """Every part that may hold tags, the document first. Raises TemplateError where it is no usable template."""
    main = parts.main()
    if any(space.startswith(_STRICT) for space in main.root.nsmap.values()):
        raise TemplateError(
            f"{file}: saved as Strict Open XML; save it as a Word document (.docx)",
            vi=f"{file}: lưu ở dạng Strict Open XML; hãy lưu lại thành tài liệu Word (.docx) thường",
        )
    yield TemplatePart("document", main)
    seen = set()
    for reference in main.root.iter(w("headerReference"), w("footerReference")):
        part = parts.by_id(main.name, reference.get(REL_ID, ""))
        if part is not None and part.name not in seen:
            seen.add(part.name)
            yield TemplatePart("header" if reference.tag == w("headerReference") else "footer", part)
    for source, kind in ((main.name, "footnotes"), (main.name, "endnotes"), *(("", kind) for kind in _PROPERTIES)):
        part = parts.of_kind(source, kind)
        if part is not None:
            yield TemplatePart(kind if source else "properties", part)


def document_types(archive: Archive, file: str) -> bytes:
    """The content types of what is filled: a Word template (.dotx) becomes a document; macros are refused."""
    data = archive.read(CONTENT_TYPES)
    try:
        root = tree(data, CONTENT_TYPES)
    except PackageError as error:
        raise TemplateError(f"{file}: {error}", vi=f"{file}: {error.vi}") from error
    if any("macroEnabled" in one.get("ContentType", "") for one in root):
        raise TemplateError(
            f"{file}: holds macros; save it as a document without macros (.docx)",
            vi=f"{file}: có macro; hãy lưu lại thành tài liệu Word không macro (.docx)",
        )
    return data.replace(_TEMPLATE_TYPE, _DOCUMENT_TYPE)
