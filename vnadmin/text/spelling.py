"""Chính tả của ký tự: one form for the same Vietnamese text (TCVN 6909 is Unicode; TYP-2, TYP-3, TYP-9)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal
from unicodedata import combining, is_normalized, normalize

__all__ = ["composed", "fold", "forbidden", "nfc", "strip_marks", "tone_style"]

_NEW, _OLD = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ", "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
_TO_OLD = dict(zip(_NEW.split(), _OLD.split(), strict=True))
_END = r"(?![^\W\d_])"  # no letter follows: only an open syllable has two styles (hoà, but always hoàn)
_NEW_TONE = re.compile(rf"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]){_END}")
_OLD_TONE = re.compile(rf"(?:[òóỏõọ][ae]|[ùúủũụ]y){_END}")

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_LOOKALIKES = {ord(c): "-" for c in "‐‑‒–—―−"} | {ord(c): "'" for c in "‘’‛ʼʹ′`´"}


def nfc(text: str) -> str:
    r"""Dạng dựng sẵn: each Vietnamese letter with its marks as one character (Unicode NFC).

    >>> nfc("nga\u0300y")
    'ngày'
    """
    return text if text.isascii() else normalize("NFC", text)


def composed(text: str) -> tuple[str, Sequence[int]]:
    r"""Dạng dựng sẵn kèm vị trí: composed text, and for each of its positions (the end too) that in the original.

    >>> word, places = composed("nga\u0300y 05")
    >>> word, places[word.index("05")]
    ('ngày 05', 6)
    """
    if text.isascii() or is_normalized("NFC", text):
        return text, range(len(text) + 1)
    starts = [i for i, c in enumerate(text) if i == 0 or not combining(c)]
    out: list[str] = []
    places: list[int] = []
    for start, end in pairwise([*starts, len(text)]):
        piece = normalize("NFC", text[start:end])
        out.append(piece)
        places.extend([start] * len(piece))
    return "".join(out), [*places, len(text)]


def fold(text: str) -> str:
    """Dạng để tra cứu: what is equal to a reader becomes equal, for look-ups and comparison, never for output.

    Letter case, place of the tone mark (hoà = hòa), composition, kinds of dash and apostrophe, blanks of any kind and
    invisible characters do not count.

    >>> fold("HOÀ  BÌNH") == fold("Hòa Bình")
    True
    >>> fold("Văn hoá – Xã hội")
    'văn hóa - xã hội'
    """
    if text.isascii():
        return " ".join(text.lower().replace("`", "'").split())
    caseless = normalize("NFC", normalize("NFD", text.translate(_INVISIBLE)).casefold())
    one_style = _NEW_TONE.sub(lambda found: _TO_OLD[found[0]], caseless)
    return " ".join(one_style.translate(_LOOKALIKES).split())


def strip_marks(text: str) -> str:
    """Bỏ dấu: the letters without their marks (đ → d), letter case kept; for the nearest match of a mistyped name.

    >>> strip_marks("Phường Đức Xuân")
    'Phuong Duc Xuan'
    """
    bare = "".join(c for c in normalize("NFD", text) if not combining(c))
    return normalize("NFC", bare).replace("đ", "d").replace("Đ", "D")


def tone_style(text: str) -> Literal["old", "new", "mixed"] | None:
    """Kiểu đặt dấu thanh: "old" (hòa, thủy), "new" (hoà, thuỷ), "mixed", or None where no word tells (TYP-3).

    No rule of law prefers one; only a document that mixes them is worth a remark.

    >>> [tone_style(words) for words in ("Ủy ban xã Hòa Bình", "Uỷ ban xã Hoà Bình", "Ủy ban, Uỷ ban", "quý một")]
    ['old', 'new', 'mixed', None]
    """
    lower = nfc(text).lower()
    old, new = _OLD_TONE.search(lower), _NEW_TONE.search(lower)
    if old and new:
        return "mixed"
    return "old" if old else "new" if new else None


def forbidden(text: str) -> tuple[int, str] | None:
    r"""Ký tự không ghi được: place and character of the first one that XML 1.0 cannot carry, or None.

    Such are controls other than tab and line ends, lone surrogates, U+FFFE and U+FFFF.

    >>> forbidden("Công ty A & B"), forbidden("a\x0bb")
    (None, (1, '\x0b'))
    """
    if text.isprintable():
        return None
    found = _FORBIDDEN.search(text)
    return (found.start(), found[0]) if found else None
