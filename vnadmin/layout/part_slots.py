"""Tệp riêng: what fills a template when an attached text or an annex is a file of its own (ND30-III-M2.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vnadmin.blocks import Block, SectionEnd
from vnadmin.formats import looks
from vnadmin.layout.sent_along import annex_blocks, annex_name, attached_blocks
from vnadmin.layout.slots import Slots, Words
from vnadmin.model.document import Document

__all__ = ["Part", "PartSlots", "parts"]


@dataclass(frozen=True, slots=True)
class Part:
    """One text that is sent along: its title in the file's properties, its blocks, how its pages stand."""

    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False


def parts(document: Document) -> Iterator[Part]:
    """The attached text, then every annex; as electronic files they leave number and date blank."""
    blank = replace(document, electronic=True)
    if document.attached:
        yield Part(f"{document.attached.name}: {document.attached.subject}", attached_blocks(blank))
    for place, annex in enumerate(document.annexes):
        name = f"{annex_name(document, place)}: {annex.name}"
        yield Part(name, annex_blocks(blank, place), landscape=annex.landscape)


class PartSlots(Slots):
    """One part as the source of a template; the top margin keeps the line of the organ's signature (ND30-I-II-8.b)."""

    def __init__(self, document: Document, part: Part) -> None:
        super().__init__(document)
        self._part = part

    def text(self, name: str) -> Words:
        """As of the document; the title is the part's own."""
        return self._part.title if name in ("tieu_de", "trich_yeu") else super().text(name)

    def blocks(self, name: str) -> Iterable[Block]:
        """The part where the text stands, the line of the signature in the top margin, nothing elsewhere."""
        if name == "noi_dung":
            return self._part.blocks
        return (looks(self._document.size)["dong_ky_so"].paragraph(""),) if name == "le_tren" else ()

    def last_section(self) -> SectionEnd | None:
        """The pages of the part."""
        return SectionEnd(landscape=True) if self._part.landscape else None
