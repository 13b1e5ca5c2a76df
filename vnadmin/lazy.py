"""Dãy tạo dần: a sequence whose items are made anew whenever they are asked for, and not held."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TypeVar, overload

__all__ = ["Lazy"]

Item_co = TypeVar("Item_co", covariant=True)


class Lazy(Sequence[Item_co]):
    """A sequence of `count` items; `make` begins to make them from the first, the same ones every time.

    It equals every sequence of equal items that is a tuple or another of its kind, and its hash is that of the tuple.
    """

    __slots__ = ("_count", "_make")

    def __init__(self, count: int, make: Callable[[], Iterator[Item_co]]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Item_co]:
        return self._make()

    @overload
    def __getitem__(self, place: int) -> Item_co: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Item_co, ...]: ...

    def __getitem__(self, place: int | slice) -> Item_co | tuple[Item_co, ...]:
        places = range(self._count)[place]  # raises IndexError
        if isinstance(places, int):
            return next(islice(self._make(), places, None))
        return tuple(self._make())[place]

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, (tuple, Lazy)):
            return NotImplemented
        return len(other) == self._count and all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    def __hash__(self) -> int:
        return hash(tuple(self._make()))

    def __repr__(self) -> str:
        return f"<{self._count} items, made when they are asked for; the first is {next(self._make(), None)!r}>"
