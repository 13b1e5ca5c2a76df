"""Chỗ được góp ý: a part of the draft, "khoản 2 Điều 5", or the whole of it (ND30-II-V-7)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import as_tuple, one_line
from vnadmin.model.references import LEVEL_WORDS
from vnadmin.text.citation import Levels, write_provision
from vnadmin.text.spelling import fold, nfc

__all__ = ["Target"]

RULE = "ND30-II-V-7"
LEVELS = tuple(reversed(LEVEL_WORDS.values()))
"""From the smallest, điểm, to the largest, Phần."""
WITHIN = ("điểm", "khoản")
"""Levels whose number says nothing without that of what holds them."""
GENERAL = ("", "chung", "góp ý chung", "ý kiến chung", "toàn văn", "toàn bộ", "toàn bộ dự thảo", "dự thảo")
WHOLE = "chung"
SUCH = "khoản 2 Điều 5, Chương II"

_BY_WORD = {fold(word): word for word in LEVELS}
_LEVEL = re.compile(rf"(?<!\w)({'|'.join(sorted(_BY_WORD, key=len, reverse=True))})\s+", re.IGNORECASE)
_OF_DRAFT = re.compile(r"\s+(?:của\s+)?(?:bản\s+)?(?:dự thảo(?:\s+quy chế)?|quy chế)\s*$", re.IGNORECASE)
_ROMAN = re.compile(r"[ivxlc]+", re.IGNORECASE)
_ROMAN_LEVELS = frozenset(LEVELS[LEVELS.index("Điều") + 1 :])


@dataclass(frozen=True, slots=True)
class Target:
    """Chỗ được góp ý: `levels` from the smallest to the largest; none of them means the whole draft.

    ModelError for what is no level with its label, and for a khoản or điểm without what holds it (ND30-II-V-7).

    >>> print(Target((("khoản", "2"), ("Điều", "5"))), Target())
    khoản 2 Điều 5 chung
    """

    levels: Levels = ()

    def __post_init__(self) -> None:
        levels = tuple(_as_pair(pair) for pair in as_tuple(self.levels))
        if levels:
            written = write_provision(levels)
            if levels[-1][0] in WITHIN:
                raise _no_target(written, "does not say its article", "phải ghi cả Điều, như khoản 2 Điều 5")
        object.__setattr__(self, "levels", levels)

    @classmethod
    def read(cls, text: str) -> Target:
        """Đọc chỗ được góp ý, in any letter case and order; "chung" or nothing is the whole draft.

        Raises ModelError for all else, also for several articles at once: each is an opinion of its own.

        >>> print(Target.read("Điều 5, Khoản 02, điểm A)"))
        điểm a khoản 2 Điều 5
        """
        line = " ".join(nfc(text).split())
        if fold(line).strip(".") in GENERAL:
            return cls()
        before, *steps = _LEVEL.split(_OF_DRAFT.sub("", line))
        found = [_settled(word, label) for word, label in zip(steps[::2], steps[1::2], strict=True)]
        named = [level for level, _ in found]
        if len(set(named)) < len(named):
            vi = "nêu nhiều chỗ; mỗi dòng ghi một chỗ, góp ý cho nhiều chỗ thì ghi thành nhiều dòng"
            raise _no_target(line, "names a level twice", vi)
        levels = tuple(sorted(found, key=lambda pair: LEVELS.index(pair[0])))
        if not levels or before.strip(" ,;") or not _written(levels):
            vi = f"không phải là chỗ trong dự thảo (viết như {SUCH}, hoặc {WHOLE})"
            raise _no_target(line, f"is no part of a draft; write {SUCH}, or {WHOLE}", vi)
        return cls(levels)

    @property
    def general(self) -> bool:
        """Góp ý chung: about the whole draft."""
        return not self.levels

    @property
    def article(self) -> str:
        """Số của Điều, "5"; empty where it is about no single article."""
        return dict(self.levels).get("Điều", "")

    def __str__(self) -> str:
        return write_provision(self.levels) if self.levels else WHOLE


def _as_pair(given: object) -> tuple[str, str]:
    level, label = given if isinstance(given, (tuple, list)) and len(given) == 2 else (given, "")
    return one_line(level), one_line(label)


def _written(levels: Levels) -> str:
    """The levels in words; empty where a label is none of its level."""
    try:
        return write_provision(levels)
    except ModelError:
        return ""


def _settled(word: str, label: str) -> tuple[str, str]:
    """A level and its label as the decree writes them."""
    level = _BY_WORD[fold(word)]
    bare = label.strip(" ,;.:()-–")
    if level in _ROMAN_LEVELS and _ROMAN.fullmatch(bare):
        return level, bare.upper()
    bare = bare.lower()
    return level, bare.lstrip("0") or bare


def _no_target(said: str, message: str, vi: str) -> ModelError:
    return ModelError([Fault("", f"{said!r} {message}", RULE, f"“{said}” {vi}")])
