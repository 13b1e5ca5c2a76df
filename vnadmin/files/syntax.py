"""Lỗi cú pháp: what the YAML reader says, in words for clerks."""

from __future__ import annotations

import re

import yaml

from vnadmin.files.located import Located

__all__ = ["syntax_fault"]

QUOTE = "hãy đặt cả câu trong ngoặc kép"

ODD_BLANK = re.compile("[ ]*([\\t\u00a0\u2007\u202f\u3000])")
STARTERS = {
    "@": f"chữ bắt đầu bằng “@”; {QUOTE}",
    "`": f"chữ bắt đầu bằng “`”; {QUOTE}",
    "%": f"chữ bắt đầu bằng “%”; {QUOTE}",
}

PROBLEMS = (
    ("mapping values are not allowed", f"có dấu “:” ở chỗ không nhận; câu có dấu hai chấm thì {QUOTE}"),
    ("could not find expected ':'", "dòng này không có dấu “:” sau tên mục, hoặc thụt dòng không đúng"),
    ("did not find expected key", "thụt dòng không đều, hoặc có chữ thừa sau ngoặc kép"),
    ("did not find expected '-' indicator", "thụt dòng không đều: dòng của danh sách phải bắt đầu bằng “- ”"),
    ("expected ',' or ']'", "ngoặc vuông “[” chưa đóng, hoặc thiếu dấu phẩy"),
    ("expected ',' or '}'", "ngoặc nhọn “{” chưa đóng, hoặc thiếu dấu phẩy"),
    ("unexpected end of stream", "ngoặc kép mở mà chưa đóng"),
    ("unexpected document indicator", "ngoặc kép mở mà chưa đóng"),
    ("unknown escape character", "dấu “\\” trong ngoặc kép không đúng; hãy viết “\\\\” hoặc dùng ngoặc đơn '…'"),
    ("invalid Unicode character escape", "mã \\u trong ngoặc kép không đúng"),
    ("hexdecimal", "mã \\x, \\u trong ngoặc kép không đúng"),
    ("alphabetic or numeric character", f"chữ bắt đầu bằng “*” hoặc “&”; {QUOTE}"),
    ("node content", "chỗ này phải có chữ, hoặc có dấu ngoặc thừa"),
    ("document start", "có chữ thừa sau khi văn bản đã hết"),
    ("control characters", "có ký tự điều khiển không dùng được trong văn bản"),
)


def syntax_fault(error: yaml.YAMLError, text: str) -> Located:
    """The reader's error at its place in `text`."""
    line, column, problem = _place(error, text)
    if found := _odd_indent(text, line):
        return found
    message = next((vi for words, vi in PROBLEMS if words in problem), "")
    if "cannot start any token" in problem:
        lines = text.split("\n")
        here = lines[line][column : column + 1] if line < len(lines) else ""
        message = STARTERS.get(here, f"chữ không thể bắt đầu bằng “{here}”; {QUOTE}")
    return Located(line + 1, column + 1, "", message or "không đúng cú pháp YAML ở chỗ này")


def _odd_indent(text: str, near: int) -> Located | None:
    """A Tab or another blank that is no space in the indent of the line meant, or of one of the two above it."""
    lines = text.split("\n")
    for number in range(min(near, len(lines) - 1), max(-1, near - 3), -1):
        if found := ODD_BLANK.match(lines[number]):
            name = "phím Tab" if found[1] == "\t" else "khoảng trắng không ngắt"
            message = f"thụt dòng bằng {name}; hãy thay bằng dấu cách thường"
            return Located(number + 1, found.start(1) + 1, "", message)
    return None


def _place(error: yaml.YAMLError, text: str) -> tuple[int, int, str]:
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    opened = any(words in problem for words in ("unexpected end", "unexpected document", "',' or"))
    first, second = ("context_mark", "problem_mark") if opened else ("problem_mark", "context_mark")
    mark = getattr(error, first, None) or getattr(error, second, None)
    if mark is not None:
        return mark.line, mark.column, problem
    before = text[: max(0, int(getattr(error, "position", 0) or 0))]
    return before.count("\n"), len(before) - before.rfind("\n") - 1, problem
