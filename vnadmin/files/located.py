"""Lỗi có vị trí: one thing wrong in a file, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Located", "Unreadable"]


@dataclass(frozen=True, slots=True, order=True)
class Located:
    """A fault or a warning: line and column from 1, the path in the words of the file, the message for clerks."""

    line: int
    column: int
    path: str
    message: str

    def told(self, name: str) -> str:
        """One line: `sai.yaml:4:9: ke_hoach.ngay: 31/6/2026 không phải là một ngày có thật`."""
        head = f"{name}:{self.line}:{self.column}: "
        return f"{head}{self.path}: {self.message}" if self.path else f"{head}{self.message}"


class Unreadable(Exception):  # noqa: N818  # never leaves this package: LoadError is what users see
    """A text that cannot be taken apart at all."""

    def __init__(self, faults: Iterable[Located]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)
