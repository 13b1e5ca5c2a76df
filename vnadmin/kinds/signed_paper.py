"""Văn bản có người ký: what a document with date and signature has besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vnadmin.kinds.paper import Paper
from vnadmin.model.faults import Faults
from vnadmin.model.signature import Signature
from vnadmin.model.signature_lines import read_signature
from vnadmin.text.dates import Month

__all__ = ["SignedPaper", "check_year"]

FIRST_YEAR = 1945
"""No document of the State is older."""


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
        if isinstance(given, date):
            check_year(faults, "date", given)
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


def check_year(faults: Faults, path: str, day: date) -> None:
    """A fault for a day of a year in which no document of the State can be."""
    if day.year < FIRST_YEAR:
        vi = f"năm {day.year} không phải năm ban hành văn bản"
        faults.add(path, f"year {day.year}: want {FIRST_YEAR} or later", "ND30-I-II-4.b", vi)
