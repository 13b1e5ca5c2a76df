"""Tệp đích: writing a whole file or nothing, beside the target and then in its place."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from vnadmin.errors import TargetError

__all__ = ["write_whole"]

LONG_PATH = 240
"""From this length on Windows wants the prefix of extended paths."""


def write_whole(target: Path, data: bytes) -> None:
    """Write `data` beside `target`, then replace it. Raises TargetError; what stood there before stays then."""
    beside = target.with_name(f".{target.name[:80]}.{secrets.token_hex(4)}.tmp")
    try:
        with open(extended(beside), "wb") as file:  # noqa: PTH123  # an extended Windows path is no Path
            file.write(data)
        os.replace(extended(beside), extended(target))  # noqa: PTH105  # as above
    except OSError as error:
        _remove(beside)
        raise TargetError(_reason(target, error)) from error
    except BaseException:
        _remove(beside)
        raise


def extended(path: Path, *, windows: bool = os.name == "nt") -> str:
    r"""The path as the system wants it: on Windows long paths take the prefix \\?\ (\\?\UNC\ on a network)."""
    text = str(path)
    if not windows or len(text) < LONG_PATH or text.startswith("\\\\?\\"):
        return text
    text = os.path.abspath(text)  # noqa: PTH100  # resolve() would follow links
    return f"\\\\?\\UNC\\{text[2:]}" if text.startswith("\\\\") else f"\\\\?\\{text}"


def _remove(path: Path) -> None:
    try:
        os.unlink(extended(path))  # noqa: PTH108  # as above
    except OSError:
        return


def _reason(target: Path, error: OSError) -> str:
    if isinstance(error, PermissionError) and target.is_file():
        return f"{target}: cannot be replaced: close the file in Word and run again"
    if isinstance(error, FileNotFoundError):
        return f"{target}: the folder {target.parent} does not exist"
    return f"{target}: cannot be written: {error.strerror or error}"
