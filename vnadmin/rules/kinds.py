"""Loại văn bản: the kinds of document as frozen rows (`kinds.toml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.rules.rows import make_row, read_table

__all__ = ["KindRow", "kind_rows"]


@dataclass(frozen=True, slots=True)
class KindRow:
    """Loại văn bản: printed name, abbreviation in the symbol and official form (ND30-III-M1.4).

    `formula` is the wording between legal bases and body ("QUYẾT ĐỊNH:"); `titled` says whether name and subject stand
    in the middle of the page, `dated` whether the letterhead has a line of place and date.
    """

    key: str
    rule: str
    obligation: str
    name: str
    symbol: str
    form: str
    formula: str = ""
    titled: bool = True
    dated: bool = True


@cache
def kind_rows() -> Mapping[str, KindRow]:
    """Every kind by its key, `ke_hoach`."""
    return MappingProxyType(
        {key: make_row(KindRow, key, row, key=key) for key, row in read_table("kinds.toml").items()}
    )
