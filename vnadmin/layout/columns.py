"""Độ rộng cột: columns after the words in them and the page they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import nlargest
from itertools import chain, islice

from vnadmin.blocks import Font
from vnadmin.formats import Look, mm
from vnadmin.layout.measure import text_width, unit
from vnadmin.rules.table import table as rules
from vnadmin.rules.widths import widths

__all__ = ["Setting", "Spanning", "set_columns"]

Spanning = tuple[int, int, str]
"""Words that stand over several columns: the first of them, how many, and the words."""

DIGITS = str.maketrans("123456789", "000000000")
"""All digits are equally wide: one number of each shape is measured."""

MEASURED = 32
"""How many of the longest texts of a column are measured for its share of the width."""

BATCH = 1024
"""How many texts of a column are looked at together."""

BISECTIONS = 32
"""To less than a twip on any page."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a table is set: the widths of its columns and the blank beside their words in twips, and its letters."""

    columns: tuple[int, ...]
    padding: int
    look: Look


@dataclass(frozen=True, slots=True)
class _Column:
    """The longest word and the longest line of a column, in twips."""

    word: float
    line: float


def set_columns(
    look: Look,
    columns: Iterable[tuple[str, Iterable[str]]],
    spanning: Sequence[Spanning],
    shares: Sequence[float],
    width: int,
) -> Setting:
    """Columns over the whole `width`: in the proportion of `shares`, without them after `columns`, the title
    and the texts of each.

    A column is never narrower than its longest word as long as all of them fit. Where they do not, the blank beside
    the words and then the letters get smaller, down to the least of the table of components; beyond, words break.
    """
    found = [_column(look.bold, title, texts) for title, texts in columns]
    for padding, letters in _settings(look):
        scale = letters.font.size / look.font.size
        blank = 2 * padding + mm(rules().drawing.column_gap) / 2  # room for the rounding of office programs
        floors = [column.word * scale + blank for column in found]
        for first, count, words in spanning:
            need = _longest_word(letters.bold, [words], 0.0) + blank
            lack = max(0.0, need - sum(floors[first : first + count])) / count
            floors[first : first + count] = [floor + lack for floor in floors[first : first + count]]
        if sum(floors) <= width:
            break
    if sum(floors) >= width:
        shared = _levelled(floors, [0.0] * len(floors), width)
    elif shares:
        shared = _shared(shares, floors, width)
    else:
        wants = [max(f, min(c.line * scale + blank, width / 2)) for f, c in zip(floors, found, strict=True)]
        shared = _levelled(wants, floors, width) if sum(wants) > width else _shared(wants, floors, width)
    whole = [int(one) for one in shared]
    whole[-1] += width - sum(whole)
    return Setting(tuple(whole), padding, letters)


def _column(font: Font, title: str, texts: Iterable[str]) -> _Column:
    """What a column wants; its title may take two lines. The texts are gone through once, so many at a time."""
    word = _longest_word(font, [title], 0.0)
    longest: list[str] = []
    rest = iter(texts)
    while batch := list(islice(rest, BATCH)):
        word = _longest_word(font, batch, word)
        longest = nlargest(MEASURED, chain(longest, batch), key=len)
    return _Column(word, max(_longest_line(font, longest), _longest_line(font, [title]) / 2))


def _settings(look: Look) -> Iterator[tuple[int, Look]]:
    """What is tried, in this order: the usual blank, the least, and with it smaller letters."""
    drawing = rules().drawing
    yield mm(drawing.cell_padding), look
    for size in range(look.font.size, drawing.least_cell_size * 2 - 1, -2):
        yield mm(drawing.least_cell_padding), _in_size(look, size)


@lru_cache(maxsize=64)
def _in_size(look: Look, size: int) -> Look:
    if size == look.font.size:
        return look
    fonts = {name: replace(getattr(look, name), size=size) for name in ("font", "bold", "italic", "bold_italic")}
    return replace(look, **fonts)


def _longest_word(font: Font, texts: Iterable[str], longest: float) -> float:
    """The width of the longest word, in bold as in the head; not less than `longest`."""
    words: set[str] = set()
    for text in texts:
        words.update(text.split())
    shapes = sorted({word.translate(DIGITS) for word in words}, key=len, reverse=True)
    widest = _widest(font)
    for word in shapes:
        if len(word) * widest <= longest:
            break
        longest = max(longest, text_width(word, font))
    return longest


def _longest_line(font: Font, texts: Iterable[str]) -> float:
    """The width of the longest line."""
    return max([text_width(line.translate(DIGITS), font) for text in texts for line in text.split("\n")], default=0.0)


def _widest(font: Font) -> float:
    return max(widths(bold=font.bold, italic=font.italic).values()) * unit(font)


def _levelled(wants: Sequence[float], floors: Sequence[float], total: float) -> list[float]:
    """What each wants, up to a level at which `total` is used up: narrow columns need not break their lines."""
    low, high = 0.0, total
    for _ in range(BISECTIONS):
        level = (low + high) / 2
        if sum([max(f, min(w, level)) for w, f in zip(wants, floors, strict=True)]) <= total:
            low = level
        else:
            high = level
    return [max(f, min(w, low)) for w, f in zip(wants, floors, strict=True)]


def _shared(wants: Sequence[float], floors: Sequence[float], total: float) -> list[float]:
    """`total` shared in the proportion of `wants`; a column that would come below its floor gets the floor."""
    held: set[int] = set()
    while True:
        free = [i for i in range(len(wants)) if i not in held]
        scale = (total - sum(floors[i] for i in held)) / sum(wants[i] for i in free)
        low = [i for i in free if wants[i] * scale < floors[i]]
        if not low or len(low) == len(free):
            return [floors[i] if i in held else wants[i] * scale for i in range(len(wants))]
        held.update(low)
