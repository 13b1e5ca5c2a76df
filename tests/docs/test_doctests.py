"""Examples in docstrings are true: every module of the packages that have no test of their own for it."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import vnadmin.batch
import vnadmin.cli
import vnadmin.consultation
import vnadmin.consulting
import vnadmin.papers
import vnadmin.sheets

PACKAGES = (vnadmin.batch, vnadmin.cli, vnadmin.consultation, vnadmin.consulting, vnadmin.papers, vnadmin.sheets)
MODULES = [info.name for one in PACKAGES for info in pkgutil.walk_packages(one.__path__, f"{one.__name__}.")]


@pytest.mark.parametrize("name", [*MODULES, "vnadmin.rules.consultation"])
def test_examples_in_docstrings_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_there_are_examples() -> None:
    found = [doctest.DocTestFinder().find(importlib.import_module(name)) for name in MODULES]
    assert sum(bool(test.examples) for tests in found for test in tests) > 10
