"""Opinions and their responses: what they are, and everything that they cannot be."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from vnadmin import ModelError
from vnadmin.consultation.opinion import Opinion, Response
from vnadmin.consultation.target import Target


def fields(make: type, **given: Any) -> set[str]:
    with pytest.raises(ModelError) as caught:
        make(**given)
    return {fault.field for fault in caught.value.faults}


def test_an_opinion_is_brought_into_its_normal_form() -> None:
    answer = Response("partly", " Bổ sung thời hạn. ", change="ĐIỀU 6")
    opinion = Opinion(
        text="Bổ sung thời hạn.",
        audience="organ",
        giver=" Trạm Y tế ",
        channel="điểm C)",
        received=date(2026, 6, 3),
        target="Điều 5, khoản 2",
        givers=3,
        response=answer,
    )
    assert (opinion.giver, opinion.channel, str(opinion.about)) == ("Trạm Y tế", "c", "khoản 2 Điều 5")
    assert (answer.reason, answer.changed) == ("Bổ sung thời hạn.", Target((("Điều", "6"),)))


def test_what_is_not_said_is_not_known() -> None:
    opinion = Opinion(text="Nhất trí.", audience="person")
    assert (opinion.giver, opinion.channel, opinion.received, opinion.givers, opinion.response) == (
        "",
        "",
        None,
        1,
        None,
    )
    assert opinion.about.general
    assert Response("explained").changed is None


def test_all_that_an_opinion_cannot_be_is_told_at_once() -> None:
    wrong = {
        "text": " ",
        "audience": "cá nhân",
        "giver": "a\nb",
        "channel": "k",
        "received": datetime(2026, 6, 3, 8),
        "target": "trang 5",
        "givers": 0,
        "response": "tiếp thu",
    }
    assert fields(Opinion, **wrong) == set(wrong)
    assert fields(Opinion, text="a", audience="organ", target=5, givers=True) == {"target", "givers"}


def test_all_that_a_response_cannot_be_is_told_at_once() -> None:
    wrong = {"result": "tiếp thu", "reason": 5, "change": "trang 5"}
    assert fields(Response, **wrong) == set(wrong)
