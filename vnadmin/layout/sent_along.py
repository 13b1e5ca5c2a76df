"""Văn bản kèm theo, phụ lục: what follows the signature on pages of its own (ND30-III-M1.3, ND30-III-M2.1).

Each begins a section whose page numbers begin anew; a section's end carries how the pages before it stand.
"""

from __future__ import annotations

from functools import lru_cache

from vnadmin.blocks import Block, SectionEnd
from vnadmin.layout.body import text
from vnadmin.layout.letterhead import letterhead_of_attached
from vnadmin.layout.title import headed
from vnadmin.model.annex import Annex
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.wording import wording
from vnadmin.text.blanks import blank
from vnadmin.text.casing import cased, upper
from vnadmin.text.dates import long_date
from vnadmin.text.roman import to_roman

__all__ = ["annex_blocks", "annex_name", "annexes", "attached_blocks", "attached_text", "last_section", "reference"]

NUMBER_WIDTH = 12
"""No-break blanks where number and symbol of an electronic document would stand."""

ANNEX = ("phu_luc_so", "phu_luc_ten", "phu_luc_kem_theo")
MAIN, OWN_PAGES = SectionEnd(), SectionEnd(first_number=1)


def attached_text(document: Document) -> tuple[Block, ...]:
    """The text that a decision issues, on pages after it."""
    return (MAIN, *attached_blocks(document)) if document.attached else ()


def annexes(document: Document) -> tuple[Block, ...]:
    """Every annex on pages of its own."""
    blocks: list[Block] = []
    before = OWN_PAGES if document.attached else MAIN
    for place, annex in enumerate(document.annexes):
        blocks += [before, *annex_blocks(document, place)]
        before = _pages(annex)
    return tuple(blocks)


def last_section(document: Document) -> SectionEnd | None:
    """How the last pages of the file stand; None where the document has nothing but its main text."""
    if document.annexes:
        return _pages(document.annexes[-1])
    return OWN_PAGES if document.attached else None


def attached_blocks(document: Document) -> tuple[Block, ...]:
    """Names, title, reference line, the text itself (no signature)."""
    attached = document.attached
    if attached is None:
        return ()
    size = document.size
    title = headed(upper(attached.name), attached.subject, size, reference=reference(document))
    return (*letterhead_of_attached(document), *title, *text(attached.content, size))


def annex_blocks(document: Document, place: int) -> tuple[Block, ...]:
    """Phụ lục, title, reference line and content of the annex at `place`."""
    annex = document.annexes[place]
    title = headed(
        annex_name(document, place),
        upper(annex.name),
        document.size,
        reference=reference(document),
        components=ANNEX,
        landscape=annex.landscape,
    )
    return (*title, *text(annex.content, document.size, landscape=annex.landscape))


def annex_name(document: Document, place: int) -> str:
    """Phụ lục; with its Roman number where there are two or more (ND30-I-III-1.a)."""
    word = wording("phu_luc")
    return f"{word} {to_roman(place + 1)}" if len(document.annexes) > 1 else word


def reference(document: Document) -> str:
    """(Kèm theo Quyết định số …): number and date stay blank in electronic documents (ND30-I-III-1.c)."""
    number, day = str(document.number), document.date
    if document.electronic:
        number, day = blank(NUMBER_WIDTH), None
    organ = _within(document.competence[0] if document.competence else document.issuer.name)
    kind = kind_rows()[document.kind].name
    return wording("kem_theo").format(document=kind, number=number, date=long_date(day), organ=organ)


@lru_cache(maxsize=256)  # the same few organs
def _within(organ: str) -> str:
    """The organ's name as it stands within a sentence."""
    return cased(f"của {organ}").removeprefix("của ")


def _pages(annex: Annex) -> SectionEnd:
    return SectionEnd(landscape=annex.landscape, first_number=1)
