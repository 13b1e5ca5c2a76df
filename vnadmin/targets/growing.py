"""Tệp lớn dần: a file that is written in stretches beside its target, and takes its place when it is whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from vnadmin.targets import WINDOWS, _check_name, _hand_on, _remove, _standing, _swap, _system
from vnadmin.targets.refusals import cannot_write, refusal

__all__ = ["growing_file"]


@contextmanager
def growing_file(target: Path) -> Iterator[IO[bytes]]:
    """Within it the file beside `target` is open; at its end it replaces the target, and after an error it is gone.

    As `write_whole` does, it follows a link, hands owner and permissions on, and refuses a read-only file; also what
    is no plain file, which cannot be replaced. Raises TargetError for its own work; errors from within pass.
    """
    linked = os.path.islink(_system(target))  # noqa: PTH114  # Path.is_symlink raises for names that are too long
    real = Path(os.path.realpath(target)) if linked else target
    beside = real.with_name(f".vnadmin-{os.urandom(6).hex()}.tmp")
    try:
        _check_name(real)
        before = _standing(real)
        if before is not None and not stat.S_ISREG(before.st_mode):
            raise refusal(real, "it is no plain file", "đây không phải là một tệp thường")
        file = _opened(beside, 0o600 if before else 0o666)
    except OSError as error:
        raise cannot_write(real, error) from error
    try:
        with file:
            yield file
        _put(beside, real, before)
    except BaseException:
        _remove(beside)
        raise


def _opened(path: Path, mode: int) -> IO[bytes]:
    return open(_system(path), "xb", opener=lambda name, flags: os.open(name, flags, mode))


def _put(beside: Path, target: Path, before: os.stat_result | None) -> None:
    try:
        if before and not WINDOWS:
            _hand_on(before, beside)
        _swap(beside, target)
    except OSError as error:
        raise cannot_write(target, error) from error
