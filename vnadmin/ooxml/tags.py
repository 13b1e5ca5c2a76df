"""Thẻ trong mẫu: the docxtpl tags of one part, found in its paragraphs and cut out of the XML.

`{{ name }}` stands inside text; `{{p name }}` takes the place of its paragraph, and `{%p … %}`, `{%tr … %}`,
`{%tc … %}`, `{%r … %}` of the paragraph, row, cell or run they stand in. A tag that an editor has split over several
runs is put together in the first of them, and the template says so in its notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from vnadmin.errors import TemplateError
from vnadmin.ooxml.read_xml import XML_SPACE, Element, tree, w

__all__ = ["Tag", "TagKind", "cut_tags"]

TagKind = Literal["text", "block", "statement", "comment"]

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
STRAY = re.compile(r"\{\{|\{%|\{#|%\}")
PREFIX = re.compile(r"(tr|tc|p|r)[ \t\n]")
HOLDERS = {"p": w("p"), "tr": w("tr"), "tc": w("tc"), "r": w("r")}
NAMES = {"p": "paragraph", "tr": "row", "tc": "cell", "r": "run"}
TOKEN = re.compile("\ue000(\\d+)\ue001|<\\?vnadmin (\\d+)\\?>")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: what it does, its inside ("trich_yeu", "if x"), and the text of the paragraph it stands in."""

    kind: TagKind
    inside: str
    paragraph: str
    part: str

    def fault(self, message: str) -> TemplateError:
        """An error that shows the paragraph this tag stands in."""
        return TemplateError(f"{self.part}: paragraph “{_shortened(self.paragraph)}”: {message}")


def cut_tags(data: bytes, part: str, notes: list[str]) -> list[str | Tag]:
    """The part as stretches of XML that never change and tags between them; `notes` takes what was put together."""
    root = tree(data, part)
    tags: list[Tag] = []
    for texts in _groups(root):
        _cut_group(texts, part, tags, notes)
    text = etree.tostring(root, encoding="unicode")
    return _stretches(f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}', tags)


def _stretches(text: str, tags: list[Tag]) -> list[str | Tag]:
    stretches: list[str | Tag] = []
    last = 0
    for found in TOKEN.finditer(text):
        stretches += [text[last : found.start()], tags[int(found[1] or found[2])]]
        last = found.end()
    stretches.append(text[last:])
    return [stretch for stretch in stretches if stretch != ""]


def _groups(root: Element) -> Iterator[list[Element]]:
    """The elements that hold text, by paragraph; in a part without paragraphs (properties) each by itself."""
    paragraphs = list(root.iter(w("p")))
    if not paragraphs:
        yield from ([element] for element in root.iter() if element.text and len(element) == 0)
    for paragraph in paragraphs:
        texts = (element for element in paragraph.iter(w("t")) if element.text)
        yield [element for element in texts if next(element.iterancestors(w("p"))) is paragraph]


def _cut_group(texts: list[Element], part: str, tags: list[Tag], notes: list[str]) -> None:
    whole = "".join(element.text or "" for element in texts)
    if "{" not in whole and "%}" not in whole:
        return
    where = f"{part}: paragraph “{_shortened(whole)}”"
    if "\ue000" in whole or "\ue001" in whole:
        raise TemplateError(f"{where}: the characters U+E000 and U+E001 cannot stand in a template")
    if _gather(texts, whole):
        notes.append(f"{where}: a tag was split over runs; what fills it takes the look of the first")
    for element in texts:
        _cut_text(element, whole, part, tags)


def _gather(texts: list[Element], whole: str) -> bool:
    """Put every tag that spans elements into the first of them; whether there was one."""
    bounds, start = [], 0
    for element in texts:
        bounds.append((start, start + len(element.text or "")))
        start = bounds[-1][1]
    split = False
    for found in reversed(list(TAG.finditer(whole))):
        spanned = [i for i, (low, high) in enumerate(bounds) if low < found.end() and high > found.start()]
        if len(spanned) < 2:
            continue
        split = True
        first, last = spanned[0], spanned[-1]
        kept = found.end() - bounds[last][0]
        texts[first].text = (texts[first].text or "")[: found.start() - bounds[first][0]] + found.group()
        for i in spanned[1:-1]:
            texts[i].text = ""
        texts[last].text = whole[found.end() : bounds[last][1]] if kept else texts[last].text
    return split


def _cut_text(element: Element, whole: str, part: str, tags: list[Tag]) -> None:
    pieces, last = [], 0
    text = element.text or ""
    for found in TAG.finditer(text):
        pieces.append(text[last : found.start()])
        last = found.end()
        tag, holder = _read_tag(found.group(), whole, part)
        tags.append(tag)
        if holder and _replaced(element, holder, tag, len(tags) - 1):
            continue
        pieces.append(f"\ue000{len(tags) - 1}\ue001")
    pieces.append(text[last:])
    rest = "".join(pieces)
    if stray := STRAY.search(rest):
        raise TemplateError(f"{part}: paragraph “{_shortened(whole)}”: “{stray.group()}” is not closed")
    element.text = rest
    if element.tag == w("t"):
        element.set(XML_SPACE, "preserve")


def _read_tag(written: str, whole: str, part: str) -> tuple[Tag, str]:
    """The tag and the element whose place it takes ("" for its own place in the text)."""
    inside = written[2:-2].strip("-").replace("“", '"').replace("”", '"')
    prefix = PREFIX.match(inside)
    holder = prefix[1] if prefix else ""
    inside = inside[len(holder) :].strip()
    if written.startswith("{#"):
        return Tag("comment", "", whole, part), holder
    if written.startswith("{%"):
        return Tag("statement", inside, whole, part), holder
    if holder not in ("", "p"):
        raise Tag("text", inside, whole, part).fault(f"“{written}”: only {{{{ … }}}} and {{{{p … }}}} can be filled")
    return Tag("block" if holder else "text", inside, whole, part), holder


def _replaced(element: Element, holder: str, tag: Tag, number: int) -> bool:
    """Put the tag in the place of the paragraph, row, cell or run around it, which holds nothing else."""
    around = next(element.iterancestors(HOLDERS[holder]), None)
    parent = around.getparent() if around is not None else None
    if around is None or parent is None:
        raise tag.fault(f"the tag stands in no {NAMES[holder]} whose place it could take")
    text = "".join(one.text or "" for one in around.iter(w("t")))
    if not TAG.fullmatch(text.strip()):
        raise tag.fault(f"a tag that takes the place of its {NAMES[holder]} stands alone in it")
    mark = etree.ProcessingInstruction("vnadmin", str(number))
    mark.tail = around.tail
    parent.replace(around, mark)
    return True


def _shortened(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
