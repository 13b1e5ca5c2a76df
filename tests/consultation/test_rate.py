"""Rates: each names its base; parts of a whole add up to 100,00 as they are printed."""

from __future__ import annotations

import doctest
from fractions import Fraction
from itertools import combinations
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnadmin.consultation.percentages
import vnadmin.consultation.rate
from vnadmin.consultation.percentages import percentages
from vnadmin.consultation.rate import BASES, Rate, rate_of
from vnadmin.consultation.tally import Tally
from vnadmin.errors import ModelError
from vnadmin.text.figures import add_figures, write_figure

figures = st.lists(st.integers(0, 5) | st.integers(0, 10**5) | st.integers(0, 10**40), min_size=1, max_size=9)


def paths(call: Any, *args: Any) -> list[str]:
    with pytest.raises(ModelError) as caught:
        call(*args)
    assert all(fault.vi and fault.rule == "LYK-COUNT" for fault in caught.value.faults)
    return [fault.path for fault in caught.value.faults]


@settings(deadline=None)
@given(figures.filter(any))
def test_parts_add_up_to_a_hundred_as_printed(parts: list[int]) -> None:
    made = percentages(parts, sum(parts))
    assert len(made) == len(parts)
    assert write_figure(add_figures(made)) == "100,00"


@settings(deadline=None)
@given(figures.filter(any))
def test_every_part_is_within_a_hundredth_of_its_exact_share(parts: list[int]) -> None:
    whole = sum(parts)
    for part, (digits, decimals) in zip(parts, percentages(parts, whole), strict=True):
        assert decimals == 2
        assert abs(digits - Fraction(part * 10_000, whole)) < 1
        assert part or write_figure((digits, decimals)) == "0,00"


@settings(deadline=None)
@given(figures.filter(any))
def test_equal_parts_differ_by_a_hundredth_at_most_and_a_larger_one_is_never_smaller(parts: list[int]) -> None:
    made = list(zip(parts, (digits for digits, _ in percentages(parts, sum(parts))), strict=True))
    for (part, digits), (later, later_digits) in combinations(made, 2):
        if part == later:
            assert 0 <= digits - later_digits <= 1
        else:
            assert (part < later) <= (digits <= later_digits)
            assert (part > later) <= (digits >= later_digits)


def test_parts_of_nothing_have_no_rates() -> None:
    assert percentages([0, 0], 0) == percentages([], 0) == ()


def test_parts_that_are_not_the_whole_are_refused() -> None:
    assert paths(percentages, [1, 2], 4) == ["parts"]
    assert paths(percentages, [], 4) == ["parts"]
    assert paths(percentages, [-1, 2.5, True], -2) == ["parts[0]", "parts[1]", "parts[2]", "whole"]


def test_a_rate_names_its_base() -> None:
    written = [str(Rate(3082, 3128, base)) for base in BASES]
    assert written == [
        "98,53% tổng số hộ gia đình",
        "98,53% số phiếu phát ra",
        "98,53% số phiếu thu về",
        "98,53% số phiếu hợp lệ",
    ]
    assert Rate(0, 7, "valid").fraction == "0/7 (0,00% số phiếu hợp lệ)"
    assert Rate(1000, 1000, "issued").fraction == "1.000/1.000 (100,00% số phiếu phát ra)"


@settings(deadline=None)
@given(st.integers(1, 10**40).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_a_rate_is_the_nearest_hundredth_and_half_goes_up(pair: tuple[int, int]) -> None:
    part, whole = pair
    exact, (digits, _) = Fraction(part * 10_000, whole), Rate(part, whole, "valid").figure
    assert digits - Fraction(1, 2) <= exact < digits + Fraction(1, 2)


def test_rates_that_cannot_be_are_refused() -> None:
    assert paths(Rate, 1, 0, "valid") == ["whole"]
    assert paths(Rate, 4, 3, "valid") == ["part"]
    assert paths(Rate, -1, 3, "valid") == ["part"]
    assert paths(Rate, 1, 3, "people") == ["base"]
    assert paths(Rate, "1", 3.0, "") == ["part", "whole", "base"]


def test_four_bases_of_one_tally_are_four_rates() -> None:
    tally = Tally(households=50, issued=40, returned=25, valid=20, invalid=5, questions=[])
    assert [write_figure(rate.figure) for base in BASES if (rate := rate_of(tally, 10, base))] == [
        "20,00",
        "25,00",
        "40,00",
        "50,00",
    ]
    empty = Tally(households=50, issued=0, returned=0, valid=0, invalid=0, questions=[])
    assert [rate_of(empty, 0, base) is None for base in BASES] == [False, True, True, True]
    unknown: Any = "printed"
    assert paths(rate_of, tally, 1, unknown) == ["base"]
    assert paths(rate_of, empty, 1, "valid") == ["whole"]


@pytest.mark.parametrize("module", [vnadmin.consultation.rate, vnadmin.consultation.percentages])
def test_the_examples_of_the_docstrings_hold(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert (result.failed, result.attempted > 0) == (0, True)
