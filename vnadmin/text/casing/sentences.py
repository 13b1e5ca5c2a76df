"""Viết hoa đầu câu: the first letter of a sentence that follows another in the same line (ND30-II-I)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnadmin.text.casing.line import BLANK, Line, Slip

__all__ = ["sentences"]

_RULE = "ND30-II-I"
_NEXT = re.compile(rf"(?<![\w.])([^\W\d_]{{2,8}})[.?!]{BLANK}([^\W\d_]{{2,8}})(?=[ \u00a0,])")
_VOWEL = re.compile("[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]")
_ROMAN = re.compile("[ivxlc]+")


def sentences(line: Line) -> Iterator[Slip]:
    """Đầu câu: a small letter after the full stop of a word; not after an abbreviation, a number or an item mark.

    >>> from vnadmin.text.casing.line import line_of
    >>> [slip.wanted for slip in sentences(line_of("Đã họp xong. các đơn vị, TP. và v.v. và thực hiện."))]
    ['Các']
    """
    place = 0
    while found := _NEXT.search(line.text, place):
        place = found.start(2)
        last, word = found[1], found[2]
        if not (last.islower() and word.islower()) or word[0].upper().lower() != word[0]:
            continue
        foreign = last.isascii() and word.isascii()  # other languages, names of files
        if _VOWEL.search(last) and not _ROMAN.fullmatch(last) and not foreign:
            yield from line.slip(found.start(2), found.end(2), word[0].upper() + word[1:], _RULE)
