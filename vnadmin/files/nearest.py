"""Ý là …?: the key of the glossary that a wrong key was probably meant to be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from vnadmin.rules.terms import keys_of
from vnadmin.text.spelling import fold, strip_marks

__all__ = ["unknown_key"]


def unknown_key(word: str, known: Sequence[str]) -> str:
    """That there is no such key, and the nearest of `known` where one is near: "Trích yếu", "subject", "trich_yue"."""
    plain = re.sub(r"\W+", "_", strip_marks(fold(word))).strip("_")
    meant = [key for key in keys_of(plain) if key in known] or get_close_matches(plain, known, n=1)
    return f"không có mục này; ý là “{meant[0]}”?" if meant else f"không có mục này (có: {', '.join(known)})"
