"""The command as a process of its own: encodings, pipes, Ctrl-C, start-up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from tests.cli.stand_in import plan
from vnadmin import render
from vnadmin.cli.exits import DONE, NO_TARGET, PIPE_CLOSED, STOPPED

ROOT = Path(__file__).parents[2]
WITH_STAND_IN = """
import sys
from tests.cli import stand_in
sys.modules["vnadmin.files"] = stand_in.module()
from vnadmin.cli import main
sys.exit(main())
"""
posix_only = pytest.mark.skipif(os.name == "nt", reason="signals, pipes and devices of POSIX")


def vnadmin(*words: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "vnadmin", *words]
    return subprocess.run(
        command, capture_output=True, env={**os.environ, **variables}, cwd=ROOT, timeout=60, check=False
    )


def environment(**variables: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **variables}


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"LANG": "C.UTF-8"}]
)
def test_what_is_printed_is_utf8_in_every_locale(locale: dict[str, str]) -> None:
    """The C locale stands for the code page of a Windows console, which cannot be had here."""
    done = vnadmin("kinds", **locale)
    assert (done.returncode, done.stderr) == (DONE, b"")
    assert "Kế hoạch" in done.stdout.decode("utf-8")


def test_a_chosen_encoding_is_kept_and_breaks_nothing() -> None:
    done = vnadmin("kinds", PYTHONIOENCODING="cp1252")
    assert (done.returncode, done.stderr) == (DONE, b"")
    assert b"K\\u1ebf ho\\u1ea1ch" in done.stdout


def test_a_name_that_is_no_unicode_is_told(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITH_STAND_IN, "render", os.fsdecode(b"\xff.yaml"), "-o", "x.doc"],
        capture_output=True,
        cwd=tmp_path,
        env=environment(),
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


@posix_only
def test_a_reader_that_goes_away_is_no_error_to_talk_about() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "vnadmin", "kinds"],
            stdout=closed,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (PIPE_CLOSED, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_full_disk_behind_stdout_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "vnadmin", "kinds"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            timeout=60,
            check=False,
        )
    assert done.returncode == NO_TARGET
    assert done.stderr.decode().startswith("không ghi được kết quả ra stdout")
    assert b"Traceback" not in done.stderr


@posix_only
def test_from_pipe_to_pipe() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITH_STAND_IN, "render", "-", "-o", "-"],
        input="tốt".encode(),
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (DONE, b"")
    assert done.stdout == render(plan())


@posix_only
def test_ctrl_c_while_waiting_for_stdin(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    waits = tmp_path / "waits"  # made by the program when its imports are done and it begins to read
    program = WITH_STAND_IN.replace("sys.exit(", f"stand_in.before_reading(open, {str(waits)!r}, 'w')\nsys.exit(")
    process = subprocess.Popen(
        [sys.executable, "-c", program, "render", "-", "-o", "a.docx"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment(),
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # a test run in the background ignores it
    )
    while not waits.exists() and process.poll() is None:
        time.sleep(0.02)
    stop(process)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err.decode()) == (STOPPED, b"", "đã dừng\n")
    assert list(folder.iterdir()) == []


def stop(process: subprocess.Popen[bytes]) -> None:
    """Ctrl-C while stdin stays open: a signal that comes just before the program waits is seen only after the next."""
    for _ in range(10):
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            continue
        return


HEAVY = {"pydantic", "yaml", "lxml", "jinja2", "docx", "shtab", "inspect", "dataclasses", "vnadmin.errors", "urllib"}


def test_the_version_loads_nothing_heavy() -> None:
    """What start-up costs is what is imported; seconds would measure the machine."""
    code = "import sys; from vnadmin.cli import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    assert set(done.stdout.split()) & HEAVY == set()
