"""Chữ đầu trong câu: a phrase that began a line, as it stands inside a sentence (ND30-II-V-6)."""

from __future__ import annotations

from functools import lru_cache

from vnadmin.text.casing.finding import cased
from vnadmin.text.casing.letter_case import lower_first
from vnadmin.text.spelling import nfc

__all__ = ["within_sentence"]

FIRST_WORDS = 4
"""So many words decide whether a name begins here."""

ORGANS = ("ủy ban ", "hội đồng nhân dân", "mặt trận tổ quốc", "thường trực ", "đảng ủy")
"""How names of organs begin that keep their capital inside a sentence."""


def within_sentence(phrase: str) -> str:
    """The phrase with its first letter small, unless it begins a name.

    >>> within_sentence("Họp tổ dân phố"), within_sentence("Nguyễn Ái Quốc"), within_sentence("Mặt trận Tổ quốc họp")
    ('họp tổ dân phố', 'Nguyễn Ái Quốc', 'Mặt trận Tổ quốc họp')
    """
    words = phrase.split(maxsplit=FIRST_WORDS)
    if (len(words) > 1 and words[1][:1].isupper()) or nfc(phrase).casefold().startswith(ORGANS):
        return phrase
    return _first_letter(" ".join(words[:FIRST_WORDS])) + phrase[1:]


@lru_cache(maxsize=256)  # subjects of a ward begin with the same few words
def _first_letter(beginning: str) -> str:
    return cased(f"và {lower_first(beginning)}")[len("và ")]
