"""Dấu đầu dòng: the marks that open a numbered level, as they are typed in a text (ND30-I-II-6.đ, TYP-LEVEL)."""

from __future__ import annotations

import re

from vnadmin.model.mistyped import level_name, mistyped_level

__all__ = ["MARK", "look_alike", "typed_mark"]

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


CAPITAL = "[A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]"

ALIKE = re.compile(
    r"(?P<bullet>[•◦▪■●○*·–—−‐‑→✓])[ \u00a0\t]*(?=\S)"
    r"|(?P<tight>[-+])(?=[^\W\d_])"
    r"|(?P<closed>(?P<closed_number>\d{1,3})[)/](?=[ \u00a0\t]*[^\W\d_]))"
    rf"|(?P<decimal>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}\.?)(?=\s+{CAPITAL})"
    r"|(?P<glued>(?:[IVXLCDM]+|\d+)\.)(?=[^\W\d_])"
    rf"|(?P<dotted>[a-zđ])[.](?=\s*{CAPITAL})"
    r"|(?P<stuck>[a-zđ]\))(?=\S)"
    r"|(?P<article>[Đđ]iều[ \u00a0]+(?P<article_number>\d+))"
    rf"(?:\.(?=\s+{CAPITAL})|[ \u00a0]*[:\-–—](?!\s*(?:[Đđ]iều\s+)?\d))"
    r"|(?P<capitals>PHẦN|CH[ƯU][ƠO]NG|TIỂU MỤC|M[ỤU]C|[ĐÐƉD]I[ỀE]U)[ \u00a0]+(?P<number>[IVXLCDM]+|\d+)(?=[\s.:]|$)"
    r"|(?P<ordinal>Phần|Chương)[ \u00a0]+thứ[ \u00a0]"
)
"""What a line begins with when a mark was meant but is written otherwise than the decree writes it."""


def look_alike(text: str) -> tuple[str, str] | None:
    """What `text` begins with and how the decree writes it, when that looks like a mark and is none.

    >>> look_alike("• Nội dung"), look_alike("1) Nội dung"), look_alike("ĐIỀU 3. Nội dung"), look_alike("Nội dung")
    (('•', '- '), ('1)', '1. '), ('ĐIỀU 3', 'Điều 3. '), None)
    """
    found = ALIKE.match(text)
    if not found:
        return mistyped_level(text)
    written = found.group().rstrip()
    if found["bullet"] or found["tight"]:
        return written, "+ " if found["tight"] == "+" else "- "
    if found["closed"]:
        return written, f"{found['closed_number']}. "
    if found["decimal"]:
        return written, "a) "
    if found["dotted"]:
        return written, f"{found['dotted']}) "
    if found["article"]:
        return written, f"Điều {found['article_number']}. "
    if found["capitals"]:
        level = level_name(found["capitals"])
        return written, f"{level} {found['number']}{'. ' if level == 'Điều' else ''}"
    if found["ordinal"]:
        return written, f"{found['ordinal']} I"
    return written, f"{written} "
