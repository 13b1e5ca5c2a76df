"""Phụ lục phải được nhắc đến: an annex that the text does not announce is refused (ND30-I-III-1.a)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnadmin.model.document import Document
from vnadmin.model.faults import Faults
from vnadmin.model.runs import plain
from vnadmin.model.standing import standing, texts_of
from vnadmin.text.roman import to_roman
from vnadmin.text.spelling import fold

__all__ = ["unannounced"]

RULE = "ND30-I-III-1.a"
ALL = re.compile(r"\b(các|những|[0-9]+|hai|ba|bốn|năm) (bản )?(phụ lục|biểu|mẫu)\b")
RANGE = re.compile(r"\bphụ lục ([ivxlcdm]+) (?:đến|-) (?:phụ lục )?([ivxlcdm]+)\b")


def unannounced(document: Document) -> Faults:
    """A fault for every annex that nothing in the text points to."""
    faults = Faults()
    if not document.annexes:
        return faults
    said = fold(" \n ".join(_said(document)))
    several = len(document.annexes) > 1
    if several and (ALL.search(said) or RANGE.search(said)):
        return faults
    for i in range(len(document.annexes)):
        name = f"phụ lục {to_roman(i + 1).lower()}" if several else "phụ lục"
        if not re.search(rf"\b{name}\b", said):
            shown = f"Phụ lục {to_roman(i + 1)}" if several else "Phụ lục"
            faults.add(
                f"annexes[{i}]",
                f"the text announces no {shown!r}: say where it belongs, as in 'theo {shown} kèm theo'",
                RULE,
                f"lời văn chưa nhắc đến {shown}: hãy viết, như “theo {shown} kèm theo”",
            )
    return faults


def _said(document: Document) -> Iterator[str]:
    yield plain(document.opening)
    yield plain(document.closing)
    for body in (document.body, document.attached.content if document.attached else ()):
        for _, child, _ in standing(body, ""):
            yield from (plain(text) for _, text in texts_of(child))
