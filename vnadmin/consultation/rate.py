"""Tỷ lệ: a share of the households or of the ballots, which always names of what it is a share (LYK-COUNT).

Agree / households, / issued, / returned and / valid are four different figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from vnadmin.consultation.percentages import DECIMALS, HUNDRED_PERCENT
from vnadmin.consultation.tally import Tally
from vnadmin.model.faults import Faults
from vnadmin.text.figures import Figure, write_figure

__all__ = ["BASES", "Base", "Rate", "rate_of"]

Base = Literal["households", "issued", "returned", "valid"]

BASES: Mapping[Base, str] = MappingProxyType(
    {
        "households": "tổng số hộ gia đình",
        "issued": "số phiếu phát ra",
        "returned": "số phiếu thu về",
        "valid": "số phiếu hợp lệ",
    }
)
"""Của tổng số nào: what a rate is a share of, in the words that stand after it."""

RULE = "LYK-COUNT"


@dataclass(frozen=True, slots=True)
class Rate:
    """Tỷ lệ: `part` of `whole`, which is the number of what `base` names.

    Rounded by itself, half up; choices of one question that are printed together are rounded by `percentages`, so that
    they add up. Raises ModelError for a whole of 0, of which there is no rate, and for a part beyond the whole.
    """

    part: int
    whole: int
    base: Base

    def __post_init__(self) -> None:
        faults = Faults()
        for name in ("part", "whole"):
            faults.want(name, getattr(self, name), (int,), RULE, "phải là số nguyên")
        if self.base not in BASES:
            vi = f"tỷ lệ phải ghi tính trên tổng số nào: {', '.join(BASES.values())}"
            faults.add("base", f"want one of {', '.join(BASES)}, got {self.base!r}", RULE, vi)
        if not faults and self.whole < 1:
            faults.add("whole", "there is no rate of nothing", RULE, f"{BASES[self.base]} bằng 0, không tính tỷ lệ")
        elif not faults and not 0 <= self.part <= self.whole:
            vi = f"số tính tỷ lệ là {self.part}, phải từ 0 đến {BASES[self.base]} là {self.whole}"
            faults.add("part", f"want 0 to {self.whole}, got {self.part}", RULE, vi)
        faults.refuse()

    @property
    def figure(self) -> Figure:
        """Số phần trăm, with two decimals: for a column whose title names the base."""
        return (2 * self.part * HUNDRED_PERCENT + self.whole) // (2 * self.whole), DECIMALS

    def __str__(self) -> str:
        """The rate with its base.

        >>> str(Rate(3082, 3128, "valid"))
        '98,53% số phiếu hợp lệ'
        """
        return f"{write_figure(self.figure)}% {BASES[self.base]}"

    @property
    def fraction(self) -> str:
        """Số và tỷ lệ.

        >>> Rate(3082, 3128, "valid").fraction
        '3.082/3.128 (98,53% số phiếu hợp lệ)'
        """
        return f"{write_figure((self.part, 0))}/{write_figure((self.whole, 0))} ({self})"


def rate_of(tally: Tally, part: int, base: Base) -> Rate | None:
    """Tỷ lệ trong kết quả kiểm phiếu: `part` of the base's number in this tally; None for 0 of 0, which has no rate.

    Raises ModelError as `Rate`.
    """
    whole: int = getattr(tally, base) if base in BASES else 1  # an unknown base is refused by `Rate`
    return None if part == whole == 0 else Rate(part, whole, base)
