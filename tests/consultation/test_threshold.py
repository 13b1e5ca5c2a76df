"""Thresholds of L-21.1: whole numbers, of all household representatives, only where the people decide."""

from __future__ import annotations

import doctest
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnadmin.consultation.threshold
from vnadmin.consultation.threshold import Threshold, commune_threshold, group_threshold
from vnadmin.errors import ModelError
from vnadmin.rules.consultation import consultation_rule

asked = st.integers(1, 10**18).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base)))


def group(matter: int, agree: int, households: int) -> Threshold:
    return group_threshold("decision", matter, agree=agree, households=households)


def faults(call: Any, *args: Any, **named: Any) -> list[tuple[str, str]]:
    with pytest.raises(ModelError) as caught:
        call(*args, **named)
    assert all(fault.vi for fault in caught.value.faults)
    return [(fault.path, fault.rule) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("matter", "agree", "households", "passed", "needed"),
    [
        (1, 2, 3, True, 2),
        (1, 66, 100, False, 67),
        (2, 67, 100, True, 67),
        (2, 66, 99, True, 66),
        (3, 50, 100, False, 51),
        (4, 51, 100, True, 51),
        (5, 50, 99, True, 50),
        (6, 0, 1, False, 1),
    ],
)
def test_the_edge_of_every_matter(matter: int, agree: int, households: int, passed: bool, needed: int) -> None:
    found = group(matter, agree, households)
    assert (found.passed, found.needed) == (passed, needed)
    assert found.rule == ("L-21.1/1" if matter <= 2 else "L-21.1/3")


@settings(deadline=None)
@given(st.integers(1, 6), asked)
def test_it_passes_where_the_exact_share_does_and_where_the_needed_number_is_reached(
    matter: int, figures: tuple[int, int]
) -> None:
    agree, base = figures
    found, share = group(matter, agree, base), Fraction(agree, base)
    assert found.passed == (share >= Fraction(2, 3) if matter <= 2 else share > Fraction(1, 2))
    assert found.passed == (agree >= found.needed)


def test_a_commune_needs_two_thirds_of_its_groups() -> None:
    yes, no = group(1, 2, 3), group(1, 1, 3)
    assert commune_threshold("decision", 1, [yes, yes, no]).passed
    refused = commune_threshold("decision", 2, [yes, no, yes, no])
    assert (refused.passed, refused.agree, refused.base, refused.needed) == (False, 2, 4, 3)
    assert refused.rule == "L-21.1/2"
    assert refused.sentence == "2/4 tổ dân phố tán thành, không đạt ít nhất hai phần ba (cần từ 3 tổ dân phố trở lên)"


def test_other_matters_have_no_threshold_for_the_whole_commune() -> None:
    assert faults(commune_threshold, "decision", 3, [group(3, 1, 1)]) == [("matter", "L-21.1/2")]
    assert faults(commune_threshold, "decision", 1, [group(3, 1, 1)]) == [("groups", "L-21.1/2")]
    assert faults(commune_threshold, "decision", 1, []) == [("base", "L-21.1/2")]


@pytest.mark.parametrize("purpose", ["opinion", "", None])
def test_where_the_people_give_opinions_there_is_none(purpose: Any) -> None:
    assert faults(group_threshold, purpose, 1, agree=1, households=1) == [("purpose", "L-21.1/1")]
    assert faults(commune_threshold, purpose, 1, []) == [("purpose", "L-21.1/1")]


@pytest.mark.parametrize("matter", [0, 7, -1, True, "1"])
def test_a_matter_is_a_clause_of_the_article(matter: Any) -> None:
    assert faults(group_threshold, "decision", matter, agree=1, households=1) == [("matter", "L-21.1/1")]


@pytest.mark.parametrize(("agree", "households", "path"), [(4, 3, "agree"), (-1, 3, "agree"), (0, 0, "base")])
def test_figures_that_cannot_be_are_refused(agree: int, households: int, path: str) -> None:
    assert faults(group_threshold, "decision", 3, agree=agree, households=households) == [(path, "L-21.1/3")]


def test_the_sentence_has_the_figures_and_the_rule_exists() -> None:
    found = group(3, 1600, 3128)
    assert found.sentence == (
        "1.600/3.128 đại diện hộ gia đình tán thành, đạt trên 50% (cần từ 1.565 đại diện hộ gia đình trở lên)"
    )
    assert consultation_rule(found.rule).decision == "M"
    assert faults(Threshold, rule="L-28.2", agree=1, base=1) == [("rule", "L-21.1/1")]


def test_the_examples_of_the_docstrings_hold() -> None:
    result = doctest.testmod(vnadmin.consultation.threshold)
    assert (result.failed, result.attempted > 0) == (0, True)
