"""Thành phần chung: the fields that kinds of document share, how they are settled, and what is refused in them.

`Paper` is what every document has; `SignedPaper` adds date and signature, `TextPaper` the text of a document with
legal bases, opening, body and closing words. A kind derives from one of them and extends `settle`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar

from vnadmin.errors import Fault, ModelError
from vnadmin.model.annex import Annex, settle_annexes
from vnadmin.model.basis import LegalBasis
from vnadmin.model.body import Body, Child
from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.model.given_body import settle_given_body
from vnadmin.model.issuer import Issuer
from vnadmin.model.labels import any_labels
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import FileCopy, Recipient, RecipientGroup, settle_recipients
from vnadmin.model.runs import Text, is_plain, settle_text
from vnadmin.model.signature import Signature
from vnadmin.model.signature_lines import read_signature
from vnadmin.model.stamps import Marks
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.text.dates import Month
from vnadmin.text.end_marks import without_end_mark

ROOT = re.compile(r"[^.\[]*")
FIRST_YEAR = 1945
"""No document of the State is older."""

__all__ = ["Paper", "SignedPaper", "TextPaper"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Văn bản: issuer and subject are required, all else has a default.

    Strings are read where they have one reading: a number "45/KH-UBND", a recipient. Raises ModelError with every
    fault and its path.

    issuer       cơ quan ban hành: `Ward(…).people_committee`, `Ward(…).office(…)` or an `Issuer`
    subject      trích yếu: a phrase, without the kind and without a full stop
    number       số: 45, or "45/KH-UBND"; None while it is not given yet
    recipients   nơi nhận: names, `RecipientGroup`, last `Recipient.file(…)`; "Lưu: VT" comes by itself
    annexes      phụ lục, each an `Annex`; the text must announce them (ND30-I-III-1.a)
    marks        dấu và chỉ dẫn: urgency, place for secrecy, circulation, address (`Marks`)
    draft        dự thảo: prints DỰ THẢO under the number
    electronic   văn bản điện tử: annexes do not repeat number and date, the system gives them (ND30-I-III-1.c)
    size         cỡ chữ: the size set, 14 or 13
    """

    kind: ClassVar[str]
    filed: ClassVar[FileCopy] = FileCopy()

    issuer: Issuer
    subject: str
    number: DocumentNumber | int | str | None = None
    recipients: Sequence[Recipient | RecipientGroup | FileCopy | str] = ()
    annexes: Sequence[Annex] = ()
    marks: Marks | None = None
    draft: bool = False
    electronic: bool = False
    size: int = field(default_factory=lambda: table().size_sets.default)

    def __post_init__(self) -> None:
        faults = Faults()
        if not faults.want("issuer", self.issuer, (Issuer,), "ND30-I-II-2.a/1", "phải là cơ quan ban hành"):
            faults.refuse()  # all else follows from the issuer; a ward's is `ward.people_committee`
        self.settle(faults)
        if self.annexes or any_labels():
            self._check_pointers(faults)
        faults.refuse()

    def _check_pointers(self, faults: Faults) -> None:
        """References must lead somewhere, annexes be announced; what is wrong in itself already is not read."""
        from vnadmin.kinds.announced import unannounced  # few documents have annexes or labels
        from vnadmin.model.references import faults as unclear

        wrong = {ROOT.match(fault.path)[0] for fault in faults}  # type: ignore[index]  # it matches every path
        sound = {path: part for path, part in self.texts().items() if ROOT.match(path)[0] not in wrong}  # type: ignore[index]  # as above
        faults.extend(unclear(sound))
        if self.annexes and "annexes" not in wrong:
            said = [part for path, part in sound.items() if not path.startswith("annexes")]
            faults.extend(unannounced(self.annexes, [*said, *self.said_besides()]))  # type: ignore[arg-type]  # normal form

    def said_besides(self) -> Sequence[str]:
        """Words that stand in the text without being one of `texts`."""
        return ()

    def texts(self) -> dict[str, Any]:
        """The bodies and texts in which labels and references may stand, by path, in the order of the page."""
        return {f"annexes[{i}].body": annex.body for i, annex in enumerate(self.annexes)}

    def _set(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    def settle(self, faults: Faults) -> None:
        """Bring every field into its normal form; a kind that has more fields extends this."""
        self._set("number", self.settled_number(faults))
        self._set("subject", self.settled_subject(faults))
        self._set("recipients", settle_recipients(faults, "recipients", self.recipients, self.filed))
        if self.annexes != ():
            self._set("annexes", settle_annexes(faults, "annexes", self.annexes))
        if self.marks is not None:
            faults.want("marks", self.marks, (Marks,), "ND30-I-III-2", "phải là các dấu và chỉ dẫn")
        for name in ("draft", "electronic"):
            if getattr(self, name) is not False:
                faults.want(name, getattr(self, name), (bool,), vi="phải là có hoặc không")
        if type(self.size) is not int or self.size not in table().size_sets.allowed:
            message = f"want one of {table().size_sets.allowed}, got {self.size!r}"
            faults.add("size", message, "ND30-I-V-fn1", "cỡ chữ chỉ có hai bộ: 14 hoặc 13")

    @property
    def symbol(self) -> str:
        """Ký hiệu: that of the kind and the issuer's, "KH-UBND" (ND30-I-II-3.b/1)."""
        return f"{kind_rows()[self.kind].symbol}-{self.issuer.abbreviation}"

    def settled_number(self, faults: Faults) -> DocumentNumber | None:
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
        return faults.attempt("number", lambda: DocumentNumber(self.symbol, given))

    def _check_symbol(self, faults: Faults, number: DocumentNumber) -> None:
        want = self.symbol.partition("-")[0]
        if number.symbol.partition("-")[0] != want:
            faults.add(
                "number",
                f"{str(number)!r}: the symbol of this kind begins with {want}-",
                "ND30-I-II-3.b/1",
                f"“{number}”: ký hiệu của loại văn bản này bắt đầu bằng {want}-, như {self.symbol}",
            )

    def settled_subject(self, faults: Faults) -> str:
        subject = faults.line("subject", self.subject)
        if subject.isupper() and len(subject.split()) > 1:
            vi = "trích yếu viết chữ thường, không viết in hoa toàn bộ"
            faults.add("subject", "the subject is not in capitals", "ND30-I-II-5.b", vi)
        if subject.endswith((".", ";")) and not subject.endswith("..."):
            vi = "trích yếu không có dấu chấm ở cuối"
            faults.add("subject", "the subject is a phrase, without a full stop", "ND30-I-II-5.a", vi)
        return subject


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPaper(Paper):
    """Văn bản có người ký: as `Paper`, and

    signature    người ký: `Signature.head`, `.deputy`, `.acting`, `.by_order`, `.authorised`, or the lines as they
                 stand on the page, "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Phan Đình Huy"
    date         a day; a `Month`, whose day stays blank; or None, all blank
    place        địa danh: the issuer's, when not said
    """

    signature: Signature | Sequence[str] | str
    date: date | Month | None = None
    place: str = ""

    def settle(self, faults: Faults) -> None:
        Paper.settle(self, faults)  # super() does not find the class that slots=True has made anew
        self._set("place", faults.line("place", self.place, empty=True) or self.issuer.place)
        self._set("date", self.settled_date(faults))
        self._set("signature", self.settled_signature(faults))

    def settled_date(self, faults: Faults) -> object:
        given = self.date
        faults.want("date", given, (date, Month, type(None)), "ND30-I-II-4.b", "phải là ngày")
        if isinstance(given, date) and given.year < FIRST_YEAR:
            message = f"year {given.year}: want {FIRST_YEAR} or later"
            vi = f"năm {given.year} không phải năm ban hành văn bản"
            faults.add("date", message, "ND30-I-II-4.b", vi)
        return given.date() if isinstance(given, datetime) else given

    def settled_signature(self, faults: Faults) -> Signature | None:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPaper(SignedPaper):
    """Văn bản có lời văn: as `SignedPaper`, and

    body         nội dung: levels (`Section`, `Clause`, `Item` …), paragraphs, tables; or text in the decree's numbering
    bases        căn cứ: `Law`, `Basis`, `Proposal`, `Consideration`, or sentences
    opening      mở đầu, closing kết thúc (`./.` comes by itself), attachments gửi kèm
    """

    body: Sequence[Child | str] | str
    bases: Sequence[LegalBasis | str] = ()
    opening: Text = ""
    closing: Text = ""
    attachments: Sequence[str] = ()

    def settle(self, faults: Faults) -> None:
        SignedPaper.settle(self, faults)
        self._set("bases", settle_each(faults, "bases", self.bases, _as_basis))
        for name in ("opening", "closing"):
            words = getattr(self, name)
            if not is_plain(words):
                blank = words is None or (isinstance(words, str) and not words.strip())
                self._set(name, "" if blank else settle_text(faults, name, words))
        self._set("body", self.settled_body(faults))
        self._set("attachments", settle_each(faults, "attachments", self.attachments, _as_attachment))

    def texts(self) -> dict[str, Any]:
        """As of `Paper`; opening, body and closing words before the annexes."""
        own = {"opening": self.opening, "body": self.body, "closing": self.closing}
        return own | SignedPaper.texts(self)

    def settled_body(self, faults: Faults) -> Body:
        before = len(faults)
        body = settle_given_body(faults, "body", self.body)
        if not body and len(faults) == before:
            faults.add("body", "a document has a body", "ND30-I-II-6.c", "văn bản phải có nội dung")
        return body


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
