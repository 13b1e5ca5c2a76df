"""Điền mẫu: the stretches of a part joined with what its tags hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Protocol

from vnadmin.blocks import Block, SectionEnd
from vnadmin.errors import Fault, ModelError
from vnadmin.ooxml.template.replaced import thin_paragraph
from vnadmin.ooxml.template.sections import Sections
from vnadmin.ooxml.template.tags import Tag
from vnadmin.ooxml.write import Writer
from vnadmin.ooxml.xmltext import escape
from vnadmin.text.spelling import forbidden

__all__ = ["Source", "Value", "joined", "refuse_forbidden", "slot_text"]

Value = str | Sequence[str]
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
_RANGES = rb"(?:<w:(?:bookmark|commentRange|perm)[^<>]*/>)"
_RANGES_ALONE = re.compile(_RANGES + rb"+")
_PARAGRAPH_END = re.compile(rb"(?:</w:p>|<w:p(?: [^<>]*)?/>)" + _RANGES + rb"*\Z")
_LOOK_BACK = 2000


class Source(Protocol):
    """What fills a template: texts and blocks by slot name."""

    def text(self, name: str) -> Value:
        """The words of a slot, or its lines."""

    def blocks(self, name: str) -> Iterable[Block]:
        """The paragraphs, tables and ends of sections of a slot."""

    def last_section(self) -> SectionEnd | None:
        """How the last section stands; None leaves it as the template has it."""


def joined(stretches: Iterable[bytes | Tag], source: Source, writer: Writer, sections: Sections) -> bytes:
    """The part, in UTF-8, with every slot filled; two tables never touch, and what must end with a paragraph does.

    The rows of long tables are left to `sections.late_rows`.
    """
    pieces: list[bytes] = []
    last = b""
    end, put_off = sections.end, sections.late_rows.put_off
    for stretch in stretches:
        if isinstance(stretch, bytes):
            piece = stretch
        elif stretch.kind == "text":
            piece = slot_text(source.text(stretch.inside), stretch).encode()
        elif stretch.kind == "block":
            sections.tag = stretch
            piece = writer.write(source.blocks(stretch.inside), end, put_off, sections)
        elif stretch.kind == "end":
            piece = _closing(pieces, stretch.inside.encode())
        elif stretch.kind == "section":
            piece = (sections.last(source.last_section()) or stretch.inside).encode()
        else:
            continue
        if piece:
            if piece.startswith(b"<w:tbl") and last.endswith(b"</w:tbl>"):
                pieces.append(_thin())
            pieces.append(piece)
            last = piece
    return b"".join(pieces)


def slot_text(value: Value, tag: Tag) -> str:
    """Words for a slot inside text: lines become line breaks of the run, in the properties blanks."""
    text = value if isinstance(value, str) else "\n".join(map(str, value))
    if text.isprintable():
        return escape(text)
    refuse_forbidden(tag.inside, text)
    if tag.place.part == "properties":
        return escape(" ".join(text.split()))
    text = escape(text.replace("\r\n", "\n").replace("\r", "\n"))
    return text.replace("\n", _BREAK).replace("\t", _TAB)


def refuse_forbidden(slot: str, value: Value) -> None:
    """Raise ModelError, with the slot as its path, for a character that XML cannot carry."""
    bad = forbidden(value if isinstance(value, str) else "\n".join(value))
    if bad is not None:
        code = f"U+{ord(bad[1]):04X}"
        words = f"character {code} at position {bad[0]} cannot stand in XML"
        raise ModelError([Fault(slot, words, vi=f"ký tự {code} không thể ghi vào tệp Word")])


def _closing(pieces: Sequence[bytes], empty: bytes) -> bytes:
    """What an element still needs to end with a paragraph, after the pieces: a thin one after a table, else `empty`."""
    last = next((piece for piece in reversed(pieces) if not _RANGES_ALONE.fullmatch(piece)), b"")
    if last.endswith(b"</w:p>") or (last.endswith(b"/>") and _PARAGRAPH_END.search(last[-_LOOK_BACK:])):
        return b""
    return _thin() if last.endswith(b"</w:tbl>") else empty


@cache
def _thin() -> bytes:
    return thin_paragraph().encode()
