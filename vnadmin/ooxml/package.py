"""Gói .docx: a zip file written by hand, its unchanging parts packed once (fixed dates, fixed order)."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping

from vnadmin.ooxml.deflate import deflate, static_deflate

__all__ = ["Package"]

LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")
VERSION, UTF8_NAMES, DEFLATED, NO_TIME, NEW_YEAR_1980 = 20, 0x800, 8, 0, 0x21


class Package:
    """A package whose parts are known by name: some never change, the others are given for every document."""

    def __init__(self, static: Mapping[str, bytes], changing: Iterable[str]) -> None:
        self._changing = tuple(changing)
        files, directory, offset = [], [], 0
        for name, data in static.items():
            entry = _entry(name, *static_deflate(data), len(data), offset)
            files.append(entry[0])
            directory.append(entry[1])
            offset += len(entry[0])
        self._files = b"".join(files)
        self._directory = b"".join(directory)
        self._count = len(files) + len(self._changing)

    def build(self, parts: Mapping[str, bytes]) -> bytes:
        """The whole file; `parts` holds every changing part."""
        files, directory, offset = [self._files], [self._directory], len(self._files)
        for name in self._changing:
            data = parts[name]
            local, central = _entry(name, *deflate(data), len(data), offset)
            files.append(local)
            directory.append(central)
            offset += len(local)
        listing = b"".join(directory)
        end = END.pack(b"PK\x05\x06", 0, 0, self._count, self._count, len(listing), offset, 0)
        return b"".join((*files, listing, end))


def _entry(name: str, packed: bytes, crc: int, size: int, offset: int) -> tuple[bytes, bytes]:
    """The file with its local header, and its line in the directory."""
    path = name.encode()
    common = (VERSION, UTF8_NAMES, DEFLATED, NO_TIME, NEW_YEAR_1980, crc, len(packed), size, len(path), 0)
    local = LOCAL.pack(b"PK\x03\x04", *common) + path + packed
    return local, CENTRAL.pack(b"PK\x01\x02", VERSION, *common, 0, 0, 0, 0, offset) + path
