"""Đơn vị hành chính cũ, the units abolished on 01/7/2025 and what they became (LG-1, LG-2).

`former_units.tsv` lists provinces, in them their districts, in them the units of today with the communes that
went into each; `build_units.py` rebuilds it. It is read only to explain why a name is not found.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vnadmin.rules.unit_names import in_sentence

FORMER_UNITS = Path(__file__).with_name("former_units.tsv")
SHORT_FORMER_KINDS = {"P": "phường", "X": "xã", "T": "thị trấn"}


@dataclass(frozen=True, slots=True)
class FormerUnit:
    """An abolished unit: official name, the units it lay in (nearest first), codes of the units it became."""

    name: str
    within: tuple[str, ...]
    successors: tuple[str, ...]

    @property
    def full(self) -> str:
        return ", ".join(in_sentence(name) for name in (self.name, *self.within))


def read_former(text: str) -> tuple[FormerUnit, ...]:
    """Every abolished unit of the table; communes have the successors of all lines that name them."""
    successors: dict[tuple[str, ...], list[str]] = {}
    province = district = ""
    for line in text.splitlines():
        code, *cells = line.split("\t")
        if code.startswith("#"):
            continue
        if len(code) == 2:
            province = cells[0]
            successors[province,] = [cells[1]]
        elif len(code) == 3:
            district = cells[0]
            successors[district, province] = []
        else:
            successors[district, province].append(code)
            for name in _names(cells[0] if cells else ""):
                successors.setdefault((name, district, province), []).append(code)
    return tuple(FormerUnit(names[0], names[1:], tuple(codes)) for names, codes in successors.items())


def _names(grouped: str) -> list[str]:
    """Names of "P Sông Cầu,Đức Xuân;X Dương Quang", whole."""
    groups = [group.split(" ", 1) for group in grouped.split(";") if group]
    return [f"{SHORT_FORMER_KINDS[noun].capitalize()} {bare}" for noun, bares in groups for bare in bares.split(",")]


@cache
def former_units() -> tuple[FormerUnit, ...]:
    return read_former(FORMER_UNITS.read_text(encoding="utf-8"))
