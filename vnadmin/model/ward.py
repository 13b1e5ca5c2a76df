"""Phường, xã, đặc khu: a commune-level unit as the place of its organs (LG-10 … LG-15)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, get_args

from vnadmin.errors import Fault, ModelError
from vnadmin.model.issuer import Issuer
from vnadmin.rules.authority import office_head, organs
from vnadmin.rules.units import Unit, find_unit

__all__ = ["Superior", "Ward"]

Superior = Literal["people_committee", "people_council"]
"""The organs of a ward that have boards."""


@dataclass(frozen=True, slots=True)
class Ward:
    """Phường/xã/đặc khu: given by its official code, `Ward("01843")`, or found by name, `Ward.find("phường …")`.

    `on` is the day whose list of units counts (default: the newest). Raises UnitError naming the nearest units.
    Its organs are issuers; the place before the date is the ward's own name (LG-15). Where the ward itself fixes an
    abbreviation (ND30-I-II-3.b/3), the organ is a method that takes it.
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
        return self.organ("people_committee")

    @property
    def chairman(self) -> Issuer:
        """Chủ tịch UBND theo thẩm quyền riêng: letterhead and symbol of the committee, no TM. (LG-11).

        `Signature.head(…, own_power=True)` under `people_committee` gives the same page; this says it once for all.
        """
        return self.organ("chairman")

    @property
    def people_council(self) -> Issuer:
        """Hội đồng nhân dân: two bold lines, no superior; decides as a body (LG-13)."""
        return self.organ("people_council")

    def council_standing_committee(self, abbreviation: str = "") -> Issuer:
        """Thường trực HĐND: letterhead and symbol of the council, signed TM. THƯỜNG TRỰC HĐND (LG-13).

        The symbol says HĐND; a ward that fixed another abbreviation gives it, as "TT.HĐND".
        """
        return self.organ("council_standing_committee", abbreviation)

    def council_and_committee_office(self, abbreviation: str = "") -> Issuer:
        """Văn phòng HĐND và UBND: its full name under UBND; "VP" in the symbol, or what the ward has fixed (LG-12)."""
        return self.organ("council_and_committee_office", abbreviation)

    def office(self, name: str, abbreviation: str, head: str = "") -> Issuer:
        """Phòng thuộc UBND: an office under the People's Committee, "Phòng Văn hóa - Xã hội", "VHXH" (LG-12).

        The abbreviation is the one that the ward's chairman has fixed (ND30-I-II-3.b/3). The head's title follows from
        the name (Phòng: Trưởng phòng, Văn phòng: Chánh Văn phòng, Trung tâm: Giám đốc); `head` says another.
        """
        return self._under("people_committee", name, abbreviation, head, "")

    def board(
        self,
        name: str,
        abbreviation: str,
        head: str = "",
        *,
        collective: str = "",
        under: Superior = "people_committee",
    ) -> Issuer:
        """Ban chỉ đạo, hội đồng, tổ: a board with its own number series, "Ban Chỉ đạo …", "BCĐ" (LG-14).

        The head's title follows from the name (Ban: Trưởng ban, Tổ: Tổ trưởng, Hội đồng: Chủ tịch Hội đồng); `head`
        says another. The head decides, unless the board's rules make it a body: then `collective` follows "TM.". Under
        the organ's seal the signer's office of state stands above the name: `Signature(…, other_title="Chủ tịch UBND
        phường")` (ND30-I-II-3.a/2, ND30-I-II-7.c/1). `under="people_council"` is for the council's own boards.
        """
        if under not in get_args(Superior):
            given: object = under
            said = repr(given) if isinstance(given, str) else type(given).__name__
            message = f"want one of {get_args(Superior)}, got {said}"
            raise ModelError([Fault("under", message, "LG-14", "ban, tổ chỉ trực thuộc UBND hoặc HĐND")])
        return self._under(under, name, abbreviation, head, collective)

    def organ(self, key: str, abbreviation: str = "") -> Issuer:
        """Cơ quan theo bảng: the organ of this ward with this key in `authority.toml`."""
        row, unit = organs()[key], self.unit
        return Issuer(
            lines=tuple(line.format(unit=unit.in_text) for line in row.lines),
            abbreviation=abbreviation or row.abbreviation,
            place=unit.place_name,
            superior=tuple(line.format(unit=unit.in_text) for line in row.superior),
            collective=row.collective,
            head=row.head,
            competence=row.competence.format(unit=unit.in_text),
        )

    def _under(self, superior: str, name: str, abbreviation: str, head: str, collective: str) -> Issuer:
        unit = self.unit
        given: object = name  # what is no text is refused by Issuer
        try:
            return Issuer(
                lines=(name,),
                abbreviation=abbreviation,
                place=unit.place_name,
                superior=(f"{organs()[superior].short} {unit.in_text}",),
                collective=collective,
                head=head or (office_head(given) if isinstance(given, str) else ""),
            )
        except ModelError as error:
            faults = error.faults
        raise ModelError(replace(fault, path="name") if fault.field == "lines" else fault for fault in faults)
