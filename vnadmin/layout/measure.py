"""Đo chữ: how wide text is, and where its lines break, from font metrics (Times New Roman)."""

from __future__ import annotations

from functools import lru_cache

from vnadmin.blocks import Font
from vnadmin.rules.widths import EM, UNKNOWN, widths

__all__ = ["balanced_width", "text_width", "wrap"]


@lru_cache(maxsize=4096)
def text_width(text: str, font: Font) -> float:
    """The width of one line of text, in twips."""
    table = widths(bold=font.bold, italic=font.italic)
    units = sum(table.get(ord(character), UNKNOWN) for character in text)
    return units * font.size * 10 / EM  # half-points to twips


def wrap(text: str, font: Font, width: float) -> list[str]:
    """The lines an office program breaks `text` into within `width` twips; breaks only at ordinary blanks."""
    lines: list[str] = []
    for stretch in text.split("\n"):
        line = ""
        for word in stretch.split(" "):
            longer = f"{line} {word}" if line else word
            if line and text_width(longer, font) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


@lru_cache(maxsize=1024)
def balanced_width(text: str, font: Font, width: int) -> int:
    """The least width, in twips, that breaks `text` into no more lines than the full `width` does."""
    if text_width(text, font) <= width:
        return width
    lines = len(wrap(text, font, width))
    widest_word = max(text_width(word, font) for word in text.replace("\n", " ").split(" "))
    low, high = int(min(widest_word, width)), width
    while low < high:
        middle = (low + high) // 2
        if len(wrap(text, font, middle)) <= lines:
            high = middle
        else:
            low = middle + 1
    return high
