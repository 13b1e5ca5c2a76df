"""Cơ quan, tổ chức ban hành: who issues a document (ND30-I-II-2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.model.issuer_party import party_fault

__all__ = ["Issuer"]


@dataclass(frozen=True, slots=True)
class Issuer:
    """Cơ quan, tổ chức ban hành: any organ, given by the lines of its name.

    `lines` is its own full name, one string a line (printed in bold capitals); `superior` the organ directly above it
    (capitals, not bold); `abbreviation` stands in the symbol (fixed by the organ's head: ND30-I-II-3.b/3); `place` is
    the place in the date line; `collective` follows "TM." when the organ decides as a body; `head` is its head's title;
    `competence` says who decides where that is neither the name above nor the head (ND30-III-M1.2).
    """

    lines: Sequence[str]
    abbreviation: str
    place: str
    superior: Sequence[str] = field(default=(), kw_only=True)
    collective: str = field(default="", kw_only=True)
    head: str = field(default="", kw_only=True)
    competence: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        faults = Faults()
        for name in ("lines", "superior"):
            given = getattr(self, name)
            object.__setattr__(self, name, settle_each(faults, name, given, one_line))
            faults.extend(fault.under(name) for fault in party_fault(" ".join(getattr(self, name))))
        for name in ("abbreviation", "place", "collective", "head", "competence"):
            optional = name in ("collective", "head", "competence")
            object.__setattr__(self, name, faults.line(name, getattr(self, name), empty=optional))
        if not self.lines and "lines" not in faults.fields:
            faults.add("lines", "an issuer has a name", "ND30-I-II-2.a/1", "phải có tên cơ quan ban hành")
        if any(blank in self.abbreviation for blank in " \t\u00a0"):
            faults.add(
                "abbreviation",
                f"{self.abbreviation!r}: want no blanks",
                "ND30-I-II-3.c/2",
                f"“{self.abbreviation}”: chữ viết tắt không có khoảng trống",
            )
        faults.refuse()

    @property
    def name(self) -> str:
        """The whole name on one line, as it was given."""
        return " ".join(self.lines)
