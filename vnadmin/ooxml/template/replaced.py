"""Thẻ thay chỗ: tags that take the place of their paragraph, row, cell or run, and what must not go with it."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

from lxml import etree

from vnadmin.formats import pt
from vnadmin.ooxml.template.tags import Place
from vnadmin.ooxml.xml import MC, VAL, XML_SPACE, Element, W, w
from vnadmin.ooxml.xmltext import attribute
from vnadmin.rules.table import table

__all__ = ["close_containers", "emptied", "split_run", "take_place", "thin_paragraph"]

_NAMES = {"p": ("paragraph", "đoạn"), "tr": ("row", "hàng"), "tc": ("cell", "ô")}
_RANGES = [w(name + side) for name in ("bookmark", "commentRange", "perm") for side in ("Start", "End")]
"""Ends of ranges whose other end may stand elsewhere."""
_CONTAINERS = {w(name) for name in ("body", "tc", "hdr", "ftr", "footnote", "endnote", "txbxContent", "sdtContent")}
"""What must end with a paragraph."""
_SEEN = [
    *(w(name) for name in ("drawing", "pict", "object", "sym", "fldChar", "fldSimple", "ptab")),
    *(w(name) for name in ("footnoteReference", "endnoteReference")),
    f"{MC}AlternateContent",
]


def thin_paragraph() -> str:
    """The lowest paragraph that office programs draw, for where one must stand and nothing is to be seen."""
    height = pt(table().drawing.after_table)
    spacing = f'<w:spacing w:before="0" w:after="0" w:line="{height}" w:lineRule="exact"/>'
    return f"<w:p><w:pPr>{spacing}</w:pPr></w:p>"


def emptied(element: Element) -> str:
    """The paragraph round the element without any words, in its style."""
    style = next((one.find(f"{w('pPr')}/{w('pStyle')}") for one in element.iterancestors(w("p"))), None)
    if style is None:
        return "<w:p/>"
    return f'<w:p><w:pPr><w:pStyle w:val="{attribute(style.get(VAL, ""))}"/></w:pPr></w:p>'


def take_place(element: Element, holder: str, mark: Element, place: Place, *, alone: bool) -> None:
    """Put the mark in the place of the paragraph, row or cell round the element, whose text is a tag `alone`.

    Ends of bookmarks and comments stay, and so does a section that ends in the paragraph.
    """
    name, name_vi = _NAMES[holder]
    around = next(element.iterancestors(w(holder)), None)
    parent = around.getparent() if around is not None else None
    if around is None or parent is None:
        raise place.fault(f"the tag stands in no {name}", f"thẻ không nằm trong {name_vi} nào")
    if not alone or _others(around, element):
        raise place.fault(
            f"a tag that takes the place of its {name} stands alone in it",
            f"thẻ thay cho cả {name_vi} phải đứng một mình trong {name_vi} đó",
        )
    before, after = _ranges(around, element)
    section = around.find(f"{w('pPr')}/{w('sectPr')}") if holder == "p" else None
    stays = [*before, mark, *after, *([_section_end(section)] if section is not None else [])]
    for one in reversed(stays):
        around.addnext(one)
    parent.remove(around)


def _others(around: Element, element: Element) -> bool:
    """Whether anything else is to be seen there: words, another tag, a picture, a field, a page break."""
    if next(around.iter(*_SEEN), None) is not None:
        return True
    if any(one.get(w("type")) in ("page", "column") for one in around.iter(w("br"))):
        return True
    texts = (one for one in around.iter(w("t")) if one is not element)
    return any(len(one) or (one.text or "").strip() for one in texts)


def _ranges(around: Element, element: Element) -> tuple[list[Element], list[Element]]:
    """The ends of ranges before the element and after it."""
    sides: tuple[list[Element], list[Element]] = ([], [])
    behind = 0
    for one in list(around.iter(w("t"), *_RANGES)):
        if one is element:
            behind = 1
        elif one.tag != w("t"):
            sides[behind].append(one)
    return sides


def _section_end(section: Element) -> Element:
    thin = etree.fromstring(thin_paragraph().replace("<w:p>", f'<w:p xmlns:w="{W}">', 1))
    thin[0].append(deepcopy(section))
    return thin


def split_run(element: Element, mark: Element) -> Element:
    """Put the mark behind the run of the element; the run goes on behind it, and the new text element is returned."""
    run = element.getparent()
    assert run is not None  # text elements are taken from runs only
    rest = etree.Element(run.tag)
    properties = run.find(w("rPr"))
    if properties is not None:
        rest.append(deepcopy(properties))
    text = etree.SubElement(rest, w("t"), {XML_SPACE: "preserve"})
    for later in list(element.itersiblings()):
        rest.append(later)
    run.addnext(mark)
    mark.addnext(rest)
    return text


def close_containers(marks: Iterable[Element]) -> list[Element]:
    """The last of the marks in every container that ends with one: it may be left without a last paragraph."""
    lasts: dict[Element, Element] = {}
    for mark in marks:
        container = mark.getparent()
        if container is None or container.tag not in _CONTAINERS:
            continue
        inside = [one for one in container if one.tag not in (*_RANGES, w("sectPr"))]
        if inside and isinstance(inside[-1], etree._ProcessingInstruction):  # noqa: SLF001  # it has no other name
            lasts[container] = inside[-1]
    return list(lasts.values())
