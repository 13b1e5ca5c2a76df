"""Sổ loại văn bản: which class is which kind, and how each becomes a Document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar

from vnadmin.errors import Fault, ModelError, RuleError
from vnadmin.model.document import Document
from vnadmin.rules.kinds import kind_rows

__all__ = ["compose", "kind", "kinds"]

Kind = TypeVar("Kind")
_classes: dict[str, type] = {}
_composers: dict[type, Callable[[object], Document]] = {}


def kind(key: str, composer: Callable[[Kind], Document]) -> Callable[[type[Kind]], type[Kind]]:
    """Loại văn bản: registers a dataclass as the kind `key`, a row of `kinds.toml`; `composer` makes its Document.

    Raises RuleError for a key that has no row, or that another class has already.
    """

    def register(cls: type[Kind]) -> type[Kind]:
        if key not in kind_rows():
            raise RuleError(f"{cls.__name__}: no kind {key!r} in kinds.toml")
        if key in _classes and _classes[key].__qualname__ != cls.__qualname__:
            raise RuleError(f"{cls.__name__}: the kind {key!r} is {_classes[key].__name__} already")
        cls.kind = key  # type: ignore[attr-defined]  # the class variable every kind declares
        _classes[key] = cls
        _composers[cls] = composer  # type: ignore[assignment]  # called with instances of cls only
        return cls

    return register


def kinds() -> Mapping[str, type]:
    """Every registered kind, by key."""
    return MappingProxyType(_classes)


def compose(obj: object) -> Document:
    """Văn bản của một đối tượng: its Document; a Document stands for itself. Raises ModelError for what is no kind."""
    if isinstance(obj, Document):
        return obj
    composer = _composers.get(type(obj))
    if composer is None:
        known = ", ".join(cls.__name__ for cls in _classes.values())
        message = f"{type(obj).__name__} is no kind of document; there are {known}"
        raise ModelError([Fault("", message, vi="không phải là một loại văn bản")])
    return composer(obj)
