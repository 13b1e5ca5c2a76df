"""Dấu đầu dòng: the marks that open a numbered level, as they are typed in a text (ND30-I-II-6.đ, TYP-LEVEL)."""

from __future__ import annotations

import re

__all__ = ["MARK", "typed_mark"]

MARK = re.compile(
    r"(?P<part>Phần|Chương)[ \u00a0]+(?P<roman_part>[IVXLCDM]+|\d+)(?=[\s.:]|$)"
    r"|(?P<section>Mục|Tiểu mục)[ \u00a0]+(?P<section_number>\d+)(?=[\s.:]|$)"
    r"|Điều[ \u00a0]+(?P<article>\d+[a-zđ]?)\."
    r"|(?P<roman>[IVXLCDM]+)\.(?=\s)"
    r"|(?P<clause>\d+)\.(?=\s)"
    r"|(?P<point>[a-zđ])\)(?=\s)"
    r"|(?P<item>[-+])(?=\s)"
)
"""One opening mark at the start of a line. Spelled as the decree spells it: "Điều 1." but not "điều 1"."""

_FIRST = frozenset("PCMTĐIVXLD0123456789abcdefghijklmnopqrstuvwxyzđ-+")


def typed_mark(text: str) -> str:
    """The mark that `text` begins with, or an empty string.

    >>> typed_mark("III. MỤC ĐÍCH"), typed_mark("a) Nội dung"), typed_mark("3 ngày")
    ('III.', 'a)', '')
    """
    if not text or text[0] not in _FIRST:
        return ""
    found = MARK.match(text)
    return found.group() if found else ""
