"""Kiểu của tệp: the styles of a file with everything that they inherit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from vnadmin.ooxml.effective.font import Theme, font_props
from vnadmin.ooxml.effective.numbering import Numbering
from vnadmin.ooxml.effective.paragraph import paragraph_props
from vnadmin.ooxml.effective.table import REGIONS, Edges, edges, padding
from vnadmin.ooxml.effective.values import Props, attribute, is_on, value_of
from vnadmin.ooxml.xml import Element, w

__all__ = ["Sheet", "Style"]

_NO_PROPS: Props = {}


@dataclass(frozen=True, slots=True)
class Style:
    """One style, inheritance resolved. `plain` is `paragraph` without what automatic numbering adds.

    `parts` are the conditional formats of a table style: paragraph and letter formatting by region (`firstRow`).
    """

    name: str = ""
    paragraph: Props = field(default_factory=dict)
    plain: Props = field(default_factory=dict)
    letters: Props = field(default_factory=dict)
    edges: Edges = field(default_factory=dict)
    padding: int | None = None
    parts: Mapping[str, tuple[Props, Props]] = field(default_factory=dict)


class Sheet:
    """The style sheet: styles by kind (`paragraph`, `character`, `table`) and id, resolved when first asked for."""

    def __init__(self, root: Element | None, theme: Theme, numbering: Numbering) -> None:
        self._theme = theme
        self._numbering = numbering
        self._elements: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, str] = {}
        self._resolved: dict[tuple[str, str], Style] = {}
        self.paragraph: Props = {}
        self.letters: Props = {}
        if root is not None:
            defaults = root.find(w("docDefaults"))
            if defaults is not None:
                self.paragraph = paragraph_props(defaults.find(f"{w('pPrDefault')}/{w('pPr')}"))
                self.letters = font_props(defaults.find(f"{w('rPrDefault')}/{w('rPr')}"), theme)
            self._index(root)

    def style(self, kind: str, style_id: str | None) -> Style | None:
        """The style meant; the default one of its kind where there is no such style; `None` where neither is."""
        if style_id is None or (kind, style_id) not in self._elements:
            style_id = self._defaults.get(kind)
        return self._resolve(kind, style_id) if style_id is not None else None

    def _index(self, root: Element) -> None:
        for element in root.iterchildren(w("style")):
            kind, style_id = attribute(element, "type") or "paragraph", attribute(element, "styleId") or ""
            self._elements.setdefault((kind, style_id), element)
            if is_on(attribute(element, "default")):
                self._defaults[kind] = style_id

    def _resolve(self, kind: str, style_id: str) -> Style:
        """The style with all it is based on. A circle of styles ends where it closes."""
        chain: list[str] = []
        seen: set[str] = set()
        current: str = style_id
        while (kind, current) in self._elements and (kind, current) not in self._resolved and current not in seen:
            seen.add(current)
            chain.append(current)
            current = value_of(self._elements[kind, current], "basedOn")
        style = self._resolved.get((kind, current), Style()) if current not in seen else Style()
        for name in reversed(chain):
            style = self._resolved[kind, name] = self._derive(style, self._elements[kind, name], name)
        return style

    def _derive(self, base: Style, element: Element, style_id: str) -> Style:
        own = paragraph_props(element.find(w("pPr")))
        table = element.find(w("tblPr"))
        own_padding = padding(table)
        return Style(
            name=value_of(element, "name") or style_id,
            paragraph=self.numbered(base.plain if own.get("num_id") == 0 else base.paragraph, own, style_id),
            plain={**base.plain, **own},
            letters={**base.letters, **font_props(element.find(w("rPr")), self._theme)},
            edges={**base.edges, **edges(table.find(w("tblBorders")) if table is not None else None)},
            padding=base.padding if own_padding is None else own_padding,
            parts=_merged(base.parts, element, self._letters),
        )

    def numbered(self, inherited: Props, own: Props, style_id: str) -> Props:
        """What `own` makes of the inherited properties, the indents of a numbering that it asks for between them."""
        return {**inherited, **self._numbering.indents(own, inherited, style_id), **own}

    def _letters(self, element: Element | None) -> Props:
        return font_props(element, self._theme)


def _merged(
    base: Mapping[str, tuple[Props, Props]],
    element: Element,
    letters: Callable[[Element | None], Props],
) -> Mapping[str, tuple[Props, Props]]:
    parts = dict(base)
    for child in element.iterchildren(w("tblStylePr")):
        region = attribute(child, "type") or ""
        if region not in REGIONS:
            continue
        paragraph, font = parts.get(region, (_NO_PROPS, _NO_PROPS))
        own = paragraph_props(child.find(w("pPr")))
        parts[region] = ({**paragraph, **own}, {**font, **letters(child.find(w("rPr")))})
    return parts
