"""Rates that are printed together: they add up where they are parts of a whole, and each names its base."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin.consultation.question import Question
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.rate import rate_of
from vnadmin.consultation.shares import ShareBase, shares
from vnadmin.consultation.tally import Tally
from vnadmin.errors import ModelError

ONE = Question("Đồng ý không?", ["Đồng ý", "Không đồng ý"], key="1")
MANY = Question("Chọn hình thức", ["a", "b", "c"], key="2", many=True)
bases = st.sampled_from(["valid", "households"])


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    agree, against, blank, invalid, late, gone, kept = (draw(st.integers(0, 300)) for _ in range(7))
    valid = agree + against + blank
    issued = valid + invalid + late + gone
    return Tally(
        households=issued + kept,
        issued=issued,
        returned=valid + invalid,
        valid=valid,
        invalid=invalid,
        late=late,
        questions=[QuestionTally(ONE, (agree, against), blank=blank), QuestionTally(MANY, (valid, agree, against))],
    )


@settings(deadline=None)
@given(tallies(), bases)
def test_shares_of_one_choice_a_ballot_are_the_whole_and_add_up_as_printed(tally: Tally, base: ShareBase) -> None:
    found = shares(tally, "1", base)
    whole = getattr(tally, base)
    assert bool(found) == bool(whole)
    assert sum(one.count for one in found) == whole
    assert sum(one.figure[0] for one in found) == (10_000 if whole else 0)
    assert tuple(one.count for one in found)[: 2 * bool(whole)] == tally.of("1").figures[: 2 * bool(whole)]


@settings(deadline=None)
@given(tallies(), bases)
def test_where_several_may_be_marked_each_choice_has_a_rate_of_its_own(tally: Tally, base: ShareBase) -> None:
    found = shares(tally, "2", base)
    for one, count in zip(found, tally.of("2").figures, strict=False):
        rate = rate_of(tally, count, base)
        assert rate is not None
        assert (one.count, one.figure, str(one)) == (count, rate.figure, str(rate))
    assert [one.label for one in found] == ([*MANY.choices, "bỏ trống"][: 3 + (base == "valid")] if found else [])


def test_of_the_households_the_rest_is_named() -> None:
    asked = [QuestionTally(ONE, (5, 2), blank=1)]
    tally = Tally(households=20, issued=18, returned=11, late=3, valid=8, invalid=3, questions=asked)
    assert [(one.label, one.count, str(one)) for one in shares(tally, "1", "households")] == [
        ("Đồng ý", 5, "25,00% tổng số hộ gia đình"),
        ("Không đồng ý", 2, "10,00% tổng số hộ gia đình"),
        ("bỏ trống", 1, "5,00% tổng số hộ gia đình"),
        ("phiếu không hợp lệ", 3, "15,00% tổng số hộ gia đình"),
        ("phiếu nộp muộn", 3, "15,00% tổng số hộ gia đình"),
        ("phiếu không thu về", 4, "20,00% tổng số hộ gia đình"),
        ("hộ không được phát phiếu", 2, "10,00% tổng số hộ gia đình"),
    ]
    unknown: Any = "9"
    with pytest.raises(ModelError, match="no question '9'"):
        shares(tally, unknown, "valid")
