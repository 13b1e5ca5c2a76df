"""Questions of a ballot: what they can be, and how a choice is found on them."""

from __future__ import annotations

import doctest
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnadmin.consultation.question
from vnadmin.consultation.question import Question
from vnadmin.errors import ModelError
from vnadmin.text.spelling import fold

AGREE = ("Đồng ý", "Không đồng ý")


def question(**changes: Any) -> Question:
    given_: dict[str, Any] = {"text": "Ông (bà) có đồng ý không?", "choices": AGREE, "key": "1"}
    return Question(**given_ | changes)


def faults(**changes: Any) -> list[tuple[str, str]]:
    with pytest.raises(ModelError) as caught:
        question(**changes)
    assert all(fault.vi for fault in caught.value.faults)
    return [(fault.path, fault.rule) for fault in caught.value.faults]


def test_a_question_is_kept_as_it_is_given() -> None:
    made = question(choices=list(AGREE), article="Điều 5", other_opinion=True)
    assert (made.choices, made.article, made.other_opinion, made.limit) == (AGREE, "Điều 5", True, 1)
    assert made == question(article="Điều 5", other_opinion=True)
    assert hash(made)


def test_a_question_has_at_least_two_choices() -> None:
    assert faults(choices=["Đồng ý"]) == [("choices", "N-4.5b")]
    assert ("choices", "N-4.5b") in faults(choices="Đồng ý")


@pytest.mark.parametrize("again", ["Đồng ý", "ĐỒNG  Ý", "đồng ý "])
def test_choices_differ_to_a_reader(again: str) -> None:
    assert faults(choices=[*AGREE, again]) == [("choices[2]", "N-4.5b")]


def test_how_many_may_be_marked() -> None:
    three = ("a", "b", "c")
    assert question(choices=three, many=True).limit == 3
    assert question(choices=three, many=True, most=2).limit == 2
    assert faults(choices=three, most=2) == [("most", "N-4.5b")]
    for most in (0, 1, 4):
        assert faults(choices=three, many=True, most=most) == [("most", "N-4.5b")]


def test_all_faults_are_told_at_once() -> None:
    told = faults(text="", choices=["a"], key=1, many="có", most="hai", article="Điều\n5")
    assert {path for path, _ in told} == {"text", "choices", "key", "many", "most", "article"}


@settings(deadline=None)
@given(st.lists(st.text("abcđĐồ ý", min_size=1, max_size=5).filter(str.strip), min_size=2, max_size=6, unique_by=fold))
def test_every_choice_is_found_by_its_number_and_by_its_words(choices: list[str]) -> None:
    made = question(choices=choices)
    for i, words in enumerate(choices):
        assert made.place(i + 1) == made.place(words) == made.place(words.upper()) == i
    assert made.place(0) is made.place(len(choices) + 1) is made.place(-1) is made.place("".join(choices) + "x") is None


def test_the_examples_of_the_docstrings_hold() -> None:
    result = doctest.testmod(vnadmin.consultation.question)
    assert (result.failed, result.attempted > 0) == (0, True)
