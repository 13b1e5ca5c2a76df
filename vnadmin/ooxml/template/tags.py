"""Thẻ trong mẫu: one docxtpl tag, read from what is written between its braces.

`{{ name }}` stands inside text; `{{p name }}` takes the place of its paragraph, and `{%p … %}`, `{%tr … %}`,
`{%tc … %}` of the paragraph, row or cell they stand in; `{%r … %}` ends the run before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from vnadmin.errors import TemplateError

__all__ = ["STRAY", "TAG", "Note", "Place", "Tag", "TagKind", "read_tag"]

TagKind = Literal["text", "block", "statement", "comment", "end", "section"]

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
STRAY = re.compile(r"\{\{|\{%|\{#|%\}|\}\}")
_PREFIX = re.compile(r"(tr|tc|p|r)(?=\s)")
_BLANK_PREFIX = re.compile(r"\s+(tr|tc|p|r)\s+([^\W\d]\w*)\s*")
_TYPED = str.maketrans(
    dict.fromkeys("“”„‟", '"')
    | dict.fromkeys("‘’‚‛", "'")
    | {"\u00a0": " "}
    | dict.fromkeys("\u200b\u2060\ufeff\u00ad")
)
"""What office programs make of quotation marks and blanks while a tag is typed."""

_PARTS = {
    "document": ("", ""),
    "header": ("header, ", "đầu trang, "),
    "footer": ("footer, ", "chân trang, "),
    "footnotes": ("footnotes, ", "chú thích, "),
    "endnotes": ("endnotes, ", "chú thích cuối, "),
    "properties": ("properties, ", "thuộc tính tệp, "),
}
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Note:
    """Lưu ý: what a template's author should know; `message` for developers, `vi` for clerks."""

    message: str
    vi: str

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True)
class Place:
    """Chỗ trong mẫu: the file, the kind of part, the number of the paragraph in it (from 1), and its text."""

    file: str
    part: str
    number: int
    text: str

    def note(self, message: str, vi: str) -> Note:
        """The two sentences, each behind the place."""
        text = " ".join(self.text.split())
        quoted = f"“{text if len(text) <= _SHOWN else f'{text[: _SHOWN - 1]}…'}”"
        part, part_vi = _PARTS[self.part]
        return Note(
            f"{self.file}: {part}paragraph {self.number} {quoted}: {message}",
            f"{self.file}: {part_vi}đoạn {self.number} {quoted}: {vi}",
        )

    def fault(self, message: str, vi: str) -> TemplateError:
        """An error that shows this place."""
        note = self.note(message, vi)
        return TemplateError(note.message, vi=note.vi)


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: what it does, its inside ("trich_yeu", "if x"), where it stands, and the elements around it.

    Two kinds are not typed: "end" marks where a cell, a header or the body must end with a paragraph (`inside` is an
    empty one), "section" the properties of the document's last section (`inside`).
    """

    kind: TagKind
    inside: str
    place: Place
    path: str = ""


def read_tag(written: str, place: Place) -> tuple[Tag, str]:
    """The tag and the element whose place it takes: p, tr, tc, r, or "" for its own place in the text."""
    inside = written[2:-2].translate(_TYPED)
    if inside[:1] in ("-", "+") or inside[-1:] in ("-", "+"):
        raise place.fault(
            f"“{written}”: “{{%-” and “-%}}” join paragraphs, which is not done here; leave the sign out",
            f"“{written}”: không dùng “{{%-” và “-%}}” (nối đoạn); hãy bỏ dấu “-”",
        )
    prefix = _PREFIX.match(inside)
    holder = prefix[1] if prefix else ""
    body = inside[len(holder) :].strip()
    if written.startswith("{#"):
        return Tag("comment", "", place), holder
    if not body:
        raise place.fault(f"“{written}” is empty", f"“{written}” không ghi tên ô nào")
    if written.startswith("{%"):
        return Tag("statement", body, place), holder
    if apart := _BLANK_PREFIX.fullmatch(inside):
        right = f"{{{{{apart[1]} {apart[2]} }}}}"
        raise place.fault(f"“{written}”: write “{right}”", f"“{written}”: phải viết liền “{right}”")
    if holder == "p":
        return _block(body, written, place), holder
    if holder:
        raise place.fault(
            f"“{written}”: rich text, pictures and subdocuments cannot be filled in; write “{{{{ {body} }}}}”",
            f"“{written}”: chưa điền được loại ô này; hãy viết “{{{{ {body} }}}}”",
        )
    return Tag("text", body, place), ""


def _block(name: str, written: str, place: Place) -> Tag:
    if not name.isidentifier():
        raise place.fault(
            f"“{written}”: “{{{{p” takes the name of one slot and nothing else",
            f"“{written}”: sau “{{{{p” chỉ được ghi tên một ô",
        )
    return Tag("block", name, place)
