"""The example documents, as objects."""

from __future__ import annotations

import runpy
from functools import cache
from pathlib import Path

from vnadmin import Plan

ROOT = Path(__file__).resolve().parents[2]


@cache
def example_plan() -> Plan:
    """The plan of `examples/ke_hoach.py`."""
    plan = runpy.run_path(str(ROOT / "examples" / "ke_hoach.py"))["plan"]
    assert isinstance(plan, Plan)
    return plan
