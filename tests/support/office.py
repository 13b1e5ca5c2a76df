"""LibreOffice as a renderer and an editor: .docx bytes to PDF files, or saved again.

No judge of validity: its exit code is 0 even on failure.
"""

from __future__ import annotations

import atexit
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import overload

import pytest

from .requirement import IN_CI, unavailable

SOFFICE = shutil.which("soffice")
FONT_FAMILY = "Liberation Serif"  # the metrics of Times New Roman
VIETNAMESE = "1EA0"  # Ạ: version 1 of the fonts has none of the letters with two marks


def _missing() -> str:
    """What the machine lacks for page tests, in one sentence; "" where all is there."""
    if SOFFICE is None:
        return "page tests need LibreOffice (the program soffice)"
    if shutil.which("fc-list") is None:
        return "page tests need fc-list (the package fontconfig) to be sure of the fonts"
    found = subprocess.run(
        ["fc-list", f"{FONT_FAMILY}:charset={VIETNAMESE}", "style"], capture_output=True, text=True, check=False
    )
    if len(found.stdout.splitlines()) < 4:  # regular, bold, italic, bold italic
        return f"page tests need {FONT_FAMILY} with Vietnamese letters (the package fonts-liberation2)"
    return ""


MISSING = _missing()
HAVE_OFFICE = not MISSING
needs_office = pytest.mark.skipif(bool(MISSING) and not IN_CI, reason=MISSING or "everything is there")


@cache
def _workplace() -> Path:
    """A folder of this test process, gone with it: LibreOffice's profile and what is converted."""
    folder = Path(tempfile.mkdtemp(prefix="vnadmin-office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@overload
def to_pdf(docx: bytes, *, timeout: float = ...) -> Path: ...
@overload
def to_pdf(docx: Sequence[bytes], *, timeout: float = ...) -> list[Path]: ...
def to_pdf(docx: bytes | Sequence[bytes], *, timeout: float = 120) -> Path | list[Path]:
    """Convert one .docx, or many in one call (0.9 s for the first, 0.07 s for each more).

    The PDFs live as long as the test process. RuntimeError where one is absent, TimeoutExpired in seconds. Skips the
    running test where LibreOffice or the fonts are missing, fails it where CI=true.
    """
    files = [docx] if isinstance(docx, bytes) else list(docx)
    outputs = _convert(files, "pdf", timeout)
    return outputs[0] if isinstance(docx, bytes) else outputs


def resave(docx: Sequence[bytes], *, timeout: float = 120) -> list[bytes]:
    """The files as LibreOffice saves them as .docx; skips and raises as `to_pdf`."""
    return [output.read_bytes() for output in _convert(list(docx), "docx", timeout)]


def _convert(files: list[bytes], target: str, timeout: float) -> list[Path]:
    if MISSING:
        unavailable(MISSING)
    folder = Path(tempfile.mkdtemp(dir=_workplace()))
    sources = [folder / f"{number}.docx" for number in range(len(files))]
    for source, content in zip(sources, files, strict=True):
        source.write_bytes(content)
    profile = f"-env:UserInstallation={(_workplace() / 'profile').as_uri()}"
    made = folder / "made"
    command = [SOFFICE or "", profile, "--headless", "--convert-to", target, "--outdir", str(made), *map(str, sources)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    outputs = [made / source.with_suffix(f".{target}").name for source in sources]
    absent = [output.name for output in outputs if not output.exists()]
    if absent:
        raise RuntimeError(f"LibreOffice made no {', '.join(absent)}: {done.stdout}{done.stderr}")
    return outputs
