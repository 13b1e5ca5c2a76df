"""Từ không có: what is said of a word that is none of those a call may have."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["unknown_word"]


def unknown_word(word: str, known: Sequence[str]) -> str:
    """That `word` is none of `known`: the nearest one where one is near, and all there are."""
    from vnadmin.text.nearest import nearest  # only in the error

    near = nearest(word, known)
    guess = f"; ý là “{near}”?" if near else ""
    return f"không có “{word}”{guess} (có: {', '.join(known)})"
