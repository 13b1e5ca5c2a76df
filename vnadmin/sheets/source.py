"""Mở tệp: bytes that nobody has vouched for become grids, told by what they are and not by the file's name."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike, fspath

from vnadmin.errors import LoadError
from vnadmin.ooxml.unpack import MAX_BYTES
from vnadmin.sheets.csv_text import read_csv
from vnadmin.sheets.grid import Grid
from vnadmin.sheets.headings import Headings
from vnadmin.sheets.workbook import read_workbook
from vnadmin.sources import read_source

__all__ = ["open_file"]

_SAVE = "hãy mở bằng Excel rồi lưu thành .xlsx"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_HEADS = (
    (b"%pdf-", "tệp PDF, không phải bảng tính"),
    (b"{\\rtf", "tệp RTF, không phải bảng tính"),
    (b"<!doctype", f"trang web (có thể mang đuôi .xls); {_SAVE}"),
    (b"<html", f"trang web (có thể mang đuôi .xls); {_SAVE}"),
    (b"<table", f"trang web (có thể mang đuôi .xls); {_SAVE}"),
    (b"mime-version:", f"trang web lưu trữ (.mht); {_SAVE}"),
    (b"<?xml", f"tệp XML; {_SAVE}"),
)


def open_file(source: str | PathLike[str] | bytes, name: str, sheet: str | None, headings: Headings) -> Sequence[Grid]:
    """The sheets of a file, or the one asked for; LoadError for what is neither a workbook nor CSV."""
    if isinstance(source, bytes):
        name, data = name or "danh sách", source
    else:
        name = name or fspath(source)
        data = read_source(source, name, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise LoadError([f"{name}: tệp lớn hơn {MAX_BYTES >> 20} MiB nên không được đọc"])
    if reason := _foreign(data):
        raise LoadError([f"{name}: {reason}"])
    if data.startswith(b"PK"):
        return read_workbook(data, name, sheet)
    return [read_csv(data, name, headings)]


def _foreign(data: bytes) -> str:
    """Why the bytes are neither a workbook nor text."""
    if not data or data.isspace():
        return "tệp trống"
    if data.startswith(_OLE):
        if _LOCKED in data:
            return "tệp bị khóa bằng mật khẩu; hãy mở tệp, bỏ mật khẩu rồi lưu lại"
        return f"tệp Office kiểu cũ (.xls); {_SAVE}"
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return next((f"có vẻ là {what}" for sign, what in _HEADS if head.startswith(sign)), "")
