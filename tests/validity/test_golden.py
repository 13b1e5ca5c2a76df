"""Golden files before all three judges of OOXML."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.golden import GOLDEN, golden_files
from tests.support.package_checks import package_problems
from tests.support.validators import audit, sdk_validate


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return golden_files()


@pytest.mark.parametrize("name", GOLDEN)
def test_own_checks_and_openxml_audit(name: str, files: dict[str, bytes]) -> None:
    assert package_problems(files[name]) == []
    assert audit(files[name]) == []


def test_the_open_xml_sdk(files: dict[str, bytes], tmp_path: Path) -> None:
    paths = []
    for name, data in files.items():
        paths.append(tmp_path / f"{name}.docx")
        paths[-1].write_bytes(data)
    found = sdk_validate(paths)
    assert {path.stem: faults for path, faults in found.items()} == {name: [] for name in files}
