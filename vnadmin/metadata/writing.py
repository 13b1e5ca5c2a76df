"""JSON và XML: metadata as text, fields in the official order, what is not known left out.

What the decree leaves open is chosen here: a day is written as ISO 8601 does ("2026-06-05", the 10 characters of the
official Date), a receiver is one `To`, one document is the root `Metadata`, several stand in a `MetadataList`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from vnadmin.ooxml.xmltext import escape
from vnadmin.rules.metadata import fields_of

if TYPE_CHECKING:
    from vnadmin.metadata.elements import FileCode, Metadata, Receiver, SignerInfo

__all__ = ["as_json", "as_xml"]

Plain: TypeAlias = "dict[str, str | int | Plain | list[Plain]]"
ONE, SEVERAL = "Metadata", "MetadataList"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
INDENT = "  "


def as_json(metadata: Metadata | Sequence[Metadata]) -> str:
    """JSON: an object for the metadata of one document, a list for a sequence of them."""
    import json

    made = [_plain(one) for one in metadata] if isinstance(metadata, Sequence) else _plain(metadata)
    return json.dumps(made, ensure_ascii=False, indent=len(INDENT)) + "\n"


def as_xml(metadata: Metadata | Sequence[Metadata]) -> str:
    """XML 1.0, to be saved as UTF-8: the root is `Metadata`, or `MetadataList` for a sequence."""
    if isinstance(metadata, Sequence):
        inner = [line for one in metadata for line in _lines(ONE, _plain(one), INDENT)]
        lines = [f"<{SEVERAL}>", *inner, f"</{SEVERAL}>"]
    else:
        lines = [*_lines(ONE, _plain(metadata), "")]
    return "\n".join([DECLARATION, *lines, ""])


def _plain(element: Metadata | FileCode | SignerInfo | Receiver) -> Plain:
    """The element as JSON has it: what is known of its fields, by their official names."""
    plain: Plain = {}
    for row in fields_of(element.group):
        value = getattr(element, row.attribute)
        if value is None or value in ("", ()):
            continue
        if row.type:
            plain[row.name] = value.isoformat() if isinstance(value, date) else value
        else:
            plain[row.name] = [_plain(one) for one in value] if isinstance(value, tuple) else _plain(value)
    return plain


def _lines(name: str, value: str | int | Plain | list[Plain], indent: str) -> Iterator[str]:
    """The lines of an element; a list is one element for each of its items."""
    if isinstance(value, list):
        for one in value:
            yield from _lines(name, one, indent)
    elif isinstance(value, dict):
        yield f"{indent}<{name}>"
        for below, part in value.items():
            yield from _lines(below, part, indent + INDENT)
        yield f"{indent}</{name}>"
    else:
        yield f"{indent}<{name}>{escape(str(value))}</{name}>"
