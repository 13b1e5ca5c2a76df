"""Giá trị của tệp: the tree of nodes as plain lists and mappings of strings, and the keys that it says twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from vnadmin.files.located import Located
from vnadmin.files.nodes import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["Value", "value_of"]

Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"


def value_of(node: Node, faults: list[Located], path: str = "") -> Value:
    """The value of a node; None where nothing was written. Of a repeated key the first stands, and `faults` tell."""
    match node:
        case ScalarNode():
            return None if node.empty else node.text
        case SequenceNode():
            return [value_of(item, faults, f"{path}[{i}]") for i, item in enumerate(node.items, 1)]
    return {key: value_of(value, faults, f"{path}.{key}".lstrip(".")) for key, value in _pairs(node, faults, path)}


def _pairs(node: MappingNode, faults: list[Located], path: str) -> Iterator[tuple[str, Node]]:
    seen: dict[str, int] = {}
    for key, value in node.pairs:
        line, column = key.line + 1, key.column + 1
        if not isinstance(key, ScalarNode) or key.empty:
            faults.append(Located(line, column, path, "tên mục phải là chữ"))
        elif key.text in seen:
            where = f"{path}.{key.text}".lstrip(".")
            faults.append(Located(line, column, where, f"ghi hai lần, lần đầu ở dòng {seen[key.text]}"))
        else:
            seen[key.text] = line
            yield key.text, value
