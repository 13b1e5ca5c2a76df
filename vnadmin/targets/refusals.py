"""Vì sao không ghi được: what the system answers when a target cannot be written, as a TargetError."""

from __future__ import annotations

import errno
from pathlib import Path

from vnadmin.errors import TargetError

__all__ = ["LOCKED", "cannot_write", "refusal"]

LOCKED = frozenset({5, 32, 33})
"""What Windows answers for a file that another program holds open: access denied, sharing and lock violation."""

_REASONS = {
    errno.ENOTDIR: ("a part of its path is a file, not a folder", "một phần của đường dẫn là tệp, không phải thư mục"),
    errno.EISDIR: ("it is a folder", "đây là một thư mục"),
    errno.ENAMETOOLONG: ("the name is too long", "tên tệp quá dài; hãy đặt tên ngắn hơn"),
    errno.ELOOP: ("its links lead in a circle", "các liên kết dẫn vòng tròn"),
    errno.ENOSPC: ("the disk is full", "đĩa đã đầy; hãy xóa bớt tệp rồi chạy lại"),
    errno.EDQUOT: ("the disk quota is used up", "đã dùng hết dung lượng được cấp; hãy xóa bớt tệp rồi chạy lại"),
    errno.EROFS: ("the disk is read-only", "ổ đĩa chỉ cho đọc"),
    errno.EEXIST: ("it exists already", "tệp này đã có; hãy chọn tên khác"),
}


def refusal(target: Path, english: str, vietnamese: str) -> TargetError:
    """A target that is refused before anything is written."""
    return TargetError(f"{target}: {english}", vi=f"{target}: {vietnamese}")


def cannot_write(target: Path, error: OSError) -> TargetError:
    """The system's error in words that say what to do."""
    return refusal(target, *_reason(target, error))


def _reason(target: Path, error: OSError) -> tuple[str, str]:
    if getattr(error, "winerror", None) in LOCKED and error.filename2 is not None:  # in replacing only
        return (
            "another program holds the file open: close it and run again",
            "tệp đang mở trong chương trình khác; đóng tệp trong Word rồi chạy lại",
        )
    if isinstance(error, FileNotFoundError):
        return f"the folder {target.parent} does not exist", f"không có thư mục {target.parent}"
    if isinstance(error, PermissionError):
        return f"no right to write in the folder {target.parent}", f"không có quyền ghi vào thư mục {target.parent}"
    words = str(error.strerror or error)
    return _REASONS.get(error.errno or 0, (f"cannot be written: {words}", f"không ghi được ({words})"))
