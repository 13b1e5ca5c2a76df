r"""Đường dẫn Windows: long paths, and names that Windows keeps for itself or changes silently.

Pure functions of the text of a path: `ntpath` works on every system, so they are tested on every system.
"""

from __future__ import annotations

import ntpath

__all__ = ["LONG_PATH", "extended", "name_fault"]

LONG_PATH = 240
"""From this length on Windows wants the prefix of extended paths (files end at 260, folders 12 before)."""

_PREFIX, _DEVICE = "\\\\?\\", "\\\\.\\"
_RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{device}{digit}" for device in ("COM", "LPT") for digit in "0123456789¹²³"
}
_FORBIDDEN = '<>:"|?*'


def extended(text: str) -> str:
    r"""The path as Windows wants it: a long one absolute and behind \\?\, on a network behind \\?\UNC\."""
    if text.startswith((_PREFIX, _DEVICE)):
        return text
    whole = ntpath.abspath(text)
    if len(whole) < LONG_PATH:
        return text
    return f"{_PREFIX}UNC\\{whole[2:]}" if whole.startswith("\\\\") else _PREFIX + whole


def name_fault(name: str) -> tuple[str, str] | None:
    """Why Windows would not make a file of exactly this name (English, Vietnamese); None where it would."""
    if name.split(".")[0].rstrip(" ").upper() in _RESERVED:
        return f"Windows keeps the name {name!r} for a device", f"“{name}” là tên Windows dành riêng cho thiết bị"
    if name != name.rstrip(" ."):
        return f"Windows drops the end of {name!r}", f"tên “{name}” không được kết thúc bằng dấu chấm hoặc dấu cách"
    for character in name:
        if character in _FORBIDDEN or character < " ":
            return f"Windows allows no {character!r} in a file name", f"tên tệp không được có ký tự “{character}”"
    return None
