r"""Đọc chữ trong đoạn: the runs of one paragraph, joined where the font stays the same.

In the text a tab is `\t`, a line break `\n`, a break to the next page or column `\f`. Tracked insertions count,
deletions do not; of a field its result counts, and its instruction is kept apart. Hidden text counts as text.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import groupby

from lxml import etree

from vnadmin.blocks import Font, Run
from vnadmin.ooxml.effective.values import attribute
from vnadmin.ooxml.read.flow import GONE, branch
from vnadmin.ooxml.xml import MC, XML_SPACE, Element, w

__all__ = ["Line"]

FontOf = Callable[[Element | None], Font]

_RUN, _RUN_PROPERTIES, _SIMPLE_FIELD = w("r"), w("rPr"), w("fldSimple")
_ALTERNATE = f"{MC}AlternateContent"
_HEX = re.compile(r"[0-9A-Fa-f]{1,6}")
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_MARKS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\N{NON-BREAKING HYPHEN}",
    w("softHyphen"): "\N{SOFT HYPHEN}",
}
_CLOSED = GONE | frozenset(map(w, ("pPr", "rPr", "delText", "delInstrText", "sdtPr", "sdtEndPr", "ffData", "rt")))
_NEAREST_SPACE = etree.XPath("string(ancestor::*[@xml:space][1]/@xml:space)")
_RAW_BLANKS = str.maketrans("\t\n\r", "   ")  # line ends and tabs typed into the XML are blanks to office programs


@dataclass(slots=True)
class _Field:
    """A complex field on its way: where its pieces began, the words of its instruction, whether the result is on."""

    start: int
    words: list[str] = field(default_factory=list)
    result: bool = False


class Line:
    """One paragraph's content: runs, the text boxes anchored in it, the instructions of its fields (`PAGE`)."""

    __slots__ = ("_open", "_pieces", "boxes", "fields", "runs")

    def __init__(self, paragraph: Element, font_of: FontOf) -> None:
        self.boxes: list[Element] = []
        self.fields: list[str] = []
        self._pieces: list[tuple[Font, str]] = []
        self._open: list[_Field] = []
        self._walk(paragraph, font_of)
        groups = groupby((piece for piece in self._pieces if piece[1]), key=lambda piece: piece[0])
        self.runs = tuple(Run("".join(text for _, text in group), font) for font, group in groups)

    def _walk(self, paragraph: Element, font_of: FontOf) -> None:
        """Depth first, without recursion. What no reader knows is opened: text is where one least expects it."""
        base = font_of(None)
        stack = [(child, base) for child in reversed(paragraph)]
        while stack:
            element, font = stack.pop()
            tag = element.tag
            reader = _READERS.get(tag)
            if reader is not None:
                reader(self, element, font)
                continue
            if tag in _CLOSED:
                continue
            if tag == _RUN:
                font = font_of(element.find(_RUN_PROPERTIES))
            elif tag == _SIMPLE_FIELD:
                self._note(attribute(element, "instr") or "")
            inside = branch(element) if tag == _ALTERNATE else element
            if inside is not None:
                stack.extend((child, font) for child in reversed(inside))

    def text(self, element: Element, font: Font) -> None:
        """`w:t`: blanks at its ends count where `xml:space` keeps them, as in Word."""
        text = "".join(map(str, element.itertext())) if len(element) else element.text or ""
        text = text.translate(_RAW_BLANKS)
        if text[:1] == " " or text[-1:] == " ":
            text = text if _keeps_blanks(element) else text.strip(" ")
        self._pieces.append((font, text))

    def mark(self, element: Element, font: Font) -> None:
        """An element that stands for one character."""
        self._pieces.append((font, _MARKS[str(element.tag)]))

    def line_break(self, element: Element, font: Font) -> None:
        """`w:br`: a new line, or a new page or column."""
        self._pieces.append((font, "\f" if attribute(element, "type") in {"page", "column"} else "\n"))

    def symbol(self, element: Element, font: Font) -> None:
        """`w:sym`: a character of a symbol font, in a run of that font."""
        code = int(value, 16) if _HEX.fullmatch(value := attribute(element, "char") or "") else 0
        sayable = 0x20 <= code <= sys.maxunicode and not 0xD800 <= code <= 0xDFFF
        letter = chr(code) if sayable else "\N{REPLACEMENT CHARACTER}"
        self._pieces.append((replace(font, name=attribute(element, "font") or font.name), letter))

    def box(self, element: Element, _: Font) -> None:
        """`w:txbxContent`: read as blocks by whoever reads the paragraph."""
        self.boxes.append(element)

    def page_number(self, _: Element, __: Font) -> None:
        """`w:pgNum`: the old way to write a PAGE field."""
        self._note("PAGE")

    def field_mark(self, element: Element, _: Font) -> None:
        """`w:fldChar`: what stands between the beginning of a field and its result is instruction, not text.

        A field that is never closed takes nothing away: its pieces stay.
        """
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._open.append(_Field(len(self._pieces)))
        elif self._open and kind in {"separate", "end"}:
            current = self._open[-1]
            if not current.result:
                del self._pieces[current.start :]
                self._note("".join(current.words))
                current.result = True
            if kind == "end":
                self._open.pop()

    def instruction(self, element: Element, _: Font) -> None:
        """`w:instrText`."""
        if self._open:
            self._open[-1].words.append(element.text or "")

    def _note(self, instruction: str) -> None:
        if words := " ".join(instruction.split()):
            self.fields.append(words)


def _keeps_blanks(element: Element) -> bool:
    own = element.get(XML_SPACE)
    return (_NEAREST_SPACE(element) if own is None else own) == "preserve"


_READERS: dict[object, Callable[[Line, Element, Font], None]] = {
    **dict.fromkeys(_MARKS, Line.mark),
    w("t"): Line.text,
    _MATH_TEXT: Line.text,
    w("br"): Line.line_break,
    w("sym"): Line.symbol,
    w("txbxContent"): Line.box,
    w("pgNum"): Line.page_number,
    w("fldChar"): Line.field_mark,
    w("instrText"): Line.instruction,
}
