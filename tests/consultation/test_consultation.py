"""What a consultation says besides its time: questions, hour, signer, ballots."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from tests.consultation.test_check import SOUND
from vnadmin import ModelError, Signature
from vnadmin.consultation.question import Question
from vnadmin.consultation.timeline import Timeline


def paths(**given: Any) -> list[str]:
    with pytest.raises(ModelError) as caught:
        replace(SOUND, **given)
    return [fault.path for fault in caught.value.faults]


def test_a_question_is_its_text_with_the_usual_choices_and_its_place_as_key() -> None:
    asked = replace(SOUND, questions=["Nhất trí không?", Question("Mấy ngày?", ["20", "30"])]).on_ballot
    assert asked[0] == Question("Nhất trí không?", ["Đồng ý", "Không đồng ý"], key="1")
    assert (asked[1].key, asked[1].choices) == ("2", ("20", "30"))


def test_a_key_of_its_own_stays() -> None:
    (asked,) = replace(SOUND, questions=[Question("Nhất trí không?", key="dieu_5")]).on_ballot
    assert asked.key == "dieu_5"


def test_two_questions_with_one_key_are_refused_with_their_path() -> None:
    assert paths(questions=["a", Question("b", key="1"), Question("c", key="1")]) == [
        "questions[1].key",
        "questions[2].key",
    ]
    assert paths(questions=[Question("a", key="2"), "b"]) == ["questions[1].key"]
    assert paths(questions=["a", "", 5]) == ["questions[1].text", "questions[2]"]


@pytest.mark.parametrize("said", ["17 giờ 00", "17h", "17:00", "17g00", "17 giờ", " 17 giờ 00 phút", time(17)])
def test_an_hour_is_read_as_clerks_write_it(said: str | time) -> None:
    assert replace(SOUND, return_hour=said).last_hour == time(17)


@pytest.mark.parametrize(
    ("said", "why"),
    [("5 giờ chiều", "24 giờ"), ("25 giờ", "phải là giờ"), ("17:60", "phải là giờ"), ("sớm", "phải là giờ")],
)
def test_what_is_no_hour_is_refused(said: str, why: str) -> None:
    with pytest.raises(ModelError) as caught:
        replace(SOUND, return_hour=said)
    assert why in caught.value.faults[0].vi


def test_nothing_said_is_nothing_known() -> None:
    assert replace(SOUND, return_hour="").last_hour is None
    assert (SOUND.signer, SOUND.on_ballot, SOUND.asked, SOUND.secret, SOUND.per_page, SOUND.spare) == (
        None,
        (),
        (),
        False,
        1,
        0,
    )


def test_the_signer_is_settled_and_judged_as_on_a_paper() -> None:
    deputy = Signature("Nguyễn Văn A", "Phó Chủ tịch")
    assert replace(SOUND, signer=deputy).signer == Signature.deputy("Nguyễn Văn A")
    assert paths(signer=Signature("Nguyễn Văn A", on_behalf="Hội đồng nhân dân")) == ["signer.on_behalf"]
    assert paths(signer="Nguyễn Văn A") == ["signer"]


def test_all_that_is_wrong_is_told_at_once() -> None:
    wrong = {
        "asked": ["Phòng\nKinh tế"],
        "receives": "a\nb",
        "drafted": 5,
        "secret": "có",
        "per_page": 3,
        "spare": -1,
    }
    assert {path.partition("[")[0] for path in paths(**wrong)} == set(wrong)
    assert paths(per_page=True, spare=2.0) == ["per_page", "spare"]


def test_ballots_go_out_where_the_form_or_their_days_say_so() -> None:
    assert replace(SOUND, forms=["c"], timeline=Timeline()).by_ballots
    assert replace(SOUND, forms=["a"]).by_ballots  # days of ballots are set
    assert not replace(SOUND, forms=["a"], timeline=Timeline()).by_ballots
