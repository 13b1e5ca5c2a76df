"""Reading a TOML table into frozen rows: unknown keys, missing keys and wrong types are refused."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from vnadmin.errors import RuleError

Row = TypeVar("Row")


@cache
def read_table(name: str) -> Mapping[str, Any]:
    """The tables of one file beside this module, `read_table("nd30.toml")`; read once."""
    with Path(__file__).with_name(name).open("rb") as file:
        return MappingProxyType(tomllib.load(file))


def make_row(kind: type[Row], where: str, values: Mapping[str, Any], **given: object) -> Row:
    """One frozen row of the dataclass `kind`; lists become tuples, `class` becomes `obligation`."""
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]  # Row is always a dataclass
    row = {"obligation" if key == "class" else key: value for key, value in values.items()} | given
    if unknown := sorted(set(row) - set(known)):
        raise RuleError(f"{where}: unknown key {', '.join(unknown)}")
    missing = [n for n, f in known.items() if n not in row and f.default is MISSING and f.default_factory is MISSING]
    if missing:
        raise RuleError(f"{where}: missing key {', '.join(missing)}")
    hints = _hints(kind)  # type: ignore[arg-type]  # every class can be hashed
    return kind(**{name: _cast(value, hints[name], f"{where}.{name}") for name, value in row.items()})


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _cast(value: Any, hint: Any, where: str) -> Any:
    if get_origin(hint) is tuple:
        if not isinstance(value, (list, tuple)):
            raise RuleError(f"{where}: want a list, got {value!r}")
        item = get_args(hint)[0]
        return tuple(_cast(part, item, where) for part in value)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(hint, type) and (not isinstance(value, hint) or (hint is int and isinstance(value, bool))):
        raise RuleError(f"{where}: want {hint.__name__}, got {value!r}")
    return value
