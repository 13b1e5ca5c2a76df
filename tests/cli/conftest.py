from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli import stand_in
from vnadmin.cli import main


class Result(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def called(*words: str) -> Result:
        code = main(words)
        return Result(code, *capfd.readouterr())

    return called


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with the stand-in as the loader."""
    monkeypatch.setitem(sys.modules, "vnadmin.files", stand_in.module())
    monkeypatch.chdir(tmp_path)
    return tmp_path
