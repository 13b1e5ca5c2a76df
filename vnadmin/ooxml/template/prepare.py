"""Cây của một phần: what a template's part is made of for its tags, and what cannot be done with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from vnadmin.ooxml.template.heal import atoms
from vnadmin.ooxml.template.tags import TAG, Place
from vnadmin.ooxml.xml import Element, W, w

__all__ = ["groups", "refuse_hidden", "with_prefix"]


def groups(root: Element) -> Iterator[list[Element]]:
    """The elements that hold text, by paragraph; in a part without paragraphs (properties) each by itself."""
    if etree.QName(root).namespace != W:
        yield from [[element] for element in root.iter(etree.Element) if len(element) == 0]
        return
    yield from [atoms(paragraph) for paragraph in root.iter(w("p"))]


def refuse_hidden(root: Element, place: Place) -> None:
    """Refuse tags where nothing fills them: in a field's code or in an attribute."""
    codes = [element.text or "" for element in root.iter(w("instrText"))]
    attributes = [str(value) for element in root.iter(etree.Element) for value in element.attrib.values()]
    for text in (*codes, *attributes):
        if TAG.search(text):
            raise replace(place, text=text).fault(
                "a tag inside a field or an attribute cannot be filled in; move it into the text",
                "không điền được thẻ nằm trong trường (field) hoặc thuộc tính; hãy đưa thẻ ra phần chữ",
            )


def with_prefix(root: Element) -> Element:
    """The root with the prefix `w`, in which paragraphs are written, and no other for the same."""
    if etree.QName(root).namespace != W or root.prefix == "w":
        return root
    others = {prefix: space for prefix, space in root.nsmap.items() if space != W}
    fresh = etree.Element(root.tag, nsmap={**others, "w": W})  # type: ignore[dict-item]  # None, the default namespace
    for name, value in root.attrib.items():
        fresh.set(name, value)
    fresh.text = root.text
    fresh.extend(list(root))
    return fresh
