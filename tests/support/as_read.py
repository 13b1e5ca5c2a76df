"""What reading gives for what was written: an end of a section is an empty paragraph, and the section it ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vnadmin.blocks import Block, SectionEnd
from vnadmin.formats import looks
from vnadmin.ooxml.read import Section


@dataclass(frozen=True)
class Pages:
    """A section: where its blocks end, how its pages stand, and where its numbers begin anew (the first is hidden)."""

    end: int
    landscape: bool
    first_number: int | None
    first_differs: bool


def as_read(blocks: Iterable[Block], size: int) -> list[Block]:
    """The blocks as they are read: in place of every SectionEnd the paragraph that carries it."""
    thin = looks(size)["sau_bang"].paragraph("")
    return [thin if isinstance(block, SectionEnd) else block for block in blocks]


def sections_written(blocks: Iterable[Block], last: SectionEnd | None, *, first_differs: bool = True) -> list[Pages]:
    """The sections that these blocks make; `first_differs`: the template hides the number of its first page."""
    written = list(blocks)
    ends = [(i, block) for i, block in enumerate(written, 1) if isinstance(block, SectionEnd)]
    ends.append((len(written), last or SectionEnd()))
    return [
        Pages(i, end.landscape, end.first_number, end.first_number is not None or (first_differs and number == 0))
        for number, (i, end) in enumerate(ends)
    ]


def sections_read(sections: Iterable[Section]) -> list[Pages]:
    """The same of sections that were read."""
    return [Pages(one.end, one.page.landscape, one.first_number, one.first_differs) for one in sections]
