"""Tệp dữ liệu của nhiều văn bản: objects of one kind from YAML, JSON lines, Excel or CSV."""

from __future__ import annotations

from dataclasses import dataclass
from os import PathLike, fspath
from pathlib import Path

from vnadmin.batch.entries import yaml_entries
from vnadmin.batch.json_lines import line_entries
from vnadmin.batch.table_entries import table_entries
from vnadmin.errors import LoadError

__all__ = ["KNOWN", "Objects", "read_objects"]

TABLES = (".xlsx", ".xlsm", ".csv")
LINES = (".jsonl", ".ndjson")
WHOLE = (".yaml", ".yml", ".json")
KNOWN = (*WHOLE, *LINES, *TABLES)
"""The endings that tell how a file is read."""


@dataclass(frozen=True, slots=True)
class Objects:
    """Đã đọc: the objects in their order, a LoadError in the place of each that could not be made, and notices."""

    items: tuple[object, ...]
    notices: tuple[str, ...] = ()

    @property
    def faults(self) -> tuple[str, ...]:
        """Every fault at its place, in Vietnamese."""
        return tuple(line for item in self.items if isinstance(item, LoadError) for line in item.lines)


def read_objects(path: str | PathLike[str], kind: type) -> Objects:
    """Đọc: one object of `kind` for each entry of a YAML or JSON list, each YAML document, line of JSON, or row.

    A column belongs to the field whose key or label is its heading; a cell says what a YAML file would. Raises
    LoadError for a file that cannot be read, is empty, or is faulty where no single entry is.
    """
    name = fspath(path)
    ending = Path(name).suffix.lower()
    if ending in TABLES:
        made, notices = table_entries(name, kind)
    elif ending in LINES:
        made, notices = list(line_entries(name, kind)), ()
    elif ending in WHOLE:
        made, notices = yaml_entries(name, kind), ()
    else:
        raise LoadError([f"{name}: không biết đọc tệp “{ending}” (đọc được: {', '.join(KNOWN)})"])
    items = tuple(made)
    if not items:
        raise LoadError([*notices, f"{name}: không có văn bản nào"])
    return Objects(items, notices)
