"""`render --pdf`, with a stand-in for the office program; `tests/pdf` has the real one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_render import put
from tests.pdf.fakes import posix_only, program, soffice
from vnadmin.cli.exits import DONE, NO_TARGET, STOPPED, WRONG_DATA
from vnadmin.pdf import convert
from vnadmin.pdf.libreoffice import VARIABLE

pytestmark = posix_only


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = soffice(tmp_path_factory.mktemp("office"))
    monkeypatch.setenv(VARIABLE, str(path))
    return path


@pytest.mark.usefixtures("office")
def test_the_pdf_stands_beside_the_docx_and_its_pages_are_told(folder: Path, run: Run) -> None:
    put(folder, a="tốt", b="sai", c="ba")
    code, out, _ = run("render", "a.yaml", "b.yaml", "c.yaml", "-o", "ra/", "--pdf")
    assert code == WRONG_DATA
    assert out.splitlines() == [f"ra/{n}.docx, ra/{n}.pdf (1 trang)" for n in ("a", "c-1", "c-2", "c-3")]
    assert len(list((folder / "ra").iterdir())) == 8


def test_pages_are_told_only_where_they_are_sure(folder: Path, run: Run, office: Path) -> None:
    program(office, 'for file in "$@"; do :; done; echo %PDF- > "${file%.docx}.pdf"')
    put(folder, a="tốt")
    assert run("render", "a.yaml", "--pdf") == (DONE, "a.docx, a.pdf\n", "")


def test_without_a_pdf_the_docx_is_still_there(folder: Path, run: Run, office: Path) -> None:
    program(office, "echo 'source file could not be loaded'")
    put(folder, a="tốt")
    code, out, err = run("render", "a.yaml", "--pdf")
    assert (code, out) == (NO_TARGET, "a.docx\n")
    assert err == "a.pdf: không tạo được PDF (source file could not be loaded)\n"


def test_without_an_office_program_it_says_what_to_install(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convert.libreoffice, "find", lambda: None)
    monkeypatch.setattr(convert.word, "find", lambda: None)
    put(folder, a="tốt")
    code, out, err = run("render", "a.yaml", "--pdf")
    assert (code, out) == (NO_TARGET, "a.docx\n")
    assert "hãy cài LibreOffice" in err


def test_ctrl_c_during_the_conversion_tells_what_is_there(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(convert.libreoffice, "find", stopped)
    put(folder, a="tốt")
    assert run("render", "a.yaml", "--pdf") == (STOPPED, "a.docx\n", "đã dừng\n")
