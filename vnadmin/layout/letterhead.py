"""Đầu văn bản: national name and motto, issuer, number, place and date (cells 1 to 4 of the diagram).

Two columns of measured width, two rows: names above, number and date below, so that these two always stand level.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from vnadmin.blocks import Block, Cell, Paragraph, Row, Table
from vnadmin.formats import Look, looks, mm, page
from vnadmin.layout.baseline import raised_to
from vnadmin.layout.measure import last_line_width, text_width
from vnadmin.layout.rule_line import rule_line
from vnadmin.layout.setting import centred, measure
from vnadmin.layout.stamps import under_number
from vnadmin.model.document import Document
from vnadmin.model.issuer import Issuer
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.rules.wording import wording
from vnadmin.text.casing import upper
from vnadmin.text.dates import long_date

__all__ = ["letterhead", "letterhead_of_attached", "name_row", "number_line", "place_line"]


def letterhead(document: Document) -> tuple[Table]:
    """Quốc hiệu, Tiêu ngữ, cơ quan ban hành, số, địa danh và thời gian, as one table without lines.

    Below the number stand the subject of an official letter (cell 5b), DỰ THẢO, and the places of stamps (10a, 10b).
    """
    size = document.size
    number, place = number_line(document), place_line(document)
    number_look, place_look = looks(size)["so_ky_hieu"], looks(size)["dia_danh_ngay"]
    columns = _columns(document.issuer, text_width(number, number_look.font), text_width(place, place_look.font), size)
    left: tuple[Block, ...] = (number_look.varied(number, before=raised_to(number_look, place_look)),)
    if document.draft or document.marks is not None or not kind_rows()[document.kind].titled:
        left += tuple(_below_number(document, columns[0]))
    right = (place_look.paragraph(place),) if place else ()
    return (Table(columns, (_names(document.issuer, columns, size), Row((Cell(left), Cell(right)), whole=True))),)


def letterhead_of_attached(document: Document) -> tuple[Block, ...]:
    """The head of a text that a decision issues: names only, without number, place and date (ND30-III-M1.3)."""
    columns = _columns(document.issuer, 0, 0, document.size)
    rows: tuple[Row, ...] = (_names(document.issuer, columns, document.size),)
    if document.draft:
        mark = looks(document.size)["du_thao"].varied(wording("du_thao"), keep_next=False)
        rows += (Row((Cell((mark,)), Cell(())), whole=True),)
    return (Table(columns, rows),)


def name_row(issuer: Issuer, line: str, size: int, width: int) -> tuple[Row, tuple[int, int]]:
    """The row of names of a sheet so wide, and the widths of its columns; `line` stands below the national name."""
    columns = _columns(issuer, 0, text_width(line, looks(size)["dia_danh_ngay"].font), size, width)
    return _names(issuer, columns, size), columns


def number_line(document: Document) -> str:
    """Số: 45/KH-UBND (ND30-I-II-3.c)."""
    return f"{wording('so')} {document.number}"


def place_line(document: Document) -> str:
    """Bắc Kạn, ngày 05 tháng 6 năm 2026 (ND30-I-II-4); nothing where the kind has no such line."""
    return f"{document.place}, {long_date(document.date)}" if kind_rows()[document.kind].dated else ""


def _below_number(document: Document, width: int) -> Iterator[Block]:
    """Cells 5b, 10a and 10b, and the mark of a draft."""
    look = looks(document.size)
    if not kind_rows()[document.kind].titled:
        yield centred(look["trich_yeu_cong_van"], f"{wording('v_v')} {document.subject}", width)
    if document.draft:
        yield look["du_thao"].varied(wording("du_thao"), keep_next=False)
    if document.marks is not None:
        yield from under_number(document.marks, document.size)


@lru_cache(maxsize=256)
def _names(issuer: Issuer, columns: tuple[int, int], size: int) -> Row:
    """The row of names: the issuer's cell, the nation's cell."""
    look = looks(size)
    return Row((Cell(_issuer_cell(issuer, look, columns[0])), Cell(_nation_cell(look, columns[1]))), whole=True)


def _nation_cell(look: Mapping[str, Look], width: int) -> tuple[Paragraph, ...]:
    motto = wording("tieu_ngu")
    return (
        look["quoc_hieu"].paragraph(wording("quoc_hieu")),
        look["tieu_ngu"].paragraph(motto),
        rule_line(look["ke_tieu_ngu"], text_width(motto, look["tieu_ngu"].font), width),
    )


def _issuer_cell(issuer: Issuer, look: Mapping[str, Look], width: int) -> tuple[Paragraph, ...]:
    own = look["co_quan_ban_hanh"]
    names = [upper(line) for line in issuer.lines]
    last = last_line_width(names[-1], own.font, measure(own, names[-1], width))
    return (
        *(centred(look["co_quan_chu_quan"], upper(line), width) for line in issuer.superior),
        *(centred(own, name, width) for name in names),
        rule_line(look["ke_co_quan"], last * table().drawing.rule_fraction, width),
    )


def _columns(issuer: Issuer, number: float, place: float, size: int, width: int = 0) -> tuple[int, int]:
    """Widths of the two columns for lines of number and place so wide: what is left is shared where every line fits.

    Where it does not, the issuer's name breaks first (ND30-I-II-2.b/3), the line of place and date last.
    """
    total = width or page().text_width
    gap = mm(table().drawing.column_gap)
    name, word, nation = _name_widths(issuer, size)
    right = gap + max(nation, place)
    left = gap + max(number, name)
    if left + right <= total:
        left += (total - left - right) / 2
    else:
        left = min(max(gap + max(number, word), total - right), total - gap - nation)
    return round(left), total - round(left)


@lru_cache(maxsize=256)
def _name_widths(issuer: Issuer, size: int) -> tuple[float, float, float]:
    """The issuer's widest line and widest word, and the national name, in twips."""
    look = looks(size)
    names = [(upper(line), look["co_quan_ban_hanh"].font) for line in issuer.lines]
    names += [(upper(line), look["co_quan_chu_quan"].font) for line in issuer.superior]
    return (
        max(text_width(line, font) for line, font in names),
        max(text_width(word, font) for line, font in names for word in line.split()),
        text_width(wording("quoc_hieu"), look["quoc_hieu"].font),
    )
