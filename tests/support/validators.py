"""Two independent judges of a .docx: `audit` (openxml-audit, in process), `sdk_validate` (Microsoft's Open XML SDK)."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .sdk_program import sdk_program

if TYPE_CHECKING:
    from openxml_audit import OpenXmlValidator

OFFICES = ("Office2010", "Microsoft365")  # nothing newer than Word 2010 unguarded; nothing that the newest refuses


class FalseAlarm(NamedTuple):
    """A message of openxml-audit (searched for as a regular expression) that we do not believe, and why."""

    pattern: str
    reason: str


FALSE_ALARMS = (
    FalseAlarm(
        r"A required relationship type '[^']*/theme' is missing",
        "ECMA-376 part 1, 11.3.10 permits the main part a theme and does not ask for one; the SDK agrees",
    ),
)


@cache
def _validator() -> OpenXmlValidator:
    from openxml_audit import FileFormat, OpenXmlValidator  # 0.4 s: only where a test asks for it

    return OpenXmlValidator(FileFormat.OFFICE_2010)


def audit(data: bytes) -> list[str]:
    """What openxml-audit has against the file as Word 2010 would read it, known false alarms left out."""
    return [
        message for message in audit_unfiltered(data) if not any(re.search(a.pattern, message) for a in FALSE_ALARMS)
    ]


def audit_unfiltered(data: bytes) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "judged.docx"
        path.write_bytes(data)
        try:
            return [str(error) for error in _validator().validate(path).errors]
        except Exception as fault:  # it breaks on a wrong CRC, for one: to stumble over a file is to object to it
            return [f"openxml-audit stopped: {fault!r}"]


def sdk_validate(files: Iterable[Path], offices: tuple[str, ...] = OFFICES) -> dict[Path, list[str]]:
    """What the Open XML SDK has against each file, for every Office named; skips or fails where it cannot be had.

    The program takes one file and one Office (Office2007 … Office2021, Microsoft365) and prints JSON: some 0.1 s each.
    """
    program, paths = sdk_program(), list(files)
    jobs = [(path, office) for path in paths for office in offices]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(lambda job: _sdk_errors(program, *job), jobs))
    found: dict[Path, list[str]] = {path: [] for path in paths}
    for (path, _), messages in zip(jobs, answers, strict=True):
        found[path] += [message for message in messages if message not in found[path]]
    return found


def _sdk_errors(program: Path, path: Path, office: str) -> list[str]:
    command = [str(program), str(path), office]
    done = subprocess.run(command, capture_output=True, timeout=120, check=True)
    answer = json.loads(done.stdout)
    return [f"{error['path'] or ''}{error['xPath'] or ''}: {error['description']}" for error in answer["errors"]]
