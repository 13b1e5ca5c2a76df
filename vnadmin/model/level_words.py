"""Chữ của một cấp: the words of levels and paragraphs in their normal form, marks refused, labels taken off."""

from __future__ import annotations

from vnadmin.model.faults import Faults
from vnadmin.model.marks import typed_mark
from vnadmin.model.runs import Text, plain, settle_text, without_label

__all__ = ["settled_text", "settled_words"]

RULE = "ND30-I-II-6.c"


def settled_text(text: object, *, literal: bool = False) -> Text:
    """Words in their normal form; refused where they open with a mark, unless that is meant."""
    faults = Faults()
    settled = settle_text(faults, "text", text)
    if not literal:
        _refuse_mark(faults, settled)
    faults.refuse()
    return settled


def settled_words(text: object, label: str) -> tuple[Text, str]:
    """The words of a level and its label, which may be written at their end."""
    words, written = without_label(text)
    settled = settled_text(words)
    if written and label and written != label:
        faults = Faults()
        vi = f"hai nhãn cho một chỗ: “{label}” và “{written}”"
        faults.add("label", f"two labels for one place: {label!r} and {written!r}", "ND30-II-V-7", vi)
        faults.refuse()
    return settled, label or written


def _refuse_mark(faults: Faults, text: Text) -> None:
    mark = typed_mark(text if isinstance(text, str) else plain(text))
    if mark:
        faults.add(
            "text",
            f"begins with {mark!r}: numbers and marks are computed; a paragraph may say literal=True",
            RULE,
            f"mở đầu bằng “{mark}”: số và dấu đầu dòng do chương trình đánh, không gõ vào chữ",
        )
