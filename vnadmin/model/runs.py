"""Chữ trong đoạn: words of a paragraph, plain or with stretches in bold and italic, and references to other places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TypeAlias
from unicodedata import is_normalized

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import LONGEST, Faults, settle_each
from vnadmin.model.labels import Ref, is_written, off_label, read_refs
from vnadmin.model.marks import typed_mark

__all__ = [
    "KEPT",
    "Bold",
    "Italic",
    "Ref",
    "Run",
    "Text",
    "is_plain",
    "joined",
    "plain",
    "settle_text",
    "without_label",
]


@dataclass(frozen=True, slots=True)
class Run:
    """Một đoạn chữ: a stretch of words; `bold` and `italic` are added to what its component has.

    `literal` keeps what is written like a reference or a label in it as characters.
    """

    text: str
    bold: bool = False
    italic: bool = False
    literal: bool = field(default=False, kw_only=True)

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "text", faults.words("text", self.text, empty=True))
        for name in ("bold", "italic", "literal"):
            faults.want(name, getattr(self, name), (bool,), vi="phải là có hoặc không")
        faults.refuse()
        object.__setattr__(self, "literal", self.literal and is_written(self.text))


Text: TypeAlias = str | Sequence[str | Run | Ref]
"""Words: a string, or a sequence of strings, runs and references."""


def Bold(text: str) -> Run:  # noqa: N802  # reads as a constructor, `[Bold("Chú ý"), ": …"]`
    """Chữ đậm."""
    return Run(text, bold=True)


def Italic(text: str) -> Run:  # noqa: N802  # as Bold
    """Chữ nghiêng."""
    return Run(text, italic=True)


KEPT = 1000
"""The longest text, in characters, that is remembered: thousands of longer ones would hold gigabytes."""


def is_plain(text: object) -> bool:
    """Whether `text` is a string in its normal form, on one line, that opens with no numbering mark."""
    return text.__class__ is str and (text in _PLAIN or _is_plain(text))


_PLAIN: dict[str, None] = {}
"""Texts that were found plain: a ward's documents share many of their sentences."""
MOST_PLAIN = 2048


def _is_plain(text: str) -> bool:
    found = (
        len(text) <= LONGEST
        and text.isprintable()
        and text[:1].strip() != ""
        and is_normalized("NFC", text)
        and not typed_mark(text)
        and not is_written(text)
    )
    if found and len(text) <= KEPT:
        if len(_PLAIN) >= MOST_PLAIN:
            _PLAIN.clear()
        _PLAIN[text] = None
    return found


def settle_text(faults: Faults, path: str, value: object) -> str | tuple[Run | Ref, ...]:
    """Words in their one normal form: a string where nothing is marked, else references and runs of unequal marks.

    Neighbours with equal marks are joined, so that equal content is equal objects.
    """
    before = len(faults)
    if isinstance(value, str):
        words = faults.words(path, value)
        if not is_written(words):
            return words
        read = [faults.attempt(path, lambda: _read(Run(words))) or []]
    else:
        read = list(settle_each(faults, path, value, _as_parts))
    parts = joined(part for parts in read for part in parts)
    if len(faults) == before and not plain(parts).strip():
        faults.add(path, "empty text", vi="không được để trống")
    if len(parts) == 1 and isinstance(parts[0], Run) and not (parts[0].bold or parts[0].italic or parts[0].literal):
        return parts[0].text
    return parts


def _as_parts(part: object) -> list[Run | Ref]:
    if isinstance(part, Ref):
        return [part]
    if isinstance(part, str):
        return _read(Run(part))
    if isinstance(part, Run):
        return _read(part)
    raise ModelError([Fault("", f"want text, a Run or a Ref, got {type(part).__name__}", vi="phải là chữ")])


def _read(run: Run) -> list[Run | Ref]:
    """A run, parted by the references written in it; they are marked as it is."""
    if run.literal or not is_written(run.text):
        return [run]
    return [
        replace(part, bold=run.bold, italic=run.italic) if isinstance(part, Ref) else replace(run, text=part)
        for part in read_refs(run.text)
    ]


def joined(parts: Iterable[Run | Ref]) -> tuple[Run | Ref, ...]:
    """Runs without the empty ones, neighbours with equal marks as one."""
    out: list[Run | Ref] = []
    held = (part for part in parts if isinstance(part, Ref) or part.text)
    for mark, group in groupby(held, key=_marks):
        if isinstance(mark, Ref):
            out.extend(group)
        else:
            out.append(Run("".join(run.text for run in group if isinstance(run, Run)), *mark, literal=True))
    return tuple(out)


def _marks(part: Run | Ref) -> Ref | tuple[bool, bool]:
    return part if isinstance(part, Ref) else (part.bold, part.italic)


def without_label(text: object) -> tuple[object, str]:
    """A level's words without the label `{#…}` written at their end, and the label; empty where there is none."""
    if isinstance(text, str):
        return off_label(text)
    if isinstance(text, (list, tuple)) and text:
        last: object = text[-1]
        if isinstance(last, str):
            words, label = off_label(last)
            return (*text[:-1], words), label
        if isinstance(last, Run) and not last.literal:
            words, label = off_label(last.text)
            return (*text[:-1], replace(last, text=words)), label
    return text, ""


def plain(text: Text) -> str:
    """The words without their marks; a reference as it is written, `{@doi_thoai}`."""
    if isinstance(text, str):
        return text
    return "".join(
        part if isinstance(part, str) else part.written if isinstance(part, Ref) else part.text for part in text
    )
