"""Gọi tên tổ dân phố: which group a cell of a list means, by its code or its name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from vnadmin.consultation.group_types import TYPES
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.sheets import Cell, code, unfit
from vnadmin.text.nearest import as_key, nearest
from vnadmin.text.spelling import fold

__all__ = ["GroupNames"]

UNIT = re.compile(r"^(?:tổ dân phố|tổ dp|tdp|tổ)\.? +(?:số +)?")
"""Three ways to say the same word: "Tổ dân phố 5", "TDP 5", "Tổ 5"; a thôn is something else."""
CALLED = re.compile(rf"^(?:tổ dp|tdp|{'|'.join(map(fold, TYPES))})\.? +(?:số +)?")
"""What stands before the name proper, which alone may be said as well: "Đông Hạ" for "Thôn Đông Hạ"."""


class GroupNames:
    """Tên các tổ dân phố; where no group is known, a cell's words are the code themselves."""

    def __init__(self, groups: Iterable[ResidentialGroup]) -> None:
        self._groups = tuple(groups)
        codes: dict[str, tuple[str, ...]] = {fold(one.code): (one.code,) for one in self._groups}
        self._known = [codes, self._by(fold), self._by(_short), self._by(_bare)]
        self._seen: dict[Cell, str] = {}

    def _by(self, key: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
        """The codes of the groups by their name."""
        found: dict[str, list[str]] = defaultdict(list)
        for one in self._groups:
            found[key(one.name)].append(one.code)
        return {name: tuple(codes) for name, codes in found.items()}

    def read(self, cell: Cell) -> str | None:
        """The code of the group that a cell names; None for a blank one.

        ModelError for a group that is not in the list, with the nearest, and for a name that several groups have.
        """
        known = self._seen.get(cell)
        if known is not None:
            return known
        said = code(cell)
        if said is None or not self._groups:
            return said
        self._seen[cell] = found = self._find(cell, said)
        return found

    def _find(self, cell: Cell, said: str) -> str:
        folded = fold(said)
        bare = "" if folded.isdigit() else folded  # a number alone is a code
        ways = zip(self._known, (folded, folded, _short(said), bare), strict=True)
        found = next((names[word] for names, word in ways if word in names), ())
        if said.isdigit() and said not in found:
            found = tuple(dict.fromkeys((*found, *self._losing_zeros(said)))) if found else ()
        if not found:
            near = next(iter(self._losing_zeros(said)), "") or self._nearest(said)
            instead = f"; ý là “{near}”?" if near else ""
            raise unfit(cell, "is no group of the list", f"không có trong danh sách tổ dân phố{instead}")
        if len(found) > 1:
            vi = f"là tên của nhiều tổ dân phố; hãy ghi mã: {', '.join(found)}"
            raise unfit(cell, "is the name of several groups", vi)
        return found[0]

    def _losing_zeros(self, said: str) -> list[str]:
        """The codes of which a spreadsheet may have taken the zeros in front."""
        return [one.code for one in self._groups if said and one.code.lstrip("0") == said]

    def _nearest(self, said: str) -> str:
        words = {as_key(word): word for one in self._groups for word in (one.name, one.code)}
        near = nearest(said, words)
        return words.get(near, "")


def _short(name: str) -> str:
    return UNIT.sub("", fold(name))


def _bare(name: str) -> str:
    return CALLED.sub("", fold(name))
