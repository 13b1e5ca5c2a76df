"""Tệp vào: the data files that a call names."""

from __future__ import annotations

import os
from collections.abc import Sequence
from glob import glob

__all__ = ["expanded"]


def expanded(words: Sequence[str], *, windows: bool = os.name == "nt") -> list[str]:
    """The names in `words`; on Windows, whose shells leave that to the program, *.yaml becomes the files that fit.

    A pattern that fits nothing stays as it is, for the error to name it.
    """
    if not windows:
        return list(words)
    found = [sorted(glob(word)) if set("*?") & set(word) else [] for word in words]  # noqa: PTH207  # Path.glob takes no absolute pattern
    return [name for word, names in zip(words, found, strict=True) for name in names or [word]]
