"""Người cùng ký: who signs beside or below the first signature, as in minutes (ND30-III-M1.9)."""

from __future__ import annotations

from dataclasses import dataclass, field

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults

__all__ = ["Signatory", "settle_signatory"]


@dataclass(frozen=True, slots=True)
class Signatory:
    """Người ký biên bản: name, and the office he or she holds where it is said ("Trưởng phòng …").

    `role` is what stands above the signature ("Thư ký", "Chủ tọa"); the kind of document brings it.
    """

    name: str
    title: str = ""
    role: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        faults = Faults()
        for key in ("name", "title", "role"):
            object.__setattr__(self, key, faults.line(key, getattr(self, key), empty=key != "name"))
        faults.refuse()

    @property
    def line(self) -> str:
        """Name and title on one line: "Nguyễn Văn A, Trưởng phòng Văn hóa - Xã hội"."""
        return f"{self.name}, {self.title}" if self.title else self.name


def settle_signatory(value: object) -> Signatory:
    """A signatory; a string is a name, with a title after the first comma."""
    if isinstance(value, Signatory):
        return value
    if isinstance(value, str):
        name, _, title = value.partition(",")
        return Signatory(name, title.strip())
    raise ModelError([Fault("", f"want a Signatory, got {type(value).__name__}", vi="phải là họ tên người ký")])
