"""Kiểu chữ: what one `w:rPr` says about letters, and the font that all levels together make.

`Font.name` is the font of the basic Latin letters (`ascii`); black is black, whether it is written `auto`, `000000`
or not at all (`Font.color == ""`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vnadmin.blocks import Font
from vnadmin.ooxml.effective.values import Props, attribute, color, half_points, switch
from vnadmin.ooxml.xml import VAL, Element, w

__all__ = ["FontLevels", "font", "font_props"]

_TOGGLES = ("bold", "italic", "caps", "strike")
_BASE: Props = {"size": 20}  # what Word takes where a file says nothing at all: 10 pt (Times New Roman)
_RAISED = {"baseline": "", "superscript": "superscript", "subscript": "subscript"}

Theme = Mapping[str, str]  # asciiTheme's value -> the typeface


@dataclass(frozen=True, slots=True)
class FontLevels:
    """What the styles round a run say about it: defaults of the document, table style, paragraph style."""

    defaults: Props
    table: Props
    paragraph: Props


def font_props(element: Element | None, theme: Theme) -> Props:
    """What this `w:rPr` sets; nothing where there is none."""
    found: Props = {}
    if element is not None:
        for child in element:
            tag = str(child.tag)
            if tag == _FONTS:
                _name(child, found, theme)
            elif (reader := _READERS.get(tag)) is not None:
                reader(child, found)
    return found


def font(levels: FontLevels, character: Props, direct: Props) -> Font:
    """The effective font of a run (ECMA-376 part 1, 17.7.2 and 17.7.3).

    A toggle (bold, italic, caps, strike) that direct formatting leaves open is on where the document's defaults turn
    it on, else where an odd number of the styles do: bold inside bold is upright.
    """
    styles = (levels.table, levels.paragraph, character)
    values = {**_BASE, **levels.defaults, **levels.table, **levels.paragraph, **character, **direct}
    for key in _TOGGLES:
        if key in values and key not in direct:
            values[key] = levels.defaults.get(key) or sum(bool(style.get(key)) for style in styles) % 2 == 1
    if values.pop("double_strike", False):
        values["strike"] = True
    return Font(**values)


def _name(element: Element, found: Props, theme: Theme) -> None:
    name = theme.get(attribute(element, "asciiTheme") or "") or attribute(element, "ascii")
    if name:
        found["name"] = name


def _size(element: Element, found: Props) -> None:
    size = half_points(element.get(VAL))
    if size is not None:
        found["size"] = size


def _color(element: Element, found: Props) -> None:
    value = color(element.get(VAL))
    if value is not None:
        found["color"] = value


def _underline(element: Element, found: Props) -> None:
    value = element.get(VAL)
    if value is not None:  # a w:u without a value only colours a line that is drawn or not elsewhere
        found["underline"] = value != "none"


def _raised(element: Element, found: Props) -> None:
    value = element.get(VAL, "")
    if value in _RAISED:
        found["raised"] = _RAISED[value]


def _switch(key: str) -> Callable[[Element, Props], None]:
    def read(element: Element, found: Props) -> None:
        value = switch(element)
        if value is not None:
            found[key] = value

    return read


_FONTS = w("rFonts")
_READERS: dict[str, Callable[[Element, Props], None]] = {
    w("sz"): _size,
    w("color"): _color,
    w("u"): _underline,
    w("vertAlign"): _raised,
    w("b"): _switch("bold"),
    w("i"): _switch("italic"),
    w("caps"): _switch("caps"),
    w("strike"): _switch("strike"),
    w("dstrike"): _switch("double_strike"),
}
