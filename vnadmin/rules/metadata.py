"""Thông tin đầu ra của văn bản đi: names, types and lengths of its fields as frozen rows (`metadata.toml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.rules.rows import make_row, read_table

__all__ = ["FieldRow", "PriorityRow", "field_rows", "fields_of", "priorities"]

CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class FieldRow:
    """Một trường: `type` is String, Number or Date, `length` its most characters; both blank for a group."""

    key: str
    rule: str
    obligation: str
    no: str
    label: str
    type: str
    length: int

    @property
    def group(self) -> str:
        """The group that holds the field, "SignerInfo"; empty for a field of the document itself."""
        return self.key.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The name of its element, "OrganId"."""
        return self.key.rpartition(".")[2]

    @property
    def attribute(self) -> str:
        """The name of its attribute.

        >>> field_rows()["FileCode.OrganId"].attribute
        'organ_id'
        """
        return CAPITAL.sub("_", self.name).lower()


@dataclass(frozen=True, slots=True)
class PriorityRow:
    """Một mức độ khẩn: the number that stands for it in Priority."""

    key: str
    rule: str
    obligation: str
    number: int


@cache
def field_rows() -> Mapping[str, FieldRow]:
    """Every field by its key, "Subject" or "SignerInfo.Position", in the official order."""
    rows = read_table("metadata.toml")["fields"]
    return MappingProxyType({key: make_row(FieldRow, key, row, key=key) for key, row in rows.items()})


@cache
def fields_of(group: str) -> tuple[FieldRow, ...]:
    """The fields that a group holds, in the official order; those of the document itself for an empty name."""
    return tuple(row for row in field_rows().values() if row.group == group)


@cache
def priorities() -> Mapping[str, PriorityRow]:
    """Every degree of urgency, "thượng khẩn", and its number."""
    rows = read_table("metadata.toml")["priorities"]
    return MappingProxyType({key: make_row(PriorityRow, key, row, key=key) for key, row in rows.items()})
