"""Mẫu Word: a .docx with docxtpl tags, compiled once and then filled as text.

Everything that is filled in is escaped. A template of plain slots is joined from its stretches; one with Jinja
statements or expressions is rendered by Jinja in a sandbox, undefined values refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from vnadmin.blocks import Block
from vnadmin.errors import PackageError, TemplateError
from vnadmin.formats import looks
from vnadmin.ooxml.package import Package
from vnadmin.ooxml.read_xml import VAL, tree, w
from vnadmin.ooxml.tags import Tag, cut_tags
from vnadmin.ooxml.unpack import unpack
from vnadmin.ooxml.write import Writer
from vnadmin.ooxml.xmltext import attribute, escape

__all__ = ["Source", "Template", "slot_text"]

STYLES = "word/styles.xml"


class Source(Protocol):
    """What fills a template: texts and blocks by slot name."""

    names: frozenset[str]

    def text(self, name: str) -> str | Sequence[str]:
        """The words of a slot, or its lines."""

    def blocks(self, name: str) -> Iterable[Block]:
        """The paragraphs and tables of a slot."""


Fill = Callable[[Source, Writer], str]


class Template:
    """A compiled template. `notes` tells what had to be put together while it was read."""

    def __init__(self, data: bytes, name: str = "template") -> None:
        self.name = name
        self.notes: list[str] = []
        try:
            archive = unpack(data)
            parts = {part: archive.read(part) for part in archive.names}
        except PackageError as error:
            raise TemplateError(f"{name}: {error}") from error
        if STYLES not in parts or "word/document.xml" not in parts:
            raise TemplateError(f"{name}: not a Word document (no word/document.xml or {STYLES})")
        self._fills = self._compile(parts)
        self._package = Package({n: d for n, d in parts.items() if n not in self._fills}, self._fills)
        self._ids = _style_ids(parts[STYLES])
        self._writers: dict[int, Writer] = {}

    @classmethod
    def open(cls, path: str | Path) -> Template:
        """The template in a file. Raises TemplateError where it is none."""
        path = Path(path)
        try:
            return cls(path.read_bytes(), path.name)
        except OSError as error:
            raise TemplateError(f"{path}: cannot be read: {error.strerror or error}") from error

    def fill(self, source: Source, size: int) -> bytes:
        """The document: every slot filled from `source`, composed blocks written for the size set `size`."""
        writer = self._writers.get(size)
        if writer is None:
            writer = self._writers[size] = Writer(self._ids, looks(size))
        return self._package.build({name: fill(source, writer).encode() for name, fill in self._fills.items()})

    def check(self, names: frozenset[str]) -> None:
        """Raise TemplateError for a slot that is none of `names`, quoting its paragraph and naming the nearest."""
        for tag, slot in self._wanted:
            if slot not in names:
                raise tag.fault(_unknown(slot, names))

    @property
    def slots(self) -> frozenset[str]:
        """The names of all slots."""
        return frozenset(slot for _, slot in self._wanted)

    def _compile(self, parts: dict[str, bytes]) -> dict[str, Fill]:
        self._wanted: list[tuple[Tag, str]] = []
        fills: dict[str, Fill] = {}
        for part, data in parts.items():
            if not part.endswith(".xml") or part == STYLES or (b"{" not in data and b"%}" not in data):
                continue
            stretches = cut_tags(data, part, self.notes)
            tags = [stretch for stretch in stretches if isinstance(stretch, Tag)]
            if not tags:
                continue
            if all(tag.kind in ("text", "block") and tag.inside.isidentifier() for tag in tags):
                fills[part] = _joiner(stretches)
                self._wanted += [(tag, tag.inside) for tag in tags]
            else:
                from vnadmin.ooxml.jinja import compile_part  # Jinja takes 40 ms to import; most templates need none

                fills[part], wanted = compile_part(stretches)
                self._wanted += wanted
        return fills


def _joiner(stretches: Sequence[str | Tag]) -> Fill:
    """Fills a part of plain slots: its stretches joined with what the slots hold."""

    def fill(source: Source, writer: Writer) -> str:
        return "".join(
            [
                stretch
                if isinstance(stretch, str)
                else writer.write(source.blocks(stretch.inside))
                if stretch.kind == "block"
                else slot_text(source.text(stretch.inside), in_run=stretch.part.startswith("word/"))
                for stretch in stretches
            ]
        )

    return fill


def slot_text(value: str | Sequence[str], *, in_run: bool) -> str:
    """Words for a slot inside text: lines become line breaks of the run, in the properties blanks."""
    text = value if isinstance(value, str) else "\n".join(value)
    if text.isprintable():
        return escape(text)
    if not in_run:
        return escape(" ".join(text.split()))
    return escape(text).replace("\n", BREAK).replace("\t", TAB)


BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
TAB = '</w:t><w:tab/><w:t xml:space="preserve">'


def _style_ids(data: bytes) -> dict[str, str]:
    """Style ids by style name: office programs rewrite ids, names stay."""
    ids = {}
    for style in tree(data, STYLES).iter(w("style")):
        name = style.find(w("name"))
        if name is not None:
            ids[name.get(VAL, "")] = attribute(style.get(w("styleId"), ""))
    return ids


def _unknown(slot: str, names: Iterable[str]) -> str:
    from difflib import get_close_matches  # only in the error

    near = get_close_matches(slot, sorted(names), n=1)
    return f"no slot “{slot}”" + (f"; did you mean “{near[0]}”?" if near else f"; there are {', '.join(sorted(names))}")
