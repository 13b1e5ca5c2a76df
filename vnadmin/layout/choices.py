"""Ô phương án, dòng để ghi: boxes to mark and dotted lines to write on (N-4.5b).

A box is a table cell with lines, which every office program draws alike; a sign of a font may be missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from vnadmin.blocks import Block, Cell, Paragraph, Row, Table
from vnadmin.formats import Look, looks, mm
from vnadmin.layout.measure import last_line_width, text_width
from vnadmin.model.sheet import Choices, WriteIn
from vnadmin.rules.table import table

__all__ = ["choices", "dotted", "write_in"]

DOT = "."


@lru_cache(maxsize=256)
def choices(part: Choices, size: int, width: int) -> tuple[Block, ...]:
    """A box before each of the words: on one line where they fit, else one below the other."""
    look = looks(size)
    drawing = table().drawing
    box, indent, gap = mm(drawing.box_size), mm(table().body.first_line), mm(drawing.box_gap)
    own = look["o_bang"]
    cells = [text_width(label, own.font) + gap * 2 for label in part.labels]
    one_line = indent + sum(cells) + len(cells) * (box + gap) <= width
    if one_line:
        columns = [side for cell in cells for side in (box + gap, round(cell))]
        rows = [Row(tuple(cell for label in part.labels for cell in _choice(label, look, box)), whole=True)]
    else:
        columns = [box + gap, width - indent - box - gap]
        rows = [Row(_choice(label, look, box), whole=True) for label in part.labels]
    return Table(tuple(columns), tuple(rows), indent=indent), look["sau_bang"].paragraph("")


def _choice(label: str, look: Mapping[str, Look], box: int) -> tuple[Cell, Cell]:
    square = Table((box,), (Row((Cell(()),), height=box, whole=True),), grid=True)
    thin = look["sau_bang"]
    words = look["o_bang"].varied(label)
    return Cell((thin.varied("", before=mm(1)), square, thin.paragraph(""))), Cell((words,), align="center")


def write_in(part: WriteIn, look: Look, width: int) -> tuple[Paragraph, ...]:
    """The words with what is known after them, or with dots to the end of the line, and lines of dots below."""
    lead = f"{part.label}: " if part.label else ""
    if part.text:
        return (look.varied(lead + part.text),)
    room = width - look.format.left
    first = look.format.first_line
    used = float(first)
    if lead:
        used += last_line_width(lead, look.font, room - first) + text_width(" ", look.font)
    begun = look.varied(lead + dotted(look, room - used))
    pitch = max(look.format.before, mm(table().drawing.line_pitch) - round(look.font.size * 11.5))
    below = look.varied(dotted(look, room), first_line=0, before=pitch)
    return (begun, *[below] * (part.lines - 1))


def dotted(look: Look, width: float) -> str:
    """As many dots as fit."""
    return DOT * max(3, int((width - mm(1)) / text_width(DOT, look.font)))
