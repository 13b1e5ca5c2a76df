"""Tệp .zip: documents stored one after another as they come (they are deflated already), with fixed dates.

The directory at its end waits in a file of its own, so that memory does not grow with the number of documents.
"""

from __future__ import annotations

import shutil
import struct
import zlib
from tempfile import TemporaryFile
from typing import IO

__all__ = ["Archive"]

LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
FAR_OFFSET = struct.Struct("<2HQ")
END = struct.Struct("<4s4H2LH")
FAR_END = struct.Struct("<4sQ2H2L4Q")
FAR_END_PLACE = struct.Struct("<4sLQL")
VERSION, FAR_VERSION, UTF8_NAMES, STORED, NO_TIME, NEW_YEAR_1980 = 20, 45, 0x800, 0, 0, 0x21
MOST_FILES, FARTHEST = 0xFFFF, 0xFFFFFFFF
"""What the fields of a plain zip hold; beyond them the zip64 form stands beside it."""


def is_far(offset: int) -> bool:
    """Whether a place in the file is beyond the plain fields."""
    return offset >= FARTHEST


class Archive:
    """Một tệp .zip đang ghi: `file` is written from its beginning to its end, never read or moved in."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._directory: IO[bytes] = TemporaryFile()  # noqa: SIM115  # closed in `close`
        self._count = self._offset = 0

    def add(self, name: str, data: bytes) -> None:
        """One more document. ValueError for one of 4 GiB or more, which its entry cannot tell."""
        if len(data) >= FARTHEST:
            raise ValueError(f"{name}: {len(data)} bytes are too many for an entry of a .zip")
        spelt, far = name.encode(), is_far(self._offset)
        version = FAR_VERSION if far else VERSION
        common = (UTF8_NAMES, STORED, NO_TIME, NEW_YEAR_1980, zlib.crc32(data), len(data), len(data), len(spelt))
        more = FAR_OFFSET.pack(1, 8, self._offset) if far else b""
        self._file.write(LOCAL.pack(b"PK\x03\x04", VERSION, *common, 0) + spelt)
        self._file.write(data)
        place = FARTHEST if far else self._offset
        line = CENTRAL.pack(b"PK\x01\x02", VERSION, version, *common, len(more), 0, 0, 0, 0, place)
        self._directory.write(line + spelt + more)
        self._offset += LOCAL.size + len(spelt) + len(data)
        self._count += 1

    def finish(self) -> None:
        """Write the directory: the archive is whole."""
        size = self._directory.tell()
        self._directory.seek(0)
        shutil.copyfileobj(self._directory, self._file)
        count, begins, ends = self._count, self._offset, self._offset + size
        if count >= MOST_FILES or is_far(begins) or is_far(size):
            versions = (FAR_VERSION, FAR_VERSION, 0, 0)
            self._file.write(FAR_END.pack(b"PK\x06\x06", FAR_END.size - 12, *versions, count, count, size, begins))
            self._file.write(FAR_END_PLACE.pack(b"PK\x06\x07", 0, ends, 1))
        count, size = min(count, MOST_FILES), min(size, FARTHEST)
        begins = FARTHEST if is_far(begins) else begins
        self._file.write(END.pack(b"PK\x05\x06", 0, 0, count, count, size, begins, 0))

    def close(self) -> None:
        """Let go of the directory."""
        self._directory.close()
