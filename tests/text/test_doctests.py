import doctest
import importlib
import pkgutil
import subprocess
import sys

import pytest

import vnadmin.text

MODULES = [info.name for info in pkgutil.walk_packages(vnadmin.text.__path__, "vnadmin.text.")]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_hold(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0


def test_public_modules_have_examples() -> None:
    without = {"vnadmin.text.citation", "vnadmin.text.dates", "vnadmin.text.citation.full_date"}
    examples = {
        name: sum(len(test.examples) for test in doctest.DocTestFinder().find(importlib.import_module(name)))
        for name in MODULES
    }
    assert {name for name, count in examples.items() if count == 0} == without


def test_import_is_light() -> None:
    heavy = {"decimal", "calendar", "locale", "lxml", "pydantic", "urllib.parse", "email", "vnadmin.model"}
    code = f"import {', '.join(MODULES)}, sys; print(*sys.modules)"
    loaded = set(
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    )
    assert set(MODULES) <= loaded
    assert not heavy & loaded
