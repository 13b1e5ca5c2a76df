"""JSON từng dòng: each line of a file is one object, and is told by its own line."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.batch.entries import Made, node_entry
from vnadmin.errors import LoadError
from vnadmin.files.decoding import decode
from vnadmin.files.json_text import as_yaml
from vnadmin.files.located import Located, Unreadable
from vnadmin.files.nodes import read_nodes
from vnadmin.sources import read_source

__all__ = ["line_entries"]


def line_entries(name: str, kind: type) -> Iterator[Made]:
    """The objects of the lines that are not blank. Raises LoadError for a file that is no text."""
    try:
        text = decode(read_source(name, name))
    except Unreadable as error:
        raise LoadError(fault.told(name) for fault in error.faults) from None
    for before, line in enumerate(text.split("\n")):
        if line.strip():
            yield _entry(line, before, name, kind)


def _entry(line: str, before: int, name: str, kind: type) -> Made:
    try:
        yaml = as_yaml(line)
        nodes, faults = read_nodes(yaml)
    except Unreadable as error:
        return _refused(error.faults, before, name)
    if faults:
        return _refused(faults, before, name)
    return node_entry(nodes[0], kind, name, [yaml], before)


def _refused(faults: list[Located] | tuple[Located, ...], before: int, name: str) -> LoadError:
    return LoadError(Located(one.line + before, one.column, one.path, one.message).told(name) for one in faults)
