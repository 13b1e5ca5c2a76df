"""Đọc tệp dữ liệu: the bytes of a YAML or JSON file become objects, or every fault is told at its place."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from os import PathLike, fspath
from types import MappingProxyType

from pydantic import ValidationError

from vnadmin.errors import LoadError
from vnadmin.files.decoding import decode, normal
from vnadmin.files.json_text import as_yaml, is_json
from vnadmin.files.located import Located, Unreadable
from vnadmin.files.messages import Said, said_of
from vnadmin.files.nodes import MappingNode, Node, ScalarNode, read_nodes
from vnadmin.files.places import Step, find_place
from vnadmin.files.shapes import Context
from vnadmin.files.types import adapter
from vnadmin.files.unknown_key import unknown_key
from vnadmin.files.values import Value, value_of
from vnadmin.kinds import find_kind, kind_keys
from vnadmin.model.basis import LegalBasis
from vnadmin.rules.terms import term
from vnadmin.sources import read_source

__all__ = ["Loaded", "load", "loads"]

STREAM = "-"
EXAMPLE = "ke_hoach"
"""The kind that messages name where one is missing."""
NONE: Mapping[str, type] = MappingProxyType({})
SCHEMA_KEY = "$schema"
"""Passed over: it tells editors of JSON files where the schema is."""
UNREAD = "không tách được thành loại, số, ký hiệu, ngày, cơ quan, trích yếu; giữ nguyên như đã viết"


@dataclass(frozen=True, slots=True)
class Loaded:
    """Đã đọc: the objects of a file in their order, and one line for each thing to look at again."""

    objects: tuple[object, ...]
    warnings: tuple[str, ...] = ()


def load(path: str | PathLike[str], *, renumber: bool = False, others: Mapping[str, type] = NONE) -> Loaded:
    """Đọc một tệp YAML hoặc JSON; "-" is stdin. Raises LoadError with every fault at its line and column.

    `renumber` computes the numbers of levels typed in a text anew instead of refusing a wrong one. `others` are what a
    file may hold besides documents, by key.
    """
    name = fspath(path)
    if name == STREAM:
        return loads(sys.stdin.buffer.read(), renumber=renumber, others=others)
    return loads(read_source(name, name), name, renumber=renumber, others=others)


def loads(
    data: bytes | str, name: str = STREAM, *, renumber: bool = False, others: Mapping[str, type] = NONE
) -> Loaded:
    """Đọc dữ liệu YAML hoặc JSON, the content of a file called `name`; as `load`."""
    reading = _Reading(renumber, others)
    try:
        text = decode(data) if isinstance(data, bytes) else normal(data)
        if name.casefold().endswith(".json") or is_json(text):
            text = as_yaml(text)
        nodes, faults = read_nodes(text)
    except Unreadable as error:
        raise LoadError(fault.told(name) for fault in error.faults) from None
    reading.faults += faults
    written = [node for node in nodes if not (isinstance(node, ScalarNode) and node.empty)]
    lines = text.split("\n")
    for node in written:
        reading.read(node, lines)
    if not written:
        reading.faults.append(Located(1, 1, "", f"tệp trống; phải có một loại văn bản, như {EXAMPLE}:"))
    if reading.faults:
        raise LoadError(fault.told(name) for fault in sorted(set(reading.faults)))
    return Loaded(tuple(reading.objects), tuple(warning.told(name) for warning in reading.warnings))


@dataclass(slots=True)
class _Reading:
    """One file while it is read."""

    renumber: bool
    others: Mapping[str, type]
    objects: list[object] = field(default_factory=list)
    faults: list[Located] = field(default_factory=list)
    warnings: list[Located] = field(default_factory=list)

    def read(self, node: Node, lines: Sequence[str]) -> None:
        """The objects of one YAML document."""
        value = value_of(node, self.faults)
        if not isinstance(node, MappingNode) or not isinstance(value, dict):
            message = f"phải bắt đầu bằng một loại văn bản, như {EXAMPLE}:"
            self.faults.append(Located(node.line + 1, node.column + 1, "", message))
            return
        said = {key: value for key, value in value.items() if key != SCHEMA_KEY}
        for key, content in said.items():
            kind = self.others.get(key) or find_kind(key)
            if kind is None:
                message = unknown_key(key, [*self.others, *kind_keys()]).replace("mục", "loại văn bản", 1)
                unknown = Said((key,), message, of_key=True)
                self._tell(self.faults, node, (), [unknown], lines)
            else:
                self._make(kind, content, node, (key,), lines)

    def _make(self, kind: type, value: Value, root: Node, at: tuple[Step, ...], lines: Sequence[str]) -> None:
        context = Context(self.renumber)
        try:
            made = adapter(kind).validate_python(value, context=context)
        except ValidationError as error:
            self._tell(self.faults, root, at, said_of(error, value, context), lines)
        else:
            self.objects.append(made)
            self._tell(self.warnings, root, at, _unread_bases(made), lines)

    def _tell(
        self, where: list[Located], root: Node, at: tuple[Step, ...], said: Iterable[Said], lines: Sequence[str]
    ) -> None:
        for one in said:
            place = find_place(root, (*at, *one.steps), lines)
            if one.of_key:
                place.to_its_key()
            where.append(Located(place.line, place.column, place.path, one.message))


def _unread_bases(made: object) -> Iterator[Said]:
    """Citations that could not be taken into their parts."""
    for name in (one.name for one in fields(made)):  # type: ignore[arg-type]  # every kind is a dataclass
        held = getattr(made, name)
        for i, basis in enumerate(held if isinstance(held, tuple) else ()):
            if isinstance(basis, LegalBasis) and basis.lead == "can_cu" and isinstance(basis.cited, str):
                yield Said((term(type(made), name).key, i), UNREAD)
