"""Mục của tệp YAML, JSON: each entry of a list, or each YAML document, becomes an object or every fault of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from pydantic import ValidationError

from vnadmin.errors import LoadError, ModelError
from vnadmin.files.decoding import decode
from vnadmin.files.json_text import as_yaml, is_json
from vnadmin.files.loading import SCHEMA_KEY
from vnadmin.files.located import Located, Unreadable
from vnadmin.files.messages import Said, said_of
from vnadmin.files.nodes import MappingNode, Node, ScalarNode, SequenceNode, read_nodes
from vnadmin.files.places import Step, find_place, steps_of
from vnadmin.files.shapes import Context
from vnadmin.files.types import adapter
from vnadmin.files.values import Value, value_of
from vnadmin.kinds import composed, kind_keys
from vnadmin.rules.terms import term
from vnadmin.sources import read_source

__all__ = ["Made", "made_of", "node_entry", "yaml_entries"]

Made: TypeAlias = object
"""An object, or the LoadError that stands for it."""


def yaml_entries(name: str, kind: type) -> list[Made]:
    """The objects of a YAML or JSON file. Raises LoadError for what no single entry is to blame for."""
    try:
        text = decode(read_source(name, name))
        if name.casefold().endswith(".json") or is_json(text):
            text = as_yaml(text)
        nodes, faults = read_nodes(text)
    except Unreadable as error:
        raise LoadError(fault.told(name) for fault in error.faults) from None
    lines = text.split("\n")
    made = [node_entry(node, kind, name, lines) for node in _entries(nodes)]
    if faults:
        told = [line for one in made if isinstance(one, LoadError) for line in one.lines]
        raise LoadError([*(fault.told(name) for fault in sorted(faults)), *told])
    return made


def node_entry(node: Node, kind: type, name: str, lines: Sequence[str], line: int = 0) -> Made:
    """The object of one entry, with or without the key of its kind; `line` is what comes before the text."""
    faults: list[Located] = []
    value = value_of(node, faults)
    at, value, wrong = _inside(node, value, kind)
    said = [wrong] if wrong else []
    if not said:
        made, said = made_of(kind, value)
    for one in said:
        place = find_place(node, (*at, *one.steps), lines)
        if one.of_key:
            place.to_its_key()
        faults.append(Located(place.line, place.column, place.path, one.message))
    if not faults:
        return made
    moved = (Located(one.line + line, one.column, one.path, one.message) for one in sorted(set(faults)))
    return LoadError(one.told(name) for one in moved)


def made_of(kind: type, value: Value) -> tuple[object, list[Said]]:
    """The object of a kind that a value says, and what is wrong with it; also with the document it becomes."""
    context = Context()
    try:
        made = adapter(kind).validate_python(value, context=context)
        composed(made)
    except ValidationError as error:
        return None, list(said_of(error, value, context))
    except ModelError as error:
        return None, [Said(tuple(steps_of(fault.path)), fault.vi or fault.message) for fault in error.faults]
    return made, []


def _entries(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        if isinstance(node, SequenceNode):
            yield from node.items
        elif not (isinstance(node, ScalarNode) and node.empty):
            yield node


def _inside(node: Node, value: Value, kind: type) -> tuple[tuple[Step, ...], Value, Said | None]:
    """The steps to the fields of an entry, what they say, and what is wrong where the entry is none of the kind."""
    key = term(kind).key
    if not isinstance(node, MappingNode) or not isinstance(value, dict):
        return (), value, Said((), f"phải gồm các mục của {key}, mỗi mục một dòng")
    said = {each: held for each, held in value.items() if each != SCHEMA_KEY}
    (first, *others) = said or ("",)
    if others or first not in kind_keys():
        return (), said, None
    if first != key:
        return (), said, Said((first,), f"là {first}, không phải {key}", of_key=True)
    return (key,), said[first], None
