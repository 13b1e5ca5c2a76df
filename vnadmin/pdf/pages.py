"""Số trang: the pages of a PDF as office programs write it, told only where two ways of counting agree."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import pairwise

__all__ = ["page_count"]

STREAM = re.compile(rb">>\s*stream\r?\n")
PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
TREE = re.compile(rb"/Type\s*/Pages(?![A-Za-z])")
COUNT = re.compile(rb"/Count\s+(\d+)")
PACKED = re.compile(rb"/Type\s*/ObjStm\b")
FIRST = re.compile(rb"/First\s+(\d+)")


def page_count(data: bytes) -> int | None:
    """The number of pages: the page objects there are, if the root of the page tree counts as many; else None.

    This is no PDF reader: a file that was changed after it was written (signed, joined) may give None.
    """
    objects = list(_objects(data))
    pages = sum(1 for text in objects if PAGE.search(text))
    roots = [text for text in objects if TREE.search(text) and b"/Parent" not in text]
    counts = [int(found[1]) for text in roots if (found := COUNT.search(text))]
    return pages if pages and counts == [pages] else None


def _objects(data: bytes) -> Iterator[bytes]:
    """The text of every object, also of those packed into object streams; the content of other streams is left out."""
    plain, at = [], 0
    for found in STREAM.finditer(data):
        if found.start() < at:
            continue  # inside the content of the stream before
        head = data[max(data.rfind(b" obj", at, found.start()), at) : found.start()]
        end = data.find(b"endstream", found.end())
        if PACKED.search(head):
            yield from _packed(head, data[found.end() : end])
        plain.append(data[at : found.start()])
        at = end if end >= 0 else len(data)
    plain.append(data[at:])
    yield from b"".join(plain).split(b"endobj")


def _packed(head: bytes, content: bytes) -> Iterator[bytes]:
    """The objects of an object stream: pairs of number and offset, then, from /First on, the objects."""
    first = FIRST.search(head)
    if first is None:
        return
    try:
        text = zlib.decompressobj().decompress(content) if b"/FlateDecode" in head else content
        offsets = [int(word) for word in text[: int(first[1])].split()[1::2]]
    except (zlib.error, ValueError):
        return
    body = text[int(first[1]) :]
    for start, end in pairwise([*offsets, len(body)]):
        yield body[start:end]
