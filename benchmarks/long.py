"""Long documents: time and memory a page at 5, 50 and 500 pages: python -m benchmarks.long

Each size runs in a child process; memory is the peak of what Python allocated while object and file were made.
Pages are counted from our own line breaking, as if every page were full.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tracemalloc
from statistics import median
from time import perf_counter

from benchmarks.content import ROOT, Plain, long_plan, plan
from benchmarks.rounds import markdown

PAGES = (5, 50, 500)
ROUNDS = 5
LINE = 1.15
"""Height of a line of Times New Roman, in letter sizes."""


def main() -> None:
    figures: dict[int, list[dict[str, float]]] = {pages: [] for pages in PAGES}
    for _ in range(ROUNDS):
        for pages in PAGES:
            figures[pages].append(_in_child(pages))
    rows = []
    for rounds in figures.values():
        seconds, peak = median(r["seconds"] for r in rounds), median(r["peak"] for r in rounds)
        size, real = rounds[0]["bytes"], rounds[0]["pages"]
        per_page = [f"{seconds / real * 1e6:.0f}", f"{peak / real / 1e3:.1f}"]
        rows.append([f"{real:.0f}", f"{seconds * 1e3:.1f}", per_page[0], f"{peak / 1e6:.2f}", per_page[1], _kb(size)])
    print(markdown(["pages", "ms", "µs a page", "peak MB", "kB a page", "file"], rows))


def _kb(size: float) -> str:
    return f"{size / 1e3:.0f} kB"


def _in_child(pages: int) -> dict[str, float]:
    asked = [sys.executable, "-m", "benchmarks.long", str(pages)]
    done = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def measure(pages: int) -> dict[str, float]:
    """Seconds, peak bytes, bytes of the file and true number of pages of one long plan, in a warm process."""
    from benchmarks.typed import typed_plan
    from vnadmin import render

    for i in range(20):
        render(typed_plan(plan(i + 1)))
    plain = _with_pages(pages)
    rounds = []
    for _ in range(3):
        start = perf_counter()
        data = render(typed_plan(plain))
        rounds.append(perf_counter() - start)
    tracemalloc.start()
    render(typed_plan(plain))
    peak = tracemalloc.get_traced_memory()[1]
    return {"seconds": median(rounds), "peak": peak, "bytes": len(data), "pages": full_pages(plain)}


def _with_pages(pages: int) -> Plain:
    ten = full_pages(long_plan(44)) - full_pages(long_plan(4))
    return long_plan(round(pages / ten * 40))


def full_pages(plain: Plain) -> float:
    """The height of all body paragraphs over the height of a page."""
    from benchmarks.typed import typed_plan
    from vnadmin import compose
    from vnadmin.blocks import Paragraph
    from vnadmin.formats import page
    from vnadmin.layout.body import body
    from vnadmin.layout.measure import line_count

    paper = page()
    height = 0.0
    for block in body(compose(typed_plan(plain))):
        if isinstance(block, Paragraph):
            font = block.runs[0].font
            lines = line_count(block.text, font, paper.text_width)
            height += block.format.before + block.format.after + lines * font.size * 10 * LINE
    return height / (paper.height - paper.top - paper.bottom)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        main()
