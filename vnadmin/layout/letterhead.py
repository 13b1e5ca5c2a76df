"""Đầu văn bản: national name and motto, issuer, number, place and date (cells 1 to 4 of the diagram).

Two columns of measured width, two rows: names above, number and date below, so that these two always stand level.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from vnadmin.blocks import Cell, Paragraph, Row, Table
from vnadmin.formats import Look, looks, mm, page
from vnadmin.layout.baseline import raised_to
from vnadmin.layout.measure import last_line_width, text_width
from vnadmin.layout.rule_line import rule_line
from vnadmin.layout.setting import centred, measure
from vnadmin.model.document import Document
from vnadmin.model.issuer import Issuer
from vnadmin.rules.table import table
from vnadmin.rules.wording import wording
from vnadmin.text.casing import upper
from vnadmin.text.dates import long_date

__all__ = ["letterhead", "number_line", "place_line"]


def letterhead(document: Document) -> tuple[Table]:
    """Quốc hiệu, Tiêu ngữ, cơ quan ban hành, số, địa danh và thời gian, as one table without lines."""
    return (_letterhead(document.issuer, number_line(document), place_line(document), document.size),)


def number_line(document: Document) -> str:
    """Số: 45/KH-UBND (ND30-I-II-3.c)."""
    return f"{wording('so')} {document.number}"


def place_line(document: Document) -> str:
    """Bắc Kạn, ngày 05 tháng 6 năm 2026 (ND30-I-II-4)."""
    return f"{document.place}, {long_date(document.date)}"


def _letterhead(issuer: Issuer, number: str, place: str, size: int) -> Table:
    number_look, place_look = looks(size)["so_ky_hieu"], looks(size)["dia_danh_ngay"]
    columns = _columns(issuer, text_width(number, number_look.font), text_width(place, place_look.font), size)
    before = raised_to(number_look, place_look)
    below = (Cell((number_look.varied(number, before=before),)), Cell((place_look.paragraph(place),)))
    return Table(columns, (_names(issuer, columns, size), Row(below, whole=True)))


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


def _columns(issuer: Issuer, number: float, place: float, size: int) -> tuple[int, int]:
    """Widths of the two columns for lines of number and place so wide: what is left is shared where every line fits.

    Where it does not, the issuer's name breaks first (ND30-I-II-2.b/3), the line of place and date last.
    """
    total = page().text_width
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
