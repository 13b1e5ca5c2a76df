"""LibreOffice, not seen by anyone: where its program lies, and one call for many files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from vnadmin.errors import TargetError
from vnadmin.pdf.process import run

__all__ = ["VARIABLE", "convert", "find"]

VARIABLE = "VNADMIN_SOFFICE"
START, EACH = 120, 10
"""Seconds that a call may take: to begin, and for each file. A first start takes one second, a file 0.1."""
AT_ONCE = 100
"""Files of one call: Windows takes command lines of 32,767 characters."""


def find() -> Path | None:
    """The program: what VNADMIN_SOFFICE names, else on PATH, else where installers put it; None where it is not.

    Raises TargetError for a variable that names no program: another one would not be what was asked for.
    """
    named = os.environ.get(VARIABLE)
    if named:
        if (found := shutil.which(named)) is None:
            raise TargetError(
                f"{VARIABLE}: no program {named!r}", vi=f"biến {VARIABLE}: không có chương trình “{named}”"
            )
        return Path(found)
    on_path = shutil.which("soffice") or shutil.which("libreoffice")
    return Path(on_path) if on_path else next((place for place in _places() if place.is_file()), None)


def _places() -> Iterator[Path]:
    for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
        if folder := os.environ.get(variable):
            # .com waits for the end and has a console; .exe, for windows, need not
            yield from (Path(folder) / "LibreOffice" / "program" / name for name in ("soffice.com", "soffice.exe"))
    for applications in (Path("/Applications"), Path(os.path.expanduser("~")) / "Applications"):  # noqa: PTH111  # Path.home raises where there is none
        yield applications / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    for library in ("/usr/lib", "/usr/lib64", "/usr/local/lib"):
        yield Path(library) / "libreoffice" / "program" / "soffice"
    yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def convert(soffice: Path, place: Path, files: Sequence[Path]) -> str:
    """PDFs of `files` in `place`, which also holds a profile of its own, so that an open LibreOffice is no hindrance.

    Gives back what the program said: its exit code is 0 even where it fails.
    """
    head = [str(soffice), f"-env:UserInstallation={(place / 'profile').absolute().as_uri()}"]
    head += ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(place)]
    said = []
    for first in range(0, len(files), AT_ONCE):
        some = files[first : first + AT_ONCE]
        said.append(run([*head, *map(str, some)], START + EACH * len(some))[1])
    return "\n".join(said)
