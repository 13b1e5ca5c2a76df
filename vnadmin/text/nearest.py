"""Ý là …?: the key that a mistyped word was probably meant to be."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vnadmin.text.spelling import fold, strip_marks

__all__ = ["as_key", "nearest"]


def as_key(word: str) -> str:
    """Viết như khóa: the word as keys are spelled, in small letters without marks.

    >>> as_key("Trích yếu")
    'trich_yeu'
    """
    return re.sub(r"\W+", "_", strip_marks(fold(word))).strip("_")


def nearest(word: str, known: Iterable[str]) -> str:
    """Khóa gần nhất: the nearest of the known keys, empty where none is near.

    >>> nearest("trich_yue", ["noi_dung", "trich_yeu"]), nearest("subject", ["noi_dung"])
    ('trich_yeu', '')
    """
    from difflib import get_close_matches  # only where something is wrong

    near = get_close_matches(as_key(word), list(known), n=1)
    return near[0] if near else ""
