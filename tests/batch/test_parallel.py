"""With an executor: the same files in the same order, bounded work under way, and no object lost in silence."""

from __future__ import annotations

import multiprocessing
import os
import zipfile
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.batch.papers import Bad, Broken, Deadly, notices, rooted
from tests.batch.test_render_many import TEMPLATE, expected, held
from tests.support.papers import notice
from vnadmin import BatchError, ModelError, TemplateError, open_template, render, render_many
from vnadmin.batch.parallel import CHUNK, UNDER_WAY

SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture(scope="module")
def processes() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(2, mp_context=SPAWN) as pool:
        yield pool


@pytest.fixture(params=["processes", "threads"])
def executor(request: pytest.FixtureRequest, processes: ProcessPoolExecutor) -> Iterator[object]:
    if request.param == "processes":
        yield processes
        return
    with ThreadPoolExecutor(2) as pool:
        yield pool


class Counting(ThreadPoolExecutor):
    """Notes how many chunks are under way at most, and how many objects each has; derived, so all is pickled."""

    def __init__(self) -> None:
        super().__init__(1)
        self.open = self.most = 0
        self.sizes: list[int] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.open += 1
        self.most = max(self.most, self.open)
        self.sizes.append(len(args[0]))
        return super().submit(fn, *args, **kwargs)


def test_an_executor_writes_the_same_zip(executor: Any, tmp_path: Path) -> None:
    render_many(notices(130), tmp_path / "a.zip")
    assert render_many(notices(130), tmp_path / "b.zip", executor=executor).written == 130
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_a_template_travels_as_its_file(executor: Any, tmp_path: Path) -> None:
    render_many(notices(2), tmp_path, template=TEMPLATE, executor=executor)
    assert list(held(tmp_path).values()) == [render(one, template=TEMPLATE) for one in notices(2)]


def test_an_opened_template_goes_to_threads_and_not_to_processes(
    processes: ProcessPoolExecutor, tmp_path: Path
) -> None:
    template = open_template(TEMPLATE)
    with ThreadPoolExecutor(1) as pool:
        assert render_many(notices(2), tmp_path, template=template, executor=pool).written == 2
    with pytest.raises(TemplateError, match="give its path"):
        render_many(notices(2), tmp_path, template=template, executor=processes)


def test_errors_are_those_of_one_thread(executor: Any, tmp_path: Path) -> None:
    objects = [*notices(60), Bad(), *notices(60)]
    with pytest.raises(ModelError, match=r"objects\[60\]\.group"):
        render_many(objects, tmp_path / "a", name="{number:03}", executor=executor)
    assert len(held(tmp_path / "a")) == 60
    done = render_many(objects, tmp_path / "b", name="{number:03}", executor=executor, errors="collect")
    assert (done.written, [one.index for one in done.failures]) == (120, [60])


def test_a_fault_of_the_program_comes_back_from_the_worker_with_its_index(executor: Any) -> None:
    with pytest.raises(KeyError, match="fault of the program") as caught:
        render_many([notice(), Broken()], lambda *_: None, name="{number}", executor=executor, errors="collect")
    assert caught.value.__notes__[-1] == "objects[1]"


def test_an_object_that_cannot_be_pickled_is_told_by_its_index(processes: ProcessPoolExecutor, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"objects\[1\]: cannot be sent to another process") as caught:
        render_many([notice(), rooted()], tmp_path, name="{number}", executor=processes)
    assert caught.value.faults[0].vi
    assert sorted(held(tmp_path)) == ["1.docx"]


def test_what_is_there_already_does_not_travel(tmp_path: Path) -> None:
    render_many(notices(60), tmp_path)
    with Counting() as pool:
        done = render_many(notices(63), tmp_path, executor=pool, skip_existing=True)
    assert (done.written, done.skipped, pool.sizes) == (3, 60, [3])
    assert held(tmp_path) == expected(63)


def test_chunks_are_whole_and_a_bounded_number_is_under_way() -> None:
    taken = 0

    def given() -> Iterator[object]:
        nonlocal taken
        for one in notices(40 * CHUNK):
            taken += 1
            yield one

    ahead = []
    with Counting() as pool:

        def take(_name: str, _data: bytes) -> None:
            ahead.append(taken - len(ahead))

        render_many(given(), take, executor=pool)
    assert max(ahead) <= (UNDER_WAY + 1) * CHUNK
    assert pool.sizes == [CHUNK] * 40


@pytest.mark.skipif(os.name == "nt", reason="a process is killed by a signal")
def test_the_death_of_a_worker_is_told_with_what_was_not_written(tmp_path: Path) -> None:
    objects = [*notices(100), Deadly(), *notices(20)]
    with ProcessPoolExecutor(1, mp_context=SPAWN) as pool, pytest.raises(BatchError) as caught:
        render_many(objects, tmp_path / "ra", name="{number}", executor=pool, errors="collect")
    written = {int(name.removesuffix(".docx")) - 1 for name in held(tmp_path / "ra")}
    assert 100 in caught.value.indices
    assert written.isdisjoint(caught.value.indices)
    assert written | set(caught.value.indices) == set(range(121))
    assert "chưa ghi" in caught.value.vi


@pytest.mark.skipif(os.name == "nt", reason="a process is killed by a signal")
def test_no_zip_stands_there_after_the_death_of_a_worker(tmp_path: Path) -> None:
    with ProcessPoolExecutor(1, mp_context=SPAWN) as pool, pytest.raises(BatchError):
        render_many([Deadly()], tmp_path / "a.zip", executor=pool)
    assert list(tmp_path.iterdir()) == []


def test_an_executor_that_is_shut_down_is_told(tmp_path: Path) -> None:
    pool = ThreadPoolExecutor(1)
    pool.shutdown()
    with pytest.raises(BatchError) as caught:
        render_many(notices(2), tmp_path, executor=pool)
    assert caught.value.indices == (0, 1)


def test_ctrl_c_leaves_whole_files(tmp_path: Path) -> None:
    def stopped(done: int, _: object) -> None:
        if done == 70:
            raise KeyboardInterrupt

    with ThreadPoolExecutor(2) as pool:
        for target in ("ra", "a.zip"):
            with pytest.raises(KeyboardInterrupt):
                render_many(notices(200), tmp_path / target, executor=pool, progress=stopped)
    assert [path.name for path in tmp_path.iterdir()] == ["ra"]
    assert held(tmp_path / "ra") == dict(list(expected(70).items()))
    assert not zipfile.is_zipfile(tmp_path / "a.zip")


class FirstLost(ThreadPoolExecutor):
    """Loses its first chunk and has done the others."""

    lost = False

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        if self.lost:
            done.set_result(fn(*args, **kwargs))
        else:
            done.set_exception(BrokenExecutor())
        self.lost = True
        return done


def test_what_other_workers_had_finished_is_written_when_one_dies(tmp_path: Path) -> None:
    with FirstLost(1) as pool, pytest.raises(BatchError) as caught:
        render_many(notices(120), tmp_path, executor=pool)
    assert caught.value.indices == tuple(range(50))
    assert held(tmp_path) == dict(list(expected(120).items())[50:])
