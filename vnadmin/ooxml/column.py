"""Cột khi ghi: the cells of one column without spans, most of which begin like the one above."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vnadmin.blocks import Block, Cell, Font, Paragraph, ParagraphFormat, Run
from vnadmin.ooxml.xmltext import run_content

__all__ = ["Column", "content"]


class Column:
    """Writes cells that begin with `start`; what a plain one begins with is known from the one above it.

    A plain cell is a paragraph of one run. `write` writes all other blocks; `opening` gives what comes before the text
    of a plain one, which depends on style, format and font alone.
    """

    __slots__ = ("_font", "_format", "_opened", "_opening", "_start", "_style", "_write")

    def __init__(
        self, start: str, write: Callable[[Iterable[Block]], str], opening: Callable[[Paragraph, Run], str]
    ) -> None:
        self._start = start
        self._write = write
        self._opening = opening
        self._opened = self._style = ""
        self._format: ParagraphFormat | None = None
        self._font: Font | None = None

    def cell(self, cell: Cell) -> str:
        """The `w:tc` of a cell that spans nothing."""
        blocks = cell.blocks
        if len(blocks) == 1 and isinstance(block := blocks[0], Paragraph) and len(block.runs) == 1:
            run = block.runs[0]
            if block.format is not self._format or run.font is not self._font or block.style is not self._style:
                self._opened = f"{self._start}{self._opening(block, run)}"
                self._style, self._format, self._font = block.style, block.format, run.font
            return f"{self._opened}{run_content(run.text)}</w:r></w:p></w:tc>"
        return f"{self._start}{content(cell, self._write)}</w:tc>"


def content(cell: Cell, write: Callable[[Iterable[Block]], str]) -> str:
    """What stands in a cell; office programs demand that it ends with a paragraph."""
    written = write(cell.blocks)
    return written if written.endswith("</w:p>") else f"{written}<w:p/>"
