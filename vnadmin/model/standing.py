"""Chỗ đứng: every text of a tree with its path and the levels that it stands in, and the tree with other texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from copy import copy
from typing import NamedTuple, TypeAlias, cast

from vnadmin.model.body import Body, Child, Item, Node
from vnadmin.model.chart import ChartFigure
from vnadmin.model.numbering import Numbered, numbered
from vnadmin.model.runs import Text
from vnadmin.model.table import Table
from vnadmin.model.table_texts import table_texts, table_with_texts

__all__ = ["Chain", "Level", "leading_to", "standing", "texts_of", "with_texts"]

_STEP = re.compile(r"[.\[]")


class Level(NamedTuple):
    """One level that holds something, with its number; its path tells it from others."""

    path: str
    kind: type[Node]
    number: str


Chain: TypeAlias = tuple[Level, ...]
"""Levels from the largest to the smallest; items have no number and are left out."""


def standing(body: Body, path: str) -> Iterator[tuple[str, Child, Chain]]:
    """Every child of the tree in reading order: its path, and the levels that it stands in, itself included."""
    return _walk(body, path, iter(numbered(body)), ())


def _walk(body: Body, prefix: str, entries: Iterator[Numbered], above: Chain) -> Iterator[tuple[str, Child, Chain]]:
    for i, child in enumerate(body):
        path, number = f"{prefix}[{i}]", next(entries).number
        counts = isinstance(child, Node) and not isinstance(child, Item)
        own = (*above, Level(path, cast("type[Node]", child.__class__), number)) if counts else above
        yield path, child, own
        if isinstance(child, Node) and child.body:
            yield from _walk(cast("Body", child.body), f"{path}.body", entries, own)


def texts_of(child: Child) -> Iterator[tuple[str, Text]]:
    """The texts of one child, each with its path from there; not those of what stands below it."""
    if isinstance(child, ChartFigure):
        return iter(())  # its words are names, which refer to nothing
    return table_texts(child) if isinstance(child, Table) else iter([("text", child.text)])


def leading_to(paths: Iterable[str]) -> frozenset[str]:
    """The paths of all that holds something at one of `paths`: "body", "body[2]", "body[2].body" …"""
    return frozenset(path[: step.start()] for path in paths for step in _STEP.finditer(path))


def with_texts(body: Body, path: str, said: Mapping[str, Text], changed: Set[str]) -> Body:
    """The tree with other texts at some paths, `changed` what leads to them; what does not stays the same object.

    A changed level is a copy and not made anew: whether it has a title was told by the words as written.
    """
    if path not in changed:
        return body
    return tuple(_changed(child, f"{path}[{i}]", said, changed) for i, child in enumerate(body))


def _changed(child: Child, path: str, said: Mapping[str, Text], changed: Set[str]) -> Child:
    if path not in changed or isinstance(child, ChartFigure):
        return child
    if isinstance(child, Table):
        return table_with_texts(child, path, said)
    made = copy(child)
    object.__setattr__(made, "text", said.get(f"{path}.text", child.text))
    if isinstance(child, Node):
        object.__setattr__(made, "body", with_texts(cast("Body", child.body), f"{path}.body", said, changed))
    return made
