"""The command line with the real loader: what a clerk does on the first day."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import Run
from tests.support.office import needs_office
from vnadmin.cli.exits import DONE, WRONG_DATA
from vnadmin.kinds import kinds


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("kind", list(kinds()))
def test_what_new_writes_can_be_rendered(run: Run, tmp_path: Path, kind: str) -> None:
    assert run("new", kind, "-o", "a.yaml") == (DONE, "a.yaml\n", "")
    code, out, err = run("render", "a.yaml")
    assert (code, out, err) == (DONE, "a.docx\n", "")
    written = docx.Document(BytesIO((tmp_path / "a.docx").read_bytes()))
    assert any(paragraph.text for paragraph in written.paragraphs)
    assert json.loads(run("schema", kind).out)["$schema"].startswith("https://json-schema.org/")


def test_every_fault_has_its_line(run: Run, tmp_path: Path) -> None:
    run("new", "ke_hoach", "-o", "a.yaml")
    text = (tmp_path / "a.yaml").read_text(encoding="utf-8")
    wrong = text.replace("ngay: 6/2026", "ngay: 31/6/2026").replace(" II. ", " III. ")
    assert wrong.count("31/6/2026") == wrong.count(" III. ") == 1
    (tmp_path / "a.yaml").write_text(wrong, encoding="utf-8")
    lines = wrong.splitlines()
    code, out, err = run("render", "a.yaml")
    assert (code, out) == (WRONG_DATA, "")
    places = [line.split(": ")[:2] for line in err.splitlines()]
    assert [path for _, path in places] == ["ke_hoach.ngay", "ke_hoach.noi_dung"]
    for (place, _), words in zip(places, ("31/6/2026", "III."), strict=True):
        name, line, column = place.split(":")
        assert name == "a.yaml"
        assert lines[int(line) - 1][int(column) - 1 :].startswith(words)
    assert not (tmp_path / "a.docx").exists()


@needs_office
def test_the_example_of_the_first_page(run: Run, tmp_path: Path) -> None:
    run("new", "ke_hoach", "-o", "ke-hoach.yaml")
    code, out, err = run("render", "ke-hoach.yaml", "-o", "ke-hoach.docx", "--pdf")
    assert (code, out, err) == (DONE, "ke-hoach.docx, ke-hoach.pdf (1 trang)\n", "")
    assert (tmp_path / "ke-hoach.pdf").read_bytes().startswith(b"%PDF-")
