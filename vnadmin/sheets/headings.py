"""Tiêu đề cột: which column a heading means, however it is typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from vnadmin.model.faults import Faults
from vnadmin.sheets.column import Column
from vnadmin.text.spelling import fold, strip_marks

__all__ = ["LONGEST", "Headings", "forms", "is_counter"]

LONGEST = 200
"""Characters of a heading; a longer text is none."""

_HINT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_BLANK = re.compile(r"""[*:;,"'“”()\[\]\s_]+""")
_TIGHT = re.compile(r" ?([/-]) ?")
_COUNTERS = frozenset({"stt", "tt", "số tt", "số thứ tự", "thứ tự"})


def forms(heading: str) -> tuple[str, ...]:
    r"""Dạng so sánh: the heading as it is compared, first whole, then without its (hints).

    >>> forms("  HỌ VÀ  TÊN\n(chữ in hoa) *:")
    ('họ và tên chữ in hoa', 'họ và tên')
    """
    folded = fold(heading)
    both = (_plain(folded), _plain(_HINT.sub(" ", folded)))
    return tuple(dict.fromkeys(form for form in both if form))


def is_counter(heading: str) -> bool:
    """Cột số thứ tự: the running number, which no list needs.

    >>> is_counter("S.T.T"), is_counter("Số tổ")
    (True, False)
    """
    return any(form in _COUNTERS for form in forms(heading))


class Headings:
    """Bảng tra tiêu đề: the headings of all columns; ModelError where two columns share a key or a heading."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = {column.key: column for column in columns}
        faults = Faults()
        if len(self.columns) < len(columns) or not columns:
            faults.add("columns", "want at least one column, each key once", vi="mỗi cột phải có khóa riêng")
        self._known = _table(columns, faults)
        faults.refuse()
        self._bare = _unique((strip_marks(form), key) for form, key in self._known.items())
        self._seen: dict[str, str] = {}

    def match(self, heading: str) -> str:
        """The key of the column that the heading means, or empty."""
        if not heading or len(heading) > LONGEST:
            return ""
        key = self._seen.get(heading)
        if key is None:
            found = (self._known.get(form, "") for form in forms(heading))
            key = self._seen[heading] = next(filter(None, found), "") or self._unmarked(heading)
        return key

    def without_marks(self, heading: str) -> bool:
        """Whether the heading is typed without the marks that it should have ("Ho va ten")."""
        return heading.isascii() and not any(form in self._known for form in forms(heading))

    def _unmarked(self, heading: str) -> str:
        if not heading.isascii():
            return ""
        return next(filter(None, (self._bare.get(form, "") for form in forms(heading))), "")


def _plain(folded: str) -> str:
    return _TIGHT.sub(r"\1", _BLANK.sub(" ", folded.replace(".", "")).strip())


def _table(columns: Sequence[Column], faults: Faults) -> dict[str, str]:
    """Every form of every heading; a form without its hint only where no two columns would share it."""
    known: dict[str, str] = {}
    shorter: list[tuple[str, str]] = []
    for column in columns:
        for heading in (column.key, column.label, *column.spellings):
            first, *others = forms(heading) or ("",)
            if not first:
                faults.add(column.key, f"{heading!r} is no heading", vi=f"“{heading}” không phải là tiêu đề")
            elif known.setdefault(first, column.key) != column.key:
                faults.add(column.key, f"{heading!r} is a heading of two columns", vi=f"hai cột cùng tên “{heading}”")
            shorter += [(form, column.key) for form in others]
    return _unique(shorter) | known


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What means one column only."""
    table: dict[str, str] = {}
    for form, key in pairs:
        table[form] = key if table.get(form, key) == key else ""
    return {form: key for form, key in table.items() if key}
