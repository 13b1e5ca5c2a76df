"""Cắt mẫu: one part of a template as stretches of XML that never change, with its tags between them.

A tag that an editor has split over several runs is put together in the first of them. While the part is cut, a tag
is a processing instruction in the tree: the hardened parser takes those out, so none can come from the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from vnadmin.ooxml.template.heal import heal, text_of
from vnadmin.ooxml.template.prepare import groups, refuse_hidden, with_prefix
from vnadmin.ooxml.template.replaced import close_containers, emptied, split_run, take_place
from vnadmin.ooxml.template.sections import last_section, section_text
from vnadmin.ooxml.template.tags import STRAY, TAG, Note, Place, Tag, read_tag
from vnadmin.ooxml.xml import XML_SPACE, Element, w

__all__ = ["Stretch", "cut_tags", "left_alone", "resolve"]

Stretch = str | Tag
TARGET = "vnadmin"
TOKEN = re.compile(rf"<\?{TARGET} (\d+)\?>")
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ESCAPED = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))
"""docxtpl's way to write braces that are no tag."""


class _Cutter:
    """The tags of one part, each with the instruction that stands for it in the tree."""

    def __init__(self, notes: list[Note]) -> None:
        self.notes = notes
        self.tags: list[Tag] = []
        self.marks: list[Element] = []
        self.changed = False
        self.paragraphs: dict[Element, str] = {}  # the marks that took the place of a paragraph, with an empty one

    def mark(self, tag: Tag) -> Element:
        mark = etree.ProcessingInstruction(TARGET, str(len(self.tags)))
        self.tags.append(tag)
        self.marks.append(mark)
        return mark

    def cut(self, texts: list[Element], place: Place) -> None:
        """Cut the tags of one paragraph; its text stands in `texts`."""
        whole = place.text
        if not STRAY.search(whole) and not any(sign in whole for sign, _ in _ESCAPED):
            return
        self.changed = True
        if heal(texts, whole):
            self.notes.append(
                place.note(
                    "a tag has letters of several looks; what fills it takes the look of the first",
                    "một thẻ có nhiều kiểu chữ; chữ điền vào lấy kiểu của ký tự đầu",
                )
            )
        for element in texts:
            if element.text:
                self._cut_text(element, place)

    def _cut_text(self, element: Element, place: Place) -> None:
        text, last = element.text or "", 0
        element.text = None
        if element.tag == w("t"):
            element.set(XML_SPACE, "preserve")
        for found in TAG.finditer(text):
            _append(element, _plain(text[last : found.start()], place))
            last = found.end()
            tag, holder = read_tag(found.group(), place)
            mark = self.mark(tag)
            if holder == "r":
                element = split_run(element, mark)
            elif holder:
                if holder == "p":
                    self.paragraphs[mark] = emptied(element)
                take_place(element, holder, mark, place, alone=text.strip() == found.group())
                return
            else:
                element.append(mark)
        _append(element, _plain(text[last:], place))


def cut_tags(root: Element, file: str, part: str, notes: list[Note]) -> list[Stretch]:
    """The part as its stretches, none where it stays as it is. `notes` takes what its author should know."""
    cutter = _Cutter(notes)
    for number, texts in enumerate(groups(root), 1):
        whole = "".join(text_of(element) for element in texts)
        cutter.cut(texts, Place(file, part, number, whole))
    refuse_hidden(root, Place(file, part, 0, ""))
    if not cutter.changed:
        return []
    for last in close_containers(cutter.paragraphs):
        end = cutter.mark(Tag("end", cutter.paragraphs[last], cutter.tags[cutter.marks.index(last)].place))
        last.addnext(end)
    root = with_prefix(root)
    if part == "document":
        _mark_section(cutter, root, Place(file, part, 0, ""))
    tags = [replace(tag, path=_path(mark)) for tag, mark in zip(cutter.tags, cutter.marks, strict=True)]
    return list(resolve(DECLARATION + etree.tostring(root, encoding="unicode"), tags))


def _mark_section(cutter: _Cutter, root: Element, place: Place) -> None:
    """Put a mark in the place of the body's own section, or at the end of the body where it has none."""
    body, section = root.find(w("body")), last_section(root)
    if body is None:
        return
    mark = cutter.mark(Tag("section", "" if section is None else section_text(section, root.nsmap), place))
    if section is None:
        body.append(mark)
    else:
        body.replace(section, mark)


def left_alone(root: Element, file: str) -> list[Note]:
    """A note for every paragraph of the endnotes that holds tags: they are not filled in."""
    texts = ("".join(text_of(element) for element in texts) for texts in groups(root))
    places = (Place(file, "endnotes", number, text) for number, text in enumerate(texts, 1) if TAG.search(text))
    return [one.note("tags in endnotes are not filled in", "không điền thẻ trong chú thích cuối") for one in places]


def resolve(text: str, tags: list[Tag]) -> Iterator[Stretch]:
    """The text cut at its tokens, the tags in their place."""
    last = 0
    for found in TOKEN.finditer(text):
        if last < found.start():
            yield text[last : found.start()]
        yield tags[int(found[1])]
        last = found.end()
    if last < len(text):
        yield text[last:]


def _append(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _plain(text: str, place: Place) -> str:
    """Text between tags; a brace that opens or closes nothing is refused."""
    if stray := STRAY.search(text):
        sign = stray.group()
        opens = sign.startswith("{")
        raise place.fault(
            f"“{sign}” is not {'closed' if opens else 'opened'}", f"“{sign}” chưa được {'đóng' if opens else 'mở'}"
        )
    for sign, meant in _ESCAPED:
        text = text.replace(sign, meant)
    return text


def _path(mark: Element) -> str:
    around = [etree.QName(element).localname for element in mark.iterancestors()]
    return "/".join(reversed(around))
