r"""Nhãn và dẫn chiếu: the label of a level, a reference to it, and how both are written inside a text.

`{#doi_thoai}` at the end of a level's words is its label, `{@doi_thoai}` anywhere in a text a reference to it. What is
nearly one of them is refused, so that nothing mistyped reaches the page; `\{@` and `\{#` are written for the characters
themselves. All other braces, those of templates too, are words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vnadmin.model.faults import Faults
from vnadmin.text.nearest import as_key

__all__ = ["Ref", "any_labels", "is_written", "off_label", "read_refs", "settle_label"]

LABEL = re.compile(r"[a-z0-9_-]+")
RULE = "ND30-II-V-7"
WANT = "chữ không dấu a-z, chữ số, _ hoặc -, không có dấu cách"
_WRITTEN = re.compile(
    r"(?P<literal>\\\{)(?=[@#])"
    r"|\{@(?P<ref>[a-z0-9_-]+)\}"
    r"|\{@(?:[^{}\n]{0,60}\})?"  # any other "{@"
    r"|\{\#[^{}\n]{0,60}(?<![\#%])\}(?!\})"  # closed as a label is, not as a comment of a template is
    r"|\{\#[a-z0-9_-](?![^{}\n]*\#\})"
)
_AT_END = re.compile(r"\s*(?<!\\)\{#([a-z0-9_-]+)\}\s*\Z")


@dataclass(frozen=True, slots=True)
class Ref:
    """Dẫn chiếu: stands in a text for the place that bears `label`, as "khoản 2 Điều 5" (ND30-II-V-7).

    The words are computed when the document is composed; `bold` and `italic` are added to what its component has.
    """

    label: str
    bold: bool = False
    italic: bool = False

    def __post_init__(self) -> None:
        faults = Faults()
        settle_label(faults, self.label)
        for name in ("bold", "italic"):
            faults.want(name, getattr(self, name), (bool,), vi="phải là có hoặc không")
        faults.refuse()

    def __reduce__(self) -> tuple[type[Ref], tuple[str, bool, bool]]:
        return Ref, (self.label, self.bold, self.italic)  # is made anew in another process, which learns of it so

    @property
    def written(self) -> str:
        """As it is written in a text: `{@doi_thoai}`."""
        return f"{{@{self.label}}}"


_labels = False


def settle_label(faults: Faults, label: object) -> None:
    """Refuse what is no label; from the first one on, trees are searched for labels and references."""
    global _labels
    _labels = True
    if not faults.want("label", label, (str,), RULE, "nhãn phải là chữ"):
        return
    if not LABEL.fullmatch(str(label)):
        faults.add("label", f"{label!r} is no label: want a-z, 0-9, _ and -", RULE, f"nhãn phải là {WANT}")


def any_labels() -> bool:
    """Whether a label or a reference was ever made in this process: the common document has none, and costs nothing."""
    return _labels


def is_written(text: str) -> bool:
    """Whether a text holds a label, a reference, what is nearly one, or one that is kept as characters."""
    return "{" in text and _WRITTEN.search(text) is not None


def read_refs(text: str) -> list[str | Ref]:
    r"""The words and the references of a text; ModelError for what is nearly one.

    >>> read_refs(r"theo {@doi_thoai}, {{ x }} và \{@x}")
    ['theo ', Ref(label='doi_thoai', bold=False, italic=False), ', {{ x }} và ', '{', '@x}']
    """
    faults = Faults()
    parts: list[str | Ref] = []
    last = 0
    for found in _WRITTEN.finditer(text):
        parts.append(text[last : found.start()])
        last = found.end()
        if found["literal"]:
            parts.append("{")
        elif found["ref"]:
            parts.append(Ref(found["ref"]))
        else:
            _refuse(faults, found[0])
    faults.refuse()
    return [part for part in (*parts, text[last:]) if part]


def _refuse(faults: Faults, written: str) -> None:
    literal = f"nếu là chữ thì viết \\{written[:2]}"
    if written[1] == "#" and LABEL.fullmatch(written[2:-1]):
        message = f"{written!r}: a label stands at the end of the words of a numbered level"
        vi = f"“{written}”: nhãn đứng cuối chữ của phần, chương, mục, tiểu mục, điều, khoản hoặc điểm; {literal}"
    else:
        label = as_key(written[2:].rstrip("}")) or "doi_thoai"
        label = label if LABEL.fullmatch(label) else "doi_thoai"
        meant = f"{written[:2]}{label}}}"
        message = rf"{written!r}: want {meant!r} (a-z, 0-9, _ and -, no blanks), or \{written[:2]} for the characters"
        vi = f"“{written}”: phải viết như {meant} (nhãn là {WANT}); {literal}"
    faults.add("", message, RULE, vi)


def off_label(text: str) -> tuple[str, str]:
    """The words without the label at their end, and the label; empty where there is none.

    >>> off_label("Đối thoại {#doi_thoai}"), off_label("Đối thoại")
    (('Đối thoại', 'doi_thoai'), ('Đối thoại', ''))
    """
    found = _AT_END.search(text)
    return (text[: found.start()], found[1]) if found else (text, "")
