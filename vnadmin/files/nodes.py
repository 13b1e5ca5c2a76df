"""Cây của tệp: every value of a YAML (or JSON) text as a string, with its place.

Built from the reader's events, so that no depth of nesting can exhaust the stack, and repeated use of an anchor is
bounded. What YAML would drop silently (a tag, an anchor that nothing refers to) is a fault: a clerk meant it as text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from vnadmin.files.located import Located, Unreadable
from vnadmin.files.syntax import QUOTE, syntax_fault
from vnadmin.rules.terms import keys_of

__all__ = ["MappingNode", "Node", "ScalarNode", "SequenceNode", "read_nodes"]

Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
CUT_OFF = re.compile(r"\s+(#[^\s#].*)")
DEEPEST = 50
MOST_REPEATED = 1_000_000
"""Characters and values that anchors may add by being used again."""


@dataclass(slots=True)
class ScalarNode:
    """A string; `style` is "|", ">", a quotation mark, or empty. Line and column count from 0."""

    line: int
    column: int
    text: str = ""
    style: str = ""
    folded: bool = False
    """Whether line breaks were folded into blanks: everything of several lines but "|"."""

    @property
    def empty(self) -> bool:
        """Nothing was written: `ngay:`, or null in JSON."""
        return not self.style and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(slots=True)
class SequenceNode:
    """A list."""

    line: int
    column: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class MappingNode:
    """Keys and their values, in order; a key may be there twice."""

    line: int
    column: int
    pairs: list[tuple[Node, Node]] = field(default_factory=list)

    def find(self, key: str) -> tuple[Node, Node] | None:
        """The first pair with this key."""
        return next((pair for pair in self.pairs if isinstance(pair[0], ScalarNode) and pair[0].text == key), None)


Node: TypeAlias = ScalarNode | SequenceNode | MappingNode


def read_nodes(text: str) -> tuple[list[Node], list[Located]]:
    """The documents of a text, and the faults that do not keep it from being read; Unreadable for broken syntax."""
    builder = _Builder(text.split("\n"))
    try:
        for event in yaml.parse(text, Loader=Loader):
            builder.take(event)
    except yaml.YAMLError as error:
        raise Unreadable([*builder.faults, syntax_fault(error, text)]) from None
    return builder.documents, builder.faults


@dataclass(slots=True)
class _Open:
    """A list or mapping while its values are still coming in."""

    node: SequenceNode | MappingNode
    anchor: str | None = None
    below: list[Node] = field(default_factory=list)
    size: int = 1


class _Builder:
    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.documents: list[Node] = []
        self.faults: list[Located] = []
        self.stack: list[_Open] = []
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.waiting: dict[str, Located] = {}
        self.repeated = 0

    def take(self, event: Any) -> None:  # the reader's events have no types
        match event:
            case yaml.ScalarEvent():
                style = event.style if event.style in ("|", ">", '"', "'") else ""
                folded = style == ">" or (style != "|" and _lines(event) > 1)
                node = ScalarNode(*_start(event), event.value, style, folded)
                if not style:
                    self._cut_off(event)
                self._named(event, node, 1 + len(node.text))
                self._add(node, 1 + len(node.text))
            case yaml.AliasEvent():
                self._again(event)
            case yaml.SequenceStartEvent():
                self._open(event, SequenceNode(*_start(event)))
            case yaml.MappingStartEvent():
                self._open(event, MappingNode(*_start(event)))
            case yaml.CollectionEndEvent():
                self._close()
            case yaml.DocumentEndEvent():
                self.faults.extend(self.waiting.values())
                self.anchors.clear()
                self.waiting.clear()

    def _open(self, event: Any, node: SequenceNode | MappingNode) -> None:
        if len(self.stack) == DEEPEST:
            raise Unreadable([*self.faults, _at(event, "lồng nhau quá nhiều lớp")])
        self.stack.append(_Open(node, event.anchor))
        self._named(event, node, 0)

    def _close(self) -> None:
        done = self.stack.pop()
        if done.anchor is not None and self.anchors[done.anchor][0] is done.node:
            self.anchors[done.anchor] = (done.node, done.size)
        if isinstance(done.node, SequenceNode):
            done.node.items = done.below
        else:
            done.node.pairs = list(zip(done.below[::2], done.below[1::2], strict=True))
            self._folded_body(done.node)
        self._add(done.node, done.size)

    def _add(self, node: Node, size: int) -> None:
        if self.stack:
            self.stack[-1].below.append(node)
            self.stack[-1].size += size
        else:
            self.documents.append(node)

    def _folded_body(self, node: MappingNode) -> None:
        """A body whose lines were folded into one has lost its levels."""
        for key, value in node.pairs:
            body = isinstance(key, ScalarNode) and key.text in keys_of("body")
            if body and isinstance(value, ScalarNode) and value.folded:
                message = "nhiều dòng bị nối thành một: sau dấu hai chấm phải có dấu | (noi_dung: |)"
                self.faults.append(Located(value.line + 1, value.column + 1, "", message))

    def _cut_off(self, event: Any) -> None:
        """Words after " #" are no part of a plain text: a comment has a blank behind its "#"."""
        line, column = event.end_mark.line, event.end_mark.column
        found = CUT_OFF.match(self.lines[line][column:]) if line < len(self.lines) else None
        if found:
            message = f"“{found[1]}” bị YAML bỏ qua; {QUOTE}, hoặc thêm dấu cách sau # nếu là ghi chú"
            self.faults.append(Located(line + 1, column + found.start(1) + 1, "", message))

    def _named(self, event: Any, node: Node, size: int) -> None:
        """Take note of an anchor, and refuse a tag; `size` is 0 while a list or mapping is open."""
        if event.tag is not None:
            self.faults.append(_at(event, f"chữ bắt đầu bằng “!”; {QUOTE}"))
        if event.anchor is not None:
            self.anchors[event.anchor] = (node, size)
            self.waiting[event.anchor] = _at(event, f"chữ bắt đầu bằng “&{event.anchor}”; {QUOTE}")

    def _again(self, event: Any) -> None:
        node, size = self.anchors.get(event.anchor, (None, 0))
        self.waiting.pop(event.anchor, None)
        if node is None or size == 0:
            why = "trỏ về chính nó" if node is not None else f"không có “&{event.anchor}” nào ở trên"
            raise Unreadable([*self.faults, _at(event, f"“*{event.anchor}”: {why}; nếu là chữ thì {QUOTE}")])
        self.repeated += size
        if self.repeated > MOST_REPEATED:
            raise Unreadable([*self.faults, _at(event, f"“*{event.anchor}” lặp lại quá nhiều")])
        self._add(node, size)


def _lines(event: Any) -> int:
    return int(event.end_mark.line - event.start_mark.line + 1)


def _start(event: Any) -> tuple[int, int]:
    return event.start_mark.line, event.start_mark.column


def _at(event: Any, message: str) -> Located:
    line, column = _start(event)
    return Located(line + 1, column + 1, "", message)
