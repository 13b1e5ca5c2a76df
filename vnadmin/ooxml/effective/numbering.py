"""Đánh số tự động: the indents that a paragraph takes from its numbering level.

The numbers themselves are not text of the file and are not made up here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from vnadmin.ooxml.effective.paragraph import indent
from vnadmin.ooxml.effective.values import Props, attribute, number, value_of
from vnadmin.ooxml.xml import Element, w

__all__ = ["Numbering"]


_DEEPEST = 8  # a numbering has nine levels


@dataclass(slots=True)
class _Levels:
    """The indents by level, and the level that a paragraph style is tied to."""

    indents: dict[int, Props] = field(default_factory=dict)
    styles: dict[str, int] = field(default_factory=dict)


class Numbering:
    """Every `w:num` of the file with its levels."""

    def __init__(self, root: Element | None) -> None:
        self._nums: dict[int, _Levels] = {}
        if root is None:
            return
        abstract = _abstract(root)
        for num in root.iterchildren(w("num")):
            base = abstract.get(value_of(num, "abstractNumId"), _Levels())
            self._nums[_id(num, "numId")] = _with(base, num.iterfind(f"{w('lvlOverride')}/{w('lvl')}"))

    def indents(self, own: Props, inherited: Props, style_id: str) -> Props:
        """What the numbering adds below `own`, the properties that ask for it; nothing where they do not."""
        if "num_id" not in own and "level" not in own:
            return {}
        asked = {**inherited, **own}
        levels = self._nums.get(asked.get("num_id", 0))
        if levels is None:
            return {}
        tied = levels.styles.get(style_id, asked.get("level", 0))
        return levels.indents.get(own.get("level", tied), {})


def _abstract(root: Element) -> dict[str, _Levels]:
    """The levels by `abstractNumId`; a list that only refers to a list style gets that style's levels."""
    found: dict[str, _Levels] = {}
    styles: dict[str, _Levels] = {}
    for element in root.iterchildren(w("abstractNum")):
        levels = _with(_Levels(), element.iterchildren(w("lvl")))
        found[attribute(element, "abstractNumId") or ""] = levels
        if style := value_of(element, "styleLink"):
            styles[style] = levels
    for element in root.iterchildren(w("abstractNum")):
        if (style := value_of(element, "numStyleLink")) in styles:
            found[attribute(element, "abstractNumId") or ""] = styles[style]
    return found


def _with(base: _Levels, elements: Iterable[Element]) -> _Levels:
    levels = _Levels(dict(base.indents), dict(base.styles))
    for level, element in {_id(element, "ilvl"): element for element in elements}.items():
        if level > _DEEPEST:
            continue
        levels.indents[level] = {}
        ind = element.find(f"{w('pPr')}/{w('ind')}")
        if ind is not None:
            indent(ind, levels.indents[level])
        if style := value_of(element, "pStyle"):
            levels.styles[style] = level
    return levels


def _id(element: Element, name: str) -> int:
    found = number(attribute(element, name), 0, 2**31 - 1)
    return -1 if found is None else found
