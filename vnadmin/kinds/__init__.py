"""Loại văn bản: one file a kind. The kinds that vnadmin brings, in the order of the decree's list (Điều 7)."""

from vnadmin.kinds import plan
from vnadmin.kinds.registry import compose, kind, kinds

__all__ = ["compose", "kind", "kinds", "plan"]
