"""Nơi nhận: what leads the list and what files the document, by kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.papers import (
    decision,
    faults_of,
    issuing_decision,
    letter,
    lines,
    minutes,
    notice,
    report,
    submission,
)
from vnadmin import Recipient


def listed(paper: object) -> list[str]:
    return lines(paper, "noi_nhan")[1:]


@pytest.mark.parametrize("make", [letter, submission])
def test_as_above_leads_where_somebody_is_addressed(make: Callable[..., object]) -> None:
    assert listed(make()) == ["- Như trên;", "- Lưu: VT."]
    given = ["UBND tỉnh (để báo cáo)", "Lưu: VT, VHXH"]
    assert listed(make(recipients=given)) == ["- Như trên;", "- UBND tỉnh (để báo cáo);", "- Lưu: VT, VHXH."]


def test_as_above_is_said_once() -> None:
    assert listed(letter(recipients=["Như trên", "UBND tỉnh"])) == ["- Như trên;", "- UBND tỉnh;", "- Lưu: VT."]
    assert listed(letter(recipients=["UBND tỉnh", "Như trên"])).count("- Như trên;") == 1


def test_a_report_to_nobody_in_particular_has_no_as_above() -> None:
    assert listed(report()) == ["- Lưu: VT."]
    assert listed(report(addressees="HĐND phường")) == ["- Như trên;", "- Lưu: VT."]


def test_as_article_names_the_last_article_of_a_decision() -> None:
    assert listed(decision(recipients=["Lưu: VT, VHXH. BAYHT.(30)"])) == [
        "- Như Điều 3;",
        "- Lưu: VT, VHXH. BAYHT.(30)",
    ]
    assert listed(decision(effective=None)) == ["- Như Điều 2;", "- Lưu: VT."]
    assert listed(issuing_decision(body="Điều 1. A.\nĐiều 2. B."))[0] == "- Như Điều 5;"


def test_as_article_is_left_as_it_was_written() -> None:
    assert listed(decision(recipients=["Như Điều 1, Điều 3", "UBND tỉnh"])) == [
        "- Như Điều 1, Điều 3;",
        "- UBND tỉnh;",
        "- Lưu: VT.",
    ]


def test_without_those_responsible_no_article_is_named() -> None:
    assert listed(decision(responsible=(), recipients=["UBND tỉnh"])) == ["- UBND tỉnh;", "- Lưu: VT."]


def test_an_article_that_there_is_not_is_refused() -> None:
    assert faults_of(decision, recipients=["Như Điều 4"]) == {"recipients[0]": "ND30-III-M1.2"}
    assert faults_of(decision, recipients=["Như Điều 1, Điều 9"]) == {"recipients[0]": "ND30-III-M1.2"}


def test_minutes_are_filed_with_their_file() -> None:
    assert listed(minutes()) == ["- Lưu: VT, Hồ sơ."]
    assert listed(minutes(recipients=["UBND phường"])) == ["- UBND phường;", "- Lưu: VT, Hồ sơ."]
    assert listed(minutes(recipients=[Recipient.file("VP")])) == ["- Lưu: VT, VP."]


def test_others_are_filed_with_the_clerks() -> None:
    assert listed(notice()) == ["- Lưu: VT."]
