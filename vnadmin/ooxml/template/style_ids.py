"""Kiểu theo tên: the style ids of one template by the names of its styles; office programs rewrite ids, names stay."""

from __future__ import annotations

import unicodedata

from vnadmin.ooxml.parts import Part
from vnadmin.ooxml.xml import VAL, w
from vnadmin.ooxml.xmltext import attribute

__all__ = ["style_ids"]


def style_ids(styles: Part | None) -> dict[str, str]:
    """Ids by name, ready for an attribute. Word parts a name at its commas into a name and aliases: both are known."""
    ids: dict[str, str] = {}
    for style in styles.root.iter(w("style")) if styles is not None else ():
        if style.get(w("type"), "paragraph") != "paragraph":
            continue
        names = [one.get(VAL, "") for one in style.iterchildren(w("name"), w("aliases"))]
        style_id = attribute(style.get(w("styleId"), ""))
        for name in {names[0], ", ".join(names)} if names else ():
            ids[unicodedata.normalize("NFC", name)] = style_id
    return ids
