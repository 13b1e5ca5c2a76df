"""Names of files: what a pattern may ask for, and what no file may be called."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.batch.papers import Bad
from tests.support.papers import notice
from vnadmin import Month, TargetError, render_many
from vnadmin.batch.file_name import docx_name, name_key
from vnadmin.batch.name_pattern import name_pattern
from vnadmin.targets.windows import name_fault

PAPER = notice(date=Month(2026, 6))


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{kind}-{number:05}", "thong_bao-00007"),
        ("{number} {object.subject}", "7 Lịch tiếp công dân"),
        ("{object.date}", "2026-06"),
        ("{object.size:03}", "014"),
        ("thông báo {{số}} {number:2}", "thông báo {số}  7"),
    ],
)
def test_a_pattern_names_by_number_kind_and_plain_fields(pattern: str, name: str) -> None:
    assert name_pattern(pattern)(7, PAPER) == name


def test_what_has_no_kind_is_a_paper() -> None:
    assert name_pattern("{kind}")(1, Bad()) == "giay_to"


@pytest.mark.parametrize(
    "pattern",
    ["{", "}", "{}", "{0}", "{object}", "{object.__class__}", "{object._set}", "{object.a.b}", "{object.a[0]}",
     "{number!r}", "{number:9999}", "{number:{number}}", "{number:>9}", "{x}"],
)  # fmt: skip  # a list of patterns
def test_any_other_slot_is_refused_before_anything_is_written(pattern: str, tmp_path: Path) -> None:
    with pytest.raises(TargetError) as caught:
        render_many([PAPER], tmp_path / "ra", name=pattern)
    assert caught.value.vi
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("field", ["issuer", "draft", "closing", "kind", "compose", "no_such_field"])
def test_a_field_that_is_no_plain_value_of_the_object_is_refused_with_the_index(field: str) -> None:
    with pytest.raises(TargetError, match=r"objects\[0\]"):
        render_many([PAPER], lambda *_: None, name=f"{{object.{field}}}")


@pytest.mark.parametrize(
    "name",
    ["", " ", ".", "..", "../a", "a/b", "a\\b", "/etc/passwd", "C:a", "CON", "nul.tar", "com1", "a\0b", "a\nb",
     "a\u202egpj", "a\u200b", ".an", "a.", " a", "a?", 'a"b', "a|b", "ệ" * 85, "\ud800"],
)  # fmt: skip  # a list of names
def test_no_file_is_called_so(name: str, tmp_path: Path) -> None:
    with pytest.raises(TargetError, match=r"objects\[0\]") as caught:
        render_many([PAPER], tmp_path, name=lambda *_: name)
    assert caught.value.vi.startswith("văn bản thứ 1: ")
    assert list(tmp_path.iterdir()) == []


def test_a_callable_names_by_number_and_object_and_must_give_text(tmp_path: Path) -> None:
    render_many([PAPER], tmp_path, name=lambda number, obj: f"{obj.subject} {number}.DOCX")  # type: ignore[attr-defined]  # a notice
    assert [path.name for path in tmp_path.iterdir()] == ["Lịch tiếp công dân 1.docx"]
    with pytest.raises(TargetError, match="want a name as text, got int"):
        render_many([PAPER], tmp_path, name=lambda number, _: number)


@pytest.mark.parametrize(("one", "other"), [("a", "a"), ("Ệ", "ệ"), ("ế", normalize("NFD", "Ế")), ("a", "A.docx")])
def test_two_names_that_some_system_takes_for_one_collide(one: str, other: str, tmp_path: Path) -> None:
    names: Any = {1: one, 2: "b", 3: other}
    done = render_many([PAPER] * 3, tmp_path, name=lambda number, _: names[number], errors="collect")
    assert (done.written, [each.index for each in done.failures]) == (2, [2])
    assert "objects[0] already" in str(done.failures[0].error)
    assert "văn bản thứ 1" in done.failures[0].error.vi


@given(st.text(max_size=40))
def test_what_is_taken_for_a_name_stays_in_its_folder_and_is_carried_everywhere(text: str) -> None:
    try:
        name = docx_name(text)
    except TargetError:
        assume(False)
    assert Path("ra", name).resolve().parent == Path("ra").resolve()
    assert name.endswith(".docx")
    assert name_fault(name) is None
    assert len(name.encode()) <= 255
    assert docx_name(name) == name
    assert name_key(name) == name_key(normalize("NFD", name))
