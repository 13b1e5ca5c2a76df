"""Chữ trong XML: text as WordprocessingML inside a run, escaped once; what XML cannot carry is refused."""

from __future__ import annotations

import re

from vnadmin.errors import Fault, ModelError
from vnadmin.text.spelling import forbidden

__all__ = ["attribute", "escape", "refuse_forbidden", "run_content"]

_BREAKS = re.compile(r"([\t\n])")
_BREAK_TAGS = {"\t": "<w:tab/>", "\n": "<w:br/>"}


def escape(text: str) -> str:
    """`&`, `<` and `>` as entities, for text between tags."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def attribute(text: str) -> str:
    """Text for an attribute in double quotes."""
    return escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;")


def refuse_forbidden(text: str) -> None:
    """Raise ModelError for a character that XML cannot carry."""
    bad = forbidden(text)
    if bad is not None:
        where, character = bad
        raise ModelError(
            [
                Fault(
                    "",
                    f"character U+{ord(character):04X} at position {where} cannot stand in XML",
                    vi=f"ký tự U+{ord(character):04X} không thể ghi vào tệp Word",
                )
            ]
        )


def run_content(text: str) -> str:
    """The elements that carry `text` in a run: `w:t`, with `w:tab` for a tab and `w:br` for a line break.

    Raises ModelError for a character that XML cannot carry.
    """
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        if "&" in text or "<" in text or ">" in text:
            text = escape(text)
        return f"<w:t>{text}</w:t>"
    refuse_forbidden(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    pieces = (piece for piece in _BREAKS.split(text) if piece)
    return "".join(_BREAK_TAGS.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in pieces)
