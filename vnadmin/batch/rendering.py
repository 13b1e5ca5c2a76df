"""Kết xuất nhiều văn bản: any number of objects → .docx files in a folder, in a .zip, or handed to a callable."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sized
from concurrent.futures import Executor
from contextlib import closing
from os import PathLike
from pathlib import Path
from typing import Literal

from vnadmin.batch.indexed import at_index
from vnadmin.batch.jobs import Job, Naming, Outcome, Stop, jobs
from vnadmin.batch.name_pattern import DEFAULT, Namer, name_pattern
from vnadmin.batch.parallel import by_threads, by_workers, stays_here
from vnadmin.batch.places import Folder, Place, Target, opened
from vnadmin.batch.progress import Progress, telling
from vnadmin.batch.result import Failed, Result
from vnadmin.batch.taken_names import TakenNames
from vnadmin.batch.workers import render_one, sent_template
from vnadmin.errors import VnadminError
from vnadmin.model.faults import Faults
from vnadmin.ooxml.template import Template
from vnadmin.rendering import chosen_template

__all__ = ["render_many"]


def render_many(
    objects: Iterable[object],
    target: Target,
    *,
    name: str | Namer | None = None,
    template: str | PathLike[str] | Template | None = None,
    executor: Executor | None = None,
    progress: Progress = None,
    errors: Literal["raise", "collect"] = "raise",
    skip_existing: bool = False,
) -> Result:
    """Nhiều văn bản: each object as a .docx, the same bytes as `render` makes of it, in the order of the objects.

    objects        any iterable; none of them is held longer than it is under way
    target         a folder (made where there is none), a path ending in .zip, or a callable that takes (name, bytes)
    name           a pattern like "phieu-{number:05}-{object.code}" (`name_pattern`), or a callable that makes the
                   name from the running number, from 1, and the object; "{kind}-{number:05}" where it is left out
    template       as for `render`; workers of other processes need its path
    executor       any concurrent.futures.Executor: chunks of 50 objects travel to it, 32 chunks are under way at most
    progress       a callable (done, total or None), or True for a bar on a terminal
    errors         "raise" stops at the first bad object; "collect" leaves it out and tells it in the Result
    skip_existing  what the folder holds already is neither rendered nor written anew

    A VnadminError among the objects stands for the object that it kept from being made. Every file is written whole
    or not at all, a .zip as well. Raises the error of the first bad object under its index (`objects[3].signature`),
    ModelError for wrong arguments, TargetError for what cannot be written and for patterns that name no file,
    BatchError when a worker dies.
    """
    _check(target, name, executor, progress, errors, skip_existing)
    namer = name if callable(name) else name_pattern(DEFAULT if name is None else name)
    chosen = None if template is None else chosen_template(template)
    total = len(objects) if isinstance(objects, Sized) else None
    with opened(target) as place, closing(TakenNames()) as taken:
        _keep_template(template, place, taken)
        todo = jobs(objects, Naming(namer, place, taken, skip_existing))
        with closing(_outcomes(todo, executor, template, chosen)) as outcomes, telling(progress) as advance:
            run = _Run(place, collect=errors == "collect")
            for done, (job, outcome) in enumerate(outcomes, 1):
                run.settle(job, outcome)
                advance(done, total)
    return Result(written=run.written, skipped=run.skipped, failures=tuple(run.failures))


class _Run:
    """A run: what was written, left and failed so far."""

    def __init__(self, place: Place, *, collect: bool) -> None:
        self._place = place
        self._collect = collect
        self.written = self.skipped = 0
        self.failures: list[Failed] = []

    def settle(self, job: Job, outcome: Outcome) -> None:
        if isinstance(outcome, bytes):
            self._place.put(job.name, outcome)
            self.written += 1
        elif isinstance(outcome, Stop):
            raise outcome.error
        elif outcome is None:
            self.skipped += 1
        elif self._collect and isinstance(outcome, VnadminError):
            self.failures.append(Failed(job.index, job.name, outcome))
        else:
            error = at_index(outcome, job.index)
            raise error from (None if error is outcome else outcome)


def _outcomes(
    todo: Iterable[Job],
    executor: Executor | None,
    template: str | PathLike[str] | Template | None,
    opened: Template | None,
) -> Generator[tuple[Job, Outcome]]:
    if executor is None:
        return ((job, job.outcome if job.settled else render_one(job.obj, opened)) for job in todo)
    if stays_here(executor):
        return by_threads(todo, executor, opened)
    return by_workers(todo, executor, sent_template(template))


def _keep_template(template: str | PathLike[str] | Template | None, place: Place, taken: TakenNames) -> None:
    """No document takes the place of the template that it is made with."""
    if isinstance(place, Folder) and template is not None and not isinstance(template, Template):
        path = Path(template)
        if path.parent.samefile(place.path):
            taken.keep_free(path.name)


def _check(target: object, name: object, executor: object, progress: object, errors: object, skip: object) -> None:
    faults = Faults()
    if not callable(target):
        faults.want("target", target, (str, PathLike))
    if not callable(name):
        faults.want("name", name, (str, type(None)))
    if not callable(progress):
        faults.want("progress", progress, (bool, type(None)))
    faults.want("executor", executor, (Executor, type(None)))
    if errors not in ("raise", "collect"):
        faults.add("errors", f"want 'raise' or 'collect', got {errors!r}")
    if (
        faults.want("skip_existing", skip, (bool,))
        and skip
        and (callable(target) or str(target).lower().endswith(".zip"))
    ):
        faults.add("skip_existing", "only a folder holds what an earlier run has written")
    faults.refuse()
