"""Tách tệp: main text, attached text and annexes as files of their own (ND30-III-M1.3, ND30-III-M2.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from os import PathLike
from pathlib import Path

from vnadmin.errors import TargetError
from vnadmin.kinds import compose
from vnadmin.layout.part_slots import PartSlots, parts
from vnadmin.layout.slots import Slots
from vnadmin.model.document import Document
from vnadmin.rendering import shipped_template
from vnadmin.targets import write_whole

__all__ = ["file_names", "split"]


def split(obj: object, folder: str | PathLike[str] | None = None, name: str = "") -> Mapping[str, bytes]:
    """Văn bản và từng văn bản kèm theo, phụ lục, mỗi thứ một tệp: the files by name, also written into `folder`.

    Names are `name` (by default the kind's key: quyet_dinh) with .docx, _kem-theo.docx and _phu-luc-1.docx …; they stay
    the same however often the document is split. What is sent along leaves number and date blank, and its top margin
    keeps the place of the 10-pt line that the organ's signature writes. Raises ModelError for an object of no kind,
    TargetError where a file cannot be written.
    """
    document = compose(obj)
    files = dict(zip(file_names(document, name), _files(document), strict=True))
    if folder is not None:
        for file, data in files.items():
            write_whole(Path(folder) / file, data)
    return files


def file_names(obj: object, name: str = "") -> tuple[str, ...]:
    """The names of the files that `split` makes, the main text first."""
    document = compose(obj)
    given: object = name
    if not isinstance(given, str) or re.search(r'[/\\:*?"<>|\x00-\x1f]', name) or name.strip(" .") != name:
        message = f"{name!r} is no name of a file: give it without a folder"
        raise TargetError(message, vi=f"“{name}” không đặt được làm tên tệp")
    name = name.removesuffix(".docx")
    endings = ["", *(["_kem-theo"] if document.attached else [])]
    several = len(document.annexes) > 1
    endings += [f"_phu-luc-{i}" if several else "_phu-luc" for i in range(1, len(document.annexes) + 1)]
    return tuple(f"{name or document.kind}{ending}.docx" for ending in endings)


def _files(document: Document) -> Iterator[bytes]:
    template = shipped_template(document.size)
    main = replace(document, attached=None, annexes=())
    yield template.fill(Slots(main), document.size)
    for part in parts(document):
        yield template.fill(PartSlots(document, part), document.size)
