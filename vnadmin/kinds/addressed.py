"""Văn bản có Kính gửi: reports and submissions to a superior, official letters (ND30-I-II-9.b)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vnadmin.kinds.composing import compose_text
from vnadmin.kinds.listed_names import settle_names, without_labels
from vnadmin.kinds.registry import kind
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import Recipient, is_as_above
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
        if self.addressees != ():
            label = wording("kinh_gui").removesuffix(":")
            self._set("addressees", settle_names(faults, "addressees", self.addressees, label))

    @property
    def addressed(self) -> bool:
        """Whether it names those who are to handle it."""
        return bool(self.addressees)

    def want_addressees(self, faults: Faults, message: str, vi: str) -> None:
        """A fault where nobody is addressed; one that is told of an addressee already is enough."""
        if not self.addressees and "addressees" not in faults.fields:
            faults.add("addressees", message, "ND30-I-II-9.b", vi)

    def said_besides(self) -> Sequence[str]:
        """Whom it addresses: "các hộ gia đình có tên tại Phụ lục"."""
        return (*TextPaper.said_besides(self), *self.addressees)


def compose_addressed(paper: AddressedPaper) -> Document:
    """A document that names whom it is addressed to; then "Như trên" leads the recipients."""
    recipients = paper.recipients
    above = [one for one in recipients if is_as_above(one)]
    if paper.addressees:
        others = (one for one in recipients if not is_as_above(one))
        recipients = (above[0] if above else Recipient(wording("nhu_tren")), *others)
    return compose_text(paper, addressees=paper.addressees, recipients=recipients)


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
        vi = "tờ trình phải ghi Kính gửi cơ quan, người có thẩm quyền giải quyết"
        self.want_addressees(faults, "a submission is addressed to somebody", vi)


@kind("cong_van", compose_addressed)
@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialLetter(AddressedPaper):
    r"""Công văn: an official letter; its subject stands under the number after "V/v" (Mẫu 1.5, ND30-III-M1.5).

    drafting_unit  đơn vị soạn thảo hoặc lĩnh vực: its abbreviation ends the symbol, "UBND-VHXH" (ND30-I-II-3.b/2)

    >>> from vnadmin.model.ward import Ward
    >>> letter = OfficialLetter(
    ...     issuer=Ward("01843").people_committee,
    ...     drafting_unit="VHXH",
    ...     number=12,
    ...     subject="lấy ý kiến đối với dự thảo Quy chế",
    ...     addressees=["Ủy ban Mặt trận Tổ quốc Việt Nam phường Bắc Kạn"],
    ...     body="Đề nghị Quý cơ quan cho ý kiến trước ngày 10/6/2026.",
    ...     signature="CHỦ TỊCH / Nguyễn Văn A",
    ... )
    >>> str(letter.number), letter.symbol
    ('12/UBND-VHXH', 'UBND-VHXH')
    """

    drafting_unit: str = ""

    @property
    def symbol(self) -> str:
        """Ký hiệu: the issuer's abbreviation and that of the drafting unit or field (ND30-I-II-3.b/2)."""
        return f"{self.issuer.abbreviation}-{self.drafting_unit}" if self.drafting_unit else self.issuer.abbreviation

    def settle(self, faults: Faults) -> None:
        self._set("drafting_unit", self._settled_unit(faults))
        AddressedPaper.settle(self, faults)
        self._check_unit(faults)
        self.want_addressees(faults, "an official letter is addressed to somebody", "công văn phải ghi Kính gửi")

    def _settled_unit(self, faults: Faults) -> str:
        unit = faults.line("drafting_unit", self.drafting_unit, empty=True)
        if not unit or UNIT.fullmatch(unit):
            return unit
        vi = f"“{unit}”: chữ viết tắt không có khoảng trống, như VHXH"
        faults.add("drafting_unit", f"{unit!r}: want an abbreviation without blanks", "ND30-I-II-3.c/2", vi)
        return ""

    def _check_unit(self, faults: Faults) -> None:
        """The symbol ends with the drafting unit, which one of the two has to say."""
        unit, rule = self.drafting_unit, "ND30-I-II-3.b/2"
        symbol = self.number.symbol if isinstance(self.number, DocumentNumber) else ""
        if unit and symbol and not symbol.endswith(f"-{unit}"):
            vi = f"“{self.number}” không phải ký hiệu của đơn vị soạn thảo {unit}: {self.symbol}"
            faults.add("number", f"{str(self.number)!r} is not the symbol of unit {unit!r}", rule, vi)
        elif not unit and "-" not in symbol and "drafting_unit" not in faults.fields:
            vi = "phải ghi chữ viết tắt của đơn vị soạn thảo hoặc lĩnh vực, như VHXH: ký hiệu là UBND-VHXH"
            faults.add("drafting_unit", "want the drafting unit's abbreviation: the symbol ends with it", rule, vi)

    def settled_subject(self, faults: Faults) -> str:
        """The subject without the "V/v" that stands before it on the page."""
        labels = wording("v_v"), wording("ve_viec")
        subject = without_labels(faults.line("subject", self.subject), *labels)
        if subject.casefold() in map(str.casefold, labels):
            faults.add("subject", "nothing but V/v", "ND30-I-II-5.b/2", "sau V/v phải có nội dung công văn")
        return self.checked_subject(faults, subject)
