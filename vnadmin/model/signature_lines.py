"""A signature block as it is written, read into its parts: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Phan Đình Huy"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults
from vnadmin.model.signature import Signature

__all__ = ["read_signature"]

LINE = re.compile(r"(?P<mark>TM|KT|TL|TUQ|Q)\.\s*(?P<title>.+)")
SEPARATOR = re.compile(r"[/\n]")
SLASHED = re.compile(r"(?<!\w)[TK]\s*/\s*[TLM](?!\w)", re.IGNORECASE)
PATTERNS = frozenset({("",), ("Q",), ("KT", ""), ("TL", ""), ("TUQ", ""), ("TL", "KT", "")})
"""The legal sequences of marks above a name, below "TM."; one more line without a mark is the signer's other title."""


def read_signature(written: str | Sequence[str]) -> Signature:
    """The lines of a signature block, top to bottom, the name last; in one string they are parted by `/`.

    A title without a mark below the title signed under is the signer's other title, which stands above the name:
    TRƯỞNG BAN / CHỦ TỊCH UBND PHƯỜNG / Nguyễn Văn A (ND30-I-II-7.c/1).
    Raises ModelError where the lines are no legal combination (ND30-I-II-7.b).
    """
    faults = Faults()
    given = SEPARATOR.split(written.strip()) if isinstance(written, str) else written
    lines = [faults.words(f"[{i}]", line, empty=True).strip() for i, line in enumerate(given)]
    faults.refuse()
    if slashed := SLASHED.search(written if isinstance(written, str) else "\n".join(lines)):
        raise ModelError([_slashed(slashed[0])])
    if len(lines) < 2:
        raise ModelError([_unreadable(lines, "want the lines of authority and title, then the name")])
    *above, name = lines
    marks = [_split(line) for line in above]
    if marks[0][0] != "TM":
        return _combined(above, marks, name)
    return replace(_combined(above, marks[1:], name), on_behalf=marks[0][1])


def _split(line: str) -> tuple[str, str]:
    found = LINE.fullmatch(line)
    return (found["mark"], found["title"]) if found else ("", line)


def _combined(lines: Sequence[str], marks: Sequence[tuple[str, str]], name: str) -> Signature:
    kinds = tuple(mark for mark, _ in marks)
    titles = [title for _, title in marks]
    if kinds == ("KT",) and titles[0].casefold().startswith("phó "):
        message = f"'KT.' stands before the head's title, not before the deputy's own: {lines[-1]}"
        vi = f"“KT.” đứng trước chức vụ của người đứng đầu, không đứng trước chức vụ cấp phó: {lines[-1]}"
        raise ModelError([Fault("", message, "ND30-I-II-7.b/KT", vi)])
    other = ""
    if kinds[-1:] == ("",) and kinds[:-1] in PATTERNS:
        kinds, other = kinds[:-1], titles.pop()
    if kinds in ((), ("",)):
        return Signature(name, titles[0] if titles else "", other_title=other)
    if kinds == ("Q",):
        return Signature(name, titles[0], "Q", other_title=other)
    if kinds in (("KT", ""), ("TL", ""), ("TUQ", "")):
        return Signature(name, titles[1], kinds[0], principal=titles[0], other_title=other)
    if kinds == ("TL", "KT", ""):
        return Signature(name, titles[2], "TL", principal=titles[0], through=titles[1], other_title=other)
    raise ModelError([_unreadable([*lines, name], "no legal combination of authority and title")])


def _slashed(mark: str) -> Fault:
    message = f"{mark!r}: the marks of the State's documents have a full stop (TM., KT., TL.), slashes are the Party's"
    vi = f"“{mark}” không phải cách ghi của văn bản hành chính: ghi TM., KT., TL. có dấu chấm, không có gạch chéo"
    return Fault("", message, "ND30-I-II-7.b", vi)


def _unreadable(lines: Sequence[str], why: str) -> Fault:
    written = " / ".join(lines)
    return Fault(
        "",
        f"{written!r}: {why}",
        "ND30-I-II-7.b/KT",
        f"“{written}”: phải ghi quyền hạn, chức vụ rồi họ tên, như KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn A",
    )
