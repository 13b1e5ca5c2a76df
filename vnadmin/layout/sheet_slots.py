"""Ô của tờ giấy: sheets as the source of a template; all that they hold stands where the text does."""

from __future__ import annotations

from collections.abc import Iterable

from vnadmin.blocks import Block, SectionEnd
from vnadmin.layout.sheet import sheet_blocks
from vnadmin.layout.sheet_pages import book_blocks, page_end
from vnadmin.model.sheet import Sheet, SheetBook

__all__ = ["SHEET_SLOT", "SheetSlots"]

SHEET_SLOT = "noi_dung"
"""The only slot that a sheet fills with blocks."""


class SheetSlots:
    """A sheet, or a book of them, as what fills a template."""

    def __init__(self, sheet: Sheet | SheetBook) -> None:
        self._sheet = sheet

    def text(self, name: str) -> str:
        """The file's title; nothing else of a sheet stands inside the text of a template."""
        first = self._first()
        if name == "tieu_de" and first is not None:
            return f"{first.name}: {first.subject}" if first.subject else first.name
        return first.name if name == "tu_khoa" and first is not None else ""

    def blocks(self, name: str) -> Iterable[Block]:
        """The sheets where the text stands, nothing elsewhere."""
        if name != SHEET_SLOT:
            return ()
        return sheet_blocks(self._sheet) if isinstance(self._sheet, Sheet) else book_blocks(self._sheet)

    def last_section(self) -> SectionEnd | None:
        """The pages of a book; a single sheet stands on the template's page."""
        if isinstance(self._sheet, Sheet):
            return None
        pages = -(-len(self._sheet.sheets) // self._sheet.per_page)
        return page_end(self._sheet.per_page, first=pages == 1)

    def _first(self) -> Sheet | None:
        if isinstance(self._sheet, Sheet):
            return self._sheet
        return next(iter(self._sheet.sheets), None)
