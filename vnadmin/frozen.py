"""Bất biến mà nhanh: for the frozen classes of which one document makes hundreds, an `__init__` that costs little."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["setters"]


def setters(cls: type) -> tuple[Callable[[object, Any], None], ...]:
    """For each slot of a frozen class, in order, the function that sets it; for the class's own `__init__` alone.

    The `__init__` that `dataclass` writes looks every field up by its name again and takes twice as long.
    """
    return tuple(vars(cls)[name].__set__ for name in vars(cls)["__slots__"])
