"""Blocks → WordprocessingML text, from openers that are built once for each style and format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Protocol

from vnadmin.blocks import Block, Drawing, Font, Paragraph, ParagraphFormat, Row, Run, SectionEnd, Table, note
from vnadmin.errors import TemplateError
from vnadmin.formats import Look
from vnadmin.lazy import Lazy
from vnadmin.ooxml.properties import font_properties, paragraph_properties
from vnadmin.ooxml.table import kept_rows, many_rows, write_table
from vnadmin.ooxml.xmltext import run_content
from vnadmin.rules.table import table

__all__ = ["Canvas", "Writer"]

EndSection = Callable[[SectionEnd], str]
PutOff = Callable[[Iterator[str]], str]
THIN = "sau_bang"

MOST_PARTS = 128
"""How many written tables and rows are kept."""
MOST_OPENERS = 1024
"""How many formats are kept: every text that is set in the middle has indents of its own."""


def refused(_: SectionEnd) -> str:
    """Where no section can end."""
    raise ValueError("a section of pages cannot end inside a table")


class Canvas(Protocol):
    """What takes the drawings of one document."""

    drawn: int
    """How many there are so far."""

    def draw(self, drawing: Drawing) -> str:
        """The `w:drawing` that stands in the text."""


class _NoCanvas:
    """Blocks that belong to no package have no drawings."""

    drawn = 0

    def draw(self, _: Drawing) -> str:
        raise ValueError("a drawing needs a package that its picture or chart is a part of")


NO_CANVAS = _NoCanvas()


class Writer:
    """Writes blocks for one template and one size set.

    `ids` maps style names to the template's style ids; what a block's format has beyond its component's look is
    written beside the style, so a template that draws a style otherwise keeps its own drawing.
    """

    def __init__(self, ids: Mapping[str, str], looks: Mapping[str, Look]) -> None:
        self._ids = ids
        self._looks = looks
        self._plain: dict[str, tuple[ParagraphFormat, Font, str]] = {}
        self._openers: dict[tuple[str, ParagraphFormat], str] = {}
        self._runs: dict[tuple[str, Font], str] = {}
        self._parts: dict[tuple[int, tuple[int, ...]], tuple[Table | Row, str]] = {}

    def write(
        self,
        blocks: Iterable[Block],
        end_section: EndSection = refused,
        put_off: PutOff | None = None,
        canvas: Canvas = NO_CANVAS,
    ) -> bytes:
        """The paragraphs and tables, one after another, as UTF-8 `w:p` and `w:tbl`; `end_section` writes a `w:sectPr`.

        `put_off` takes the rows of tables that do not hold them, and gives what stands for these in the text; `canvas`
        takes the drawings.
        """
        return b"".join(
            [
                block.memo[1]
                if block.__class__ is Paragraph and block.memo[0] is self
                else self._piece(block, end_section, put_off, canvas)
                for block in blocks
            ]
        )

    def _piece(self, block: Block, end_section: EndSection, put_off: PutOff | None, canvas: Canvas) -> bytes:
        if not isinstance(block, Paragraph):
            return self._other(block, end_section, put_off, canvas).encode()
        piece = self._paragraph(block).encode()
        note(block, (self, piece))
        return piece

    def _text(self, canvas: Canvas, blocks: Iterable[Block]) -> str:
        """The same of what stands in a cell, as text."""
        return "".join(
            [self._paragraph(b) if isinstance(b, Paragraph) else self._other(b, refused, None, canvas) for b in blocks]
        )

    def _other(
        self, block: Table | Drawing | SectionEnd, end_section: EndSection, put_off: PutOff | None, canvas: Canvas
    ) -> str:
        if isinstance(block, Table):
            return self._table(block, put_off, canvas)
        if isinstance(block, Drawing):
            return f"{self._opener(block.style, block.format)}<w:r>{canvas.draw(block)}</w:r></w:p>"
        opener = (self._plain.get(THIN) or self._learn(THIN))[2]
        return f"{opener.removesuffix('</w:pPr>')}{end_section(block)}</w:pPr></w:p>"

    def _paragraph(self, block: Paragraph) -> str:
        style = block.style
        format_, font, opener = self._plain.get(style) or self._learn(style)
        if block.format is not format_:
            opener = self._opener(style, block.format)
        runs = block.runs
        if len(runs) == 1 and (runs[0].font is font or runs[0].font == font):
            return f"{opener}<w:r>{run_content(runs[0].text)}</w:r></w:p>"
        return f"{opener}{''.join([self._run(style, run) for run in runs])}</w:p>"

    def _begun(self, block: Paragraph, run: Run) -> str:
        """What comes before the text of the paragraph's only run."""
        format_, _, opener = self._plain.get(block.style) or self._learn(block.style)
        if block.format != format_:
            opener = self._opener(block.style, block.format)
        return opener + (self._runs.get((block.style, run.font)) or self._learn_run(block.style, run.font))

    def _run(self, style: str, run: Run) -> str:
        opener = self._runs.get((style, run.font)) or self._learn_run(style, run.font)
        return f"{opener}{run_content(run.text)}</w:r>"

    def _learn_run(self, style: str, font: Font) -> str:
        properties = font_properties(font, self._looks[style].font)
        opener = self._runs[style, font] = f"<w:r><w:rPr>{properties}</w:rPr>" if properties else "<w:r>"
        return opener

    def _opener(self, style: str, format_: ParagraphFormat) -> str:
        opener = self._openers.get((style, format_))
        if opener is None:
            look_format = (self._plain.get(style) or self._learn(style))[0]
            properties = paragraph_properties(format_, look_format)
            if len(self._openers) >= MOST_OPENERS:
                self._openers.clear()
            opener = self._openers[style, format_] = self._style_opener(style, properties)
        return opener

    def _learn(self, style: str) -> tuple[ParagraphFormat, Font, str]:
        if style not in self._looks:
            raise TemplateError(
                f"no component {style!r} in the table of components", vi=f"không có thành phần thể thức “{style}”"
            )
        look = self._looks[style]
        known = self._plain[style] = (look.format, look.font, self._style_opener(style, ""))
        return known

    def _style_opener(self, style: str, properties: str) -> str:
        label = table().components[style].label
        if label not in self._ids:
            raise TemplateError(
                f"the template has no style “{label}”: copy it from templates/van_ban.docx",
                vi=f"mẫu không có kiểu (style) “{label}”: hãy chép kiểu này từ templates/van_ban.docx",
            )
        return f'<w:p><w:pPr><w:pStyle w:val="{self._ids[label]}"/>{properties}</w:pPr>'

    def _table(self, block: Table, put_off: PutOff | None, canvas: Canvas) -> str:
        """A table as XML; letterhead and foot, or their rows, are often the same objects as in the document before."""
        if block.grid:
            rows = many_rows(block, partial(self._text, canvas), self._begun)
            return write_table(block, put_off(rows) if put_off and isinstance(block.rows, Lazy) else "".join(rows))
        return self._kept(canvas, block, block.columns, lambda: write_table(block, self._rows(block, canvas)))

    def _rows(self, block: Table, canvas: Canvas) -> str:
        return "".join(kept_rows(block, partial(self._text, canvas), partial(self._kept, canvas)))

    def _kept(self, canvas: Canvas, part: Table | Row, columns: tuple[int, ...], make: Callable[[], str]) -> str:
        key = (id(part), columns)  # the cells of a row are as wide as the columns of its table
        known = self._parts.get(key)
        if known is not None:
            return known[1]
        before = canvas.drawn
        written = make()
        if canvas.drawn > before:
            return written  # a drawing has its number in this document alone
        if len(self._parts) >= MOST_PARTS:
            self._parts.clear()
        self._parts[key] = (part, written)  # the part is kept too, so that its id stays its own
        return written
