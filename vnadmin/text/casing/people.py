"""Nhân dân, Nhà nước: large where they stand alone (ND30-II-V-1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnadmin.text.casing.line import BLANK, Line, Slip
from vnadmin.text.casing.word_list import word_list

__all__ = ["people"]

_RULE = "ND30-II-V-1"
_NOUN = re.compile(rf"(?<!\w)(?:(?P<people>nhân{BLANK}dân)|nhà{BLANK}nước)(?!\w)")
_AFTER = re.compile(rf"{BLANK}(\w+)(?:{BLANK}(\w+))?")


def people(line: Line) -> Iterator[Slip]:
    """Nhân dân, Nhà nước đứng riêng: after words that a noun of its own follows, not as part of a name or compound.

    >>> from vnadmin.text.casing.line import line_of
    >>> [slip.wanted for slip in people(line_of("của nhân dân; giữa Đảng và nhà nước; lấy ý kiến nhân dân"))]
    ['Nhân dân', 'Nhà nước', 'Nhân dân']
    >>> [*people(line_of("Ủy ban nhân dân, công an nhân dân, ngân sách nhà nước, quản lý nhà nước, đồng nhân dân tệ"))]
    []
    """
    lists = word_list()
    for found in _NOUN.finditer(line.low):
        is_people = found["people"] is not None
        after = lists.people_after if is_people else lists.state_after
        not_before = lists.people_not_before if is_people else lists.state_not_before
        if after.isdisjoint(line.before(found.start())):
            continue
        follows = _AFTER.match(line.low, found.end())
        name_follows = follows is not None and line.text[follows.start(1)].isupper()
        if name_follows or (follows and {follows[1], f"{follows[1]} {follows[2]}"} & not_before):
            continue
        yield from line.slip(found.start(), found.end(), "Nhân dân" if is_people else "Nhà nước", _RULE)
