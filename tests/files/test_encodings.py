"""What editors and office computers save: encodings, line ends, forms of letters, JSON."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.files.texts import GOOD, plan
from vnadmin.errors import LoadError
from vnadmin.files import load, loads, nodes
from vnadmin.files.json_text import as_yaml
from vnadmin.files.nodes import read_nodes
from vnadmin.files.values import value_of

TEXT = plan(noi_dung="|\n    I. MỤC ĐÍCH\n    - Nhân dân.")
WANTED = loads(TEXT)
AS_JSON = GOOD | {"nguoi_ky": {"chuc_vu": "phó chủ tịch", "ho_ten": "Phan Đình Huy"}, "so_ky_hieu": 45, "mo_dau": None}


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        unicodedata.normalize("NFD", TEXT).encode(),
    ],
    ids=["utf-8", "mark", "utf-16-le", "utf-16-be", "crlf", "cr", "nfd"],
)
def test_the_same_text_in_any_unicode_form(data: bytes) -> None:
    assert loads(data) == WANTED


@pytest.mark.parametrize("encoding", ["cp1258", "latin-1", "utf-16"])
def test_other_encodings_are_told(encoding: str) -> None:
    data = "ke_hoach:\n  trich_yeu: qué\n".encode(encoding)
    data = data[:-1] if encoding == "utf-16" else data
    with pytest.raises(LoadError) as caught:
        loads(data, "a.yaml")
    (line,) = caught.value.lines
    assert "hãy lưu lại tệp với bảng mã UTF-8" in line
    assert encoding == "utf-16" or line.startswith("a.yaml:2:16: tệp không phải UTF-8 (byte 0xE9;")


def test_stdin_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("utf-16")), encoding="ascii"))
    assert load("-") == WANTED


@pytest.mark.parametrize("name", ["a.json", "-"])
@pytest.mark.parametrize("indent", [None, 2, "\t"])
@pytest.mark.parametrize("plain", [True, False])
def test_json_says_the_same(name: str, indent: int | str | None, plain: bool) -> None:
    text = json.dumps({"$schema": "ke_hoach.schema.json", "ke_hoach": AS_JSON}, indent=indent, ensure_ascii=plain)
    assert loads(f"\t\n{text}", name) == loads(plan(so_ky_hieu="45"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{\n  "ke_hoach": {,}\n}', "2:16"),
        ('{"a": 1} x', "1:10"),
        ("", "1:1"),
        ("{\"a\": 'b'}", "1:7"),
        ("[" * 99999, "1:1"),
    ],
)
def test_broken_json_is_told(text: str, place: str) -> None:
    with pytest.raises(LoadError) as caught:
        loads(text, "a.json")
    assert caught.value.lines[0].startswith(f"a.json:{place}: ")


def test_faults_in_json_have_their_line_and_key() -> None:
    text = json.dumps({"ke_hoach": AS_JSON | {"ngay": "31/6/2026"}}, indent="\t", ensure_ascii=False)
    with pytest.raises(LoadError) as caught:
        loads(text, "a.json")
    assert caught.value.lines == ("a.json:4:11: ke_hoach.ngay: 31/6/2026 không phải là một ngày có thật",)


def as_text(value: object) -> object:
    """A JSON value as the file's nodes give it: numbers and truth as text."""
    if isinstance(value, dict):
        return {key: as_text(part) for key, part in value.items()}
    if isinstance(value, list):
        return [as_text(part) for part in value]
    return json.dumps(value) if isinstance(value, (bool, int)) else value


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abcđ \u2028", min_size=1), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(
    value=st.dictionaries(st.just("a"), json_values, min_size=1),
    plain=st.booleans(),
    indent=st.sampled_from([None, "\t"]),
)
def test_every_json_value_comes_through_the_yaml_reader(
    value: dict[str, object], plain: bool, indent: str | None
) -> None:
    (node,), faults = read_nodes(as_yaml(json.dumps(value, ensure_ascii=plain, indent=indent)))
    assert (value_of(node, faults), faults) == (as_text(value), [])


def test_the_reader_without_its_c_library_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nodes, "Loader", yaml.BaseLoader)
    assert loads(TEXT) == WANTED
    with pytest.raises(LoadError, match=r"-:3:9: ke_hoach\.ngay: 31/6/2026"):
        loads(plan(ngay="31/6/2026"))


def test_a_file_is_named_as_it_was_given(tmp_path: Path) -> None:
    path = tmp_path / "kế hoạch.yaml"
    path.write_bytes(plan(ngay="x").encode())
    with pytest.raises(LoadError) as caught:
        load(path)
    assert caught.value.lines[0].startswith(f"{path}:3:9: ")
