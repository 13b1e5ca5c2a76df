"""Giá trị thuộc tính: what attributes of a file mean, read leniently. `None` says "as if it were not there"."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from vnadmin.ooxml.xml import VAL, Element, w

__all__ = ["Props", "attribute", "color", "half_points", "is_on", "number", "switch", "twips", "value_of"]

# What one level of formatting says: the fields of ParagraphFormat or Font that it sets, and no others. Any, since
# each field has its own type; the readers in `paragraph` and `font` see to them.
Props: TypeAlias = dict[str, Any]

_MEASURE = re.compile(r"([+-]?[0-9]{1,9}(?:\.[0-9]{1,20})?)(mm|cm|in|pt|pc|pi|)", re.ASCII)
_TWIPS = {"": 1.0, "pt": 20.0, "pc": 240.0, "pi": 240.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 1440 / 25.4}
_LONGEST = 31_680  # 22 inches: no office program goes beyond
_COLOR = re.compile(r"[0-9A-Fa-f]{6}")
_OFF = {"0", "false", "off", "none"}
_ON = {"1", "true", "on"}


def attribute(element: Element, *names: str) -> str | None:
    """The first of these `w:` attributes that is there: `left` and `start` are two names of one thing."""
    for name in names:
        value = element.get(w(name))
        if value is not None:
            return value
    return None


def value_of(element: Element, name: str) -> str:
    """`w:val` of the child with this name; empty where there is none."""
    child = element.find(w(name))
    return "" if child is None else child.get(VAL, "")


def twips(text: str | None) -> int | None:
    """A length: twips, or a number with a unit (`2.5cm`); decimals, which some generators write, are rounded."""
    match = _MEASURE.fullmatch(text.strip()) if text is not None and len(text) < 40 else None
    if match is None:
        return None
    value = round(float(match[1]) * _TWIPS[match[2]])
    return value if abs(value) <= _LONGEST else None


def number(text: str | None, low: int, high: int) -> int | None:
    """A whole number between two bounds."""
    match = _MEASURE.fullmatch(text.strip()) if text is not None and len(text) < 40 else None
    if match is None or match[2]:
        return None
    value = round(float(match[1]))
    return value if low <= value <= high else None


def color(text: str | None) -> str | None:
    """A colour as six digits; "" for automatic and for black."""
    if text is None or (text != "auto" and not _COLOR.fullmatch(text)):
        return None
    return "" if text in {"auto", "000000"} else text.upper()


def half_points(text: str | None) -> int | None:
    """A letter size: half-points, or points where the unit is written out; 1 to 1638 pt."""
    if text is not None and text.strip()[-1:].isalpha():
        length = twips(text)
        return number(str(length / 10), 2, 3276) if length is not None else None
    return number(text, 2, 3276)


def is_on(text: str | None) -> bool:
    """Whether an on/off attribute is there and says on."""
    return text in _ON


def switch(element: Element) -> bool | None:
    """An on/off element: on where it has no value."""
    value = element.get(VAL)
    if value is None or is_on(value):
        return True
    return False if value in _OFF else None
