"""Mở gói: the parts of a .docx, taken out of bytes that nobody has vouched for.

Nothing is trusted: neither what the zip declares about sizes, nor its names, nor that it is a zip at all. Whatever is
wrong raises `PackageError`, which says what the bytes seem to be and what can be done.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

from vnadmin.errors import PackageError
from vnadmin.ooxml.signs import foreign

__all__ = ["MAX_BYTES", "MAX_ENTRIES", "MAX_PART", "MAX_RATIO", "MAX_TAGS", "MAX_TOTAL", "Archive", "unpack"]

MAX_BYTES = 256 << 20  # the file as it lies on disk
MAX_ENTRIES = 10_000
MAX_PART = 128 << 20  # one part, uncompressed
MAX_TOTAL = 256 << 20  # all parts that were read
MAX_RATIO = 400  # of a part; the most repetitive honest tables stay below 200
RATIO_FROM = 4 << 20  # small parts may shrink as far as they like
MAX_TAGS = 2_000_000  # in all parts that were read: some 250 MB as trees; a long report has 200 000

_CENTRAL = b"PK\x01\x02"
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # the only two that a package may use
# what zipfile raises on damaged input besides BadZipFile: wrong sizes, offsets, names, flags
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


class Archive:
    """Gói: the parts by name, letter case ignored (as the format wants), each read at most once and within bounds."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._entries = _entries(archive)
        self._total = 0
        self._tags = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Every part's name as the zip spells it, in its order."""
        return tuple(entry.filename.replace("\\", "/") for entry in self._entries.values())

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def read(self, name: str) -> bytes:
        """The bytes of a part; `PackageError` where it is missing, damaged or too big."""
        entry = self._entries.get(name.lower())
        if entry is None:
            raise PackageError(f"the package has no part {name!r}", vi=f"tệp thiếu phần {name}")
        _check_readable(entry, name)
        bound = min(MAX_PART, MAX_TOTAL - self._total)
        honest = max(RATIO_FROM, MAX_RATIO * entry.compress_size)
        try:
            with self._archive.open(entry) as stream:
                data = stream.read(min(bound, honest) + 1)
        except _DAMAGE as fault:
            raise PackageError(
                f"{name}: the zip entry is damaged ({fault}); fetch the file again",
                vi="tệp bị hỏng; hãy lấy lại bản gốc",
            ) from fault
        if len(data) > bound:
            raise PackageError(
                f"{name}: more than {bound >> 20} MiB when unpacked; the file was not read",
                vi=f"tệp giải nén ra lớn hơn {bound >> 20} MiB nên không được đọc",
            )
        if len(data) > honest:
            raise PackageError(
                f"{name}: unpacks to more than {MAX_RATIO} times its size; taken for a zip bomb",
                vi=f"tệp giải nén ra lớn gấp hơn {MAX_RATIO} lần; có thể là tệp phá hoại nên không được đọc",
            )
        self._count_tags(name, data)
        self._total += len(data)
        return data

    def _count_tags(self, name: str, data: bytes) -> None:
        """Refuse what would make too big a tree, before it is made."""
        self._tags += data.count(b"<")
        if self._tags > MAX_TAGS:
            raise PackageError(
                f"{name}: more than {MAX_TAGS} XML tags; the file was not read",
                vi=f"nội dung tệp có hơn {MAX_TAGS} thẻ XML nên không được đọc; hãy chia nhỏ tài liệu",
            )


def unpack(data: bytes) -> Archive:
    """The package in `data`; `PackageError` says what the bytes seem to be if they are none."""
    if len(data) > MAX_BYTES:
        raise PackageError(
            f"the file is larger than {MAX_BYTES >> 20} MiB; it was not read",
            vi=f"tệp lớn hơn {MAX_BYTES >> 20} MiB nên không được đọc",
        )
    if reason := foreign(data):
        english, vietnamese = reason
        raise PackageError(english, vi=vietnamese)
    if data.count(_CENTRAL) > 2 * MAX_ENTRIES:  # counted before zipfile builds an object for each
        raise _too_many()
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except _DAMAGE as fault:
        raise PackageError(
            f"the file is a damaged or incomplete zip ({fault}); fetch or save it again",
            vi="tệp bị hỏng hoặc chưa tải về hết; hãy lấy hoặc lưu lại",
        ) from fault
    return Archive(archive)


def _check_readable(entry: zipfile.ZipInfo, name: str) -> None:
    if entry.flag_bits & 0x1:
        raise PackageError(
            f"{name}: the entry is locked with a zip password; save the document without one",
            vi="tệp bị khóa bằng mật khẩu zip; hãy lưu lại không đặt mật khẩu",
        )
    if entry.compress_type not in _METHODS:
        raise PackageError(
            f"{name}: packed by a method that a .docx may not use; save it again in Word",
            vi="tệp được nén theo cách mà .docx không cho phép; hãy mở bằng Word rồi lưu lại",
        )


def _too_many() -> PackageError:
    return PackageError(
        f"the zip has more than {MAX_ENTRIES} entries; it was not read",
        vi=f"tệp có hơn {MAX_ENTRIES} phần nên không được đọc",
    )


def _entries(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Entries by lower-case name. A name outside the package names no part; the same name twice is refused."""
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        raise _too_many()
    entries: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = info.filename.replace("\\", "/").lower()
        if name.startswith("/") or name.endswith("/") or ".." in name.split("/"):
            continue
        if name in entries:
            raise PackageError(
                f"the zip has two entries named {name!r}: programs would not agree what it says",
                vi=f"tệp có hai phần cùng tên {name}, mỗi chương trình sẽ đọc một khác; hãy mở bằng Word rồi lưu lại",
            )
        entries[name] = info
    return entries
