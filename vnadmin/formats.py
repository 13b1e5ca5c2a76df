"""The table's rows as formats: what a component looks like in a size set, ready for blocks and styles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType
from typing import cast

from vnadmin.blocks import Align, Font, Page, Paragraph, ParagraphFormat, Run
from vnadmin.rules.table import Component, Table, table

__all__ = ["Look", "looks", "mm", "page", "pt", "reformatted"]


def mm(value: float) -> int:
    """Millimetres in twips (1440 to the inch)."""
    return round(value * 1440 / 25.4)


def pt(value: float) -> int:
    """Points in twips."""
    return round(value * 20)


@dataclass(frozen=True, slots=True)
class Look:
    """How one component looks in one size set: the style's key, its paragraph format and its fonts."""

    key: str
    format: ParagraphFormat
    font: Font
    bold: Font
    italic: Font
    bold_italic: Font

    def marked(self, *, bold: bool, italic: bool) -> Font:
        """The component's font with bold and italic added."""
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.font

    def paragraph(self, text: str) -> Paragraph:
        """A paragraph of this component in its own font."""
        return Paragraph((Run(text, self.font),) if text else (), self.key, self.format)

    def varied(self, text: str, **changes: object) -> Paragraph:
        """A paragraph in the component's own font, its format changed where `changes` say so."""
        return self.runs(*((Run(text, self.font),) if text else ()), **changes)

    def runs(self, *runs: Run, **changes: object) -> Paragraph:
        """A paragraph of ready runs, its format changed where `changes` say so."""
        changed = _changed(self.format, tuple(changes.items())) if changes else self.format
        return Paragraph(runs, self.key, changed)


def reformatted(paragraph: Paragraph, **changes: object) -> Paragraph:
    """The same paragraph, its format changed where `changes` say so."""
    return Paragraph(paragraph.runs, paragraph.style, _changed(paragraph.format, tuple(changes.items())))


@lru_cache(maxsize=1024)
def _changed(base: ParagraphFormat, changes: tuple[tuple[str, object], ...]) -> ParagraphFormat:
    # the names are those of ParagraphFormat; replace() refuses any other
    return replace(base, **dict(changes))  # type: ignore[arg-type]  # as the line above says


@cache
def looks(size: int, regime: str = "nd30.toml") -> Mapping[str, Look]:
    """Every component's look in the size set named by its body size (14 or 13 pt), by key."""
    rules = table(regime)
    column = rules.size_sets.allowed.index(size)
    return MappingProxyType({key: _look(rules, row, column) for key, row in rules.components.items()})


@cache
def page(regime: str = "nd30.toml", *, landscape: bool = False) -> Page:
    """The page of the regime in twips; `landscape` turns the paper, the margins keep their sides."""
    row = table(regime).page
    paper = (mm(row.height), mm(row.width)) if landscape else (mm(row.width), mm(row.height))
    return Page(
        width=paper[0],
        height=paper[1],
        top=mm(row.top),
        bottom=mm(row.bottom),
        left=mm(row.left),
        right=mm(row.right),
        header=mm(row.header),
    )


def _look(rules: Table, row: Component, column: int) -> Look:
    letters = row.size[column] if row.size else 1  # a line without letters: as small as can be
    font = Font(size=letters * 2, bold=row.bold, italic=row.italic, name=rules.font.name)
    return Look(
        key=row.key,
        format=_format(rules, row),
        font=font,
        bold=replace(font, bold=True),
        italic=replace(font, italic=True),
        bold_italic=replace(font, bold=True, italic=True),
    )


def _format(rules: Table, row: Component) -> ParagraphFormat:
    base = ParagraphFormat(
        align=cast("Align", row.align),
        before=pt(row.before),
        after=pt(row.after),
        keep_next=row.keep_next,
        keep_lines=row.keep_lines,
        outline=row.outline,
    )
    if row.body:
        body = rules.body
        return replace(base, first_line=mm(body.first_line), before=pt(body.before), line=round(body.line * 240))
    if row.rule_line:
        drawing = rules.drawing
        thickness = round(drawing.rule_thickness * 8)
        return replace(base, line=pt(drawing.rule_height), line_rule="exact", border=thickness)
    if not row.size:
        return replace(base, line=pt(rules.drawing.after_table), line_rule="exact")
    return base
