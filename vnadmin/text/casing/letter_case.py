"""Chữ hoa, chữ thường: letter case of whole texts and of first letters; the capitals of names are not decided here."""

from __future__ import annotations

from vnadmin.text.spelling import nfc

__all__ = ["is_upper", "lower_first", "upper", "upper_first"]

_OPENING = "\"'“‘«([ "  # marks that may stand before the first letter


def upper(text: str) -> str:
    """Chữ in hoa: the text in capitals, composed.

    >>> upper("kế hoạch")
    'KẾ HOẠCH'
    """
    return nfc(nfc(text).upper())


def is_upper(text: str) -> bool:
    """Toàn chữ hoa: every letter is a capital, and there is a letter; digits and punctuation do not count.

    >>> is_upper("ĐIỀU 5 - KẾ HOẠCH"), is_upper("Kế hoạch"), is_upper("2026")
    (True, False, False)
    """
    return nfc(text).isupper()


def upper_first(text: str) -> str:
    """Viết hoa chữ cái đầu: the first letter becomes a capital, the rest stays.

    >>> upper_first("ủy ban nhân dân")
    'Ủy ban nhân dân'
    """
    before, first, after = _at_first_letter(text)
    return nfc(before + first.title() + after)


def lower_first(text: str) -> str:
    """Viết thường chữ cái đầu: the first letter becomes small, unless the first word is an abbreviation.

    >>> lower_first("Quy định chi tiết"), lower_first("UBND phường")
    ('quy định chi tiết', 'UBND phường')
    """
    before, first, after = _at_first_letter(text)
    word = (first + after).split(maxsplit=1)[:1]
    if word and sum(c.isalpha() for c in word[0]) > 1 and word[0].isupper():
        return before + first + after
    return nfc(before + first.lower() + after)


def _at_first_letter(text: str) -> tuple[str, str, str]:
    text = nfc(text)
    place = len(text) - len(text.lstrip(_OPENING))
    return text[:place], text[place : place + 1], text[place + 1 :]
