"""Hàng ghi sau: the rows of long tables, written while the file is packed; until then marks stand in their places."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["LateRows"]

MARK = "\0"
"""A character that XML cannot carry: no text holds it."""


class LateRows:
    """What is to be written later of one document."""

    __slots__ = ("_rows",)

    def __init__(self) -> None:
        self._rows: list[Iterator[str]] = []

    def __bool__(self) -> bool:
        return bool(self._rows)

    def put_off(self, rows: Iterator[str]) -> str:
        """The mark that stands for the rows."""
        self._rows.append(rows)
        return f"{MARK}{len(self._rows) - 1}{MARK}"

    def pieces(self, text: bytes) -> Iterator[bytes]:
        """The text with the rows in the places of their marks, row by row; to be gone through once."""
        for i, stretch in enumerate(text.split(MARK.encode())):
            if i % 2:
                yield from map(str.encode, self._rows[int(stretch)])
            else:
                yield stretch
