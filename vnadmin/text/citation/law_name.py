"""Tên luật trong câu: whether words after "Luật" are the name of a law and not the rest of a sentence."""

from __future__ import annotations

import re
from functools import cache

from vnadmin.text.citation.kinds import kind_pattern

__all__ = ["is_law_name"]

_MAX_WORDS = 40
_AMENDING = "sửa đổi"
_NOT_IN_NAMES = re.compile(
    r"[;:.()“”\"]|(?<!\S)(?:được|đã|đang|sẽ|này|nêu|từ|đến|trong|vào|kể|quy định|ban hành|số\s+\S*[0-9/]\S*)(?!\S)"
)


def is_law_name(words: str) -> bool:
    """Tên luật: begins with a capital, no words of a sentence, no other document, unless it is amended by this law.

    >>> is_law_name("Phòng, chống tác hại của thuốc lá"), is_law_name("sửa đổi, bổ sung một số điều của Luật Đất đai")
    (True, True)
    >>> is_law_name("sư Nguyễn Văn A"), is_law_name("Đất đai được thông qua"), is_law_name("Đất đai, Nghị định")
    (False, False, False)
    """
    if not words or len(words.split()) > _MAX_WORDS or _NOT_IN_NAMES.search(words):
        return False
    if words.casefold().startswith(_AMENDING):
        return _ends_in_kind().search(words) is None
    begins = words[0].isupper() or words.startswith("nước ")  # Hiến pháp nước Cộng hòa …
    return begins and _kinds().search(words, 1) is None  # from 1: there is a Luật Luật sư


@cache
def _kinds() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{kind_pattern()})(?!\w)")


@cache
def _ends_in_kind() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{kind_pattern()})$")
