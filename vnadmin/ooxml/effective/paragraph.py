"""Định dạng đoạn: what one `w:pPr` says about a paragraph, and the format that all levels together make.

Besides the fields of ParagraphFormat, a level may hold `num_id` and `level` (automatic numbering), `before_auto` and
`after_auto` (spacing as on web pages, which office programs draw as 14 pt whatever else is written).
"""

from __future__ import annotations

from collections.abc import Callable

from vnadmin.blocks import ParagraphFormat
from vnadmin.ooxml.effective.values import Props, attribute, is_on, number, switch, twips
from vnadmin.ooxml.xml import VAL, Element, w

__all__ = ["indent", "paragraph_format", "paragraph_props"]

_ALIGN = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "both",
    "distribute": "both",
    "lowKashida": "both",
    "mediumKashida": "both",
    "highKashida": "both",
    "thaiDistribute": "both",
}
_LINE_RULES = {"auto", "exact", "atLeast"}
_AUTO_SPACE = 280
_FIELDS = frozenset(ParagraphFormat.__dataclass_fields__)


def paragraph_props(element: Element | None) -> Props:
    """What this `w:pPr` sets; nothing where there is none."""
    found: Props = {}
    if element is not None:
        for child in element:
            if (reader := _READERS.get(str(child.tag))) is not None:
                reader(child, found)
    return found


def paragraph_format(props: Props) -> ParagraphFormat:
    """The format that the merged levels make."""
    values = {key: value for key, value in props.items() if key in _FIELDS}
    for side in ("before", "after"):
        if props.get(f"{side}_auto"):
            values[side] = _AUTO_SPACE
    return ParagraphFormat(**values)


def indent(element: Element, found: Props) -> None:
    """`w:ind`; a hanging first line wins over an indented one, as the standard says."""
    _set(found, "left", twips(attribute(element, "left", "start")))
    _set(found, "right", twips(attribute(element, "right", "end")))
    hanging = twips(attribute(element, "hanging"))
    first = twips(attribute(element, "firstLine"))
    _set(found, "first_line", -hanging if hanging is not None else first)


def _spacing(element: Element, found: Props) -> None:
    for side in ("before", "after"):
        _set(found, side, _positive(twips(attribute(element, side))))
        auto = attribute(element, f"{side}Autospacing")
        if auto is not None:
            found[f"{side}_auto"] = is_on(auto)
    line = _positive(twips(attribute(element, "line")))
    if line is not None:
        rule = attribute(element, "lineRule")
        found["line"] = line
        found["line_rule"] = rule if rule in _LINE_RULES else "auto"


def _align(element: Element, found: Props) -> None:
    _set(found, "align", _ALIGN.get(element.get(VAL, "")))


def _outline(element: Element, found: Props) -> None:
    level = number(element.get(VAL), 0, 9)
    if level is not None:
        found["outline"] = (level + 1) % 10  # the file counts from 0 and calls body text 9


def _borders(element: Element, found: Props) -> None:
    bottom = element.find(w("bottom"))
    if bottom is not None:
        thickness = number(attribute(bottom, "sz"), 0, 255)
        found["border"] = (thickness or 0) if bottom.get(VAL) == "single" else 0


def _numbering(element: Element, found: Props) -> None:
    for name, key, high in (("numId", "num_id", 2**31 - 1), ("ilvl", "level", 8)):
        child = element.find(w(name))
        if child is not None:
            _set(found, key, number(child.get(VAL), 0, high))


def _switch(key: str) -> Callable[[Element, Props], None]:
    return lambda element, found: _set(found, key, switch(element))


def _positive(value: int | None) -> int | None:
    return value if value is None or value >= 0 else None


def _set(found: Props, key: str, value: object) -> None:
    if value is not None:
        found[key] = value


_READERS: dict[str, Callable[[Element, Props], None]] = {
    w("ind"): indent,
    w("spacing"): _spacing,
    w("jc"): _align,
    w("outlineLvl"): _outline,
    w("pBdr"): _borders,
    w("numPr"): _numbering,
    w("keepNext"): _switch("keep_next"),
    w("keepLines"): _switch("keep_lines"),
    w("pageBreakBefore"): _switch("page_break_before"),
}
