"""`good_docx()`: the sound file in which the faults of `damage.py` are planted; its parts lie in `sample/`."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

SAMPLE = Path(__file__).with_name("sample")


def good_docx() -> bytes:
    """A small .docx, by hand and by the standard, that uses once or twice each thing our checks look at."""
    files = sorted(path for path in SAMPLE.rglob("*") if path.is_file())  # "[Content_Types].xml" sorts first
    return zipped({path.relative_to(SAMPLE).as_posix(): path.read_bytes() for path in files})


def zipped(entries: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return stream.getvalue()
