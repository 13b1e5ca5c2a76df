"""Tên loại và trích yếu: kind and subject in the middle of the page, a short line below (cell 5a, ND30-I-II-5)."""

from __future__ import annotations

from functools import lru_cache

from vnadmin.blocks import Block, Paragraph
from vnadmin.formats import Look, looks, page, pt, reformatted
from vnadmin.layout.measure import last_line_width
from vnadmin.layout.rule_line import rule_line
from vnadmin.layout.setting import measure
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.text.casing import upper

__all__ = ["below_title", "headed", "move_down", "title"]

NAMED = ("ten_loai", "trich_yeu", "kem_theo_quyet_dinh")
"""The components of a head: name, subject, reference line."""

IN_REFERENCE = frozenset({"ngày", "của"})
"""Where a reference line parts: never inside the date."""

PARTS = ("addressees", "competence", "bases", "opening")
"""What may stand between title and body, in the order of the page."""


def title(document: Document) -> tuple[Paragraph, ...]:
    """Tên loại, trích yếu (broken into lines of like length) and the line below; an official letter has none."""
    row = kind_rows()[document.kind]
    return headed(upper(row.name), document.subject, document.size) if row.titled else ()


@lru_cache(maxsize=256)
def headed(
    name: str,
    subject: str,
    size: int,
    *,
    reference: str = "",
    components: tuple[str, str, str] = NAMED,
    landscape: bool = False,
    width: int = 0,
) -> tuple[Paragraph, ...]:
    """Name, subject, for what is sent along its reference line, and a line of measured length below.

    `width` is that of a sheet; documents have the width of their page.
    """
    look = looks(size)
    width = width or page(landscape=landscape).text_width
    lines: list[tuple[Look, str, frozenset[str] | None]] = [(look[components[1]], subject, None)]
    if reference:
        lines.append((look[components[2]], reference, IN_REFERENCE))
    blocks = [look[components[0]].paragraph(name)]
    last = 0.0
    for own, text, joints in lines:
        measured = measure(own, text, width, joints)
        side = (width - measured) // 2
        blocks.append(own.varied(text, left=side, right=side))
        last = last_line_width(text, own.font, measured)
    return (*blocks, rule_line(look["ke_trich_yeu"], last * table().drawing.rule_fraction, width))


def below_title(document: Document, part: str, blocks: list[Block]) -> None:
    """Move the blocks of `part`, in place, away from the line under the subject, when nothing stands above them."""
    if next((name for name in PARTS if getattr(document, name)), "body") == part:
        move_down(blocks)


def move_down(blocks: list[Block]) -> None:
    """Move the first paragraph, in place, away from the line above it."""
    if blocks and isinstance(first := blocks[0], Paragraph):
        blocks[0] = reformatted(first, before=pt(table().drawing.title_gap))
