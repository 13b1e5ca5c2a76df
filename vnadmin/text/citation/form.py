"""Căn cứ, viện dẫn: one cited document as its parts, and the line that the parts make."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from vnadmin.errors import Fault, ModelError
from vnadmin.text.blanks import squeeze
from vnadmin.text.casing import lower_first
from vnadmin.text.citation.kinds import LAW_KINDS, canonical_kind
from vnadmin.text.dates import find_dates, long_date
from vnadmin.text.end_marks import without_end_mark
from vnadmin.text.spelling import forbidden, nfc

__all__ = ["Citation", "is_number", "short", "trimmed", "write"]

_RULE = "ND30-I-II-6.a/1"
_YEAR = re.compile(r"(?:^|\s)năm\s+[0-9]{4}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Citation:
    """Văn bản được viện dẫn: a cited document.

    A law (Hiến pháp, Bộ luật, Luật, Pháp lệnh) has a `name` and a `date`, neither `organ` nor `subject`; every other
    kind has a `number`. `number` is any string without blanks that holds a digit or "/" (number and symbol of other
    regimes too); a law's is for texts that print it, a căn cứ does not. `amended_by` are the laws that amend it, each
    with a line of its own.

    Text is composed, its blanks and the line's end mark (";", ",", ".") are taken off, and the subject begins with a
    small letter unless a name or an abbreviation stands there: equal content is equal objects. ModelError with every
    fault (ND30-I-II-6.a/1, ND30-II-V-6).

    >>> Citation("Luật", "Đất đai", organ="Quốc hội")
    Traceback (most recent call last):
        ...
    vnadmin.errors.ModelError: organ: Luật is cited without its organ (ND30-I-II-6.a/1)
    """

    kind: str
    name: str = ""
    number: str = ""
    date: dt.date | None = None
    organ: str = ""
    subject: str = ""
    amended_by: tuple[Citation, ...] = ()

    def __post_init__(self) -> None:
        if faults := _type_faults(self):
            raise ModelError(faults)
        for field in ("kind", "name", "number", "organ", "subject"):
            object.__setattr__(self, field, trimmed(getattr(self, field)))
        object.__setattr__(self, "kind", canonical_kind(self.kind))
        object.__setattr__(self, "subject", _small_start(self.subject))
        object.__setattr__(self, "amended_by", tuple(self.amended_by))
        faults = _law_faults(self) if self.is_law else _numbered_faults(self)
        if self.number and not is_number(self.number):
            message = f"{self.number!r} is no document number: it has no blanks, and a digit or “/”"
            faults.append(Fault("number", message, _RULE, f"“{self.number}” không phải là số, ký hiệu văn bản"))
        if faults:
            raise ModelError(faults)

    @property
    def is_law(self) -> bool:
        """Luật, Pháp lệnh: cited by name and date alone."""
        return self.kind in LAW_KINDS


def write(citation: Citation) -> str:
    """Câu viện dẫn đầy đủ: the first citation, without "Căn cứ" and without end mark; `amended_by` is not in it.

    >>> write(Citation("Luật", "Thực hiện dân chủ ở cơ sở", date=dt.date(2022, 11, 10)))
    'Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022'
    >>> day = dt.date(2023, 8, 14)
    >>> write(Citation("Nghị định", number="59/2023/NĐ-CP", date=day, organ="Chính phủ", subject="Quy định chi tiết"))
    'Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết'
    """
    parts = (
        citation.kind,
        citation.name,
        f"số {citation.number}" if citation.number else "",
        long_date(citation.date) if citation.date else "",
        f"của {citation.organ}" if citation.organ else "",
        citation.subject,
    )
    return " ".join(filter(None, parts))


def short(citation: Citation) -> str:
    """Câu viện dẫn lần sau: kind and number alone, for a law kind and name (ND30-I-II-6.b).

    >>> short(Citation("Nghị định", number="59/2023/NĐ-CP", organ="Chính phủ"))
    'Nghị định số 59/2023/NĐ-CP'
    """
    if citation.name:
        return f"{citation.kind} {citation.name}"
    return f"{citation.kind} số {citation.number}" if citation.number else citation.kind


def is_number(text: str) -> bool:
    """Số, ký hiệu: no blanks, and at least a digit or "/"."""
    return not any(c.isspace() for c in text) and any(c.isdecimal() or c == "/" for c in text)


@lru_cache(maxsize=1024)  # a ward cites the same few laws in every document
def trimmed(text: str) -> str:
    """Bỏ dấu cuối dòng: composed, blanks squeezed, without the end marks of a căn cứ line.

    >>> trimmed(" quy định chi  tiết; "), trimmed("thu, chi, v.v.")
    ('quy định chi tiết', 'thu, chi, v.v.')
    """
    return without_end_mark(squeeze(nfc(text)).strip())


@lru_cache(maxsize=1024)  # as trimmed
def _small_start(subject: str) -> str:
    second = subject.split(maxsplit=2)[1:2]
    # Two capitals make a name (Thái Nguyên, Luật Đất đai), unless the first is the whole opening word (Về Luật …).
    is_name = bool(second) and second[0][0].isupper() and not subject.startswith(("Về ", "V/v "))
    return subject if is_name else lower_first(subject)


def _type_faults(citation: Citation) -> list[Fault]:
    """What can be no part of a citation at all."""
    faults = []
    for field in ("kind", "name", "number", "organ", "subject"):
        value = getattr(citation, field)
        if not isinstance(value, str) or forbidden(value):
            message = "want text that a Word file can carry, got "
            faults.append(Fault(field, message + type(value).__name__, _RULE, "phải là chữ, không có ký tự điều khiển"))
    day: object = citation.date
    if not isinstance(day, dt.date | None):
        message = f"want a date, got {type(day).__name__}"
        faults.append(Fault("date", message, _RULE, "phải là ngày, tháng, năm đầy đủ"))
    amending: object = citation.amended_by
    if not isinstance(amending, tuple | list) or not all(isinstance(law, Citation) for law in amending):
        faults.append(Fault("amended_by", "want a tuple of citations", _RULE, "phải là các luật sửa đổi, bổ sung"))
    return faults


def _law_faults(law: Citation) -> list[Fault]:
    faults = [
        Fault(field, f"{law.kind} is cited without its {field}", _RULE, f"{law.kind} viện dẫn không kèm {vi}")
        for field, vi in (("organ", "cơ quan ban hành"), ("subject", "trích yếu"))
        if getattr(law, field)
    ]
    if not (law.name or law.number or law.kind == "Hiến pháp"):
        faults.append(Fault("name", f"{law.kind} needs its name", _RULE, f"thiếu tên của {law.kind}"))
    if _YEAR.search(law.name):
        message = "the year is not part of the name; give the full date instead"
        faults.append(Fault("name", message, _RULE, f"ghi ngày ban hành thay cho năm trong tên: {law.name}"))
    if any(isinstance(found.value, dt.date) for found in find_dates(law.name)):
        faults.append(Fault("name", "the name holds a date", _RULE, f"tên có lẫn ngày ban hành: {law.name}"))
    return faults


def _numbered_faults(citation: Citation) -> list[Fault]:
    faults = []
    if not citation.kind:
        faults.append(Fault("kind", "a citation names the kind of the document", _RULE, "thiếu tên loại văn bản"))
    if citation.name:
        message = f"only laws have a name; what {citation.kind} is about is its subject"
        faults.append(Fault("name", message, _RULE, f"{citation.kind} không có tên riêng; hãy ghi vào trích yếu"))
    if not citation.number:
        faults.append(Fault("number", f"{citation.kind} needs its number", _RULE, "thiếu số, ký hiệu"))
    return faults
