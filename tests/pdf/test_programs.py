"""Finding and running the programs. Windows is simulated: its folders by variables, PowerShell by a script."""

from __future__ import annotations

import os
import time
from base64 import b64decode
from pathlib import Path

import pytest

from tests.pdf.fakes import ONE_PAGE, posix_only, program
from vnadmin.errors import TargetError
from vnadmin.pdf import libreoffice, to_pdf, word
from vnadmin.pdf.process import run


@pytest.fixture
def bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine where nothing is found, unless a test puts it there."""
    for variable in (libreoffice.VARIABLE, "ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "SYSTEMROOT"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path / "bin") + os.pathsep + "/nothing-here")
    real = Path.is_file
    monkeypatch.setattr(
        Path, "is_file", lambda at: real(at) and (at.is_relative_to(tmp_path) or not at.name.startswith("soffice"))
    )
    return tmp_path


@pytest.mark.parametrize("variable", ["ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"])
def test_libreoffice_in_the_program_folders_of_windows(
    bare_machine: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    """Simulated: the variables of Windows lead to a folder made here."""
    monkeypatch.setenv(variable, str(bare_machine))
    place = bare_machine / "LibreOffice" / "program"
    assert libreoffice.find() is None
    program(place / "soffice.exe", "")
    assert libreoffice.find() == place / "soffice.exe"
    program(place / "soffice.com", "")
    assert libreoffice.find() == place / "soffice.com"  # the one that waits for its end


@posix_only
def test_libreoffice_on_the_path_and_on_a_mac(bare_machine: Path) -> None:
    mac = program(bare_machine / "Applications" / "LibreOffice.app" / "Contents" / "MacOS" / "soffice", "")
    assert libreoffice.find() == mac
    assert libreoffice.find() == program(bare_machine / "bin" / "libreoffice", "") or mac
    on_path = program(bare_machine / "bin" / "soffice", "")
    assert libreoffice.find() == on_path


def test_where_nothing_is_installed_it_says_what_to_install(bare_machine: Path) -> None:
    with pytest.raises(TargetError, match="LibreOffice") as caught:
        to_pdf([bare_machine / "a.docx"])
    assert "hãy cài LibreOffice" in caught.value.vi
    assert libreoffice.VARIABLE in caught.value.vi


def powershell(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program(folder / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe", script)
    monkeypatch.setenv("SYSTEMROOT", str(folder))


@posix_only
def test_word_makes_the_pdfs_where_libreoffice_is_missing(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated: the PowerShell is a shell script that makes a PDF beside every .docx of the folder it is given."""
    said = bare_machine / "words"
    make = f"printf %s '{ONE_PAGE}' > \"${{file%.docx}}.pdf\""
    powershell(bare_machine, monkeypatch, f'echo "$@" > "{said}"; for file in "${word.FOLDER}"/*.docx; do {make}; done')
    files = [bare_machine / "Kế hoạch 'số 1'.docx", bare_machine / "b.docx"]
    for file in files:
        file.touch()
    assert [pdf.read_text(encoding="utf-8") for pdf in to_pdf(files)] == [ONE_PAGE] * 2
    options, _, encoded = said.read_text(encoding="utf-8").strip().rpartition(" ")
    assert options == "-NoProfile -NonInteractive -EncodedCommand"
    assert b64decode(encoded).decode("utf-16-le") == word.SCRIPT


@posix_only
def test_powershell_without_word_says_what_to_install(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated: the script ends with the code that its first line gives where Word is not registered."""
    powershell(bare_machine, monkeypatch, f"exit {word.NO_WORD}")
    (bare_machine / "a.docx").touch()
    with pytest.raises(TargetError) as caught:
        to_pdf([bare_machine / "a.docx"])
    assert "không có Microsoft Word" in caught.value.vi


@posix_only
def test_a_program_that_does_not_end_is_stopped_with_its_children(tmp_path: Path) -> None:
    """As soffice does, the program starts another one and waits for it."""
    started = time.monotonic()
    with pytest.raises(TargetError, match="did not end") as caught:
        run(["/bin/sh", "-c", f"sleep 60 & echo $! > {tmp_path}/child; wait"], 0.5)
    assert "đã bị dừng" in caught.value.vi
    assert time.monotonic() - started < 20
    child = int((tmp_path / "child").read_text())
    for _ in range(100):  # until the system has buried it
        if not _alive(child):
            break
        time.sleep(0.05)
    assert not _alive(child)


def _alive(number: int) -> bool:
    state = Path(f"/proc/{number}/stat")
    try:
        os.kill(number, 0)
        return not state.exists() or ") Z" not in state.read_text(encoding="utf-8")
    except ProcessLookupError:
        return False


def test_a_program_that_does_not_start_is_told(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="does not start"):
        run([str(tmp_path / "none")], 1)


@posix_only
def test_what_a_program_says_and_its_code() -> None:
    assert run(["/bin/sh", "-c", 'echo "$A"; echo lỗi >&2; exit 3'], 10, {"A": "1"}) == (3, "1\nlỗi\n")
