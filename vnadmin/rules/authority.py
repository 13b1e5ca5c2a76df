"""Thẩm quyền: known organs and the authorities of a signature as frozen rows (`authority.toml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.rules.rows import make_row, read_table

__all__ = ["AuthorityRow", "OfficeRow", "OrganRow", "authorities", "office_head", "organs"]


@dataclass(frozen=True, slots=True)
class OrganRow:
    """Cơ quan: a kind of organ, how it is named, what stands above it and who decides."""

    key: str
    rule: str
    obligation: str
    name: str
    short: str
    lines: tuple[str, ...]
    superior: tuple[str, ...]
    abbreviation: str
    collective: str
    head: str
    competence: str


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """Đơn vị thuộc cơ quan: how the names of offices and boards begin, the title of their heads (LG-12, LG-14)."""

    key: str
    rule: str
    obligation: str
    begins: str
    head: str


@dataclass(frozen=True, slots=True)
class AuthorityRow:
    """Quyền hạn: the mark before a title ("KT.") and what it is short for (ND30-I-II-7.b)."""

    key: str
    rule: str
    obligation: str
    mark: str
    label: str


@cache
def organs() -> Mapping[str, OrganRow]:
    """Every known organ by key, `people_committee`."""
    rows = read_table("authority.toml")["organs"]
    return MappingProxyType({key: make_row(OrganRow, f"organs.{key}", row, key=key) for key, row in rows.items()})


@cache
def authorities() -> Mapping[str, AuthorityRow]:
    """Every authority by key, `KT`."""
    rows = read_table("authority.toml")["authorities"]
    return MappingProxyType(
        {key: make_row(AuthorityRow, f"authorities.{key}", row, key=key) for key, row in rows.items()}
    )


@cache
def _offices() -> tuple[OfficeRow, ...]:
    rows = read_table("authority.toml")["offices"]
    return tuple(make_row(OfficeRow, f"offices.{key}", row, key=key) for key, row in rows.items())


def office_head(name: str) -> str:
    """Chức vụ người đứng đầu đơn vị: the head's title that follows from the name of an office or board, or nothing.

    >>> office_head("Văn phòng HĐND và UBND"), office_head("Tổ phát phiếu"), office_head("Đội Quản lý")
    ('Chánh Văn phòng', 'Tổ trưởng', '')
    """
    words = name.casefold().split()
    for row in _offices():
        begins = row.begins.casefold().split()
        if words[: len(begins)] == begins:
            return row.head
    return ""
