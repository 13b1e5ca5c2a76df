"""A missing tool skips a test at home and fails it where CI=true: never does it pass in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import office, requirement, sdk_program


@pytest.fixture(params=[(False, pytest.skip.Exception), (True, pytest.fail.Exception)], ids=["home", "CI"])
def outcome(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> type[BaseException]:
    in_ci, outcome = request.param
    monkeypatch.setattr(requirement, "IN_CI", in_ci)
    return outcome


def test_no_npm_and_no_program(outcome: type[BaseException], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(sdk_program.CACHE_VARIABLE, str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(outcome, match="Open XML SDK"):
        sdk_program.sdk_program.__wrapped__()


def test_no_office(outcome: type[BaseException], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MISSING", "page tests need LibreOffice")
    with pytest.raises(outcome, match="need LibreOffice"):
        office.to_pdf(b"")


def test_a_program_that_is_not_the_one_we_trust_is_refused(tmp_path: Path) -> None:
    packed = tmp_path / "validator.tgz"
    packed.write_bytes(b"something else")
    with pytest.raises(RuntimeError, match="SHA-256"):
        sdk_program._unpack(packed, tmp_path)
