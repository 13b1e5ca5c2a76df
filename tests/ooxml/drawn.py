"""Drawings in tests: pictures, charts of any numbers, and blocks that hold them."""

from __future__ import annotations

import struct
import zlib
from decimal import Decimal

from hypothesis import strategies as st

from vnadmin.blocks import Chart, Drawing, Picture, Series
from vnadmin.formats import looks

LETTERS = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyẠẬỀỮ&<>\"' .,-0", min_size=1, max_size=20)
WHOLE = st.integers(0, 999_999_999)
EXACT = st.decimals(0, 99999, places=2).map(Decimal.normalize)


def png(shade: int = 0) -> bytes:
    """A PNG of one pixel in a shade of grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">LLBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes((0, shade)))) + chunk(b"IEND", b"")


def drawing(content: Picture | Chart, alt: str = "hình", **changes: object) -> Drawing:
    look = looks(14)["o_bang"]
    return Drawing(content, 4000, 2000, alt, look.key, look.varied("", **changes).format)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    categories = draw(st.lists(LETTERS, min_size=1, max_size=5))
    values = st.lists(draw(st.sampled_from([WHOLE, WHOLE | EXACT])), min_size=len(categories), max_size=len(categories))
    series = draw(st.lists(st.builds(Series, LETTERS, values.map(tuple)), min_size=1, max_size=4))
    return Chart(
        kind=draw(st.sampled_from(["bar", "column"])),
        title=draw(st.just("") | LETTERS),
        categories=tuple(categories),
        series=tuple(series),
        letters=draw(st.integers(8, 40)),
        share=draw(st.booleans()),
    )


pictures = st.integers(0, 3).map(lambda shade: Picture(png(shade)))
drawings = st.builds(
    drawing,
    pictures | charts(),
    st.just("") | LETTERS,
    align=st.sampled_from(["left", "center", "right"]),
    keep_next=st.booleans(),
)
