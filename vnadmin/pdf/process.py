"""Chạy chương trình ngoài: to its end or to its time limit, with all the processes that it starts."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from vnadmin.errors import TargetError

__all__ = ["run"]


def run(command: Sequence[str], seconds: float, variables: Mapping[str, str] | None = None) -> tuple[int, str]:
    """The exit code and what was said. Raises TargetError where the program does not start or does not end in time.

    Also on Ctrl-C nothing of it stays alive. Its words go to a file: a pipe would stay open with its children.
    """
    name = Path(command[0]).name
    with tempfile.TemporaryFile() as words:
        process = _started(command, words, variables or {})
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            vi = f"{name} chạy quá {seconds:.0f} giây nên đã bị dừng; hãy thử lại với ít tệp hơn"
            raise TargetError(f"{name} did not end within {seconds:.0f} s", vi=vi) from error
        finally:
            if process.returncode is None:
                _kill_all(process)
        words.seek(0)
        return code, words.read().decode("utf-8", "replace")


def _started(command: Sequence[str], words: IO[bytes], variables: Mapping[str, str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=subprocess.STDOUT,
            env={**os.environ, **variables},
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        why = error.strerror or error
        raise TargetError(f"{command[0]}: does not start: {why}", vi=f"không chạy được {command[0]} ({why})") from error


def _kill_all(process: subprocess.Popen[bytes]) -> None:
    """The process and its children: soffice is a small program that starts the real one."""
    with suppress(OSError):
        if os.name == "nt":
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()
