"""Chia việc: chunks of objects to an executor, their documents back in order, a bounded number under way."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import replace
from typing import NamedTuple, TypeAlias, cast

from vnadmin.batch.jobs import Job, Outcome, Stop
from vnadmin.batch.workers import SentTemplate, render_all, render_sent
from vnadmin.errors import BatchError, Fault, ModelError
from vnadmin.ooxml.template import Template

__all__ = ["CHUNK", "UNDER_WAY", "by_threads", "by_workers", "stays_here"]

CHUNK = 50
"""Objects that travel together: fewer, and the way would cost more than the work."""
LONGEST = 1_000
"""Jobs of a chunk, those that are settled included."""
UNDER_WAY = 32
"""Chunks that may be under way: enough for 16 workers, few enough for the memory of this process."""

Done: TypeAlias = tuple[Job, Outcome]
Submit: TypeAlias = Callable[[Sequence[object]], "Future[list[Outcome]]"]


class _Chunk(NamedTuple):
    """Jobs in their order, and the outcomes of those that are not settled, once they are there."""

    jobs: Sequence[Job]
    future: Future[list[Outcome]]


def stays_here(executor: Executor) -> bool:
    """Whether what an executor is given needs no way to other processes."""
    return type(executor) is ThreadPoolExecutor  # one that derives from it may have interpreters of its own


def by_threads(jobs: Iterable[Job], executor: Executor, template: Template | None) -> Generator[Done]:
    """The outcomes in order, rendered by threads of this process."""
    return _ordered(jobs, lambda objects: executor.submit(render_all, objects, template))


def by_workers(jobs: Iterable[Job], executor: Executor, template: SentTemplate | None) -> Generator[Done]:
    """The outcomes in order, rendered by other processes, here or on other machines.

    An object that cannot be pickled is a ModelError at its place. Raises BatchError when a worker dies.
    """

    def submit(pickled: Sequence[object]) -> Future[list[Outcome]]:
        return executor.submit(render_sent, cast("Sequence[bytes]", pickled), template)

    return _ordered(map(_pickled, jobs), submit)


def _pickled(job: Job) -> Job:
    """The job with its object as it travels."""
    if job.settled:
        return job
    try:
        return replace(job, obj=pickle.dumps(job.obj))
    except Exception as error:  # what cannot be pickled says so in many ways
        message = f"cannot be sent to another process: {error}"
        vi = "không gửi sang tiến trình khác được"
        fault = Fault("", message, vi=vi)
        return replace(job, obj=None, settled=True, outcome=ModelError([fault]))


def _chunks(jobs: Iterable[Job]) -> Iterator[list[Job]]:
    """The jobs in chunks with enough to render; settled ones go along in their order."""
    held: list[Job] = []
    wanted = 0
    for job in jobs:
        held.append(job)
        wanted += not job.settled
        if wanted == CHUNK or len(held) == LONGEST:
            yield held
            held, wanted = [], 0
    if held:
        yield held


def _ordered(jobs: Iterable[Job], submit: Submit) -> Generator[Done]:
    """The outcomes chunk by chunk; no more is taken from `jobs` while enough is under way."""
    chunks = _chunks(jobs)
    waiting: deque[_Chunk] = deque()
    try:
        while _filled(waiting, chunks, submit):
            chunk = waiting.popleft()
            try:
                outcomes = chunk.future.result()
            except Exception as error:  # a worker returns what goes wrong: an error that comes so is the executor's own
                yield from _saved(waiting)
                stop = Stop(_lost([chunk, *(one for one in waiting if not _is_done(one))], error))
                yield Job(chunk.jobs[0].index, "", None, settled=True), stop
                return
            yield from _paired(chunk.jobs, outcomes)
    finally:
        for one in waiting:
            one.future.cancel()


def _filled(waiting: deque[_Chunk], chunks: Iterator[list[Job]], submit: Submit) -> bool:
    """Put chunks under way up to the bound; whether any is."""
    while len(waiting) < UNDER_WAY and (held := next(chunks, None)) is not None:
        waiting.append(_Chunk([_light(job) for job in held], _begun(held, submit)))
    return bool(waiting)


def _begun(held: Sequence[Job], submit: Submit) -> Future[list[Outcome]]:
    """The chunk at work; an executor that is broken already says so where the chunk's outcomes are asked for."""
    objects = [job.obj for job in held if not job.settled]
    future: Future[list[Outcome]] = Future()
    try:
        if objects:
            return submit(objects)
        future.set_result([])
    except RuntimeError as error:  # BrokenExecutor is one, and what is said after a shutdown
        future.set_exception(error)
    return future


def _light(job: Job) -> Job:
    """The job without its object, which the executor holds."""
    return job if job.settled else replace(job, obj=None)


def _paired(jobs: Iterable[Job], outcomes: Iterable[Outcome]) -> Generator[Done]:
    rest = iter(outcomes)
    for job in jobs:
        yield job, job.outcome if job.settled else next(rest)


def _is_done(chunk: _Chunk) -> bool:
    return chunk.future.done() and not chunk.future.cancelled() and chunk.future.exception() is None


def _saved(waiting: Iterable[_Chunk]) -> Generator[Done]:
    """What other workers had finished when one died."""
    for chunk in waiting:
        if _is_done(chunk):
            yield from _paired(chunk.jobs, chunk.future.result())


def _lost(chunks: Iterable[_Chunk], error: Exception) -> BatchError:
    indices = tuple(job.index for chunk in chunks for job in chunk.jobs if not job.settled)
    shown = f"objects[{indices[0]}] to objects[{indices[-1]}]"
    message = f"a worker died ({type(error).__name__}): {len(indices)} objects from {shown} were not written"
    vi = f"một tiến trình làm việc đã dừng: {len(indices)} văn bản, từ thứ {indices[0] + 1}, chưa ghi"
    lost = BatchError(message, vi=vi, indices=indices)
    lost.__cause__ = error
    return lost
