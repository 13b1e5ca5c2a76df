"""Thẩm quyền ban hành và câu quyết định: what a decision or resolution prints round its bases (ND30-III-M1.2)."""

from __future__ import annotations

from vnadmin.blocks import Block
from vnadmin.formats import looks, page, pt
from vnadmin.layout.setting import centred
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.rules.wording import wording
from vnadmin.text.casing import upper

__all__ = ["competence", "formula"]


def competence(document: Document) -> tuple[Block, ...]:
    """Thẩm quyền ban hành: who has the power, in capitals, above the legal bases."""
    look = looks(document.size)["tham_quyen_ban_hanh"]
    width = page().text_width
    gap = pt(table().drawing.title_gap)
    lines = enumerate(document.competence)
    return tuple(centred(look, upper(line), width, before=0 if i else gap) for i, line in lines)


def formula(document: Document) -> tuple[Block, ...]:
    """QUYẾT ĐỊNH: or QUYẾT NGHỊ: between the legal bases and the articles."""
    key = kind_rows()[document.kind].formula
    return (looks(document.size)["cau_quyet_dinh"].paragraph(wording(key)),) if key else ()
