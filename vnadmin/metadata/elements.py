"""Các trường: the elements of the metadata as frozen dataclasses; what is longer than its length is refused, never cut.

The official table is `rules/metadata.toml`; the attribute of `SignerInfo` is `signer_info`, and so on. An empty text,
None and an empty list stand for what is not known, and are left out when the metadata are written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from vnadmin.metadata.writing import as_json, as_xml
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.rules.metadata import FieldRow, fields_of

__all__ = ["FileCode", "Metadata", "Receiver", "SignerInfo"]


class _Element:
    """An element with fields of its own; each is checked against its row, all faults at once."""

    __slots__ = ()
    group: ClassVar[str]
    required: ClassVar[frozenset[str]] = frozenset()

    def __post_init__(self) -> None:
        faults = Faults()
        for row in fields_of(self.group):
            value = getattr(self, row.attribute)
            object.__setattr__(self, row.attribute, self._settled(faults, row, value))
        faults.refuse()

    def _settled(self, faults: Faults, row: FieldRow, value: object) -> object:
        optional = row.attribute not in self.required
        if row.type == "String":
            return _text(faults, row, value, empty=optional)
        if value is None and optional:
            return None
        settle = {"Number": _number, "Date": _day}.get(row.type, _group)
        return settle(faults, row, value)


@dataclass(frozen=True, slots=True)
class FileCode(_Element):
    """Mã hồ sơ: who drew up the list of files, its year, its number and symbol (13, 4 and 20 characters)."""

    group = "FileCode"
    required = frozenset({"organ_id", "file_catalog", "file_notation"})

    organ_id: str
    file_catalog: int
    file_notation: str


@dataclass(frozen=True, slots=True)
class SignerInfo(_Element):
    """Chức vụ, họ tên người ký: the signer's own title and the name (100 and 50 characters)."""

    group = "SignerInfo"

    position: str
    full_name: str


@dataclass(frozen=True, slots=True)
class Receiver(_Element):
    """Nơi nhận: one receiver, and its identifier where that is known (200 and 13 characters)."""

    group = "To"
    required = frozenset({"organ_name"})

    organ_name: str
    organ_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata(_Element):
    """Thông tin đầu ra của một văn bản đi (ND30-VI2-I). Raises ModelError with every value that does not fit.

    The decree fixes names, types and lengths, but no XML schema and no namespace.
    """

    group = ""
    required = frozenset({"type_name"})

    file_code: FileCode | None = None
    doc_ordinal: int | None = None
    type_name: str
    code_number: str = ""
    code_notation: str = ""
    issued_date: date | None = None
    organ_name: str = ""
    subject: str = ""
    language: str = ""
    page_amount: int | None = None
    description: str = ""
    signer_info: SignerInfo | None = None
    to: Sequence[Receiver] = ()
    priority: int | None = None
    issued_amount: int | None = None
    due_date: date | None = None

    def json(self) -> str:
        """Một đối tượng JSON: the fields in the official order, days as "2026-06-05"."""
        return as_json(self)

    def xml(self) -> str:
        """Một tệp XML: one element `Metadata` that holds the fields in the official order."""
        return as_xml(self)


GROUPS: dict[str, type] = {one.group: one for one in (FileCode, SignerInfo, Receiver)}


def _text(faults: Faults, row: FieldRow, value: object, *, empty: bool) -> str:
    """A line of at most `row.length` characters, as Unicode NFC counts them."""
    text = faults.line(row.attribute, value, empty=empty)
    if len(text) > row.length:
        shown = text if len(text) <= 60 else f"{text[:59]}…"
        faults.add(
            row.attribute,
            f"{row.name} has {len(text)} characters, at most {row.length}: {shown!r}",
            row.rule,
            f"{row.label} dài {len(text)} ký tự, nhiều nhất {row.length}: “{shown}”",
        )
    return text


def _number(faults: Faults, row: FieldRow, value: object) -> object:
    """A whole number of at most `row.length` digits."""
    most = 10**row.length - 1
    if type(value) is not int or not 0 <= value <= most:
        faults.add(
            row.attribute,
            f"{row.name}: want a whole number from 0 to {most}",
            row.rule,
            f"{row.label} phải là số nguyên từ 0 đến {most}",
        )
    return value


def _day(faults: Faults, row: FieldRow, value: object) -> object:
    faults.want(row.attribute, value, (date,), row.rule, f"{row.label} phải là một ngày")
    return value.date() if isinstance(value, datetime) else value


def _group(faults: Faults, row: FieldRow, value: object) -> object:
    """One element of the group; for receivers, any number of them."""
    several = row.name == Receiver.group
    for i, one in enumerate(as_tuple(value)):
        path = f"{row.attribute}[{i}]" if several else row.attribute
        faults.want(path, one, (GROUPS[row.name],), row.rule, f"{row.label}: không đúng kiểu")
    return as_tuple(value) if several else value
