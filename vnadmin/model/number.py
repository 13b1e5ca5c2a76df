"""Số và ký hiệu: the number of a document and its symbol, "45/KH-UBND" (ND30-I-II-3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults
from vnadmin.text.blanks import NBSP

__all__ = ["DocumentNumber"]

SYMBOL = re.compile(r"[^\W\d_]+(-[^\W_][\w.&]*)*")
WITH_YEAR = re.compile(r"[0-9]*/[0-9]{4}/\S+")
BY_LAW = "văn bản quy phạm pháp luật trình bày theo Nghị định số 78/2025/NĐ-CP, vnadmin chưa có các mẫu này"
WRITTEN = re.compile(r"(?P<ordinal>[0-9]{1,18})?/(?P<symbol>\S+)")
MOST = 999_999_999
RULE = "ND30-I-II-3.c/1"
BLANK_WIDTH = 9
"""How many no-break blanks keep the room for a number that is not given yet."""


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """Số, ký hiệu: `symbol` is "KH-UBND"; without `ordinal` the number is not given yet (a draft)."""

    symbol: str
    ordinal: int | None = field(default=None)

    def __post_init__(self) -> None:
        faults = Faults()
        symbol = faults.line("symbol", self.symbol)
        object.__setattr__(self, "symbol", symbol)
        if symbol and not SYMBOL.fullmatch(symbol):
            faults.append(_blanks("symbol", symbol))
        vi = "số văn bản phải là số nguyên từ 1"
        whole = faults.want("ordinal", self.ordinal, (int, type(None)), "ND30-I-II-3.a/1", vi)
        if whole and self.ordinal is not None and not 1 <= self.ordinal <= MOST:
            faults.add("ordinal", f"want a number from 1 to {MOST}", "ND30-I-II-3.a/1", vi)
        faults.refuse()

    @classmethod
    def read(cls, text: str) -> DocumentNumber:
        """The number written as "45/KH-UBND", or "/KH-UBND" while it is blank; "Số:" before it is passed over."""
        faults = Faults()
        bare = faults.words("", text, empty=True).strip().removeprefix("Số:").strip()
        faults.refuse()
        if WITH_YEAR.fullmatch(bare):
            vi = f"“{text}”: số có năm là của {BY_LAW}"
            message = f"{text!r} is the number of a normative legal document: Nghị định 78/2025/NĐ-CP"
            raise ModelError([Fault("", message, "ND30-I-II-3.b/1", vi)])
        found = WRITTEN.fullmatch(bare)
        if not found or not SYMBOL.fullmatch(found["symbol"]):
            raise ModelError([_blanks("", text)])
        ordinal = found["ordinal"]
        if ordinal and ordinal != f"{int(ordinal):02}":
            vi = f"“{text}”: số {int(ordinal)} viết là {int(ordinal):02}"
            raise ModelError([Fault("", f"{text!r}: number {int(ordinal)} is written {int(ordinal):02}", RULE, vi)])
        return cls(found["symbol"], int(ordinal) if ordinal else None)

    @property
    def digits(self) -> str:
        """Số: "05", with a zero below ten; empty while it is not given (ND30-I-II-3.c/1)."""
        return "" if self.ordinal is None else f"{self.ordinal:02}"

    def __str__(self) -> str:
        return f"{self.digits or NBSP * BLANK_WIDTH}/{self.symbol}"


def _blanks(path: str, text: str) -> Fault:
    if not any(letter.isspace() for letter in text.strip()):
        vi = f"“{text}” không phải là số, ký hiệu; viết như 45/KH-UBND"
        return Fault(path, f"{text!r}: want number/ký hiệu, as in 45/KH-UBND", "ND30-I-II-3.c/2", vi)
    return Fault(
        path,
        f"{text!r}: want number/ký hiệu without blanks",
        "ND30-I-II-3.c/2",
        f"“{text}”: phải viết số/ký hiệu liền nhau, không có khoảng trống, như 45/KH-UBND",
    )
