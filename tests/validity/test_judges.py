"""The judges themselves on trial: they acquit sound files, convict planted faults, and none of them is idle."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from tests.support.damage import DAMAGES
from tests.support.good_docx import SAMPLE, good_docx
from tests.support.package import Package
from tests.support.package_checks import CHECKS, package_problems
from tests.support.validators import FALSE_ALARMS, audit, audit_unfiltered, sdk_validate

ADDED_BY_THE_SDK = {  # what the SDK sees and openxml-audit does not
    "part stands twice",
    "document type declaration",
    "two main documents",
    "header of the wrong type",
    "core properties without their type",
    "drawing id twice",
    "element inside text",
    "required prefix undeclared",
    "newer attribute not ignorable",
}
ADDED_BY_AUDIT = {  # what our own checks leave to the schema
    "value not in the list",
    "run outside a paragraph",
    "paragraph inside a paragraph",
    "settings out of order",
}


@pytest.fixture(scope="module")
def good() -> bytes:
    return good_docx()


@pytest.fixture(scope="module")
def foreign() -> bytes:
    """What python-docx makes: a second sound file, in a hand that is not ours."""
    import docx

    document = docx.Document()
    document.add_heading("Kế hoạch", 1)
    document.add_paragraph("Mục đích", style="List Number")
    table = document.add_table(2, 3, style="Table Grid")
    table.cell(0, 0).merge(table.cell(1, 1))
    document.add_picture(str(SAMPLE / "word/media/pixel.png"))
    document.sections[0].header.paragraphs[0].text = " trang "
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_own_checks_acquit_sound_files(good: bytes, foreign: bytes) -> None:
    assert package_problems(good) == []
    assert package_problems(foreign) == []


def test_audit_acquits_the_sound_file(good: bytes) -> None:
    assert audit(good) == []


@pytest.mark.parametrize("name", DAMAGES)
def test_a_planted_fault_is_seen_without_the_sdk(name: str, good: bytes) -> None:
    damaged = DAMAGES[name](good)
    if name in ADDED_BY_AUDIT:
        assert package_problems(damaged) == []
        assert audit(damaged) != []
    else:
        assert package_problems(damaged) != []


def test_there_are_faults_enough() -> None:
    assert len(DAMAGES) >= 40
    assert set(DAMAGES) >= ADDED_BY_AUDIT | ADDED_BY_THE_SDK


def test_every_own_check_is_triggered_by_some_fault(good: bytes) -> None:
    packages = [Package.open(damage(good)) for damage in DAMAGES.values()]
    idle = [check.__name__ for check in CHECKS if not any(list(check(package)) for package in packages)]
    assert idle == []


@pytest.mark.parametrize("alarm", FALSE_ALARMS)
def test_every_allowed_message_is_still_raised_by_a_sound_file(alarm: tuple[str, str], good: bytes) -> None:
    assert any(re.search(alarm[0], message) for message in audit_unfiltered(good))


def test_the_sdk_acquits_sound_files_and_sees_what_audit_does_not(good: bytes, foreign: bytes, tmp_path: Path) -> None:
    judged = {"good": good, "foreign": foreign} | {name: DAMAGES[name](good) for name in ADDED_BY_THE_SDK}
    paths = {name: tmp_path / f"{name}.docx" for name in judged}
    for name, path in paths.items():
        path.write_bytes(judged[name])
    verdicts = sdk_validate(paths.values())
    assert {name for name, path in paths.items() if verdicts[path]} == ADDED_BY_THE_SDK
    assert {name for name in ADDED_BY_THE_SDK if audit(judged[name])} == set()
