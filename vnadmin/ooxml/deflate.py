"""Nén: raw deflate and CRC-32, with `isal` where it is installed and zlib where it is not."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from functools import cache

__all__ = ["deflate", "static_deflate"]

LEVEL = 6
"""The level of zlib for what changes from document to document."""
RAW = -15
"""Deflate without a header of its own, its window as large as it gets."""


@cache
def _codec() -> tuple[Callable[[bytes], bytes], Callable[[bytes], int]]:
    try:
        from isal import isal_zlib
    except ImportError:
        return _zlib, zlib.crc32

    level, compress = isal_zlib.Z_BEST_SPEED, isal_zlib.compress

    def fast(data: bytes) -> bytes:
        return bytes(compress(data, level, RAW))

    return fast, isal_zlib.crc32


def _zlib(data: bytes, level: int = LEVEL) -> bytes:
    return zlib.compress(data, level, RAW)


def deflate(data: bytes) -> tuple[bytes, int]:
    """The deflated bytes of a part that changes, and the CRC-32 of the part."""
    pack, crc = _codec()
    return pack(data), crc(data)


def static_deflate(data: bytes) -> tuple[bytes, int]:
    """The same for a part that never changes: packed once, as small as it gets, with the same bytes everywhere."""
    return _zlib(data, 9), zlib.crc32(data)
