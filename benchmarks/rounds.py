"""Interleaved rounds: every contender runs in every round, so that what else the machine does hits all alike."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median

from benchmarks.content import ROOT

__all__ = ["Worker", "markdown", "measure", "ratio"]

ROUNDS = 5
SECONDS = 0.5
"""About how long one contender runs in one round."""


class Worker:
    """A contender in its own process, idle until it is asked."""

    def __init__(
        self, paper: str, name: str, template: Path, *, series: str = "", python: str = sys.executable
    ) -> None:
        self.name = f"{name}, {series}" if series else name
        self._process = subprocess.Popen(
            [python, "-m", "benchmarks.worker", paper, name, str(template), series],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, order: str) -> str:
        """The answer to one order. Raises RuntimeError where the process has ended."""
        assert self._process.stdin is not None  # both were asked for as pipes
        assert self._process.stdout is not None
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self.name} ended before it answered; its message stands above")
        return answer

    def seconds(self, count: int) -> float:
        """Seconds a document, over `count` documents."""
        return float(self.ask(f"run {count}")) / count

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def measure(workers: list[Worker]) -> dict[str, list[float]]:
    """Seconds a document of every worker in every round; a first stretch warms up and sets the count."""
    counts = {}
    for worker in workers:
        worker.seconds(5)
        counts[worker.name] = max(5, round(SECONDS / worker.seconds(10)))
    times: dict[str, list[float]] = {worker.name: [] for worker in workers}
    for _ in range(ROUNDS):
        for worker in workers:
            times[worker.name].append(worker.seconds(counts[worker.name]))
    return times


def ratio(slower: list[float], faster: list[float]) -> float:
    """How many times as long: the median of the ratios of the rounds."""
    return median(a / b for a, b in zip(slower, faster, strict=True))


def markdown(head: list[str], rows: list[list[str]]) -> str:
    """A small Markdown table, numbers to the right."""
    line = "|---|" + "---:|" * (len(head) - 1)
    return "\n".join(["| " + " | ".join(head) + " |", line, *("| " + " | ".join(row) + " |" for row in rows)])
