"""A clerk never reads English: where an error of use is raised, its Vietnamese sentence stands beside it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import vnadmin

PACKAGE = Path(vnadmin.__file__).parent
ERRORS = {"PackageError", "PdfError", "TargetError", "TemplateError", "UnitError"}


def made(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
            yield node


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_error_of_use_has_its_vietnamese_sentence(path: Path) -> None:
    without = [call.lineno for call in made(path) if all(keyword.arg != "vi" for keyword in call.keywords)]
    assert without == []
