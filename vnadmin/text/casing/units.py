"""Tên đơn vị hành chính: the common noun before the name of a unit (ND30-II-III-1.a, ND30-II-III-1.b, ND30-II-III-1.c).

Units are known by their pattern, a common noun and a name with a capital, not by a list of units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnadmin.text.casing.line import BLANK, Line, Slip
from vnadmin.text.casing.word_list import word_list

__all__ = ["UNIT", "units"]

UNIT = rf"(?:thủ{BLANK}đô|thành{BLANK}phố|tỉnh|đặc{BLANK}khu|phường|xã|quận|huyện|thị{BLANK}xã|thị{BLANK}trấn)"
"""The common nouns, as a pattern for `Line.low`."""

_UNIT = re.compile(rf"(?<!\w)({UNIT}){BLANK}(?=\w)")
_WITHIN = rf",?{BLANK}(?:quận|thành{BLANK}phố|tỉnh|tp)(?!\w)"
_WORD, _BLANK = re.compile(r"\w+"), re.compile(BLANK)
_SPECIAL = {
    "Thủ đô Hà Nội": "ND30-II-III-1.c",
    "Thành phố Hồ Chí Minh": "ND30-II-III-1.c",
    "Phường Điện Biên Phủ": "ND30-II-III-1.b",
}
_PROVINCIAL = ("tỉnh", "thành phố")  # of these, persons and events gave their name to the special ones alone
_PART_OF = re.compile(_WITHIN)
_NUMBER = re.compile(rf"[0-9]{{1,2}}(?=[ \t]*(?:\Z|[\r\n;:)”\"]|\.(?!\d)|,(?!\d))|{_WITHIN})")
_MANY = frozenset(("các", "những", "hai", "ba", "bốn", "năm"))
_PLACED = frozenset(("tại", "ở", "thuộc", "của", "ubnd", "hđnd", "dân", "bàn", "an"))  # not: trong đó phường 12, xã 3
_COMPOUND = frozenset(("tác", "tấn", "công", "tri", "phường"))  # hợp tác xã, công xã, tri huyện; phường Phường Đúc
_ORGANS = frozenset(("ủy", "đoàn", "đội", "hội", "công", "vương"))  # Tỉnh ủy, Tỉnh đoàn, Xã hội, Quận công
_ROMAN = re.compile("[ivx]+")
_REACH = 60


def units(line: Line) -> Iterator[Slip]:
    """Danh từ chung trong tên đơn vị hành chính: small, but large where the decree makes it part of the name.

    Whether a person gave a unit its name is not decided: such names are left as they are.

    >>> from vnadmin.text.casing.line import line_of
    >>> [slip.wanted for slip in units(line_of("UBND Tỉnh Thái Nguyên, thành phố Hồ Chí Minh; tại quận 1."))]
    ['tỉnh Thái Nguyên', 'Thành phố Hồ Chí Minh', 'Quận 1']
    >>> [*units(line_of("Tỉnh Thái Nguyên; phường Bắc Kạn; tại Phường Trần Phú; của Tỉnh Đoàn; phường 5 tổ"))]
    []
    """
    for found in _UNIT.finditer(line.low):
        noun, start, name = " ".join(found[1].split()), found.start(), found.end()
        before = line.word_before(start)
        if before in _MANY or before in _COMPOUND:
            continue
        if number := _NUMBER.match(line.low, name):
            if noun in ("phường", "quận") and (before in _PLACED or _PART_OF.match(line.low, number.end())):
                right = f"{noun[0].upper()}{noun[1:]} {number[0]}"
                yield from line.slip(start, number.end(), right, "ND30-II-III-1.b")
        elif (end := _name_end(line, name)) > name:
            bare = " ".join(line.low[name:end].split())
            special = next((right for right in _SPECIAL if f"{noun} {bare} ".startswith(f"{right.lower()} ")), "")
            if special:
                own = [*_WORD.finditer(line.text, start, end)][: len(special.split())]  # not the person named behind
                yield from line.slip(start, own[-1].end(), special, _SPECIAL[special])
            elif _plain(noun, bare):
                yield from line.slip(start, end, f"{noun} {line.text[name:end]}", "ND30-II-III-1.a")


def _name_end(line: Line, place: int) -> int:
    """The end of the words with capitals that begin here; `place` itself where there is none."""
    end = place
    for word in _WORD.finditer(line.text, place, place + _REACH):
        joined = word.start() == place or _BLANK.fullmatch(line.text, end, word.start())
        if not joined or not word[0][0].isupper():
            break
        end = word.end()
    return end


def _plain(noun: str, name: str) -> bool:
    """Whether the name is that of a place, not of an organ, nor perhaps of a person, an event or a number."""
    words = name.split()
    if noun == "thủ đô" or words[0] in _ORGANS or _ROMAN.fullmatch(words[0]) or name.startswith("điện biên phủ"):
        return False
    persons = word_list().persons
    return noun in _PROVINCIAL or (words[0] not in persons and " ".join(words[:2]) not in persons)
