"""Hàng cao: whether a row of a table fits a page, so that it may be kept whole."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from vnadmin.formats import page
from vnadmin.layout.columns import Setting
from vnadmin.layout.measure import line_count, line_height, text_width, unit
from vnadmin.rules.widths import EM

__all__ = ["RowHeight"]

SHARE = 0.9
"""Of the page: what our own line breaking and that of an office program may differ by."""
LETTERS = 2.8
"""Letters of a text for an em of its lines, at worst: the widest is 1.39 em, and two lines are more than one full."""


class RowHeight:
    """Tells rows that are higher than a page.

    A text is certainly not when it has no more letters than `fits_always`, or no line break and no more letters than
    `fits` says for its column: most texts need no measuring.
    """

    def __init__(self, setting: Setting, titles: Sequence[str]) -> None:
        self._font = setting.look.bold
        self._inner = [max(1, width - 2 * setting.padding) for width in setting.columns]
        blank = setting.look.format.before + setting.look.format.after
        line = line_height(self._font)
        paper = page(landscape=sum(setting.columns) > page().text_width)
        height = paper.height - paper.top - paper.bottom
        head = max(self._lines(words, inner) for words, inner in zip(titles, self._inner, strict=True))
        self._most = max(1, int((height * SHARE - blank) / line) - 2 * head)  # the head repeats above each part
        self._blank = blank / line
        ems = [inner / (unit(self._font) * EM) for inner in self._inner]
        self.fits = [max(self._most, int(em * (self._most - 1) / LETTERS)) for em in ems]
        self.fits_always = self._most

    def is_tall(self, text: str, column: int) -> bool:
        """Whether the words of a cell do not fit on a page; every line may be a paragraph of its own."""
        lines = self._lines(text, self._inner[column])
        return lines + text.count("\n") * self._blank > self._most

    def _lines(self, text: str, width: float) -> int:
        """Lines as they break at blanks; of words wider than the column at least as many as they fill."""
        counted = line_count(text, self._font, width)
        filled = sum([ceil(text_width(line, self._font) / width) for line in text.split("\n")])
        return max(counted, filled)
