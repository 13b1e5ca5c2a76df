"""Gói bảng tính: the parts of a workbook within bounds, and packed anew so that nothing else can be read.

What python-calamine is given is the package made here, not the file: what was measured is what is read.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from posixpath import join, normpath

from vnadmin.errors import PackageError
from vnadmin.ooxml.unpack import unpack
from vnadmin.ooxml.xml import tree

__all__ = ["packed", "parts_of", "sheet_parts"]

_BOOK = "xl/workbook.xml"
_RELATED = "xl/_rels/workbook.xml.rels"
_BESIDE = ("xl/drawings/", "xl/media/", "xl/charts/", "xl/externallinks/", "xl/pivotcache/", "xl/comments")


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts that hold the sheets, by name; PackageError where the bytes are no workbook, are damaged or too big."""
    archive = unpack(data)
    if _BOOK not in archive:
        vi = "không phải là tệp .xlsx; hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx"
        raise PackageError("the zip is no .xlsx workbook: xl/workbook.xml is missing", vi=vi)
    wanted = [name for name in archive.names if _is_wanted(name.lower())]
    return {name: archive.read(name) for name in wanted}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The parts as a package of their own."""
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return whole.getvalue()


def sheet_parts(parts: Mapping[str, bytes]) -> dict[str, str]:
    """The part of each sheet, by the sheet's name."""
    by_name = {name.lower(): name for name in parts}
    if _RELATED not in by_name or _BOOK not in by_name:
        raise PackageError("the workbook has no relationships", vi="tệp bị hỏng; hãy mở bằng Excel rồi lưu lại")
    targets = {
        str(relation.get("Id")): normpath(join("xl", str(relation.get("Target") or ""))).lstrip("/").lower()
        for relation in tree(parts[by_name[_RELATED]], _RELATED)
    }
    found = {}
    for sheet in tree(parts[by_name[_BOOK]], _BOOK).iterfind(".//{*}sheets/{*}sheet"):
        related = next((str(value) for key, value in sheet.items() if str(key).endswith("}id")), "")
        if (target := targets.get(related, "")) in by_name:
            found[str(sheet.get("name") or "")] = by_name[target]
    return found


def _is_wanted(name: str) -> bool:
    if name in ("[content_types].xml", "_rels/.rels"):
        return True
    return name.startswith("xl/") and name.endswith((".xml", ".rels")) and not name.startswith(_BESIDE)
