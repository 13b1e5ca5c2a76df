"""Văn bản có tên loại (Mẫu 1.4): the fields and the refusals that kinds of this form share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import ClassVar

from vnadmin.errors import Fault, ModelError
from vnadmin.model.basis import LegalBasis
from vnadmin.model.body import Body, Child, settle_body
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.model.issuer import Issuer
from vnadmin.model.number import DocumentNumber
from vnadmin.model.numbering import typed_numbers
from vnadmin.model.outline import read_outline
from vnadmin.model.recipients import FileCopy, Recipient, RecipientGroup, settle_recipients
from vnadmin.model.runs import Text, settle_text
from vnadmin.model.signature import Signature
from vnadmin.model.signature_lines import read_signature
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.text.dates import Month
from vnadmin.text.end_marks import without_end_mark

FIRST_YEAR = 1945
"""No document of the State is older."""

__all__ = ["NamedDocument"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDocument:
    """Văn bản có tên loại: issuer, subject, body and signature are required, all else has a default.

    Strings are read where they have one reading: a number "45/KH-UBND", a citation, a recipient, a body in the
    decree's own numbering, a signature "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Phan Đình Huy". Raises ModelError with every
    fault and its path (ND30-III-M1.4).

    issuer       cơ quan ban hành: `Ward(…).people_committee`, `Ward(…).office(…)` or an `Issuer`
    subject      trích yếu: a phrase, without the kind and without a full stop
    body         nội dung: levels (`Section`, `Clause`, `Item` …), paragraphs, tables; or text in the decree's numbering
    signature    người ký: `Signature.head`, `.deputy`, `.acting`, `.by_order`, `.authorised`
    date         a day; a `Month`, whose day stays blank; or None, all blank
    number       số: 45, or "45/KH-UBND"; None while it is not given yet
    place        địa danh: the issuer's, when not said
    bases        căn cứ: `Law`, `Basis`, `Proposal`, `Consideration`, or sentences
    opening      mở đầu, closing kết thúc (`./.` comes by itself), attachments gửi kèm
    recipients   nơi nhận: names, `RecipientGroup`, last `Recipient.file(…)`; "Lưu: VT" comes by itself
    size         cỡ chữ: the size set, 14 or 13
    """

    kind: ClassVar[str]

    issuer: Issuer
    subject: str
    body: Sequence[Child | str] | str
    signature: Signature | Sequence[str] | str
    date: date | Month | None = None
    number: DocumentNumber | int | str | None = None
    place: str = ""
    bases: Sequence[LegalBasis | str] = ()
    opening: Text = ""
    closing: Text = ""
    attachments: Sequence[str] = ()
    recipients: Sequence[Recipient | RecipientGroup | FileCopy | str] = ()
    size: int = field(default_factory=lambda: table().size_sets.default)

    def __post_init__(self) -> None:
        faults = Faults()
        settle = partial(object.__setattr__, self)
        if not faults.want("issuer", self.issuer, (Issuer,), "ND30-I-II-2.a/1", "phải là cơ quan ban hành"):
            faults.refuse()  # all else follows from the issuer; a ward's is `ward.people_committee`
        settle("number", self._number(faults))
        settle("place", faults.line("place", self.place, empty=True) or self.issuer.place)
        settle("date", self._date(faults))
        settle("subject", self._subject(faults))
        settle("bases", settle_each(faults, "bases", self.bases, _as_basis))
        for name in ("opening", "closing"):
            words = getattr(self, name)
            blank = words is None or (isinstance(words, str) and not words.strip())
            settle(name, "" if blank else settle_text(faults, name, words))
        settle("body", self._body(faults))
        settle("attachments", settle_each(faults, "attachments", self.attachments, _as_attachment))
        settle("recipients", settle_recipients(faults, "recipients", self.recipients))
        settle("signature", self._signature(faults))
        if type(self.size) is not int or self.size not in table().size_sets.allowed:
            message = f"want one of {table().size_sets.allowed}, got {self.size!r}"
            faults.add("size", message, "ND30-I-V-fn1", "cỡ chữ chỉ có hai bộ: 14 hoặc 13")
        faults.refuse()

    def _date(self, faults: Faults) -> object:
        given = self.date
        faults.want("date", given, (date, Month, type(None)), "ND30-I-II-4.b", "phải là ngày")
        if isinstance(given, date) and given.year < FIRST_YEAR:
            message = f"year {given.year}: want {FIRST_YEAR} or later"
            vi = f"năm {given.year} không phải năm ban hành văn bản"
            faults.add("date", message, "ND30-I-II-4.b", vi)
        return given.date() if isinstance(given, datetime) else given

    def _number(self, faults: Faults) -> DocumentNumber | None:
        given = self.number
        if isinstance(given, str) and given.strip().isdecimal():
            given = int(given)
        if isinstance(given, str):
            given = faults.attempt("number", lambda: DocumentNumber.read(str(self.number)))
            if given is None:
                return None
        if isinstance(given, DocumentNumber):
            self._check_symbol(faults, given)
            return given
        symbol = f"{kind_rows()[self.kind].symbol}-{self.issuer.abbreviation}"
        return faults.attempt("number", lambda: DocumentNumber(symbol, given))

    def _subject(self, faults: Faults) -> str:
        subject = faults.line("subject", self.subject)
        if len(subject.split()) > 1 and subject.isupper():
            vi = "trích yếu viết chữ thường, không viết in hoa toàn bộ"
            faults.add("subject", "the subject is not in capitals", "ND30-I-II-5.b", vi)
        if subject.endswith((".", ";")) and not subject.endswith("..."):
            vi = "trích yếu không có dấu chấm ở cuối"
            faults.add("subject", "the subject is a phrase, without a full stop", "ND30-I-II-5.a", vi)
        return subject

    def _check_symbol(self, faults: Faults, number: DocumentNumber) -> None:
        want = kind_rows()[self.kind].symbol
        if number.symbol.partition("-")[0] != want:
            faults.add(
                "number",
                f"{str(number)!r}: the symbol of this kind begins with {want}-",
                "ND30-I-II-3.b/1",
                f"“{number}”: ký hiệu của loại văn bản này bắt đầu bằng {want}-, như {want}-{self.issuer.abbreviation}",
            )

    def _body(self, faults: Faults) -> Body:
        given = self.body
        children = (faults.attempt("body", lambda: read_outline(given)) or ()) if isinstance(given, str) else given
        before = len(faults)
        body = settle_body(faults, "body", children)
        if not body and len(faults) == before and not (isinstance(given, str) and given.strip()):
            faults.add("body", "a document has a body", "ND30-I-II-6.c", "văn bản phải có nội dung")
        for path, typed, computed in typed_numbers(body):
            faults.add(
                f"body{path}",
                f"number {typed!r} was typed where {computed!r} follows",
                "ND30-I-II-6.c",
                f"số “{typed}” được gõ sẵn, đúng thứ tự phải là “{computed}”",
            )
        return body

    def _signature(self, faults: Faults) -> Signature | None:
        given = self.signature
        if isinstance(given, Signature):
            made: Signature | None = given
        elif isinstance(given, (str, list, tuple)):
            made = faults.attempt("signature", lambda: read_signature(given))
        else:
            faults.add(
                "signature", f"want a Signature, got {type(given).__name__}", "ND30-I-II-7.c/1", "phải có người ký"
            )
            made = None
        if made is None:
            return None
        settled = made.settled(self.issuer)
        faults.extend(fault.under("signature") for fault in settled.faults(self.issuer))
        return settled


def compose(document: NamedDocument) -> Document:
    """The components of a document of this form."""
    # every field is in its normal form since __post_init__: the wider annotations are for what may be given
    return Document(
        kind=document.kind,
        issuer=document.issuer,
        number=document.number,  # type: ignore[arg-type]  # normal form
        place=document.place,
        date=document.date,
        subject=document.subject,
        bases=document.bases,  # type: ignore[arg-type]  # normal form
        opening=document.opening,
        body=document.body,  # type: ignore[arg-type]  # normal form
        closing=document.closing,
        attachments=document.attachments,  # type: ignore[arg-type]  # normal form
        recipients=document.recipients,  # type: ignore[arg-type]  # normal form
        signature=document.signature,  # type: ignore[arg-type]  # normal form
        size=document.size,
    )


def _as_basis(value: object) -> LegalBasis:
    if isinstance(value, LegalBasis):
        return value
    if isinstance(value, str):
        return LegalBasis.read(value)
    raise ModelError([Fault("", f"want a legal basis, got {type(value).__name__}", vi="phải là một căn cứ")])


def _as_attachment(value: object) -> str:
    line = without_end_mark(one_line(value))
    if not line:
        raise ModelError([Fault("", "empty text", vi="không được để trống")])
    return line
