"""Tháng: a date whose day is still to be written by hand."""

from __future__ import annotations

from dataclasses import dataclass

from vnadmin.errors import Fault, ModelError

__all__ = ["Month"]

_RULE = "ND30-I-II-4.b"


@dataclass(frozen=True, slots=True)
class Month:
    """Tháng, năm: a date whose day stays blank (`ngày      tháng 6 năm 2026`).

    `year` has four digits, `month` is 1 … 12; ModelError holds a fault for each that is not so (ND30-I-II-4.b).

    >>> Month(2026, 6)
    Month(year=2026, month=6)
    """

    year: int
    month: int

    def __post_init__(self) -> None:
        faults = []
        given: tuple[object, ...] = (self.year, self.month)
        if not all(isinstance(part, int) and abs(part) < 1e9 for part in given):
            raise ModelError([Fault("", "want whole numbers for year and month", _RULE, "năm và tháng phải là số")])
        if not 1000 <= self.year <= 9999:
            vi = f"năm phải viết đủ bốn chữ số, không phải {self.year}"
            faults.append(Fault("year", f"a year has four digits, not {self.year}", _RULE, vi))
        if not 1 <= self.month <= 12:
            faults.append(Fault("month", f"there is no month {self.month}", _RULE, f"không có tháng {self.month}"))
        if faults:
            raise ModelError(faults)
