"""Tổ dân phố, thôn ban hành: a residential group's letterhead, "UBND PHƯỜNG …" over "TỔ DÂN PHỐ …" (N-4.6a)."""

from __future__ import annotations

from functools import lru_cache

from vnadmin.consultation.group_types import type_of
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.model.issuer import Issuer
from vnadmin.text.casing import lower_first

__all__ = ["group_head", "group_issuer", "group_within"]

URBAN = "Tổ trưởng tổ dân phố"


@lru_cache(maxsize=256)
def group_issuer(committee: Issuer, group: ResidentialGroup) -> Issuer:
    """The group as who issues its own papers; its committee is named in short above it."""
    superior = f"{committee.abbreviation} {committee.lines[-1]}"
    return Issuer(lines=(group.name,), abbreviation="TDP", place=committee.place, superior=(superior,))


def group_head(group: ResidentialGroup) -> str:
    """Tổ trưởng tổ dân phố, Trưởng thôn, Trưởng khu phố: as the group is called.

    >>> [group_head(ResidentialGroup("1", name)) for name in ("Thôn Nà Pèn", "Xóm Mới", "Tổ 15", "Đông Hạ")]
    ['Trưởng thôn', 'Trưởng xóm', 'Tổ trưởng tổ dân phố', 'Tổ trưởng tổ dân phố']
    """
    called = type_of(group.name)
    return f"Trưởng {called}" if called and not called.startswith("tổ") else URBAN


def group_within(name: str) -> str:
    """Tên tổ dân phố, thôn within a sentence: only what it is called begins small.

    >>> group_within("Tổ dân phố Đức Xuân 1"), group_within("Đông Hạ")
    ('tổ dân phố Đức Xuân 1', 'Đông Hạ')
    """
    return lower_first(name) if type_of(name) else name
