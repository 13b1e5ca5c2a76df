"""Loại văn bản: the kinds of document, one concept a file; `registry` lists them in the order of Điều 7."""

from vnadmin.kinds.registry import compose, find_kind, kind, kind_keys, kinds

__all__ = ["compose", "find_kind", "kind", "kind_keys", "kinds"]
