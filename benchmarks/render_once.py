"""A whole program that renders the plan once: python -m benchmarks.render_once FILE"""

from __future__ import annotations

import sys

from benchmarks.content import plan
from benchmarks.typed import typed_plan
from vnadmin import render

if __name__ == "__main__":
    render(typed_plan(plan(1)), sys.argv[1])
