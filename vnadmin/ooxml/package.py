"""Gói .docx: a zip file written by hand, its unchanging parts packed once (fixed dates, fixed order)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vnadmin.ooxml.deflate import deflate, static_deflate

__all__ = ["Package"]

LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5HL")  # up to the offset of the local header
OFFSET = struct.Struct("<L")
END = struct.Struct("<4s4H2LH")
VERSION, UTF8_NAMES, NO_TIME, NEW_YEAR_1980 = 20, 0x800, 0, 0x21
STORED, DEFLATED = 0, 8
STORED_BELOW = 1024
"""Parts shorter than this change from document to document: packing them costs time and saves next to nothing."""
KEPT_BELOW = 8192
"""Parts shorter than this are kept packed: headers, footers and properties are often those of the document before."""


class _Entry(NamedTuple):
    """A packed part: the file with its local header, and its line in the directory up to the offset."""

    data: bytes
    name: bytes
    local: bytes
    line: bytes

    def listed(self, offset: int) -> bytes:
        return self.line + OFFSET.pack(offset) + self.name


class Package:
    """A package whose parts are known by name: some never change, the others are given for every document."""

    def __init__(self, static: Mapping[str, bytes], changing: Iterable[str]) -> None:
        self._changing = [name.encode() for name in changing]
        self._before: list[_Entry | None] = [None] * len(self._changing)
        files, directory, offset = [], [], 0
        for name, data in static.items():
            entry = _entry(name.encode(), data, DEFLATED, *static_deflate(data))
            files.append(entry.local)
            directory.append(entry.listed(offset))
            offset += len(entry.local)
        self._files = b"".join(files)
        self._directory = b"".join(directory)
        self._count = len(files) + len(self._changing)

    def build(self, parts: Iterable[bytes]) -> bytes:
        """The whole file; `parts` holds the changing ones in the order of their names."""
        files, directory, offset = [self._files], [self._directory], len(self._files)
        for place, data in zip(range(len(self._changing)), parts, strict=True):
            entry = self._packed(place, data)
            files.append(entry.local)
            directory.append(entry.listed(offset))
            offset += len(entry.local)
        listing = b"".join(directory)
        end = END.pack(b"PK\x05\x06", 0, 0, self._count, self._count, len(listing), offset, 0)
        return b"".join((*files, listing, end))

    def _packed(self, place: int, data: bytes) -> _Entry:
        """The entry of a changing part; the one of the document before where the part is the same."""
        before = self._before[place]
        if before is not None and before.data == data:
            return before
        name = self._changing[place]
        if len(data) < STORED_BELOW:
            entry = _entry(name, data, STORED, data, zlib.crc32(data))
        else:
            entry = _entry(name, data, DEFLATED, *deflate(data))
        self._before[place] = entry if len(data) < KEPT_BELOW else None
        return entry


def _entry(name: bytes, data: bytes, method: int, packed: bytes, crc: int) -> _Entry:
    common = (VERSION, UTF8_NAMES, method, NO_TIME, NEW_YEAR_1980, crc, len(packed), len(data), len(name), 0)
    local = LOCAL.pack(b"PK\x03\x04", *common) + name + packed
    return _Entry(data, name, local, CENTRAL.pack(b"PK\x01\x02", VERSION, *common, 0, 0, 0, 0))
