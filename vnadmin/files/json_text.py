"""JSON: what the YAML reader would read otherwise is rewritten, so that one reader serves both."""

from __future__ import annotations

import json
import re

from vnadmin.files.located import Located, Unreadable

__all__ = ["as_yaml", "is_json"]

PAIR = re.compile(r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029", 0x7F: "\\u007f", 0xFEFF: "\\ufeff"} | {
    control: f"\\u{control:04x}" for control in range(0x80, 0xA0)
}
"""Characters that JSON strings may hold as they are, and YAML reads as line ends or refuses."""


def is_json(text: str) -> bool:
    """Whether a text without a telling name is JSON: it opens as JSON does and reads as JSON."""
    if text.lstrip()[:1] != "{":
        return False
    try:
        _parse(text)
    except (ValueError, RecursionError):
        return False
    return True


def as_yaml(text: str) -> str:
    """The same JSON for the YAML reader, line by line; Unreadable for broken syntax."""
    try:
        _parse(text)
    except json.JSONDecodeError as error:
        message = "không đúng cú pháp JSON ở chỗ này (thiếu hoặc thừa dấu phẩy, ngoặc, ngoặc kép?)"
        raise Unreadable([Located(error.lineno, error.colno, "", message)]) from None
    except RecursionError:
        raise Unreadable([Located(1, 1, "", "lồng nhau quá nhiều lớp")]) from None
    start = len(text) - len(text.lstrip())
    blank = re.sub(r"[^\n]", " ", text[:start])  # a tab may not open a line of YAML
    return blank + PAIR.sub(_joined, text[start:]).translate(LINE_ENDS)


def _parse(text: str) -> None:
    json.loads(text, parse_int=str, parse_float=str)  # numbers stay text: some are longer than Python reads


def _joined(found: re.Match[str]) -> str:
    high, low = int(found[2], 16), int(found[3], 16)
    return found[1] + chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
