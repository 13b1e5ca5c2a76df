"""Khóa không có: what is said of a key that a mapping of a file cannot have."""

from __future__ import annotations

from collections.abc import Sequence

from vnadmin.rules.terms import keys_of
from vnadmin.text.nearest import as_key, nearest

__all__ = ["unknown_key"]


def unknown_key(word: str, known: Sequence[str]) -> str:
    """That there is no such key, and the nearest of `known` where one is near: "Trích yếu", "subject", "trich_yue"."""
    meant = next((key for key in keys_of(as_key(word)) if key in known), nearest(word, known))
    return f"không có mục này; ý là “{meant}”?" if meant else f"không có mục này (có: {', '.join(known)})"
