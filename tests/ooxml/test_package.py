"""The package writer: sound for every reader, the same bytes every time, the same parts with every codec."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin.ooxml import deflate
from vnadmin.ooxml import package as package_module
from vnadmin.ooxml.package import KEPT_BELOW, STORED_BELOW, Package
from vnadmin.ooxml.unpack import unpack

NAMES = st.sampled_from(["[Content_Types].xml", "word/document.xml", "docProps/core.xml", "word/media/ảnh.png", "a"])
PARTS = st.dictionaries(NAMES, st.binary(max_size=3000) | st.just("đoạn văn ".encode() * 2000), max_size=5)


@settings(max_examples=60)
@given(PARTS, st.sets(NAMES))
def test_what_goes_in_comes_out(parts: dict[str, bytes], changing: set[str]) -> None:
    moving = [name for name in parts if name in changing]
    package = Package({name: data for name, data in parts.items() if name not in changing}, moving)
    data = package.build([parts[name] for name in moving])
    assert package.build([parts[name] + b"x" for name in moving]) != data or not moving
    assert data == package.build([parts[name] for name in moving])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == parts
        for info in archive.infolist():
            assert (info.date_time, info.extract_version, info.flag_bits) == ((1980, 1, 1, 0, 0, 0), 20, 0x800)
    own = unpack(data)
    assert {name: own.read(name) for name in own.names} == parts


def test_local_headers_say_the_same_as_the_directory() -> None:
    data = Package({"a": b"x" * 5000}, ["ă"]).build([b"y"])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        end = 0
        for info in archive.infolist():
            head = struct.unpack_from("<4s5H3L2H", data, info.header_offset)
            assert info.header_offset == end
            assert head[0] == b"PK\x03\x04"
            assert head[3] == info.compress_type
            assert head[6:9] == (info.CRC, info.compress_size, info.file_size)
            assert head[9:] == (len(info.filename.encode()), 0)
            end += 30 + head[9] + info.compress_size
        assert data[end : end + 4] == b"PK\x01\x02"


@pytest.mark.parametrize("size", [0, 1, STORED_BELOW - 1, STORED_BELOW, 100_000])
@pytest.mark.parametrize("with_isal", [True, False])
def test_every_codec_packs_the_same_parts(size: int, with_isal: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if with_isal:
        pytest.importorskip("isal")
    else:
        monkeypatch.setitem(__import__("sys").modules, "isal", None)
    deflate._codec.cache_clear()
    part = ("Ủy ban nhân dân " * size)[:size].encode()
    data = Package({}, ["word/document.xml"]).build([part])
    deflate._codec.cache_clear()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.read("word/document.xml") == part
        assert archive.infolist()[0].compress_type == (8 if len(part) >= STORED_BELOW else 0)


def test_static_parts_are_packed_as_small_as_zlib_can() -> None:
    part = b"<w:p/>" * 1000
    packed, crc = deflate.static_deflate(part)
    assert zlib.decompress(packed, -15) == part
    assert crc == zlib.crc32(part)
    assert len(packed) <= len(zlib.compress(part, 9, -15))


def test_a_small_part_that_is_the_same_again_is_not_packed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    packed: list[bytes] = []

    def deflated(data: bytes) -> tuple[bytes, int]:
        packed.append(data)
        return deflate.deflate(data)

    monkeypatch.setattr(package_module, "deflate", deflated)
    package = Package({}, ["a", "b"])
    header, text = b"h" * STORED_BELOW, b"t" * KEPT_BELOW
    first, second = package.build([header, text]), package.build([header, text])
    assert first == second
    assert packed == [header, text, text]  # a long part is not kept: memory does not grow with documents
    assert package.build([b"g" * STORED_BELOW, text]) != first
    assert package.build([header, text]) == first


def test_a_part_too_many_or_too_few_is_refused() -> None:
    package = Package({}, ["a"])
    for parts in ([], [b"x", b"y"]):
        with pytest.raises(ValueError, match="zip"):
            package.build(parts)
