"""Mẫu tên tệp: "phieu-{number:05}-{object.code}", where nothing but an object's own plain fields can be asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from string import Formatter
from typing import NamedTuple

from vnadmin.errors import TargetError
from vnadmin.text.dates import Month

__all__ = ["DEFAULT", "Namer", "kind_of", "name_pattern"]

Namer = Callable[[int, object], object]
"""What names a document: from its running number, which begins with 1, and its object."""

DEFAULT = "{kind}-{number:05}"
NO_KIND = "giay_to"
"""Stands for the kind of what is no kind of document of the decree."""

_FIELD = re.compile(r"number|kind|object\.(?P<own>[A-Za-z][A-Za-z0-9_]*)")
_WIDTH = re.compile(r"(?:0?[1-9][0-9]?)?")


class _Piece(NamedTuple):
    """Words as they stand, then a slot (empty at the end of a pattern) and the width of its number."""

    words: str
    slot: str
    width: str


def name_pattern(pattern: str) -> Namer:
    """The namer of a pattern of words and slots.

    {number}, {number:05}   the running number from 1, with zeros in front
    {kind}                  the key of the kind: ke_hoach
    {object.subject}        a field of the object that holds one line of text, a whole number or a date

    Raises TargetError for any other slot, at once; the namer does so for an object without such a field.

    >>> name_pattern("phieu-{number:03}")(7, None)
    'phieu-007'
    """
    try:
        parsed = list(Formatter().parse(pattern))
    except (TypeError, ValueError) as error:
        vi = f"“{pattern}”: mẫu tên tệp viết sai, dấu ngoặc phải đủ cặp"
        raise TargetError(f"{pattern!r} is no pattern of names: {error}", vi=vi) from None
    pieces = []
    for words, slot, width, conversion in parsed:
        if slot is not None and (conversion or not _FIELD.fullmatch(slot) or not _WIDTH.fullmatch(width or "")):
            message = f"{pattern!r}: no slot {slot!r}; there are number, number:05, kind and object.FIELD"
            raise TargetError(message, vi=f"“{pattern}”: mẫu tên tệp không có ô “{slot}”")
        pieces.append(_Piece(words, slot or "", width or ""))
    return lambda number, obj: "".join(piece.words + _filled(piece, number, obj) for piece in pieces)


def kind_of(obj: object) -> str:
    """The key of the kind of an object, without composing it."""
    kind = getattr(obj, "kind", None)
    return kind if isinstance(kind, str) else NO_KIND


def _filled(piece: _Piece, number: int, obj: object) -> str:
    if not piece.slot:
        return ""
    if piece.slot == "number":
        return format(number, piece.width)
    if piece.slot == "kind":
        return kind_of(obj)
    return _plain(obj, piece.slot.removeprefix("object."), piece.width)


def _plain(obj: object, field: str, width: str) -> str:
    """The field's value as text."""
    if not is_dataclass(obj) or field not in (one.name for one in fields(obj)):
        message = f"{type(obj).__name__} has no field {field!r} for the name of its file"
        raise TargetError(message, vi=f"không có mục “{field}” để đặt tên tệp")
    value = getattr(obj, field)
    if isinstance(value, int) and not isinstance(value, bool):
        return format(value, width)
    if isinstance(value, str) and value.strip():
        return value
    if isinstance(value, (date, Month)):
        return f"{value:%Y-%m-%d}" if isinstance(value, date) else f"{value.year}-{value.month:02}"
    message = f"the field {field!r} holds no text, whole number or date for the name of its file"
    raise TargetError(message, vi=f"mục “{field}” trống hoặc không phải là chữ, số, ngày nên không đặt tên tệp được")
