"""Lược đồ: the JSON Schema of a kind, with which editors complete, explain and check a data file."""

from __future__ import annotations

from typing import Any

from pydantic import create_model

from vnadmin.errors import RuleError
from vnadmin.files.loading import SCHEMA_KEY
from vnadmin.files.shapes import Shape, key_field
from vnadmin.files.types import kind_shape
from vnadmin.kinds import find_kind, kind_keys
from vnadmin.rules.table import table
from vnadmin.rules.terms import term

__all__ = ["kind_class", "schema"]

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def kind_class(kind_key: str) -> type:
    """The class of a kind; RuleError for a kind that is not registered."""
    found = find_kind(kind_key)
    if found is None:
        known = ", ".join(kind_keys())
        raise RuleError(f"no kind {kind_key!r}; there are {known}", vi=f"không có loại văn bản “{kind_key}”")
    return found


def schema(kind_key: str) -> dict[str, Any]:
    """Lược đồ JSON (draft 2020-12) của một loại văn bản; labels, explanations and examples from the glossary."""
    kind = kind_class(kind_key)
    fields: dict[str, Any] = {"document": (kind_shape(kind).type, key_field(term(kind)))}
    made = create_model(kind_key, __base__=Shape, **fields).model_json_schema(by_alias=True)
    made = {"$schema": DRAFT, **_plain(made), "title": term(kind).label, "description": term(kind).explanation}
    made["properties"][SCHEMA_KEY] = {"type": "string"}
    size = made["$defs"][kind.__name__]["properties"].get(term(kind, "size").key)
    if size is not None:
        size["anyOf"][0] = {"enum": list(table().size_sets.allowed)}
    return made


def _plain(part: Any) -> Any:
    """Without the null defaults that pydantic notes, which editors would write into the file."""
    if isinstance(part, dict):
        return {key: _plain(value) for key, value in part.items() if not (key == "default" and value is None)}
    return [_plain(item) for item in part] if isinstance(part, list) else part
