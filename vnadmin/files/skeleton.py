"""Tệp mẫu: a data file of a kind to be filled in, every key explained by the glossary."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from vnadmin.files.schema import kind_class
from vnadmin.files.types import kind_shape
from vnadmin.rules.terms import Term, term, terms

__all__ = ["skeleton"]

WIDTH = 110
INDENT = "  "


def skeleton(kind_key: str) -> str:
    """Tệp YAML mẫu của một loại văn bản; it loads and renders as it is.

    Fields that are seldom said stand there as comments.
    """
    kind = kind_class(kind_key)
    model = kind_shape(kind).model.model_fields
    required = {term(kind, name).identifier for name, info in model.items() if info.is_required()}
    order = list(terms())
    found = sorted((term(kind, name) for name in model), key=lambda row: order.index(row.identifier))
    head = f"# yaml-language-server: $schema={kind_key}.schema.json\n# {term(kind).label}: {term(kind).explanation}"
    lines = [head, f"{kind_key}:"]
    for row in found:
        lines += _entry(row, active=row.identifier in required or row.usual)
    return "\n".join(lines) + "\n"


def _entry(row: Term, *, active: bool) -> Iterator[str]:
    about = f"{row.label}: {row.explanation} ({row.rule})"
    yield from (f"{INDENT}# {line}" for line in wrap(about, WIDTH, break_on_hyphens=False))
    value = row.example if row.example.startswith("\n") else f" {row.example}"
    for line in f"{row.key}:{value}".split("\n"):
        yield f"{INDENT}{line}" if active else f"{INDENT}# {line}"
