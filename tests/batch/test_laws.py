"""Laws: whatever the documents, `render_many` gives what `render` gives of each, in order, wherever it goes."""

from __future__ import annotations

import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.batch.papers import Bad, notices
from tests.support.strategies import DOCUMENTS
from vnadmin import render, render_many

any_documents = st.lists(st.sampled_from(sorted(DOCUMENTS)).flatmap(DOCUMENTS.__getitem__), max_size=4)
slow = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@slow
@given(any_documents)
def test_folder_zip_callable_and_executor_have_what_render_makes(objects: list[object]) -> None:
    expected = [(f"{number}.docx", render(one)) for number, one in enumerate(objects, 1)]
    taken: list[tuple[str, bytes]] = []
    render_many(iter(objects), lambda *one: taken.append(one), name="{number}")
    assert taken == expected
    with TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        render_many(objects, Path(folder, "ra"), name="{number}")
        render_many(objects, Path(folder, "a.zip"), name="{number}", executor=pool)
        assert {file.name: file.read_bytes() for file in Path(folder, "ra").iterdir()} == dict(expected)
        with zipfile.ZipFile(Path(folder, "a.zip")) as archive:
            assert [(name, archive.read(name)) for name in archive.namelist()] == expected


@slow
@given(st.integers(0, 70), st.integers(0, 70), st.booleans())
def test_a_failing_object_anywhere_leaves_every_other_file_whole(before: int, after: int, threads: bool) -> None:
    objects = [*notices(before), Bad(), *notices(after)]
    whole = [render(one) for one in objects if not isinstance(one, Bad)]
    taken: list[bytes] = []
    with ThreadPoolExecutor(2) as pool:
        done = render_many(
            objects,
            lambda _, data: taken.append(data),
            name="{number}",
            executor=pool if threads else None,
            errors="collect",
        )
    assert taken == whole
    assert [one.index for one in done.failures] == [before]
