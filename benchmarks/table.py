"""A table of 200 pages in an annex, time and memory a row, beside the peers: python -m benchmarks.table

Every contender starts from the same rows and makes a file with the same cells, in a child process of its own. Memory
is what the process grew by at its highest; for vnadmin also the peak of what Python allocated while it rendered, beyond
the object and the bytes of the file.
"""

from __future__ import annotations

import io
import json
import random
import resource
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter

from benchmarks.content import ROOT
from benchmarks.rounds import markdown

TITLES = ["TT", "Họ và tên chủ hộ", "Nơi ở", "Số phiếu", "Ngày lấy ý kiến"]
WORDS = "Niêm yết danh sách cử tri đại diện hộ gia đình tại nhà văn hóa tổ dân phố".split()  # noqa: SIM905  # a sentence is split into words
SIZES = {"vnadmin": (1500, 6000, 24000), "python-docx": (375, 1500), "docxtpl": (375, 1500)}
"""Rows; the peers get fewer, since their time for a row grows with the table."""
ROUNDS = 3

Row = list[str]


def rows_of(count: int) -> list[Row]:
    """Rows whose words differ from row to row."""
    drawn = random.Random(1)
    return [
        [
            str(i + 1),
            " ".join(drawn.choices(WORDS, k=3)),
            " ".join(drawn.choices(WORDS, k=7)),
            str(drawn.randrange(10**6)),
            f"{drawn.randrange(10, 29)}/6/2026",
        ]
        for i in range(count)
    ]


def paper(rows: list[Row]) -> object:
    from vnadmin import Plan, Signature, Table, Ward

    issuer = Ward("01843").people_committee
    signature = Signature.head("Nguyễn Văn A")
    return Plan(issuer=issuer, subject="Bảng dài", body=[Table(TITLES, rows)], signature=signature)


def vnadmin(rows: list[Row]) -> bytes:
    from vnadmin import render

    return render(paper(rows))


def python_docx(rows: list[Row]) -> bytes:
    from docx import Document

    page = Document()
    table = page.add_table(len(rows) + 1, len(TITLES), "Table Grid")
    for row, words in zip(table.rows, [TITLES, *rows], strict=True):
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    out = io.BytesIO()
    page.save(out)
    return out.getvalue()


def docxtpl(rows: list[Row]) -> bytes:
    from docx import Document
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it has no types

    page = Document()
    table = page.add_table(4, len(TITLES), "Table Grid")
    lines = [
        TITLES,
        ["{%tr for row in rows %}"],
        [f"{{{{ row[{i}] }}}}" for i in range(len(TITLES))],
        ["{%tr endfor %}"],
    ]
    for row, words in zip(table.rows, lines, strict=True):
        for cell, text in zip(row.cells, words, strict=False):
            cell.text = text
    drawn = io.BytesIO()
    page.save(drawn)
    drawn.seek(0)
    filled = DocxTemplate(drawn)
    filled.render({"rows": rows}, autoescape=True)
    out = io.BytesIO()
    filled.save(out)
    return out.getvalue()


MAKERS: dict[str, Callable[[list[Row]], bytes]] = {
    "vnadmin": vnadmin,
    "python-docx": python_docx,
    "docxtpl": docxtpl,
}


def measure(name: str, count: int) -> dict[str, float]:
    """Seconds, growth of the process and bytes of the file, each for a row; peak of Python's allocations."""
    make = MAKERS[name]
    make(rows_of(20))
    rows = rows_of(count)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = perf_counter()
    data = make(rows)
    seconds = perf_counter() - start
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    each = {"seconds": seconds / count, "grown": grown * 1024 / count, "bytes": len(data) / count}
    return each | {"peak": _peak(rows) if name == "vnadmin" else 0}


def _peak(rows: list[Row]) -> int:
    from vnadmin import render

    one = paper(rows)
    tracemalloc.start()
    size = len(render(one))
    return tracemalloc.get_traced_memory()[1] - size


def _lines() -> Iterator[list[str]]:
    base = 0.0
    for name, sizes in SIZES.items():
        for count in sizes:
            asked = [sys.executable, "-m", "benchmarks.table", name, str(count)]
            rounds = [
                json.loads(subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
                for _ in range(ROUNDS)
            ]
            found = {key: median(each[key] for each in rounds) for key in rounds[0]}
            base = base or found["seconds"]
            peak = f"{found['peak'] / 1e6:.2f}" if found["peak"] else ""
            yield [
                name,
                str(count),
                f"{found['seconds'] * 1e6:.0f}",
                f"{found['seconds'] / base:.1f}",
                f"{found['grown'] / 1e3:.1f}",
                peak,
                f"{found['bytes']:.0f}",
            ]


def main() -> None:
    head = ["contender", "rows", "µs a row", "times our time", "grown, kB a row", "allocated, MB", "bytes a row"]
    print(markdown(head, list(_lines())))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
    else:
        main()
