"""Kết quả: what became of many documents."""

from __future__ import annotations

from dataclasses import dataclass

from vnadmin.errors import VnadminError

__all__ = ["Failed", "Result"]


@dataclass(frozen=True, slots=True)
class Failed:
    """Văn bản không làm được: the place of its object from 0, its name (empty where the name was wrong), and why."""

    index: int
    name: str
    error: VnadminError


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Kết quả: how many documents were written, how many stood there already, and those that failed."""

    written: int
    skipped: int = 0
    failures: tuple[Failed, ...] = ()

    @property
    def failed(self) -> int:
        """How many failed."""
        return len(self.failures)
