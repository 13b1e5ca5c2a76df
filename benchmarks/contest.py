"""One paper made by vnadmin and by the peers: same page first, then the rounds, then a table of ratios."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.contenders import OURS
from benchmarks.papers import NEW, SAME
from benchmarks.rounds import Worker, markdown, measure, ratio
from benchmarks.same_page import page_of
from benchmarks.split import split
from benchmarks.templates import TEMPLATES

__all__ = ["contest"]

RUST = "rust-docxtpl"
CHECKED = (1, 7)
"""The documents whose page is compared before anything is measured."""


def contest(paper: str, targets: dict[str, int], explained: str | None) -> None:
    """Print what vnadmin and every peer with a target took; arguments are those of the command line."""
    parser = argparse.ArgumentParser(description=explained)
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    parser.add_argument("--rust-python", help=f"the Python of an environment with {RUST} (and without docxtpl)")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = [Worker(paper, OURS, folder, series=series) for series in ("", SAME, NEW)]
        peers = [
            Worker(
                paper, peer, _template(paper, peer, folder), **({"python": asked.rust_python} if peer == RUST else {})
            )
            for peer in targets
            if peer != RUST or asked.rust_python
        ]
        sizes = _same_pages(ours, peers, folder)
        times = measure([*ours, *peers])
        for worker in (*ours, *peers):
            worker.close()
    figures = _figures(times, sizes, targets)
    print(_table(figures))
    if RUST in targets and not asked.rust_python:
        print(f"\n{RUST} was left out: see benchmarks/README.md for --rust-python.")
    parts = split(paper)
    print("\nOne vnadmin document: " + ", ".join(f"{part} {seconds * 1e6:.0f} µs" for part, seconds in parts.items()))
    if asked.json:
        asked.json.write_text(json.dumps({"contenders": figures, "split": parts}, indent=1), encoding="utf-8")


def _template(paper: str, peer: str, folder: Path) -> Path:
    file = folder / f"{peer}.docx"
    file.write_bytes(TEMPLATES[peer](paper))
    return file


def _same_pages(ours: list[Worker], peers: list[Worker], folder: Path) -> dict[str, int]:
    """The size of each contender's file. Raises SystemExit where a peer's page is not ours, word for word."""
    sizes = {}
    for i in CHECKED:
        pages = {}
        for worker in (*ours, *peers):
            file = folder / f"page of {worker.name}.docx"
            sizes[worker.name] = int(worker.ask(f"save {i} {file}"))
            pages[worker.name] = page_of(file.read_bytes())
        want = pages[OURS]
        for worker in peers:
            got = pages[worker.name]
            if got != want:
                unlike = next((pair for pair in zip(want, got, strict=False) if pair[0] != pair[1]), (want, got))
                raise SystemExit(f"{worker.name} makes another page: want {unlike[0]}, got {unlike[1]}")
    return sizes


def _figures(
    times: dict[str, list[float]], sizes: dict[str, int], targets: dict[str, int]
) -> dict[str, dict[str, Any]]:
    return {
        name: {
            "documents_per_second": 1 / median(rounds),
            "ratio": ratio(rounds, times[OURS]),
            "target": targets.get(name),
            "bytes": sizes[name],
            "rounds": rounds,
        }
        for name, rounds in times.items()
    }


def _table(figures: dict[str, dict[str, Any]]) -> str:
    rows = []
    for name, row in figures.items():
        target = f"≥ {row['target']}" if row["target"] else ""
        speed = f"{row['documents_per_second']:,.0f}"
        rows.append([name, speed, f"{row['ratio']:.2f}", target, f"{row['bytes'] / 1000:.1f} kB"])
    return markdown(["contender", "documents/s", "times our time", "target", "file"], rows)
