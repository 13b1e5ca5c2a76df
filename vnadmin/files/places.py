"""Vị trí: from the path of a fault to the node it means, its line and column and its path in the words of the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from vnadmin.files.nodes import MappingNode, Node, ScalarNode, SequenceNode
from vnadmin.model.outline import line_of
from vnadmin.rules.terms import keys_of, term

__all__ = ["Field", "Line", "Place", "Step", "find_place", "steps_of"]

BODY = term("TextPaper", "body").key
PIECE = re.compile(r"\[(?P<index>\d+)\]|:(?P<line>\d+)|(?P<field>[^.\[\]:]+)")


@dataclass(frozen=True, slots=True)
class Field:
    """A step by an identifier of the model, `issuer`."""

    name: str


@dataclass(frozen=True, slots=True)
class Line:
    """A step to a line of a text, from 1."""

    number: int


Step: TypeAlias = str | int | Field | Line
"""A key of the file, an index from 0, or one of the above."""


def steps_of(path: str) -> list[Step]:
    """The steps of a fault's path.

    >>> steps_of("body[2].text:4")
    [Field(name='body'), 2, Field(name='text'), Line(number=4)]
    """
    steps: list[Step] = []
    for found in PIECE.finditer(path):
        if found["field"]:
            steps.append(Field(found["field"]))
        else:
            steps.append(int(found["index"]) if found["index"] else Line(int(found["line"])))
    return steps


class Place:
    """Where a walk through the nodes has come to; line and column count from 1."""

    def __init__(self, root: Node, lines: Sequence[str]) -> None:
        self.node: Node | None = root
        self.path = ""
        self.line, self.column = root.line + 1, root.column + 1
        self.lines = lines
        self.key: Node | None = None
        self.inside: list[int] = []
        """The way into a body that is one text, by the indexes of its children."""

    def go(self, step: Step) -> None:
        """One step; what is not there leaves the place where it is."""
        match step:
            case str():
                self._to_key(step)
            case Field(name):
                self._to_field(name)
            case Line(number):
                self._to_line(number)
            case int():
                self._to_item(step)

    def _to_key(self, key: str) -> None:
        self.path = f"{self.path}.{key}".lstrip(".")
        found = self.node.find(key) if isinstance(self.node, MappingNode) else None
        self.node = found[1] if found else None
        if found:
            self.key, node = found
            silent = isinstance(node, ScalarNode) and node.empty
            self._at(self.key if silent else node)

    def _to_field(self, name: str) -> None:
        if not isinstance(self.node, MappingNode):
            return
        keys = keys_of(name)
        there = [key for key in keys if self.node.find(key)]
        if there or len(keys) == 1:
            self._to_key((there or keys)[0])

    def _to_item(self, index: int) -> None:
        if isinstance(self.node, SequenceNode) and index < len(self.node.items):
            self.path += f"[{index + 1}]"
            self.node = self.node.items[index]
            self._at(self.node)
        elif isinstance(self.node, ScalarNode) and self.node.style == "|" and not self.path.endswith(BODY):
            written = [i for i, line in enumerate(self.node.text.split("\n"), 1) if line.strip()]
            if index < len(written):
                self.path += f"[{index + 1}]"
                self._to_line(written[index])
        elif isinstance(self.node, ScalarNode) and self.path.endswith(BODY):
            self.inside.append(index)
            self._to_line(line_of(self.node.text, self.inside))

    def _to_line(self, number: int) -> None:
        """Only a text after "|" stands in the file line by line; of others the beginning is told."""
        if isinstance(self.node, ScalarNode) and self.node.style == "|":
            line = self.node.line + number
            if line < len(self.lines):
                self.line, self.column = line + 1, len(self.lines[line]) - len(self.lines[line].lstrip()) + 1

    def to_its_key(self) -> None:
        """Back to the key of the value come to: it is the key that is wrong."""
        if self.node is not None and self.key is not None:
            self._at(self.key)

    def _at(self, node: Node) -> None:
        self.line, self.column = node.line + 1, node.column + 1


def find_place(root: Node, steps: Iterable[Step], lines: Sequence[str]) -> Place:
    """The place that `steps` lead to from the root of a document whose source is `lines`."""
    place = Place(root, lines)
    for step in steps:
        place.go(step)
    return place
