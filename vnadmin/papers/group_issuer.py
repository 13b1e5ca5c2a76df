"""Tổ dân phố, thôn ban hành: a residential group's letterhead, "UBND PHƯỜNG …" over "TỔ DÂN PHỐ …" (N-4.6a)."""

from __future__ import annotations

from functools import lru_cache

from vnadmin.consultation.household import ResidentialGroup
from vnadmin.model.issuer import Issuer

__all__ = ["group_head", "group_issuer"]

HEADS = {"thôn": "Trưởng thôn", "bản": "Trưởng bản", "làng": "Trưởng làng", "ấp": "Trưởng ấp", "buôn": "Trưởng buôn"}
"""How the head is called, by the first word of the group's name; else Tổ trưởng."""


@lru_cache(maxsize=256)
def group_issuer(committee: Issuer, group: ResidentialGroup) -> Issuer:
    """The group as who issues its own papers; its committee is named in short above it."""
    superior = f"{committee.abbreviation} {committee.lines[-1]}"
    return Issuer(lines=(group.name,), abbreviation="TDP", place=committee.place, superior=(superior,))


def group_head(group: ResidentialGroup) -> str:
    """Tổ trưởng tổ dân phố, trưởng thôn.

    >>> group_head(ResidentialGroup("1", "Thôn Nà Pèn")), group_head(ResidentialGroup("2", "Tổ dân phố 2"))
    ('Trưởng thôn', 'Tổ trưởng tổ dân phố')
    """
    return HEADS.get(group.name.split()[0].casefold(), "Tổ trưởng tổ dân phố")
