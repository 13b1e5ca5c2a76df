"""Kiểu đơn: words, numbers, yes and no, dates, and one or several of anything."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from vnadmin.errors import Fault, ModelError
from vnadmin.files.shapes import FileType
from vnadmin.model.number import DocumentNumber
from vnadmin.text.dates import Month, read_date, read_moment
from vnadmin.text.spelling import fold

__all__ = [
    "CELL_WORDS",
    "CODE",
    "DATE",
    "EFFECT",
    "FULL_DATE",
    "LINE",
    "MOMENT",
    "NUMBER",
    "YES",
    "choice",
    "listed",
    "many",
]


class _Says:
    """What the JSON Schema says of a type (pydantic's own marker cannot stand inside a union)."""

    def __init__(self, **schema: object) -> None:
        self.schema = schema

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, object]:
        return dict(self.schema)


def _bare(text: str) -> str:
    return text.strip("\n")


def _yes(value: object) -> object:
    return {"có": True, "không": False}.get(fold(value), value) if isinstance(value, str) else value


def _date(value: object) -> dt.date | Month | None:
    if not isinstance(value, str):
        raise ModelError([_no_date("phải là ngày, như 05/6/2026")])
    return read_date(value) if value.strip() else None


def _full_date(value: object) -> dt.date:
    read = _date(value)
    if not isinstance(read, dt.date):
        raise ModelError([_no_date("phải ghi đủ ngày, tháng, năm, như 14/8/2023")])
    return read


def _moment(value: object) -> dt.datetime:
    if not isinstance(value, str):
        raise ModelError([Fault("", "no time", "ND30-III-M1.9", "phải là giờ và ngày, như 8 giờ 00, ngày 05/6/2026")])
    return read_moment(value)


def _effect(value: object) -> dt.date | str:
    return FROM_SIGNING if isinstance(value, str) and fold(value) == fold(FROM_SIGNING) else _full_date(value)


def _no_date(vi: str) -> Fault:
    return Fault("", "no date", "ND30-I-II-4.b", vi)


def _number(value: object) -> DocumentNumber | int:
    if not isinstance(value, str):
        raise ModelError([Fault("", "no number", "ND30-I-II-3", "phải là số hoặc số, ký hiệu, như 45/KH-UBND")])
    bare = value.strip()
    return int(bare) if bare.isascii() and bare.isdigit() else DocumentNumber.read(value)


FROM_SIGNING = "ngày ký"
LINE: FileType = Annotated[str, AfterValidator(_bare)]
CODE: FileType = Annotated[str, AfterValidator(_bare), _Says(type=["string", "integer"])]
CELL_WORDS: FileType = Annotated[
    str,
    AfterValidator(_bare),
    _Says(type=["string", "number", "null"]),
]
YES: FileType = Annotated[bool, BeforeValidator(_yes), _Says(enum=["có", "không", True, False])]
DATE: FileType = Annotated[Any, BeforeValidator(_date), _Says(type="string")]
FULL_DATE: FileType = Annotated[Any, BeforeValidator(_full_date), _Says(type="string")]
MOMENT: FileType = Annotated[Any, BeforeValidator(_moment), _Says(type="string")]
EFFECT: FileType = Annotated[Any, BeforeValidator(_effect), _Says(type="string")]
NUMBER: FileType = Annotated[Any, BeforeValidator(_number), _Says(type=["string", "integer"])]


def choice(words: tuple[str, ...]) -> FileType:
    """One of a few words, in any letter case and with or without a full stop; the model refuses others."""
    known = {fold(word): word for word in words if word}

    def chosen(text: str) -> str:
        return known.get(fold(text).rstrip("."), text)

    return Annotated[str, AfterValidator(chosen), _Says(enum=list(known.values()))]


class _OneOrMany:
    """In a schema: what may be a list may also be one of its items."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        several = handler(core)
        return {"anyOf": [several["items"], several]}


def listed(value: object) -> object:
    """One thing as a list of it; a text as its lines that are not blank."""
    if isinstance(value, str):
        return [line for line in value.split("\n") if line.strip()]
    return [value] if isinstance(value, dict) else value


def many(item: FileType) -> FileType:
    """A list, one item without a list, or a text with an item on each line."""
    return Annotated[list[item], BeforeValidator(listed), _OneOrMany()]
