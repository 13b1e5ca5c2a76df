"""Gói .docx: a zip file written by hand, its unchanging parts packed once (fixed dates, fixed order)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping

from vnadmin.ooxml.deflate import deflate, static_deflate

__all__ = ["Package"]

LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")
VERSION, UTF8_NAMES, NO_TIME, NEW_YEAR_1980 = 20, 0x800, 0, 0x21
STORED, DEFLATED = 0, 8
STORED_BELOW = 1024
"""Parts shorter than this change from document to document: packing them costs time and saves next to nothing."""


class Package:
    """A package whose parts are known by name: some never change, the others are given for every document."""

    def __init__(self, static: Mapping[str, bytes], changing: Iterable[str]) -> None:
        self._changing = [name.encode() for name in changing]
        files, directory, offset = [], [], 0
        for name, data in static.items():
            entry = _entry(name.encode(), DEFLATED, *static_deflate(data), len(data), offset)
            files.append(entry[0])
            directory.append(entry[1])
            offset += len(entry[0])
        self._files = b"".join(files)
        self._directory = b"".join(directory)
        self._count = len(files) + len(self._changing)

    def build(self, parts: Iterable[bytes]) -> bytes:
        """The whole file; `parts` holds the changing ones in the order of their names."""
        files, directory, offset = [self._files], [self._directory], len(self._files)
        for name, data in zip(self._changing, parts, strict=True):
            if len(data) < STORED_BELOW:
                local, central = _entry(name, STORED, data, zlib.crc32(data), len(data), offset)
            else:
                local, central = _entry(name, DEFLATED, *deflate(data), len(data), offset)
            files.append(local)
            directory.append(central)
            offset += len(local)
        listing = b"".join(directory)
        end = END.pack(b"PK\x05\x06", 0, 0, self._count, self._count, len(listing), offset, 0)
        return b"".join((*files, listing, end))


def _entry(path: bytes, method: int, packed: bytes, crc: int, size: int, offset: int) -> tuple[bytes, bytes]:
    """The file with its local header, and its line in the directory."""
    common = (VERSION, UTF8_NAMES, method, NO_TIME, NEW_YEAR_1980, crc, len(packed), size, len(path), 0)
    local = LOCAL.pack(b"PK\x03\x04", *common) + path + packed
    return local, CENTRAL.pack(b"PK\x01\x02", VERSION, *common, 0, 0, 0, 0, offset) + path
