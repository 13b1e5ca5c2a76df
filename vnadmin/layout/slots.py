"""Ô trong mẫu: what fills a template, by the decree's own words; one row for each slot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from vnadmin.blocks import Block, Drawing, Paragraph, Run, SectionEnd
from vnadmin.errors import TemplateError
from vnadmin.formats import looks
from vnadmin.layout.addressees import addressees
from vnadmin.layout.bases import bases
from vnadmin.layout.body import body, closing, opening
from vnadmin.layout.competence import competence, formula
from vnadmin.layout.foot import foot, recipient_lines, signature_lines
from vnadmin.layout.letterhead import letterhead, number_line, place_line
from vnadmin.layout.sent_along import annexes, attached_text, last_section
from vnadmin.layout.stamps import address, circulation
from vnadmin.layout.title import title
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows
from vnadmin.text.blanks import NBSP
from vnadmin.text.casing import upper, upper_first
from vnadmin.text.dates import long_date

__all__ = ["SLOTS", "Slots", "unplaced"]

BLANK = f"{NBSP}/"
Words: TypeAlias = str | Sequence[str]


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot: its blocks, or its words; `style` is the component that words become as blocks."""

    blocks: Callable[[Document], Iterable[Block]] | None = None
    words: Callable[[Document], Words] | None = None
    style: str = "noi_dung"


def _plain(name: str, blocks: Iterable[Block]) -> list[str]:
    """The texts of paragraphs; a table or a drawing has no words that could stand on a line."""
    lines = []
    for block in blocks:
        if not isinstance(block, Paragraph):
            what, gi = ("a chart", "biểu đồ") if isinstance(block, Drawing) else ("a table", "bảng")
            message = f"the slot “{name}” holds {what}: write it as {{{{p {name} }}}} in a paragraph of its own"
            raise TemplateError(message, vi=f"ô “{name}” có {gi}: viết {{{{p {name} }}}} trong một đoạn riêng")
        lines.append(block.text)
    return lines


def _kind(document: Document) -> str:
    return kind_rows()[document.kind].name


SLOTS: Mapping[str, Slot] = {
    # composed: their lines follow the text
    "dau_van_ban": Slot(blocks=letterhead),
    "ten_loai_trich_yeu": Slot(blocks=title),
    "kinh_gui": Slot(blocks=addressees),
    "tham_quyen_ban_hanh": Slot(blocks=competence),
    "can_cu": Slot(blocks=bases),
    "cau_quyet_dinh": Slot(blocks=formula),
    "mo_dau": Slot(blocks=opening),
    "noi_dung": Slot(blocks=body),
    "ket_thuc": Slot(blocks=closing),
    "cuoi_van_ban": Slot(blocks=foot),
    "van_ban_kem_theo": Slot(blocks=attached_text),
    "phu_luc": Slot(blocks=annexes),
    "le_tren": Slot(blocks=circulation),
    "dia_chi": Slot(blocks=address),
    "noi_nhan": Slot(blocks=lambda d: recipient_lines(d.recipients, d.size)),
    "nguoi_ky": Slot(blocks=lambda d: signature_lines(d.signature, d.issuer, d.size)),
    # single words, for a template whose lines stay as drawn
    "co_quan_chu_quan": Slot(words=lambda d: [upper(n) for n in d.issuer.superior], style="co_quan_chu_quan"),
    "co_quan_ban_hanh": Slot(words=lambda d: [upper(n) for n in d.issuer.lines], style="co_quan_ban_hanh"),
    "co_quan": Slot(words=lambda d: upper_first(d.issuer.name)),
    "so_ky_hieu": Slot(words=lambda d: str(d.number), style="so_ky_hieu"),
    "so": Slot(words=number_line, style="so_ky_hieu"),
    "dia_danh": Slot(words=lambda d: d.place, style="dia_danh_ngay"),
    "ngay": Slot(words=lambda d: long_date(d.date), style="dia_danh_ngay"),
    "dia_danh_ngay": Slot(words=place_line, style="dia_danh_ngay"),
    "ten_loai": Slot(words=lambda d: upper(_kind(d)), style="ten_loai"),
    "trich_yeu": Slot(words=lambda d: d.subject, style="trich_yeu"),
    "gui_kem": Slot(words=lambda d: list(d.attachments)),
    "chuc_vu": Slot(words=lambda d: [upper(n) for n in d.signature.lines(d.issuer)], style="chuc_vu"),
    "chuc_vu_khac": Slot(words=lambda d: upper(d.signature.other_title), style="chuc_vu_khac"),
    "ho_ten": Slot(words=lambda d: d.signature.name, style="ho_ten"),
    # properties of the file
    "tieu_de": Slot(words=lambda d: f"{_kind(d)}: {d.subject}"),
    "tu_khoa": Slot(words=lambda d: f"{_kind(d)}, {str(d.number).strip(BLANK)}"),
}

