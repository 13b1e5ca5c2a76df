"""How a fault is planted into a .docx: parts taken away, added or doubled, text swapped inside one. Bytes → bytes."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable

from .good_docx import zipped

Damage = Callable[[bytes], bytes]


def entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def swap(part: str, *replacements: tuple[str, str]) -> Damage:
    """Replace the first occurrence of each text, blanks between elements left out; every text must be there."""

    def damage(data: bytes) -> bytes:
        parts = entries(data)
        text = re.sub(r">\s+<", "><", parts[part].decode())
        for old, new in replacements:
            if old not in text:
                raise ValueError(f"{part} has no {old!r} to damage")
            text = text.replace(old, new, 1)
        return zipped({**parts, part: text.encode()})

    return damage


def without(part: str) -> Damage:
    return lambda data: zipped({name: content for name, content in entries(data).items() if name != part})


def with_part(part: str, content: bytes) -> Damage:
    return lambda data: zipped({**entries(data), part: content})


def twice(part: str) -> Damage:
    def damage(data: bytes) -> bytes:
        stream = io.BytesIO(data)
        with warnings.catch_warnings(), zipfile.ZipFile(stream, "a") as archive:
            warnings.simplefilter("ignore")  # zipfile warns of exactly what is wanted here
            archive.writestr(part, entries(data)[part])
        return stream.getvalue()

    return damage


def wrong_crc(data: bytes) -> bytes:
    """One letter of a stored entry is changed behind the zip's back."""
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(zipfile.ZipInfo("word/stored.xml"), "<stored/>")
    return stream.getvalue().replace(b"<stored/>", b"<sTored/>")
