"""Where the time of one vnadmin document goes: object, layout and writing, packing."""

from __future__ import annotations

from itertools import count
from statistics import median
from time import perf_counter

from benchmarks.papers import PAPERS
from benchmarks.typed import TYPED
from vnadmin import render
from vnadmin.ooxml.package import Package
from vnadmin.ooxml.unpack import unpack
from vnadmin.rendering import shipped_template

__all__ = ["split"]

CHANGING = ("word/document.xml", "docProps/core.xml", "docProps/app.xml")
ROUNDS, EACH = 15, 50


def split(paper: str) -> dict[str, float]:
    """Seconds of one document: building the object, layout and writing, packing the file."""
    document, typed = PAPERS[paper].document, TYPED[paper]
    template = shipped_template(typed(document(1)).size)
    empty = unpack(render(typed(document(1))))
    package = Package({name: empty.read(name) for name in empty.names if name not in CHANGING}, CHANGING)
    parts = [empty.read(name) for name in CHANGING]
    assert template.slots  # the template is compiled before the clock runs
    numbers = count(1)
    rounds: list[tuple[float, float, float]] = []
    for _ in range(ROUNDS):
        plain = [document(next(numbers)) for _ in range(EACH)]
        start = perf_counter()
        objects = [typed(one) for one in plain]
        built = perf_counter()
        for one in objects:
            render(one)
        rendered = perf_counter()
        for _ in objects:
            package.build(parts)
        packed = perf_counter()
        whole, zipped = (rendered - built) / EACH, (packed - rendered) / EACH
        rounds.append(((built - start) / EACH, whole - zipped, zipped))
    names = ("object", "layout and writing", "package")
    return {name: median(row[i] for row in rounds) for i, name in enumerate(names)}
