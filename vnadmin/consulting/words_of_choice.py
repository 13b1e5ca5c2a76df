"""Cột chọn chữ: a reader of cells that hold one of a few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from vnadmin.sheets import Cell, Reader, text, unfit
from vnadmin.text.spelling import fold

__all__ = ["one_of_words"]

Meaning = TypeVar("Meaning", bound=str)


def one_of_words(words: Mapping[Meaning, str], others: Iterable[tuple[str, str]] = ()) -> Reader:
    """A reader that makes of each of `words` what it means; `others` are further words for a meaning.

    Letter case and a full stop do not matter. None for a blank cell; ModelError for any other word, with those that
    there are.
    """
    known: dict[str, str] = {fold(word): meaning for meaning, word in words.items()}
    known |= {fold(word): meaning for word, meaning in others}
    listed = "; ".join(words.values())

    def read(cell: Cell) -> str | None:
        said = text(cell)
        if said is None:
            return None
        meaning = known.get(fold(said).rstrip(". "))
        if meaning is None:
            raise unfit(cell, f"is none of {', '.join(words)}", f"không có nghĩa ở cột này (ghi: {listed})")
        return meaning

    return read
