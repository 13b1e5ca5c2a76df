"""Mã thoát: what the command's exit code tells, and the error that means a wrong call."""

from __future__ import annotations

__all__ = [
    "DONE",
    "EXITS",
    "INTERNAL",
    "NO_TARGET",
    "NO_TEMPLATE",
    "PIPE_CLOSED",
    "STOPPED",
    "WRONG_CALL",
    "WRONG_DATA",
]

DONE = 0
WRONG_DATA = 1
WRONG_CALL = 2
NO_TARGET = 3
NO_TEMPLATE = 4
INTERNAL = 70
STOPPED = 130
PIPE_CLOSED = 141

EXITS = (
    (DONE, "xong"),
    (WRONG_DATA, "dữ liệu của văn bản có lỗi"),
    (WRONG_CALL, "gọi lệnh sai"),
    (NO_TARGET, "không ghi được tệp, hoặc không tạo được PDF"),
    (NO_TEMPLATE, "mẫu Word không dùng được"),
    (INTERNAL, "lỗi của chính vnadmin"),
    (STOPPED, "đã dừng bằng Ctrl-C; tệp nào đã ghi thì nguyên vẹn"),
    (PIPE_CLOSED, "chương trình nhận kết quả đã đóng"),
)
"""Of several files with different faults the greatest code counts."""


class WrongCall(Exception):  # noqa: N818  # reads as what it is: raise WrongCall("…")
    """The command was called wrongly in a way that argparse does not see; the message is Vietnamese."""
