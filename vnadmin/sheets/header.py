"""Dòng tiêu đề: where the headings stand, below the organ's name and the title, in one row or in up to three."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vnadmin.sheets.grid import Grid
from vnadmin.sheets.heading_text import HeadingText
from vnadmin.sheets.headings import Headings

__all__ = ["Header", "find_header"]

_ABOVE = 60
"""Rows among which the headings are looked for."""
_DEEPEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Dòng tiêu đề: `depth` rows from `top`; the columns of each key, and every heading by its column."""

    top: int
    depth: int
    found: Mapping[str, tuple[int, ...]]
    texts: Mapping[int, str]

    @property
    def below(self) -> int:
        """The first row under the headings."""
        return self.top + self.depth


def find_header(grid: Grid, headings: Headings) -> Header | None:
    """The rows in which most columns are named; of several such the first, and then the fewest rows."""
    best: Header | None = None
    required = {key for key, column in headings.columns.items() if column.required}
    for top in range(min(_ABOVE, len(grid.rows))):
        if best and top > best.top + _DEEPEST - 1 and required <= set(best.found):
            break
        for one in _at(grid, headings, top):
            if best is None or _worth(one) > _worth(best):
                best = one
    if best is None or len(best.found) < min(2, len(headings.columns)):
        return None
    return best


def _worth(header: Header) -> tuple[int, int]:
    return len(header.found), -header.depth


def _at(grid: Grid, headings: Headings, top: int) -> Iterator[Header]:
    """What the rows from `top` on are as headings, one row, two, three; merged cells set the least."""
    last = min(_DEEPEST, len(grid.rows) - top)
    least = min(last, HeadingText(grid, top, 1).tallest)
    for depth in range(least, last + 1):
        text = HeadingText(grid, top, depth)
        found: dict[str, tuple[int, ...]] = {}
        texts: dict[int, str] = {}
        for column in range(text.width):
            candidates = text.candidates(column)
            if candidates:
                texts[column] = candidates[0]
            chosen = next(((key, said) for said in candidates if (key := headings.match(said))), None)
            if chosen:
                key, texts[column] = chosen
                found[key] = (*found.get(key, ()), column)
        yield Header(top=top, depth=depth, found=found, texts=texts)
