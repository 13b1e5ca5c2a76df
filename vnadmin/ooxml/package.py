"""Gói .docx: a zip file written by hand, its unchanging parts packed once (fixed dates, fixed order)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from types import MappingProxyType
from typing import NamedTuple

from vnadmin.ooxml.deflate import Deflated, deflate, static_deflate

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

NOTHING: Mapping[str, bytes] = MappingProxyType({})


class _Entry(NamedTuple):
    """A part in the file: its local header, with what was packed at once, and its line in the directory."""

    data: bytes
    name: bytes
    local: bytes
    line: bytes  # up to the offset

    def listed(self, offset: int) -> bytes:
        return self.line + OFFSET.pack(offset) + self.name


class Package:
    """A package whose parts are known by name: some never change, the others are given for every document."""

    def __init__(self, static: Mapping[str, bytes], changing: Iterable[str]) -> None:
        self._changing = [name.encode() for name in changing]
        self._before: list[_Entry | None] = [None] * len(self._changing)
        files, directory, offset = [], [], 0
        for name, data in static.items():
            entry = _packed(name.encode(), data, DEFLATED, *static_deflate(data))
            files.append(entry.local)
            directory.append(entry.listed(offset))
            offset += len(entry.local)
        self._files = b"".join(files)
        self._directory = b"".join(directory)
        self._count = len(files) + len(self._changing)

    def build(self, parts: Iterable[bytes | Deflated], added: Mapping[str, bytes] = NOTHING) -> bytes:
        """The whole file; `parts` holds the changing ones in the order of their names. Deflated ones are taken out.

        `added` are parts that this document alone has.
        """
        file, directory = BytesIO(), [self._directory]
        file.write(self._files)
        for place, part in zip(range(len(self._changing)), parts, strict=True):
            entry = self._entry(place, part)
            directory.append(entry.listed(file.tell()))
            file.write(entry.local)
            if isinstance(part, Deflated):
                while part.stretches:  # each is let go when it is in the file
                    file.write(part.stretches.popleft())
        for name, data in added.items():
            entry = _made(name.encode(), data)
            directory.append(entry.listed(file.tell()))
            file.write(entry.local)
        listing, count = b"".join(directory), self._count + len(added)
        end = END.pack(b"PK\x05\x06", 0, 0, count, count, len(listing), file.tell(), 0)
        file.write(listing + end)
        return file.getvalue()

    def _entry(self, place: int, part: bytes | Deflated) -> _Entry:
        """The entry of a changing part; the one of the document before where the part is the same."""
        name = self._changing[place]
        if isinstance(part, Deflated):
            return _entry(name, DEFLATED, part.crc, sum(map(len, part.stretches)), part.size)
        before = self._before[place]
        if before is not None and before.data == part:
            return before
        entry = _made(name, part)
        self._before[place] = entry if len(part) < KEPT_BELOW else None
        return entry


def _made(name: bytes, part: bytes) -> _Entry:
    """The entry of a part that is not the same in every document."""
    if len(part) < STORED_BELOW:
        return _packed(name, part, STORED, part, zlib.crc32(part))
    return _packed(name, part, DEFLATED, *deflate(part))


def _packed(name: bytes, data: bytes, method: int, packed: bytes, crc: int) -> _Entry:
    return _entry(name, method, crc, len(packed), len(data), data, packed)


def _entry(
    name: bytes, method: int, crc: int, packed_size: int, size: int, data: bytes = b"", packed: bytes = b""
) -> _Entry:
    common = (VERSION, UTF8_NAMES, method, NO_TIME, NEW_YEAR_1980, crc, packed_size, size, len(name), 0)
    local = LOCAL.pack(b"PK\x03\x04", *common) + name + packed
    return _Entry(data, name, local, CENTRAL.pack(b"PK\x01\x02", VERSION, *common, 0, 0, 0, 0))
