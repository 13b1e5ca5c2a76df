"""Tệp dữ liệu: YAML and JSON files become typed objects, every fault located, all at once, in Vietnamese.

A file holds documents by kind, `ke_hoach:`, in the decree's own words (`rules/terms.toml`)::

    text ─ decoding, json_text ─▶ nodes (strings with their places) ─ values ─▶ types, shapes (pydantic) ─▶ objects
                                    ▲                                              │
                                    └──────────── places ◀── messages ◀────────────┘ faults

`load` and `loads` read; `schema` is for editors; `skeleton` is a file to be filled in. Indices in messages count
from 1: `can_cu[2]` is the second one.
"""

from vnadmin.files.loading import Loaded, load, loads
from vnadmin.files.schema import schema
from vnadmin.files.skeleton import skeleton

__all__ = ["Loaded", "load", "loads", "schema", "skeleton"]
