"""Câu chữ cố định: the fixed words of the page (`wording.toml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.rules.rows import make_row, read_table

__all__ = ["Wording", "joining_words", "wording"]


@dataclass(frozen=True, slots=True)
class Wording:
    """One fixed wording and the clause that fixes it."""

    key: str
    rule: str
    obligation: str
    text: str


@cache
def _wordings() -> Mapping[str, Wording]:
    rows = read_table("wording.toml")
    return MappingProxyType({key: make_row(Wording, key, row, key=key) for key, row in rows.items()})


@cache
def wording(key: str) -> str:
    """The fixed words with this key: `wording("tieu_ngu")`."""
    return _wordings()[key].text


@cache
def joining_words() -> frozenset[str]:
    """Từ nối: words before which a line of the subject may end, so that no compound word is torn."""
    return frozenset(wording("noi_dong").split())