HEAD_PLACES: Mapping[str, tuple[str, ...]] = {
    "so_ky_hieu": ("so_ky_hieu", "so", "dau_van_ban"),
    "ngay": ("ngay", "dia_danh_ngay", "dau_van_ban"),
}
"""Where number and date may stand; they must when they are given."""

PLACES: Mapping[str, tuple[str, ...]] = {
    "trich_yeu": ("trich_yeu", "ten_loai_trich_yeu"),
    "kinh_gui": ("kinh_gui",),
    "tham_quyen_ban_hanh": ("tham_quyen_ban_hanh",),
    "can_cu": ("can_cu",),
    "cau_quyet_dinh": ("cau_quyet_dinh",),
    "mo_dau": ("mo_dau",),
    "noi_dung": ("noi_dung",),
    "ket_thuc": ("ket_thuc",),
    "van_ban_kem_theo": ("van_ban_kem_theo",),
    "phu_luc": ("phu_luc",),
    "le_tren": ("le_tren",),
    "dia_chi": ("dia_chi",),
    "noi_nhan": ("noi_nhan", "cuoi_van_ban"),
    "chuc_vu": ("chuc_vu", "nguoi_ky", "cuoi_van_ban"),
    "ho_ten": ("ho_ten", "nguoi_ky", "cuoi_van_ban"),
}
"""Where each part of the text may stand: a template without any of these slots would lose it."""


class Slots:
    """A document as the source of a template: every slot, made when it is asked for."""

    names = frozenset(SLOTS)
    composed = frozenset(name for name, slot in SLOTS.items() if slot.blocks is not None)

    def __init__(self, document: Document) -> None:
        self._document = document

    def text(self, name: str) -> Words:
        """The words of a slot; of a composed one the text of its paragraphs."""
        slot = SLOTS[name]
        if slot.words is not None:
            return slot.words(self._document)
        return _plain(name, self.blocks(name))

    def last_section(self) -> SectionEnd | None:
        """How the last pages stand; None where they are as the template has them."""
        return last_section(self._document)

    def blocks(self, name: str) -> Iterable[Block]:
        """The blocks of a slot; words become paragraphs of their component."""
        slot = SLOTS[name]
        if slot.blocks is not None:
            return slot.blocks(self._document)
        look = looks(self._document.size)[slot.style]
        words = self.text(name)
        lines = [words] if isinstance(words, str) else words
        return [Paragraph((Run(line, look.font),), look.key, look.format) for line in lines if line]


def unplaced(document: Document, slots: frozenset[str]) -> list[str]:
    """The parts of the text that have words but no slot in a template with these `slots`."""
    source = Slots(document)
    row = kind_rows()[document.kind]
    given = {"so_ky_hieu": document.number.ordinal is not None, "ngay": row.dated and document.date is not None}
    lost = [part for part, places in HEAD_PLACES.items() if given[part] and not slots.intersection(places)]
    composed = {
        "dau_van_ban": document.draft or (document.marks is not None and document.marks.urgency != ""),
        "cuoi_van_ban": document.cosigners != (),
    }
    lost += [part for part, wanted in composed.items() if wanted and part not in slots]
    # without a title the subject stands in the head, below the number
    places = PLACES if row.titled else {**PLACES, "trich_yeu": ("trich_yeu", "dau_van_ban")}
    return lost + [part for part, spots in places.items() if not slots.intersection(spots) and any(source.blocks(part))]
