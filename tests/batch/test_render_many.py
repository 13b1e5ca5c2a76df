"""Many documents: each is what `render` makes, whole or not there, and none is silently left out."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from tests.batch.papers import WRONG, Bad, Broken, notices
from tests.support.examples import ROOT
from tests.support.papers import notice
from vnadmin import LoadError, ModelError, TargetError, TemplateError, render, render_many
from vnadmin.batch import Failed, Result

TEMPLATE = ROOT / "templates" / "van_ban.docx"


def held(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def expected(count: int) -> dict[str, bytes]:
    return {f"thong_bao-{i:05}.docx": render(one) for i, one in enumerate(notices(count), 1)}


def test_a_folder_that_was_not_there_holds_every_document(tmp_path: Path) -> None:
    assert render_many(notices(3), tmp_path / "ra") == Result(written=3)
    assert held(tmp_path / "ra") == expected(3)


def test_a_zip_holds_the_same_files_in_order_stored_and_with_fixed_dates(tmp_path: Path) -> None:
    render_many(notices(12), tmp_path / "a.zip")
    render_many(notices(12), tmp_path / "b.ZIP")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.ZIP").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == expected(12)
        assert archive.namelist() == sorted(archive.namelist())
        assert {(one.compress_type, one.date_time) for one in archive.infolist()} == {(0, (1980, 1, 1, 0, 0, 0))}
    assert sorted(held(tmp_path)) == ["a.zip", "b.ZIP"]


def test_a_callable_takes_name_and_bytes_one_after_another() -> None:
    taken: list[tuple[str, bytes]] = []
    render_many(notices(3), lambda name, data: taken.append((name, data)))
    assert dict(taken) == expected(3)


def test_a_template_is_filled_as_render_fills_it(tmp_path: Path) -> None:
    render_many(notices(2), tmp_path, template=TEMPLATE)
    assert held(tmp_path) == {
        name: render(one, template=TEMPLATE) for name, one in zip(expected(2), notices(2), strict=True)
    }


def test_a_template_in_the_folder_is_no_place_for_a_document(tmp_path: Path) -> None:
    template = tmp_path / "mau.docx"
    template.write_bytes(TEMPLATE.read_bytes())
    with pytest.raises(TargetError, match="is the template itself"):
        render_many(notices(1), tmp_path, name="MAU", template=template)
    assert template.read_bytes() == TEMPLATE.read_bytes()


def test_what_the_folder_holds_is_not_even_composed(tmp_path: Path) -> None:
    render_many(notices(2), tmp_path, name="{number}")
    before = held(tmp_path)
    done = render_many([Bad(), Bad(), notice()], tmp_path, name="{number}", skip_existing=True)
    assert done == Result(written=1, skipped=2)
    assert held(tmp_path) == before | {"3.docx": render(notice())}


def test_a_bad_object_stops_with_its_index_and_what_came_before_is_whole(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        render_many([*notices(2), Bad(), *notices(1)], tmp_path, name="{number}")
    assert [fault.path for fault in caught.value.faults] == ["objects[2].group"]
    assert sorted(held(tmp_path)) == ["1.docx", "2.docx"]


def test_bad_objects_are_collected_with_index_name_and_error(tmp_path: Path) -> None:
    done = render_many([*notices(1), Bad(), WRONG, notice()], tmp_path, name="{number}", errors="collect")
    assert (done.written, done.skipped, done.failed) == (2, 0, 2)
    assert [(one.index, one.name) for one in done.failures] == [(1, "2.docx"), (2, "")]
    assert isinstance(done.failures[0], Failed)
    assert done.failures[1].error is WRONG
    assert sorted(held(tmp_path)) == ["1.docx", "4.docx"]


def test_a_fault_of_the_program_is_never_collected() -> None:
    with pytest.raises(KeyError) as caught:
        render_many([notice(), Broken()], lambda *_: None, name="{number}", errors="collect")
    assert caught.value.__notes__ == ["objects[1]"]


def test_other_errors_say_which_object_in_both_languages(tmp_path: Path) -> None:
    document = docx.Document(str(TEMPLATE))
    for paragraph in document.paragraphs:
        if "noi_dung" in paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)
    document.save(str(tmp_path / "mau.docx"))
    with pytest.raises(TemplateError, match=r"objects\[0\]: mau\.docx: no place") as caught:
        render_many(notices(1), tmp_path / "ra", template=tmp_path / "mau.docx")
    assert caught.value.vi.startswith("văn bản thứ 1: ")


def test_an_error_of_a_data_file_keeps_its_words() -> None:
    with pytest.raises(LoadError, match=r"^a\.xlsx: B7: sai$"):
        render_many([LoadError(["a.xlsx: B7: sai"])], lambda *_: None)


def test_objects_that_give_out_stop_the_run_after_what_came_before(tmp_path: Path) -> None:
    def given() -> Iterator[object]:
        yield from notices(2)
        raise ModelError([])

    with pytest.raises(ModelError):
        render_many(given(), tmp_path, errors="collect")
    assert held(tmp_path) == expected(2)


@pytest.mark.parametrize("stop", [KeyboardInterrupt, OSError, ValueError])
def test_a_run_that_is_cut_short_leaves_whole_files_and_no_zip(tmp_path: Path, stop: type[BaseException]) -> None:
    def given() -> Iterator[object]:
        yield from notices(2)
        raise stop

    (tmp_path / "cu.zip").write_bytes(b"before")
    for target in ("cu.zip", "moi.zip", "ra"):
        with pytest.raises(stop):
            render_many(given(), tmp_path / target)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cu.zip", "ra"]
    assert (tmp_path / "cu.zip").read_bytes() == b"before"
    assert held(tmp_path / "ra") == expected(2)


def test_a_zip_that_stands_there_hands_on_its_permissions_and_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.zip"
    target.write_bytes(b"before")
    target.chmod(0o640)
    render_many(notices(1), target)
    assert zipfile.is_zipfile(target)
    assert os.name == "nt" or target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("target", ["khong-co/a.zip", "khong-co/ra", "a.docx", "tep/ra", "tep/a.zip"])
def test_a_target_that_cannot_be_is_told(tmp_path: Path, target: str) -> None:
    (tmp_path / "tep").touch()
    with pytest.raises(TargetError) as caught:
        render_many(notices(1), tmp_path / target)
    assert caught.value.vi
    assert [path.name for path in tmp_path.iterdir()] == ["tep"]


def test_all_wrong_arguments_are_told_at_once() -> None:
    with pytest.raises(ModelError) as caught:
        render_many([], 5, name=5, executor=5, progress=5, errors="skip", skip_existing=5)  # type: ignore[arg-type]  # wrong on purpose
    paths = [fault.path for fault in caught.value.faults]
    assert paths == ["target", "name", "progress", "executor", "errors", "skip_existing"]


@pytest.mark.parametrize("target", ["a.zip", print])
def test_only_a_folder_is_gone_on_with(target: str) -> None:
    with pytest.raises(ModelError, match="only a folder"):
        render_many([], target, skip_existing=True)


def test_progress_is_told_after_every_object_with_the_total_where_it_is_known() -> None:
    told: list[tuple[int, int | None]] = []
    objects = [notice(), Bad(), notice()]
    for given in (objects, iter(objects)):
        render_many(given, lambda *_: None, progress=lambda *one: told.append(one), errors="collect")
    assert told == [(1, 3), (2, 3), (3, 3), (1, None), (2, None), (3, None)]


PEAKS = """
import sys, tracemalloc
from tests.batch.papers import notices
from vnadmin import render_many

render_many(notices(200), sys.argv[1])  # what layout keeps of their words is kept now
for times in (1, 10):
    tracemalloc.start()
    render_many((one for _ in range(times) for one in notices(200)), sys.argv[1])
    print(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
"""


@pytest.mark.parametrize("target", ["ra", "a.zip"])
def test_memory_does_not_grow_with_the_number_of_documents(tmp_path: Path, target: str) -> None:
    """In a process of its own, where no other test has filled what is kept."""
    command = [sys.executable, "-c", PEAKS, str(tmp_path / target)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=120)
    few, many = map(int, done.stdout.split())
    assert many < few + 150_000
