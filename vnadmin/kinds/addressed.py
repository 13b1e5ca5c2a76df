"""Văn bản có Kính gửi: reports and submissions to a superior, official letters (ND30-I-II-9.b)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vnadmin.kinds.composing import compose_text
from vnadmin.kinds.listing import one_name
from vnadmin.kinds.registry import kind
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults, settle_each
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import Recipient
from vnadmin.rules.wording import wording

UNIT = re.compile(r"[^\W\d_][\w.&-]*")

__all__ = ["AddressedPaper", "OfficialLetter", "Report", "Submission", "compose_addressed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressedPaper(TextPaper):
    """Văn bản có thể ghi Kính gửi: as `TextPaper`, and

    addressees   kính gửi: those who are to handle it; "Như trên" then leads the recipients by itself (ND30-I-II-9.b)
    """

    addressees: Sequence[str] | str = ()

    def settle(self, faults: Faults) -> None:
        TextPaper.settle(self, faults)
        if self.addressees == ():
            return
        self._set("addressees", settle_each(faults, "addressees", self.addressees, _as_addressee))
        above = Recipient(wording("nhu_tren"))
        if self.addressees and self.recipients[:1] != (above,):
            self._set("recipients", (above, *(one for one in self.recipients if one != above)))


def compose_addressed(paper: AddressedPaper) -> Document:
    """A document that names whom it is addressed to."""
    return compose_text(paper, addressees=paper.addressees)


def _as_addressee(value: object) -> str:
    return one_name(value, after=wording("kinh_gui"))


@kind("bao_cao", compose_addressed)
class Report(AddressedPaper):
    """Báo cáo: what was done and how it stands; to a superior with `addressees` (Mẫu 1.4, ND30-III-M1.4)."""

    __slots__ = ()


@kind("to_trinh", compose_addressed)
class Submission(AddressedPaper):
    """Tờ trình: asks a superior to approve or to decide, with `addressees` (Mẫu 1.4, ND30-III-M1.4)."""

    __slots__ = ()

    def settle(self, faults: Faults) -> None:
        AddressedPaper.settle(self, faults)
        if not self.addressees:
            vi = "tờ trình phải ghi Kính gửi cơ quan, người có thẩm quyền giải quyết"
            faults.add("addressees", "a submission is addressed to somebody", "ND30-I-II-9.b", vi)


@kind("cong_van", compose_addressed)
@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialLetter(AddressedPaper):
    r"""Công văn: an official letter; its subject stands under the number after "V/v" (Mẫu 1.5, ND30-III-M1.5).

    unit         đơn vị soạn thảo hoặc lĩnh vực: its abbreviation ends the symbol, "UBND-VHXH" (ND30-I-II-3.b/2)

    >>> from vnadmin.model.ward import Ward
    >>> letter = OfficialLetter(
    ...     issuer=Ward("01843").people_committee,
    ...     unit="VHXH",
    ...     number=12,
    ...     subject="lấy ý kiến đối với dự thảo Quy chế",
    ...     addressees=["Ủy ban Mặt trận Tổ quốc Việt Nam phường Bắc Kạn"],
    ...     body="Đề nghị Quý cơ quan cho ý kiến trước ngày 10/6/2026.",
    ...     signature="CHỦ TỊCH / Nguyễn Văn A",
    ... )
    >>> str(letter.number), letter.recipients[0].line
    ('12/UBND-VHXH', 'Như trên')
    """

    unit: str = ""

    @property
    def symbol(self) -> str:
        """Ký hiệu: the issuer's abbreviation and that of the drafting unit or field (ND30-I-II-3.b/2)."""
        return f"{self.issuer.abbreviation}-{self.unit}" if self.unit else self.issuer.abbreviation

    def settle(self, faults: Faults) -> None:
        self._set("unit", faults.line("unit", self.unit, empty=True))
        if self.unit and not UNIT.fullmatch(self.unit):
            vi = f"“{self.unit}”: chữ viết tắt không có khoảng trống, như VHXH"
            faults.add("unit", f"{self.unit!r}: want an abbreviation without blanks", "ND30-I-II-3.c/2", vi)
            self._set("unit", "")  # a fault is told once
            unsaid = False
        else:
            unsaid = not self.unit
        AddressedPaper.settle(self, faults)
        symbol = self.number.symbol if isinstance(self.number, DocumentNumber) else ""
        if self.unit and symbol and not symbol.endswith(f"-{self.unit}"):
            vi = f"“{self.number}” không phải ký hiệu của đơn vị soạn thảo {self.unit}: {self.symbol}"
            faults.add("number", f"{str(self.number)!r} is not the symbol of unit {self.unit!r}", "ND30-I-II-3.b/2", vi)
        if unsaid and not isinstance(self.number, str) and "-" not in getattr(self.number, "symbol", ""):
            vi = "phải ghi chữ viết tắt của đơn vị soạn thảo hoặc lĩnh vực, như VHXH: ký hiệu là UBND-VHXH"
            faults.add("unit", "want the drafting unit's abbreviation: the symbol ends with it", "ND30-I-II-3.b/2", vi)
        if not self.addressees:
            vi = "công văn phải ghi Kính gửi"
            faults.add("addressees", "an official letter is addressed to somebody", "ND30-I-II-9.b", vi)

    def settled_subject(self, faults: Faults) -> str:
        subject = AddressedPaper.settled_subject(self, faults)
        return subject.removeprefix(wording("ve_viec")).strip()
