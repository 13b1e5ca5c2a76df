"""Ví dụ: the examples of the glossary as values, for schemas."""

from __future__ import annotations

from functools import cache

import yaml

from vnadmin.rules.terms import terms

__all__ = ["example"]


@cache
def example(identifier: str) -> object:
    """The example of a term as an editor's YAML reader sees it: numbers are numbers."""
    value: object = yaml.safe_load(f"value: {terms()[identifier].example}")["value"]
    return value
