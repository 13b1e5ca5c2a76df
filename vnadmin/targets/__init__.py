"""Tệp đích: writing a whole file or nothing, beside the target and then in its place.

Whoever opens the target's name finds the old file or the whole new one. Nothing is forced onto the medium (no fsync):
what a power cut leaves is up to the file system.
"""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from vnadmin.targets.refusals import LOCKED, cannot_write, refusal
from vnadmin.targets.windows import extended, name_fault

__all__ = ["make_folder", "write_new", "write_whole"]

WINDOWS = os.name == "nt"
PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds between the tries on Windows, where a virus scanner may hold a new file for a moment."""


def write_whole(target: Path, data: bytes) -> None:
    """Write `data` beside `target`, then replace it. Raises TargetError; what stood there before stays then.

    A link is followed: the file it leads to is replaced. A replaced file hands on its owner and permissions (not its
    hard links); a read-only file is refused. What is no plain file (a pipe, a device) is written to where it stands.
    """
    linked = os.path.islink(_system(target))  # noqa: PTH114  # Path.is_symlink raises for names that are too long
    real = Path(os.path.realpath(target)) if linked else target
    try:
        _check_name(real)
        before = _standing(real)
        if before is None or stat.S_ISREG(before.st_mode):
            _replace(real, data, before)
        else:
            with open(_system(real), "wb") as file:  # noqa: PTH123  # an extended Windows path is no Path
                file.write(data)
    except OSError as error:
        raise cannot_write(real, error) from error


def write_new(target: Path, data: bytes) -> None:
    """Write `data` to a file that does not exist yet. Raises TargetError, also where it does exist."""
    try:
        _check_name(target)
        _create(target, data, 0o666)
    except OSError as error:
        raise cannot_write(target, error) from error


def make_folder(folder: Path) -> None:
    """Make a folder where there is none; the one around it must exist. Raises TargetError."""
    if os.path.isdir(_system(folder)):  # noqa: PTH112  # as for links
        return
    try:
        _check_name(folder)
        os.mkdir(_system(folder))  # noqa: PTH102  # an extended Windows path is no Path
    except FileExistsError as error:
        raise refusal(folder, "it is a file, not a folder", "đây là tệp, không phải thư mục") from error
    except OSError as error:
        raise cannot_write(folder, error) from error


def _system(path: Path) -> str:
    return extended(str(path)) if WINDOWS else str(path)


def _check_name(path: Path) -> None:
    try:
        carried = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:  # half of a character
        carried = False
    if not carried:
        raise refusal(path, "the name holds a character that no file name can have", "tên tệp có ký tự không dùng được")
    if WINDOWS and (fault := name_fault(path.name)):
        raise refusal(path, *fault)


def _standing(target: Path) -> os.stat_result | None:
    """What stands at the target; None where nothing does. Refuses a folder and a read-only file."""
    try:
        found = os.stat(_system(target))  # noqa: PTH116  # an extended Windows path is no Path
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise refusal(target, "it is a folder", "đây là một thư mục, không phải tệp")
    if not found.st_mode & 0o222 or not os.access(_system(target), os.W_OK):
        raise refusal(target, "the file is read-only", "tệp chỉ cho đọc; hãy bỏ dấu “Chỉ đọc” hoặc chọn tên khác")
    return found


def _replace(target: Path, data: bytes, before: os.stat_result | None) -> None:
    beside = target.with_name(f".vnadmin-{os.urandom(6).hex()}.tmp")
    _create(beside, data, 0o600 if before else 0o666)
    try:
        if before and not WINDOWS:
            _hand_on(before, beside)
        _swap(beside, target)
    except BaseException:
        _remove(beside)
        raise


def _create(path: Path, data: bytes, mode: int) -> None:
    """A new file of `data`, with `mode` less the umask; none where it cannot be written whole."""
    made = False
    try:
        with open(_system(path), "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            made = True
            file.write(data)
    except BaseException:
        if made:  # closed by now: Windows removes no open file
            _remove(path)
        raise


def _hand_on(before: os.stat_result, path: Path) -> None:
    now = path.stat()
    if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
        with suppress(OSError):  # only an administrator may give files away
            os.chown(path, before.st_uid, before.st_gid)
    path.chmod(stat.S_IMODE(before.st_mode))


def _swap(beside: Path, target: Path) -> None:
    for pause in PAUSES if WINDOWS else ():
        try:
            os.replace(_system(beside), _system(target))  # noqa: PTH105  # as above
        except PermissionError as error:
            if getattr(error, "winerror", None) not in LOCKED:
                raise
            time.sleep(pause)
        else:
            return
    os.replace(_system(beside), _system(target))  # noqa: PTH105  # as above


def _remove(path: Path) -> None:
    with suppress(OSError):
        os.unlink(_system(path))  # noqa: PTH108  # as above
