"""Hộ gia đình, tổ dân phố: who is asked, one ballot each, and where they are counted (Luật số 10/2022/QH15, L-19.3)."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from vnadmin.consultation.codes import settle_code
from vnadmin.model.faults import Faults

__all__ = ["Household", "ResidentialGroup"]


@dataclass(frozen=True, slots=True)
class Household:
    """Hộ gia đình: as it stands in the list of household representatives.

    code            mã hộ, with its leading zeros
    representative  đại diện hộ gia đình
    group           mã tổ dân phố, thôn
    address         địa chỉ, may be empty

    There is no field for an identity number or a telephone: the list is posted.
    """

    code: str
    representative: str
    _: KW_ONLY
    group: str
    address: str = ""

    def __post_init__(self) -> None:
        faults = Faults()
        for name in ("code", "group"):
            object.__setattr__(self, name, settle_code(faults, name, getattr(self, name)))
        object.__setattr__(self, "representative", faults.line("representative", self.representative))
        object.__setattr__(self, "address", faults.line("address", self.address, empty=True))
        faults.refuse()


@dataclass(frozen=True, slots=True)
class ResidentialGroup:
    """Tổ dân phố, thôn: its code (leading zeros kept), its name, and who leads it.

    head        tổ trưởng tổ dân phố, trưởng thôn
    front_head  trưởng ban công tác Mặt trận
    venue       địa điểm: where its lists are posted and its ballots are counted (nhà văn hóa …)

    All three may be empty while they are not known.
    """

    code: str
    name: str
    _: KW_ONLY
    head: str = ""
    front_head: str = ""
    venue: str = ""

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "code", settle_code(faults, "code", self.code))
        object.__setattr__(self, "name", faults.line("name", self.name))
        for name in ("head", "front_head", "venue"):
            object.__setattr__(self, name, faults.line(name, getattr(self, name), empty=True))
        faults.refuse()
