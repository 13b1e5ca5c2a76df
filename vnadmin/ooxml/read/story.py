"""Đọc một mạch văn: the blocks of a body, cell, header, footnote or text box.

A text box becomes blocks right behind the paragraph that it is anchored in; one without text leaves nothing. A
paragraph that is tracked as deleted with all it held is no longer there.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from vnadmin.blocks import Block, Paragraph, Table
from vnadmin.errors import PackageError
from vnadmin.ooxml.effective import PLAIN, Effective
from vnadmin.ooxml.effective.table import TableLook
from vnadmin.ooxml.read.drawing import Drawn
from vnadmin.ooxml.read.flow import flow
from vnadmin.ooxml.read.table import has_text, read_table
from vnadmin.ooxml.read.text import Line
from vnadmin.ooxml.xml import Element, w

__all__ = ["Story"]

MAX_DEPTH = 30  # tables in tables, boxes in boxes: beyond is no document

_P, _TBL, _PPR, _SECT = w("p"), w("tbl"), w("pPr"), w("sectPr")
_SECTION = f"{_PPR}/{_SECT}"
_MARK_DELETED = f"{w('rPr')}/{w('del')}"


@dataclass(slots=True)
class Story:
    """One stretch of text being read. `fields` are the instructions met, `sections` where sections end, by block.

    `drawn` reads its drawings; without it they are not read.
    """

    effective: Effective
    drawn: Drawn | None = None
    fields: list[str] = field(default_factory=list)
    sections: list[tuple[int, Element]] = field(default_factory=list)
    _depth: int = 0

    def blocks(self, root: Element, look: TableLook = PLAIN) -> tuple[Block, ...]:
        """The blocks in `root` (a body, a cell, …); `PackageError` where tables or boxes are nested without end."""
        if self._depth == MAX_DEPTH:
            raise PackageError(
                f"tables or text boxes are nested more than {MAX_DEPTH} deep; the file was not read",
                vi=f"bảng hoặc khung chữ lồng nhau quá {MAX_DEPTH} lớp nên tệp không được đọc",
            )
        self._depth += 1
        found: list[Block] = []
        for element in flow(root, _P, _TBL, _SECT):
            if element.tag == _P:
                found.extend(self._paragraph(element, look))
            elif element.tag == _TBL:
                found.append(read_table(element, self.effective, self._cell))
            if self._depth == 1:
                self._section(element, len(found))
        self._depth -= 1
        return tuple(found)

    def _cell(self, cell: Element, look: TableLook) -> tuple[Block, ...]:
        """What a cell holds, without the empty paragraph that the format demands in an empty cell and after a table."""
        blocks = self.blocks(cell, look)
        last = blocks[-1] if blocks else None
        if not isinstance(last, Paragraph) or last.runs or last.style != self.effective.default_style:
            return blocks
        return blocks[:-1] if len(blocks) == 1 or isinstance(blocks[-2], Table) else blocks

    def _paragraph(self, element: Element, look: TableLook) -> list[Block]:
        properties = element.find(_PPR)
        setting = self.effective.setting(properties, look)
        line = Line(element, lambda letters: self.effective.font(setting, letters))
        self.fields.extend(line.fields)
        deleted = properties is not None and properties.find(_MARK_DELETED) is not None
        found: list[Block] = []
        if line.runs or not deleted:
            read = Paragraph(line.runs, setting.style, self.effective.format(setting, properties))
            drawing = self.drawn.read(element, read) if self.drawn is not None and not line.runs else None
            found.append(drawing or read)
        for box in line.boxes:
            inside = self.blocks(box)
            if has_text(inside):
                found.extend(inside)
        return found

    def _section(self, element: Element, end: int) -> None:
        section = element if element.tag == _SECT else element.find(_SECTION)
        if section is not None:
            self.sections.append((end, section))
