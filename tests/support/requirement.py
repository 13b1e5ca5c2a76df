"""What a test needs and a machine may lack: skipped at home, a failure where CI=true."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest

IN_CI = os.environ.get("CI", "").lower() == "true"


def unavailable(reason: str) -> NoReturn:
    """Skip the running test, or fail it where CI=true: a judge that silently stays away proves nothing."""
    if IN_CI:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
