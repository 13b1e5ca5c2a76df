"""Nén: raw deflate and CRC-32, with `isal` where it is installed and zlib where it is not."""

from __future__ import annotations

import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

__all__ = ["Deflated", "deflate", "deflated", "static_deflate"]

LEVEL = 6
"""The level of zlib for what changes from document to document."""
RAW = -15
"""Deflate without a header of its own, its window as large as it gets."""
CHUNK = 1 << 16
"""Bytes of a part that are made before the first of them are packed; most documents have fewer."""


class _Codec(NamedTuple):
    """A module with the interface of zlib, and the level it packs with."""

    module: Any  # isal has no types
    level: int

    def pack(self, data: bytes) -> bytes:
        return bytes(self.module.compress(data, self.level, RAW))


class Deflated(NamedTuple):
    """A deflated part in stretches, in order, to be taken out one by one; the part's CRC-32 and size."""

    stretches: deque[bytes]
    crc: int
    size: int


@cache
def _codec() -> _Codec:
    try:
        from isal import isal_zlib
    except ImportError:
        return _Codec(zlib, LEVEL)
    return _Codec(isal_zlib, isal_zlib.Z_BEST_SPEED)


def deflate(data: bytes) -> tuple[bytes, int]:
    """The deflated bytes of a part that changes, and the CRC-32 of the part."""
    codec = _codec()
    return codec.pack(data), codec.module.crc32(data)


def static_deflate(data: bytes) -> tuple[bytes, int]:
    """The same for a part that never changes: packed once, as small as it gets, with the same bytes everywhere."""
    return zlib.compress(data, 9, RAW), zlib.crc32(data)


def deflated(pieces: Iterable[bytes]) -> bytes | Deflated:
    """A part of many pieces deflated while they are made, so that it is never held; a short one as it is."""
    chunks = _chunks(pieces)
    first, second = next(chunks), next(chunks, None)
    if second is None:
        return first
    codec = _codec()
    packer = codec.module.compressobj(codec.level, zlib.DEFLATED, RAW)
    stretches: deque[bytes] = deque()
    crc = size = 0
    for chunk in chain((first, second), chunks):
        if stretch := packer.compress(chunk):
            stretches.append(stretch)
        crc = codec.module.crc32(chunk, crc)
        size += len(chunk)
    stretches.append(packer.flush())
    return Deflated(stretches, crc, size)


def _chunks(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces put together to chunks; at least one."""
    held: list[bytes] = []
    length = 0
    for piece in pieces:
        held.append(piece)
        length += len(piece)
        if length >= CHUNK:
            yield b"".join(held)
            held.clear()
            length = 0
    yield b"".join(held)
