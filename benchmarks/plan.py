"""A plan in a warm process, object included, beside the peers: python -m benchmarks.plan [--json FILE]"""

from __future__ import annotations

import argparse
import json
import tempfile
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.content import document
from benchmarks.rounds import Worker, markdown, measure, ratio
from benchmarks.same_page import page_of
from benchmarks.templates import docxtpl_template, python_docx_template
from benchmarks.typed import typed_plan

OURS = "vnadmin"
TARGETS = {"docxtpl": 20, "rust-docxtpl": 10, "python-docx": 50}
CHECKED = (1, 7)
"""The documents whose page is compared before anything is measured."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    parser.add_argument("--rust-python", help="the Python of an environment with rust-docxtpl (and without docxtpl)")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "docxtpl.docx").write_bytes(docxtpl_template())
        (folder / "python_docx.docx").write_bytes(python_docx_template())
        workers = [Worker(name, folder) for name in (OURS, "vnadmin_same", "docxtpl", "python-docx")]
        if asked.rust_python:
            workers.append(Worker("rust-docxtpl", folder, asked.rust_python))
        sizes = _same_pages(workers, folder)
        times = measure(workers)
        for worker in workers:
            worker.close()
    figures = _figures(times, sizes)
    print(_table(figures))
    if not asked.rust_python:
        print("\nrust-docxtpl was left out: see benchmarks/README.md for --rust-python.")
    split = _split()
    print("\nOne vnadmin document: " + ", ".join(f"{part} {seconds * 1e6:.0f} µs" for part, seconds in split.items()))
    if asked.json:
        asked.json.write_text(json.dumps({"contenders": figures, "split": split}, indent=1), encoding="utf-8")


def _same_pages(workers: list[Worker], folder: Path) -> dict[str, int]:
    """The size of each contender's file. Raises SystemExit where a page is not ours, word for word."""
    sizes = {}
    for i in CHECKED:
        ours: list[tuple[str, str]] = []
        for worker in workers:
            file = folder / f"page of {worker.name}.docx"
            sizes[worker.name] = int(worker.ask(f"save {i} {file}"))
            page = page_of(file.read_bytes())
            if worker.name == OURS:
                ours = page
            elif worker.name != "vnadmin_same" and page != ours:
                unlike = next((pair for pair in zip(ours, page, strict=False) if pair[0] != pair[1]), (ours, page))
                raise SystemExit(f"{worker.name} makes another page: want {unlike[0]}, got {unlike[1]}")
    return sizes


def _figures(times: dict[str, list[float]], sizes: dict[str, int]) -> dict[str, dict[str, Any]]:
    return {
        name: {
            "documents_per_second": 1 / median(rounds),
            "ratio": ratio(rounds, times[OURS]),
            "target": TARGETS.get(name),
            "bytes": sizes[name],
            "rounds": rounds,
        }
        for name, rounds in times.items()
    }


def _table(figures: dict[str, dict[str, Any]]) -> str:
    rows = []
    for name, row in figures.items():
        label = "vnadmin, the same plan again" if name == "vnadmin_same" else name
        target = f"≥ {row['target']}" if row["target"] else ""
        speed = f"{row['documents_per_second']:,.0f}"
        rows.append([label, speed, f"{row['ratio']:.2f}", target, f"{row['bytes'] / 1000:.1f} kB"])
    return markdown(["contender", "documents/s", "times our time", "target", "file"], rows)


def _split() -> dict[str, float]:
    """Seconds of one document: building the object, layout and writing, packing the file."""
    from vnadmin import render
    from vnadmin.ooxml.package import Package
    from vnadmin.ooxml.unpack import unpack
    from vnadmin.rendering import shipped_template

    template = shipped_template(typed_plan(document(1)).size)
    empty = unpack(render(typed_plan(document(1))))
    changing = ("word/document.xml", "docProps/core.xml", "docProps/app.xml")
    package = Package({name: empty.read(name) for name in empty.names if name not in changing}, changing)
    parts = [empty.read(name) for name in changing]
    assert template.slots  # the template is compiled before the clock runs
    numbers = count(1)
    rounds: list[tuple[float, float, float]] = []
    for _ in range(15):
        plain = [document(next(numbers)) for _ in range(50)]
        start = perf_counter()
        plans = [typed_plan(one) for one in plain]
        built = perf_counter()
        for plan in plans:
            render(plan)
        rendered = perf_counter()
        for _ in plans:
            package.build(parts)
        packed = perf_counter()
        whole, zipped = (rendered - built) / 50, (packed - rendered) / 50
        rounds.append(((built - start) / 50, whole - zipped, zipped))
    names = ("object", "layout and writing", "package")
    return {name: median(row[i] for row in rounds) for i, name in enumerate(names)}


if __name__ == "__main__":
    main()
