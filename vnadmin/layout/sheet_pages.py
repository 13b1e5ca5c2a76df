"""Trang in: sheets one, two or four to a page of A4, each page a section of its own without a number.

Two stand one above the other, each on a half of an upright page; four are quarters of a page that is turned. The paper
is cut in the middle. Sheets are made smaller as far as they must be to fit their part, and those after them as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from vnadmin.blocks import Block, Cell, Margins, Row, SectionEnd, Table
from vnadmin.errors import Fault, ModelError
from vnadmin.formats import looks, mm, page
from vnadmin.layout.height import height
from vnadmin.layout.scaled import narrowed, scaled
from vnadmin.layout.sheet import sheet_blocks
from vnadmin.model.sheet import PerPage, Sheet, SheetBook
from vnadmin.rules.table import table

__all__ = ["book_blocks", "page_end"]

TAIL = 100
"""Twips left free below the last row of a page for the thin paragraphs above and below the table."""


def page_end(per_page: PerPage, *, first: bool = False) -> SectionEnd:
    """How the pages of a book stand: those that are cut have narrow margins, the same on both sides.

    The `first` is page 1 without saying so: told, LibreOffice would show its number.
    """
    if per_page == 1:
        return SectionEnd(first_number=None if first else 1)
    edge = _edge()
    margins = Margins(top=edge, bottom=edge, left=edge, right=edge, header=edge // 4)
    return SectionEnd(landscape=per_page == 4, first_number=None if first else 1, margins=margins)


def book_blocks(book: SheetBook) -> Iterator[Block]:
    """The pages of the book, a section's end between them. Raises ModelError for a sheet too high for its part."""
    sheets, made = iter(book.sheets), 0
    scale = table().drawing.sheet_scales[0]
    while of_page := list(islice(sheets, book.per_page)):
        if made:
            yield page_end(book.per_page, first=made == 1)
        made += 1
        if book.per_page == 1:
            yield from _whole(sheet_blocks(of_page[0]))
        else:
            thin = looks(book.size)["sau_bang"].paragraph("")
            least = _least_scale(of_page)
            scale, smaller = _fitted(of_page, book.per_page, (least, max(least, scale)))
            # LibreOffice shows the number of a page that begins with a table
            yield from (thin, _page(smaller, book.per_page), thin)


def _whole(sheet: tuple[Block, ...]) -> tuple[Block, ...]:
    """A sheet on a page of its own; one a little too high stands closer, so that no signature is left for a second."""
    paper = page()
    room = paper.height - paper.top - paper.bottom - TAIL
    if height(sheet, paper.text_width) <= room:
        return sheet
    closer = narrowed(sheet)
    return closer if height(closer, paper.text_width) <= room else sheet


def _page(sheets: Sequence[tuple[Block, ...]], per_page: PerPage) -> Table:
    """The sheets as cells as high and as wide as their parts of the paper."""
    paper, edge, across = page(landscape=per_page == 4), _edge(), per_page // 2
    width = _room(per_page)[0]
    columns = (width,) if across == 1 else (width, 2 * edge, width)
    rows = []
    for place in range(0, len(sheets), across):
        top = looks(14)["sau_bang"].varied("", before=edge)
        cells = [Cell((*((top,) if place else ()), *one)) for one in sheets[place : place + across]]
        if across == 2:
            cells = [cells[0], Cell(()), *(cells[1:] or [Cell(())])]
        rows.append(Row(tuple(cells), whole=True, height=paper.height // 2 - edge - (TAIL if place else 0)))
    return Table(columns, tuple(rows))


def _room(per_page: PerPage) -> tuple[int, int]:
    """Width and height of a part of the page, in twips, without its edges."""
    paper, edge = page(landscape=per_page == 4), _edge()
    return paper.width // (per_page // 2) - 2 * edge, paper.height // 2 - 2 * edge


def _fitted(
    sheets: Sequence[Sheet], per_page: PerPage, scales: tuple[float, float]
) -> tuple[float, Sequence[tuple[Block, ...]]]:
    """The largest of the `scales`, from the least to the most, at which every one of the sheets fits its part of the
    page, and them so: each is set as wide as its part allows at that scale.
    """
    wide, high = _room(per_page)
    tallest = 0.0
    for scale in table().drawing.sheet_scales:
        width = int(wide / scale)
        if not scales[0] <= scale <= scales[1] or width < page().text_width:
            continue
        smaller = [scaled(sheet_blocks(sheet, width), scale) for sheet in sheets]
        tallest = max(height(sheet, wide) for sheet in smaller)
        if tallest <= high:
            return scale, smaller
    percent = max(1, round((tallest / high - 1) * 100))
    message = f"the sheet is {percent}% too high for {per_page} to a page: print fewer to a page, or ask for less"
    vi = f"nội dung dài hơn {percent}% so với phần giấy khi in {per_page} tờ một trang: in ít tờ hơn trên một trang"
    raise ModelError([Fault("", message, "N-4.5b", f"{vi} (so_phieu_mot_trang), hoặc rút gọn câu hỏi")])


def _least_scale(sheets: Iterable[Sheet]) -> float:
    """Sheets with a QR code are not made smaller than a telephone can read it."""
    drawing = table().drawing
    return drawing.least_qr_side / drawing.qr_side if any(sheet.qr for sheet in sheets) else 0.0


def _edge() -> int:
    return mm(table().drawing.cut_margin)
