"""Số đã đăng ký: number and date that văn thư gave a paper; recorded once, and cited from there (ND30-I-II-3.a/1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vnadmin.consultation.window import want_day
from vnadmin.model.faults import Faults
from vnadmin.model.number import DocumentNumber

__all__ = ["Registered"]


@dataclass(frozen=True, slots=True)
class Registered:
    """Số và ngày của văn bản đã phát hành. Raises ModelError for a number below 1 and for what is no day."""

    number: int
    day: date

    def __post_init__(self) -> None:
        faults = Faults()
        faults.attempt("number", lambda: DocumentNumber("TB-UBND", self.number))
        want_day(faults, "day", self.day)
        faults.refuse()
