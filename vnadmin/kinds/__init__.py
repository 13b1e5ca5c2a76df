"""Loại văn bản: the kinds of document, one concept a file; `registry` lists them in the order of Điều 7."""

from vnadmin.kinds.registry import Composed, compose, composed, find_kind, kind, kind_keys, kinds, sheet

__all__ = ["Composed", "compose", "composed", "find_kind", "kind", "kind_keys", "kinds", "sheet"]
