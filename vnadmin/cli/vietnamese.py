"""Tiếng Việt cho argparse: every sentence that argparse says to a user, in Vietnamese."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["MESSAGES", "vietnamese_argparse"]

MESSAGES = {
    "usage: ": "cách dùng: ",
    "positional arguments": "tham số",
    "options": "tùy chọn",
    "subcommands": "lệnh",
    "%(heading)s:": "%(heading)s:",
    " (default: %(default)s)": " (mặc định: %(default)s)",
    "show this help message and exit": "in phần trợ giúp này rồi thoát",
    "show program's version number and exit": "in phiên bản rồi thoát",
    "%(prog)s: error: %(message)s\n": "%(prog)s: lỗi: %(message)s\n",
    "%(prog)s: warning: %(message)s\n": "%(prog)s: cảnh báo: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "unrecognized arguments: %s": "không hiểu: %s",
    "the following arguments are required: %s": "còn thiếu: %s",
    "one of the arguments %s is required": "cần một trong các tham số %s",
    "expected one argument": "cần đúng một giá trị",
    "expected at most one argument": "chỉ nhận nhiều nhất một giá trị",
    "expected at least one argument": "cần ít nhất một giá trị",
    "expected %s argument": "cần %s giá trị",
    "expected %s arguments": "cần %s giá trị",
    "ignored explicit argument %r": "không nhận giá trị %r",
    "not allowed with argument %s": "không dùng cùng với %s",
    "ambiguous option: %(option)s could match %(matches)s": "chưa rõ tùy chọn %(option)s: có thể là %(matches)s",
    "unexpected option string: %s": "không có tùy chọn %s",
    "invalid choice: %(value)r (choose from %(choices)s)": "không có %(value)r (có: %(choices)s)",
    "invalid choice: %(value)r, maybe you meant %(suggestion)r? (choose from %(choices)s)": (
        "không có %(value)r; ý là %(suggestion)r? (có: %(choices)s)"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": "không có lệnh %(parser_name)r (có: %(choices)s)",
    "invalid %(type)s value: %(value)r": "%(value)r không phải là giá trị kiểu %(type)s",
    'argument "-" with mode %r': "không dùng “-” với kiểu mở tệp %r",
    "can't open '%(filename)s': %(error)s": "không mở được “%(filename)s”: %(error)s",
    "argument '%(argument_name)s' is deprecated": "tham số “%(argument_name)s” sẽ bị bỏ",
    "command '%(parser_name)s' is deprecated": "lệnh “%(parser_name)s” sẽ bị bỏ",
    "option '%(option)s' is deprecated": "tùy chọn “%(option)s” sẽ bị bỏ",
}


@contextmanager
def vietnamese_argparse() -> Iterator[None]:
    """Within it argparse speaks Vietnamese; afterwards it speaks again as it did, for whoever else uses it."""
    words = vars(argparse)  # its two gettext functions, which it looks up when it speaks
    before = {name: words[name] for name in ("_", "ngettext")}
    words.update({"_": _one, "ngettext": _many})
    try:
        yield
    finally:
        words.update(before)


def _one(message: str) -> str:
    return MESSAGES.get(message, message)


def _many(one: str, more: str, count: int) -> str:
    return _one(one if count == 1 else more)
