"""Thuật ngữ: the glossary that joins an identifier, the word a clerk writes for it and its label (`terms.toml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnadmin.errors import RuleError
from vnadmin.rules.rows import make_row, read_table

__all__ = ["Term", "find_term", "keys_of", "term", "terms"]


@dataclass(frozen=True, slots=True)
class Term:
    """Một thuật ngữ: `identifier` in code, `key` in files, `label` for readers; `example` is a value as YAML."""

    identifier: str
    key: str
    label: str
    explanation: str
    example: str
    rule: str
    obligation: str
    usual: bool = False


@cache
def terms() -> Mapping[str, Term]:
    """Every term by identifier, in the order of the page."""
    rows = read_table("terms.toml")
    return MappingProxyType({name: make_row(Term, name, row, identifier=name) for name, row in rows.items()})


def find_term(owner: type | str, field: str = "") -> Term | None:
    """The term for a class, or for a field of it; None for what a file does not say.

    The words of a level of the body stand under the key of the level itself.

    >>> [found.key for found in map(find_term, ["Plan", "Section"]) if found]
    ['ke_hoach', 'muc']
    """
    names = [owner] if isinstance(owner, str) else [cls.__name__ for cls in owner.__mro__]
    if field in ("", "text"):
        return terms().get(names[0])
    wanted = [*(f"{name}.{field}" for name in names), field]
    return next((terms()[name] for name in wanted if name in terms()), None)


def term(owner: type | str, field: str = "") -> Term:
    """`find_term` for what must have one; RuleError otherwise."""
    found = find_term(owner, field)
    if found is None:
        name = owner if isinstance(owner, str) else owner.__name__
        raise RuleError(f"terms.toml: no row for {name}{field and f'.{field}'}")
    return found


@cache
def keys_of(field: str) -> tuple[str, ...]:
    """The keys that a field's name can stand under, whichever class has it: `title` is `chuc_vu`.

    >>> keys_of("name")
    ('phong', 'luat', 'ten', 'ho_ten')
    """
    found = [row.key for name, row in terms().items() if name.rpartition(".")[2] == field]
    if field == "text":
        found = [row.key for name, row in terms().items() if name[0].isupper() and "." not in name]
    return tuple(dict.fromkeys(found))
