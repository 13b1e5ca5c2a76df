"""Ghép thẻ: tags that an editor has split over several runs are put together in the run of their first letter."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from vnadmin.ooxml.template.tags import TAG
from vnadmin.ooxml.xml import Element, w

__all__ = ["atoms", "heal", "text_of"]

_TEXTS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
_NO_LOOK = (w("lang"), w("noProof"))


def atoms(paragraph: Element) -> list[Element]:
    """The elements of a paragraph's own runs that stand for text, in order; those of text boxes in it left out."""
    found = paragraph.iter(w("t"), *_TEXTS)
    return [element for element in found if _in_run(element) and next(element.iterancestors(w("p"))) is paragraph]


def text_of(element: Element) -> str:
    """What the element stands for."""
    return _TEXTS.get(str(element.tag)) or element.text or ""


def heal(elements: list[Element], whole: str) -> bool:
    """Give every tag in `whole`, the text of the elements, to the first of them; whether looks were lost by it."""
    texts = [text_of(element) for element in elements]
    owners = [i for i, text in enumerate(texts) for _ in text]
    lost = False
    for found in TAG.finditer(whole):
        first, last = owners[found.start()], owners[found.end() - 1]
        if first == last:
            continue
        lost = lost or len({_look(element) for element in elements[first : last + 1]}) > 1
        owners[found.start() : found.end()] = [first] * (found.end() - found.start())
    healed = [""] * len(texts)
    for owner, letter in zip(owners, whole, strict=True):
        healed[owner] += letter
    for element, old, new in zip(elements, texts, healed, strict=True):
        if old == new:
            continue
        if element.tag in _TEXTS:
            _remove(element)
        else:
            element.text = new
    return lost


def _in_run(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == w("r")


def _look(element: Element) -> bytes:
    """The run's properties, those left out that do not show."""
    properties = next(element.itersiblings(w("rPr"), preceding=True), None)
    if properties is None:
        return b""
    shown = deepcopy(properties)
    for hidden in list(shown.iterchildren(*_NO_LOOK)):
        shown.remove(hidden)
    shown.tail = None
    return etree.tostring(shown, method="c14n") if len(shown) else b""


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
