"""Phường, xã, đặc khu: a commune-level unit as the place of its organs (LG-10, LG-12)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from vnadmin.model.issuer import Issuer
from vnadmin.rules.authority import office_head, organs
from vnadmin.rules.units import Unit, find_unit

__all__ = ["Ward"]


@dataclass(frozen=True, slots=True)
class Ward:
    """Phường/xã/đặc khu: given by its official code, `Ward("01843")`, or found by name, `Ward.find("phường …")`.

    `on` is the day whose list of units counts (default: the newest). Raises UnitError naming the nearest units.
    """

    code: str
    on: date | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        object.__setattr__(self, "code", find_unit(self.code, on=self.on).code)

    @classmethod
    def find(cls, name: str, *, on: date | None = None) -> Ward:
        """The ward with this name; the province is wanted where several wards share it."""
        return cls(find_unit(name, on=on).code, on=on)

    @property
    def unit(self) -> Unit:
        """The row of the table of administrative units."""
        return find_unit(self.code, on=self.on)

    @property
    def people_committee(self) -> Issuer:
        """Ủy ban nhân dân: two bold lines, no superior; decides as a body (LG-10)."""
        organ = organs()["people_committee"]
        unit = self.unit
        return Issuer(
            lines=tuple(line.format(unit=unit.in_text) for line in organ.lines),
            abbreviation=organ.abbreviation,
            place=unit.place_name,
            collective=organ.collective,
            head=organ.head,
        )

    def office(self, name: str, abbreviation: str, head: str = "") -> Issuer:
        """Phòng thuộc UBND: an office under the People's Committee, "Phòng Văn hóa - Xã hội", "VHXH" (LG-12).

        The abbreviation is the one that the ward's chairman has fixed (ND30-I-II-3.b/3). The head's title follows from
        the name (Phòng: Trưởng phòng, Văn phòng: Chánh Văn phòng, Trung tâm: Giám đốc); `head` says another.
        """
        unit = self.unit
        given: object = name  # what is no text is refused by Issuer
        return Issuer(
            lines=(name,),
            abbreviation=abbreviation,
            place=unit.place_name,
            superior=(f"{organs()['people_committee'].short} {unit.in_text}",),
            head=head or (office_head(given) if isinstance(given, str) else ""),
        )
