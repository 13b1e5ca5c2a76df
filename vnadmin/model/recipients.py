"""Nơi nhận: who receives a document, and the line that files it (ND30-I-II-9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults, settle_each
from vnadmin.rules.wording import wording
from vnadmin.text.spelling import fold, nfc

__all__ = ["FileCopy", "Recipient", "RecipientGroup", "Recipients", "is_as_above", "settle_recipients"]

MOST = 10_000
PURPOSE = re.compile(r"để [^()]+|b/c|p/h|t/h")
FILED = re.compile(
    r"lưu\s*:?\s*VT(?:\s*,\s*(?P<unit>hồ sơ|[^,;.()\s]+))?(?:,\s*(?P<kept>\d+))?\.?"
    r"(?:\s+(?P<drafter>[^\s.();,]+)\.?\s*(?:\((?P<copies>\d+)\)\.?)?)?",
    re.IGNORECASE,
)
SEVERAL = re.compile(r"[^\W\d_]; +[^\W\d_]")
PARTED = re.compile(r"[;\n]")
FILES = re.compile(r"lưu(?=\s*:|\s+VT\b|\s*$)", re.IGNORECASE)  # not Lưu Văn A, not Lưu trữ lịch sử tỉnh


QUOTED = re.compile(r'“[^“”"]*”|"[^“”"]*"')
"""A line copied from a document with the quotation marks that it stood in; marks round a part of it belong to it."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Nơi nhận: one receiver, and what it is sent for ("để báo cáo") where that is said (ND30-I-II-9.a)."""

    name: str
    purpose: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        faults = Faults()
        name = faults.line("name", self.name)
        name = name.removeprefix("- ").rstrip(" ;")
        if not name and not faults:
            faults.add("name", "nothing but punctuation", "ND30-I-II-9.a", "không được để trống")
        purpose = faults.line("purpose", self.purpose, empty=True)
        if not purpose:
            name, purpose = _parted(name)
        whole = purpose.startswith("(") and purpose.find(")") == len(purpose) - 1
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "purpose", purpose[1:-1].strip() if whole else purpose)
        faults.refuse()

    @property
    def line(self) -> str:
        """Name and purpose as they stand on the page: "HĐND phường (để báo cáo)"."""
        return f"{self.name} ({self.purpose})" if self.purpose else self.name

    @staticmethod
    def file(unit: str = "", *, kept: int | None = None, drafter: str = "", copies: int | None = None) -> FileCopy:
        """Lưu: VT, the last line; see FileCopy."""
        return FileCopy(unit, kept=kept, drafter=drafter, copies=copies)


def _parted(name: str) -> tuple[str, str]:
    """Name and purpose of a receiver written on one line, "HĐND phường (để báo cáo)"."""
    who, _, what = name.removesuffix(")").rpartition("(")
    parted = name.endswith(")") and who.strip() and PURPOSE.fullmatch(what)
    return (who.rstrip(), what) if parted else (name, "")


@dataclass(frozen=True, slots=True)
class RecipientGroup:
    """Nhãn nhóm: a label on a line of its own, "Gửi bản điện tử:", over the recipients that follow."""

    label: str

    def __post_init__(self) -> None:
        faults = Faults()
        label = faults.line("label", self.label).rstrip(" :")
        if not label and not faults:
            faults.add("label", "nothing but punctuation", "ND30-I-II-9.a", "không được để trống")
        object.__setattr__(self, "label", label)
        faults.refuse()


