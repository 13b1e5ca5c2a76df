"""Tệp mẫu: a data file of a kind to be filled in, every key explained by the glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import wrap
from types import MappingProxyType

from vnadmin.files.schema import kind_class
from vnadmin.files.types import kind_shape
from vnadmin.rules.terms import Term, term, terms

__all__ = ["entries", "skeleton"]

WIDTH = 110
INDENT = "  "
NOTHING: Mapping[str, type] = MappingProxyType({})


def skeleton(kind_key: str) -> str:
    """Tệp YAML mẫu của một loại văn bản; it loads and renders as it is.

    Fields that are seldom said stand there as comments.
    """
    kind = kind_class(kind_key)
    head = f"# yaml-language-server: $schema={kind_key}.schema.json\n# {term(kind).label}: {term(kind).explanation}"
    return "\n".join([head, f"{kind_key}:", *entries(kind)]) + "\n"


def entries(kind: type, within: Mapping[str, type] = NOTHING, indent: str = INDENT) -> Iterator[str]:
    """The keys of what a class is made of, each explained, with its example; `within` are parts written out, by key."""
    model = kind_shape(kind).model.model_fields
    required = {term(kind, name).identifier for name, info in model.items() if info.is_required()}
    order = list(terms())
    for row in sorted((term(kind, name) for name in model), key=lambda row: order.index(row.identifier)):
        part = within.get(row.key)
        yield from _entry(
            row, indent, active=row.identifier in required or row.usual, value="" if part else row.example
        )
        if part:
            yield from entries(part, within, indent + INDENT)


def _entry(row: Term, indent: str, *, active: bool, value: str) -> Iterator[str]:
    about = f"{row.label}: {row.explanation} ({row.rule})"
    yield from (f"{indent}# {line}" for line in wrap(about, WIDTH, break_on_hyphens=False))
    said = value if value.startswith("\n") else f" {value}".rstrip()
    for line in f"{row.key}:{said}".split("\n"):
        yield f"{indent}{line}" if active else f"{indent}# {line}"
