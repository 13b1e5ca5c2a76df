"""Chữ trong đoạn: words of a paragraph, plain or with stretches in bold and italic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias
from unicodedata import is_normalized

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import LONGEST, Faults, settle_each
from vnadmin.model.marks import typed_mark

__all__ = ["Bold", "Italic", "Run", "Text", "is_plain", "plain", "settle_text"]


@dataclass(frozen=True, slots=True)
class Run:
    """Một đoạn chữ: a stretch of words; `bold` and `italic` are added to what its component has."""

    text: str
    bold: bool = False
    italic: bool = False

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "text", faults.words("text", self.text, empty=True))
        for name in ("bold", "italic"):
            faults.want(name, getattr(self, name), (bool,), vi="phải là có hoặc không")
        faults.refuse()


Text: TypeAlias = str | Sequence[str | Run]
"""Words: a string, or a sequence of strings and runs."""


def Bold(text: str) -> Run:  # noqa: N802  # reads as a constructor, `[Bold("Chú ý"), ": …"]`
    """Chữ đậm."""
    return Run(text, bold=True)


def Italic(text: str) -> Run:  # noqa: N802  # as Bold
    """Chữ nghiêng."""
    return Run(text, italic=True)


def is_plain(text: object) -> bool:
    """Whether `text` is a string in its normal form, on one line, that opens with no numbering mark."""
    return text.__class__ is str and _is_plain(text)


@lru_cache(maxsize=2048)  # a ward's documents share many of their sentences
def _is_plain(text: str) -> bool:
    return (
        len(text) <= LONGEST
        and text.isprintable()
        and text[:1].strip() != ""
        and is_normalized("NFC", text)
        and not typed_mark(text)
    )


def settle_text(faults: Faults, path: str, value: object) -> str | tuple[Run, ...]:
    """Words in their one normal form: a string where nothing is marked, else runs of unequal marks.

    Neighbours with equal marks are joined, so that equal content is equal objects.
    """
    if isinstance(value, str):
        return faults.words(path, value)
    before = len(faults)
    runs = _joined(settle_each(faults, path, value, _as_run))
    if len(faults) == before and not "".join(run.text for run in runs).strip():
        faults.add(path, "empty text", vi="không được để trống")
    if len(runs) == 1 and not (runs[0].bold or runs[0].italic):
        return runs[0].text
    return runs


def _as_run(part: object) -> Run:
    if isinstance(part, Run):
        return part
    if isinstance(part, str):
        return Run(part)
    raise ModelError([Fault("", f"want text or a Run, got {type(part).__name__}", vi="phải là chữ")])


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    groups = groupby((run for run in runs if run.text), key=lambda run: (run.bold, run.italic))
    return tuple(Run("".join(run.text for run in group), *marks) for marks, group in groups)


def plain(text: Text) -> str:
    """The words without their marks."""
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else part.text for part in text)
