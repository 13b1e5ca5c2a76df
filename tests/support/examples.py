"""The example documents: their files, as objects, and the words on their pages."""

from __future__ import annotations

import runpy
from functools import cache
from io import BytesIO
from pathlib import Path

import docx
from docx.table import Table

from vnadmin import Plan, compose
from vnadmin.files import load
from vnadmin.model.document import Document

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = tuple(sorted((ROOT / "examples").glob("*.yaml")))
TYPED = tuple(sorted((ROOT / "examples").glob("*.py")))


@cache
def example_plan() -> Plan:
    """The plan of `examples/ke_hoach.py`."""
    plan = typed_example(ROOT / "examples" / "ke_hoach.py")
    assert isinstance(plan, Plan)
    return plan


def typed_example(path: Path) -> object:
    """The document that a Python example makes: the last of its names that is one."""
    made = [value for value in runpy.run_path(str(path)).values() if hasattr(type(value), "kind")]
    return made[-1]


@cache
def example(name: str) -> Document:
    """The document of `examples/<name>.yaml`."""
    return compose(load(ROOT / "examples" / f"{name}.yaml").objects[0])


def lines_on_page(data: bytes) -> list[str]:
    """Every line of a .docx in its order; the cells of a table one after the other."""
    lines: list[str] = []
    for block in docx.Document(BytesIO(data)).iter_inner_content():
        texts = [cell.text for row in block.rows for cell in row.cells] if isinstance(block, Table) else [block.text]
        lines += [line for text in texts for line in text.split("\n") if line.strip()]
    return lines
