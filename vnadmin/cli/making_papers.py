"""Làm giấy tờ của một cuộc lấy ý kiến: what was written, what was kept, and what waits for which data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from vnadmin.batch.progress import telling
from vnadmin.cli.exits import DONE
from vnadmin.cli.streams import say, warn
from vnadmin.cli.telling import tell
from vnadmin.consulting import load_folder
from vnadmin.consulting.facts_of import facts_of
from vnadmin.consulting.making import Waiting, makings
from vnadmin.consulting.writing import Result, write_papers

__all__ = ["make_papers"]


def make_papers(path: str, output: str, only: Sequence[str]) -> int:
    """Write every paper that can be made into the folder `output`; the exit code of the gravest error."""
    folder = load_folder(path)
    for line in folder.warnings:
        warn(line)
    facts = facts_of(folder)
    made, waiting = makings(facts, only)
    done: list[Result] = []
    code = DONE
    try:
        with telling(progress=True) as advance:
            for result in write_papers(facts, made, Path(output)):
                done.append(result)
                if result.error is not None:
                    code = max(code, tell(result.error, str(result.file)))
                advance(len(done), len(made))
    finally:  # also on Ctrl-C: what is written is told
        _report(done, waiting)
    return code


def _report(done: Iterable[Result], waiting: Iterable[Waiting]) -> None:
    """One line for each paper, whatever its number of files."""
    written: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    first: dict[str, Result] = {}
    for result in done:
        name = result.made.paper.name
        first.setdefault(name, result)
        if result.error is None:
            (kept if result.kept else written)[name] += 1
    for name, result in first.items():
        if written[name]:
            count = f" ({written[name]} tệp)" if written[name] > 1 else ""
            say(f"{name}{count}: {result.file}")
        if kept[name]:
            say(f"{name}: đã phát hành, giữ nguyên tệp {result.file}")
    for one in waiting:
        say(f"chưa đủ để làm {one.paper.name}: {'; '.join(one.lacks)}")