@dataclass(frozen=True, slots=True)
class FileCopy:
    """Lưu: "Lưu: VT, VHXH, 02. BAYHT.(30)" (ND30-I-II-9.d/9b-3, ND30-I-III-3).

    `unit` is the drafting unit's abbreviation, `kept` the number of file copies, `drafter` the drafter's code in
    capitals and `copies` the number of copies issued.
    """

    unit: str = ""
    kept: int | None = field(default=None, kw_only=True)
    drafter: str = field(default="", kw_only=True)
    copies: int | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        faults = Faults()
        for name in ("unit", "drafter"):
            object.__setattr__(self, name, faults.line(name, getattr(self, name), empty=True).rstrip("."))
        if self.drafter != self.drafter.upper():
            faults.add(
                "drafter",
                f"{self.drafter!r}: the drafter's code is in capitals",
                "ND30-I-III-3",
                f"ký hiệu người soạn thảo viết in hoa: “{self.drafter.upper()}”, không phải “{self.drafter}”",
            )
        if self.copies is not None and not self.drafter:
            faults.add(
                "copies",
                "copies stand after the drafter's code: give drafter=",
                "ND30-I-III-3",
                "số lượng bản đứng sau ký hiệu người soạn thảo: hãy ghi ký hiệu",
            )
        for name in ("kept", "copies"):
            count = getattr(self, name)
            if count is not None and (type(count) is not int or not 1 <= count < MOST):
                faults.add(name, "want a whole number from 1 to 9999", vi="phải là số nguyên từ 1 đến 9999")
        faults.refuse()

    @property
    def line(self) -> str:
        """What is filed where: "Lưu: VT, VHXH, 02"."""
        parts = [wording("van_thu"), self.unit, f"{self.kept:02}" if self.kept else ""]
        return f"{wording('luu')} {', '.join(part for part in parts if part)}"

    @property
    def drafted(self) -> str:
        """Drafter's code and number of copies: "BAYHT.(30)", or nothing."""
        copies = f"({self.copies:02})" if self.copies else ""
        return f"{self.drafter}.{copies}" if self.drafter else ""


Recipients = tuple[Recipient | RecipientGroup | FileCopy, ...]

AS_ABOVE = ("như trên", "như kính gửi")


def is_as_above(one: object) -> bool:
    """Như trên: the recipient that means those who are addressed (ND30-I-II-9.b)."""
    if not isinstance(one, Recipient) or one.name[:1] not in "nN":  # seldom one begins so: the cheap question first
        return False
    return fold(one.name).startswith(AS_ABOVE)


def settle_recipients(faults: Faults, path: str, values: object, filed_as: FileCopy | None = None) -> Recipients:
    """Recipients in their normal form: strings are read, and what is not filed yet is filed with "Lưu: VT"."""
    before = len(faults)
    if isinstance(values, str):
        values = [line for line in PARTED.split(values) if line.strip()]
    made = settle_each(faults, path, values, _as_recipient)
    if len(faults) > before:
        return made
    filed = [i for i, recipient in enumerate(made) if isinstance(recipient, FileCopy)]
    if not filed:
        return (*made, filed_as or FileCopy())
    if filed != [len(made) - 1]:
        faults.add(
            f"{path}[{filed[0]}]",
            "the line that files the document is the last one, and the only one",
            "ND30-I-II-9.d/9b-3",
            "dòng “Lưu: VT” chỉ có một và đứng cuối cùng",
        )
    return made


def _as_recipient(value: object) -> Recipient | RecipientGroup | FileCopy:
    if isinstance(value, (Recipient, RecipientGroup, FileCopy)):
        return value
    if not isinstance(value, str):
        raise ModelError([Fault("", f"want a recipient, got {type(value).__name__}", vi="phải là tên nơi nhận")])
    return _read(value)


@lru_cache(maxsize=1024)  # the same offices receive document after document
def _read(value: str) -> Recipient | RecipientGroup | FileCopy:
    text = nfc(value).strip()
    text = (text[1:-1] if QUOTED.fullmatch(text) else text).strip().removeprefix("- ").strip()
    if FILES.match(text):
        return _read_file(text)
    if SEVERAL.search(text):
        vi = f"“{text}”: mỗi nơi nhận ghi một dòng riêng"
        raise ModelError([Fault("", f"{text!r}: one recipient a line", "ND30-I-II-9.d/9b-2", vi)])
    if text.endswith(":"):
        return RecipientGroup(text)
    return Recipient(text)


def _read_file(text: str) -> FileCopy:
    found = FILED.fullmatch(" ".join(text.rstrip(";").split()))
    if not found:
        raise ModelError(
            [
                Fault(
                    "",
                    f"{text!r}: want 'Lưu: VT, <unit>[, <copies>].', or Recipient.file(…)",
                    "ND30-I-II-9.d/9b-3",
                    f"“{text}”: dòng lưu viết như “Lưu: VT, VHXH.” (đơn vị soạn thảo viết tắt, số bản nếu cần)",
                )
            ]
        )
    return FileCopy(
        found["unit"] or "",
        kept=int(found["kept"]) if found["kept"] else None,
        drafter=found["drafter"] or "",
        copies=int(found["copies"]) if found["copies"] else None,
    )
