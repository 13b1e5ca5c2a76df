"""Định dạng hiệu lực: the formatting a paragraph or run really has, after every level has had its say.

Weakest first: defaults of the document, table style, paragraph style (with all it is based on), numbering level,
what stands at the paragraph; for letters the character style and what stands at the run (ECMA-376 part 1, 17.7.2).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from vnadmin.blocks import Font, ParagraphFormat
from vnadmin.ooxml.effective.font import FontLevels, Theme, font, font_props
from vnadmin.ooxml.effective.paragraph import paragraph_format, paragraph_props
from vnadmin.ooxml.effective.styles import Sheet
from vnadmin.ooxml.effective.table import TableLook
from vnadmin.ooxml.effective.values import Props
from vnadmin.ooxml.xml import VAL, Element, w

__all__ = ["PLAIN", "Effective", "Setting"]

PLAIN = TableLook()  # outside every table


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a paragraph stands: its style, and what style and table say about it. `style` is what blocks call it."""

    style: str
    style_id: str
    paragraph: Props
    unnumbered: Props
    letters: FontLevels
    format: ParagraphFormat
    font: Font


class Effective:
    """Everything that the parts round the text say about its look. `keys` gives components by their style's name."""

    def __init__(self, sheet: Sheet, theme: Theme, keys: Mapping[str, str]) -> None:
        self._sheet = sheet
        self._theme = theme
        self._keys = keys
        self._looks: dict[tuple[str | None, tuple[str, ...]], TableLook] = {}
        self._settings: dict[tuple[str | None, TableLook], Setting] = {}

    @property
    def default_style(self) -> str:
        """What blocks call the style of paragraphs that name none."""
        return self.setting(None).style

    def table(self, style_id: str | None, regions: tuple[str, ...] = ()) -> TableLook:
        """What a table style says in some of its regions (`firstRow`)."""
        key = (style_id, regions)
        if key not in self._looks:
            self._looks[key] = self._look(style_id, regions)
        return self._looks[key]

    def setting(self, properties: Element | None, look: TableLook = PLAIN) -> Setting:
        """The setting of the paragraph with this `w:pPr`."""
        style = properties.find(w("pStyle")) if properties is not None else None
        key = (style.get(VAL) if style is not None else None, look)
        if key not in self._settings:
            self._settings[key] = self._setting(*key)
        return self._settings[key]

    def format(self, setting: Setting, properties: Element | None) -> ParagraphFormat:
        """The effective format of the paragraph with this `w:pPr`."""
        own = paragraph_props(properties)
        if not own:
            return setting.format
        inherited = setting.unnumbered if own.get("num_id") == 0 else setting.paragraph
        return paragraph_format(self._sheet.numbered(inherited, own, setting.style_id))

    def font(self, setting: Setting, properties: Element | None) -> Font:
        """The effective font of the run with this `w:rPr`."""
        if properties is None:
            return setting.font
        style = properties.find(w("rStyle"))
        character = self._sheet.style("character", style.get(VAL)) if style is not None else None
        own = font_props(properties, self._theme)
        return font(setting.letters, character.letters if character is not None else {}, own)

    def _look(self, style_id: str | None, regions: tuple[str, ...]) -> TableLook:
        style = self._sheet.style("table", style_id)
        if style is None:
            return TableLook()
        paragraph, letters = dict(style.paragraph), dict(style.letters)
        for region in regions:
            more = style.parts.get(region, ({}, {}))
            paragraph.update(more[0])
            letters.update(more[1])
        return TableLook(paragraph, letters, style.edges, style.padding)

    def _setting(self, style_id: str | None, look: TableLook) -> Setting:
        style = self._sheet.style("paragraph", style_id)
        below = {**self._sheet.paragraph, **look.paragraph}
        paragraph = {**below, **style.paragraph} if style is not None else below
        unnumbered = {**below, **style.plain} if style is not None else below
        letters = FontLevels(self._sheet.letters, look.letters, style.letters if style is not None else {})
        name = style.name if style is not None else "Normal"
        return Setting(
            style=self._keys.get(unicodedata.normalize("NFC", name), name),
            style_id=style_id or "",
            paragraph=paragraph,
            unnumbered=unnumbered,
            letters=letters,
            format=paragraph_format(paragraph),
            font=font(letters, {}, {}),
        )
