"""Mẫu Word: a .docx with docxtpl tags, compiled once and then filled as text.

Everything that is filled in is escaped. A part of plain slots is joined from its stretches; one with Jinja statements
or expressions is carried out by Jinja in a sandbox, undefined values refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, partial
from pathlib import Path

from vnadmin.errors import PackageError, TemplateError
from vnadmin.formats import looks
from vnadmin.ooxml.deflate import Deflated, deflated
from vnadmin.ooxml.package import Package
from vnadmin.ooxml.parts import Parts
from vnadmin.ooxml.template.cut import cut_tags, left_alone
from vnadmin.ooxml.template.drawn import DrawnPackage, room_for
from vnadmin.ooxml.template.fill import Source, joined
from vnadmin.ooxml.template.first_pages import FirstPages
from vnadmin.ooxml.template.parts import CONTENT_TYPES, TemplatePart, document_types, template_parts
from vnadmin.ooxml.template.sections import SectionForm, Sections
from vnadmin.ooxml.template.style_ids import style_ids
from vnadmin.ooxml.template.tags import Note, Tag
from vnadmin.ooxml.unpack import Archive, unpack
from vnadmin.ooxml.write import Writer
from vnadmin.text.nearest import nearest

__all__ = ["Source", "Template"]

Fill = Callable[[Source, Writer, Sections], bytes]


class Template:
    """Mẫu Word đã dịch: a compiled template; TemplateError for a file that is none.

    `notes` tells its author what was put together or left alone while it was read.
    """

    def __init__(self, data: bytes, name: str = "template") -> None:
        self.name = name
        self._wanted: list[tuple[Tag, str]] = []
        self._shown: set[str] = set()
        notes: list[Note] = []
        try:
            archive = unpack(data)
            parts = Parts(archive)
            found = list(template_parts(parts, name))
            self._room = room_for(parts, [one.part for one in found], archive.names)
            self._ids = style_ids(parts.of_kind(found[0].part.name, "styles"))
            self._main = found[0].part.name
            self._first_pages = FirstPages(parts, found[0].part)
            self._form = SectionForm(found[0].part.root, self._first_pages.ids)
            self._fills = {one.part.name: fill for one in found if (fill := self._compile(one, notes))}
            self._static, self._changing = _sorted(archive, self._fills, name)
            self._package = Package(self._static, self._changing)
        except PackageError as error:
            raise TemplateError(f"{name}: {error}", vi=f"{name}: {error.vi}") from error
        self.notes = tuple(notes)
        self._writers: dict[int, Writer] = {}

    @classmethod
    def open(cls, path: str | Path) -> Template:
        """The template in a file. Raises TemplateError where it is none."""
        path = Path(path)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise TemplateError(f"{path}: no such file", vi=f"{path}: không có tệp này") from error
        except OSError as error:
            reason = error.strerror or error
            raise TemplateError(f"{path}: cannot be read: {reason}", vi=f"{path}: không đọc được ({reason})") from error
        return cls(data, path.name)

    def fill(self, source: Source, size: int) -> bytes:
        """The document: every slot filled from `source`, composed blocks written for the size set `size`."""
        writer = self._writers.get(size)
        if writer is None:
            writer = self._writers[size] = Writer(self._ids, looks(size))
        sections = Sections(self._form, self._room)
        parts: list[bytes | Deflated] = [fill(source, writer, sections) for fill in self._fills.values()]
        if late := sections.late_rows:
            sections.tag = None  # what they draw belongs to the document
            parts = [deflated(late.pieces(part)) for part in parts if isinstance(part, bytes)]
        if sections.drawings is not None:
            package = self._drawn_of_sections if sections.ended else self._drawn
            return package.build(parts, sections.drawings)
        return (self._of_sections if sections.ended else self._package).build(parts)

    @cached_property
    def _static_of_sections(self) -> dict[str, bytes]:
        """The parts of documents with several sections, which have first pages of their own."""
        return self._static | self._first_pages.added(self._static, self._changing, self._ids)

    @cached_property
    def _of_sections(self) -> Package:
        return Package(self._static_of_sections, self._changing)

    @cached_property
    def _drawn(self) -> DrawnPackage:
        return DrawnPackage(self._static, self._changing, self._main)

    @cached_property
    def _drawn_of_sections(self) -> DrawnPackage:
        return DrawnPackage(self._static_of_sections, self._changing, self._main)

    def check(self, names: frozenset[str], composed: frozenset[str] = frozenset()) -> None:
        """Raise TemplateError with every slot that is none of `names`, and every one of `composed` inside text.

        Each line quotes its paragraph; an unknown slot names the nearest.
        """
        faults = [tag.place.note(*_unknown(slot, names)) for tag, slot in self._wanted if slot not in names]
        for tag, slot in self._wanted:
            if slot in composed and tag.kind == "text" and tag.inside == slot:
                right = f"{{{{p {slot} }}}}"
                words = f"“{slot}” is made of paragraphs: write “{right}”, alone in its paragraph"
                words_vi = f"ô “{slot}” gồm nhiều đoạn: viết “{right}” một mình trong đoạn"
                faults.append(tag.place.note(words, words_vi))
        if faults:
            raise TemplateError("\n".join(map(str, faults)), vi="\n".join(fault.vi for fault in faults))

    @property
    def slots(self) -> frozenset[str]:
        """The slots whose content stands on the pages; one that is only asked for in a condition is none of them."""
        return frozenset(self._shown)

    def _compile(self, one: TemplatePart, notes: list[Note]) -> Fill | None:
        """What fills the part; None where it stays as it is."""
        if one.kind == "endnotes":
            notes += left_alone(one.part.root, self.name)
            return None
        stretches = cut_tags(one.part.root, self.name, one.kind, notes)
        if not stretches:
            return None
        tags = [stretch for stretch in stretches if isinstance(stretch, Tag)]
        if all(tag.kind != "statement" and (tag.kind != "text" or tag.inside.isidentifier()) for tag in tags):
            slots = [(tag, tag.inside) for tag in tags if tag.kind in ("text", "block")]
            self._wanted += slots
            if one.kind != "properties":
                self._shown.update(slot for _, slot in slots)
            return partial(joined, [one if isinstance(one, Tag) else one.encode() for one in stretches])
        from vnadmin.ooxml.template.jinja import JinjaPart  # Jinja takes 40 ms to import; most templates need none

        part = JinjaPart(stretches)
        self._wanted += part.wanted
        if one.kind != "properties":
            self._shown |= part.shown
        return part.fill


def _sorted(archive: Archive, fills: dict[str, Fill], file: str) -> tuple[dict[str, bytes], list[str]]:
    """The parts that never change, and the names of the others."""
    spelt = {name.lower(): name for name in archive.names}
    changing = [spelt[name.lower()] for name in fills]
    static = {name: archive.read(name) for name in archive.names if name not in changing}
    return static | {CONTENT_TYPES: document_types(archive, file)}, changing


def _unknown(slot: str, names: Iterable[str]) -> tuple[str, str]:
    if near := nearest(slot, sorted(names)):
        return f"no slot “{slot}”; did you mean “{near}”?", f"không có ô “{slot}”; ý là “{near}”?"
    known = ", ".join(sorted(names))
    return f"no slot “{slot}”; there are {known}", f"không có ô “{slot}”; có các ô: {known}"
