"""Thành phần chung: the fields that every kind of document has, how they are settled, and what is refused in them.

`SignedPaper` adds date and signature, `TextPaper` legal bases, opening, body and closing words. A kind derives from one
of the three and extends `settle`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from vnadmin.errors import field_of
from vnadmin.model.annex import Annex, settle_annexes
from vnadmin.model.faults import Faults
from vnadmin.model.issuer import Issuer
from vnadmin.model.labels import any_labels
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import FileCopy, Recipient, RecipientGroup, is_as_above, settle_recipients
from vnadmin.model.sizes import want_size
from vnadmin.model.stamps import Marks
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.table import table
from vnadmin.text.spelling import fold

__all__ = ["Paper"]

NOT_THE_NAME = ("kế hoạch hóa", "báo cáo viên")
"""How subjects begin, folded, that start like the name of their kind and say something else."""


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
        if not self.addressed:
            self._refuse_as_above(faults)
        if self.annexes or any_labels():
            self._check_pointers(faults)
        faults.refuse()

    def _check_pointers(self, faults: Faults) -> None:
        """References must lead somewhere, annexes be announced; what is wrong in itself already is not read."""
        from vnadmin.kinds.announced import unannounced  # few documents have annexes or labels
        from vnadmin.model.references import faults as unclear

        wrong = faults.fields
        sound = {path: part for path, part in self.texts().items() if field_of(path) not in wrong}
        faults.extend(unclear(sound))
        if self.annexes and "annexes" not in wrong:
            said = [part for path, part in sound.items() if field_of(path) != "annexes"]
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
        want_size(faults, self.size)

    @property
    def addressed(self) -> bool:
        """Whether somebody is addressed above the text, so that recipients may be "Như trên" (ND30-I-II-9.b)."""
        return False

    def _refuse_as_above(self, faults: Faults) -> None:
        """A fault for "Như trên" where nobody is addressed above."""
        for i, one in enumerate(self.recipients):
            if is_as_above(one):
                vi = "“Như trên” chỉ dùng khi văn bản có Kính gửi"
                faults.add(f"recipients[{i}]", "as above: nobody is addressed above", "ND30-I-II-9.b", vi)

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
        subject = self.checked_subject(faults, faults.line("subject", self.subject))
        name = kind_rows()[self.kind].name
        begins = subject.casefold()
        if begins.startswith(f"{name.casefold()} ") and not fold(subject).startswith(NOT_THE_NAME):
            vi = f"“{name}” đã in thành tên loại phía trên, trích yếu không lặp lại"
            faults.add("subject", f"{name!r} is printed above the subject already", "ND30-I-II-5.a", vi)
        elif begins.startswith("v/v"):
            vi = "“V/v” chỉ dùng cho công văn; ở đây viết đủ: Về việc"
            faults.add("subject", "V/v is for official letters only", "ND30-I-II-5.b/2", vi)
        return subject

    def checked_subject(self, faults: Faults, subject: str) -> str:
        """The subject as a phrase in small letters, without a full stop."""
        if subject.isupper() and len(subject.split()) > 1:
            vi = "trích yếu viết chữ thường, không viết in hoa toàn bộ"
            faults.add("subject", "the subject is not in capitals", "ND30-I-II-5.b", vi)
        if subject.endswith((".", ";")) and not subject.endswith("..."):
            vi = "trích yếu không có dấu chấm ở cuối"
            faults.add("subject", "the subject is a phrase, without a full stop", "ND30-I-II-5.a", vi)
        return subject
