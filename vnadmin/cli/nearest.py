"""Ý là …?: what a wrong word was probably meant to be."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["nearest"]


def nearest(word: str, known: Sequence[str]) -> str:
    """That `word` is none of `known`: the nearest one where one is near, and all there are."""
    from difflib import get_close_matches  # only in the error

    from vnadmin.text.spelling import fold, strip_marks

    plain = strip_marks(fold(word)).replace(" ", "_").replace("-", "_")
    near = get_close_matches(plain, known, n=1)
    guess = f"; ý là “{near[0]}”?" if near else ""
    return f"không có “{word}”{guess} (có: {', '.join(known)})"
