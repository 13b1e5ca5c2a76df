"""Dấu của cấp gõ sai: "Điều 2 Bổ nhiệm", "Dieu 3.", "Ðiều 4." (U+00D0), "Chuong I", told from running text.

Running text may begin with a citation, "Điều 2 Quyết định số 5", and is never accused for what may be one.
"""

from __future__ import annotations

import re
from functools import cache

from vnadmin.text.spelling import strip_marks

__all__ = ["level_name", "mistyped_level"]

LEVEL = re.compile(
    r"(?P<name>[DĐÐƉ]i[eêềèé]u|Ch[uư][oơ]ng|M[uụ]c|Ti[eêể]u m[uụ]c)\s*"
    r"(?P<number>[IVXLCDM]+|\d+[a-zđ]?)"
    r"(?:(?P<end>\s*[.:](?!\d)|$)|\s+(?P<words>.+))"
)
ROMAN_LEVELS = ("Chương", "Phần")
NAMES = {"dieu": "Điều", "chuong": "Chương", "muc": "Mục", "tieu muc": "Tiểu mục", "phan": "Phần"}
ETH = str.maketrans("ÐƉ", "DD")
"""Letters that look like Đ and are none: U+00D0 of Icelandic, U+0189 of Ewe."""

CITED_TOO = (
    "Điều lệ|Điều ước|Điều|Khoản|Điểm|Mục|Tiểu mục|Chương|Phần|Phụ lục|Bản|Dự thảo|Nội quy|Quy|Hương ước|Hiệp|Công ước|"
    "Hiến chương|Thể lệ|Tiêu chuẩn|Thỏa thuận|Thoả thuận|Giấy|Mẫu|Danh mục"
)
"""What an article is cited from, besides the kinds of document that citations are recognised by."""


def level_name(word: str) -> str:
    """Tên cấp: a level as the decree spells it, whatever its marks and letter case.

    >>> level_name("CHUONG"), level_name("Ðiều")
    ('Chương', 'Điều')
    """
    return NAMES[strip_marks(word.translate(ETH)).lower()]


def mistyped_level(line: str) -> tuple[str, str] | None:
    """What `line`, which opens with no mark, begins with and how the decree writes it; None for running text.

    >>> mistyped_level("Điều 2 Bổ nhiệm bà C."), mistyped_level("Dieu 3. X"), mistyped_level("Chuong I")
    (('Điều 2', 'Điều 2. '), ('Dieu 3.', 'Điều 3. '), ('Chuong I', 'Chương I'))
    >>> [mistyped_level(f"Điều 5 {words}") for words in ("của Luật", "Quyết định số 5", "này", "NĐ 30")]
    [None, None, None, None]
    """
    found = LEVEL.match(line)
    if not found:
        return None
    name, number = level_name(found["name"]), found["number"]
    if number.isalpha() and name not in ROMAN_LEVELS:
        return None
    if found["words"] and (found["name"].isascii() or not _is_title(found["words"])):
        return None
    written = line[: found.start("words")] if found["words"] else found.group()
    return written.rstrip(), f"{name} {number}{'. ' if name == 'Điều' else ''}"


def _is_title(words: str) -> bool:
    """Whether words right after a number begin a title or a sentence: a capital, no abbreviation, nothing cited."""
    first = words.split()[0]
    return first[0].isupper() and (len(first) == 1 or not first.isupper()) and not _cited().match(words)


@cache
def _cited() -> re.Pattern[str]:
    from vnadmin.text.citation.kinds import kind_pattern  # few texts come here

    return re.compile(rf"(?:{kind_pattern()}|{CITED_TOO})\b", re.IGNORECASE)
