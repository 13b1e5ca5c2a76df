"""Any value in any field is taken or refused, under the field's own path; nothing else is raised."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime, time
from functools import partial

import pytest

from tests.support import papers
from tests.support.papers import FORM, REGULATION, SIGNED
from vnadmin import Annex, AttachedText, Fault, Marks, ModelError, Paragraph, Recipient, Run, Signatory, render
from vnadmin.kinds.paper import Paper

FORMS = (
    papers.notice,
    papers.decision,
    papers.issuing_decision,
    papers.resolution,
    papers.letter,
    papers.report,
    papers.submission,
    papers.invitation,
    papers.minutes,
)
SMALL: tuple[tuple[type, dict[str, object]], ...] = (
    (Annex, {"name": "Bảng", "body": "Nội dung."}),
    (AttachedText, {"name": "Quy chế", "subject": "Dân chủ", "body": "Nội dung."}),
    (Marks, {}),
    (Signatory, {"name": "Nguyễn Văn A"}),
)
DAY = datetime(2026, 1, 1, 8, 0)
VALUES: tuple[object, ...] = (
    *(None, 3, -1, 1.5, True, float("nan"), object(), date, range(2)),
    *("", " ", ";", "x" * 300, "a\nb", "\ud800", "\x00", b"x"),
    *([], [None], [3], [""], [[]], ["x"], {"a": 1}, {"b"}),
    *(DAY, DAY.date(), DAY.replace(tzinfo=UTC), time(8)),
    *(Run("x"), [Run("x")], Paragraph("x"), Recipient.file(), [Recipient.file()]),
    *(FORM, [FORM], REGULATION, Marks(), Signatory("A"), [Signatory("A")], *SIGNED.values()),
)


def refusals(make: Callable[..., object], name: str) -> list[Fault]:
    """The faults of all values in one field; what is taken equals itself when it is made again."""
    found: list[Fault] = []
    for value in VALUES:
        try:
            made = make(**{name: value})
        except ModelError as error:
            found += error.faults
        else:
            assert made == make(**{name: value})
            assert not isinstance(made, Paper) or render(made)
    return found


@pytest.mark.parametrize("form", FORMS)
def test_papers_take_or_refuse(form: Callable[..., object]) -> None:
    for field in fields(form()):  # type: ignore[arg-type]  # every paper is a dataclass
        found = refusals(form, field.name)
        assert found
        assert {re.split(r"[:.\[]", fault.path)[0] for fault in found} == {field.name}
        assert all(fault.vi for fault in found)


@pytest.mark.parametrize(("cls", "given"), SMALL)
def test_small_values_take_or_refuse(cls: type, given: dict[str, object]) -> None:
    for field in fields(cls):
        found = refusals(partial(cls, **given), field.name)
        assert found
        assert all(fault.vi and fault.path.startswith(field.name) for fault in found)
