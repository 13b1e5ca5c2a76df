"""Tiến độ: how far a run is, told to a callable or drawn as a bar with its rate on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

__all__ = ["Advance", "Progress", "telling"]

Advance: TypeAlias = Callable[[int, int | None], object]
"""Takes how many objects are done, and how many there are where that is known."""
Progress: TypeAlias = Advance | bool | None


@contextmanager
def telling(progress: Progress) -> Iterator[Advance]:
    """What is told after each object; True draws a bar on stderr where somebody looks on."""
    if callable(progress):
        yield progress
    elif progress and sys.stderr is not None and sys.stderr.isatty():
        with _bar() as advance:
            yield advance
    else:
        yield lambda _done, _total: None


@contextmanager
def _bar() -> Iterator[Advance]:
    from rich.console import Console  # only where there is a bar
    from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f} văn bản/giây" if task.speed else "")

    columns = (TextColumn("Đang làm"), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
