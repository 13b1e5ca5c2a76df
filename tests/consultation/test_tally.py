"""Tallies: sums that hold, told all at once; the whole is the sum of its groups; minutes against answers."""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin.consultation.differences import differences
from vnadmin.consultation.question import Question
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.totals import total
from vnadmin.errors import Fault, ModelError
from vnadmin.rules.consultation import consultation_rule

ONE = Question("Đồng ý không?", ["Đồng ý", "Không đồng ý"], key="1")
MANY = Question("Chọn hình thức", ["a", "b", "c"], key="2", many=True, most=2)
BY = {Reason.NO_STAMP: 2, Reason.NOTHING_MARKED: 1, Reason.SECOND_BALLOT: 1}


def one(yes: int = 60, no: int = 30, blank: int = 5, others: int = 4) -> QuestionTally:
    return QuestionTally(ONE, [yes, no], blank=blank, others=others)


def many(a: int = 50, b: int = 40, c: int = 10, blank: int = 10) -> QuestionTally:
    return QuestionTally(MANY, [a, b, c], blank=blank)


def tally(**changes: Any) -> Tally:
    figures: dict[str, Any] = {
        "group": "01",
        "households": 110,
        "issued": 105,
        "returned": 98,
        "late": 2,
        "valid": 95,
        "invalid": 3,
    }
    forms = {"printed": 120, "left": 10, "spoiled": 5}
    return Tally(**figures | forms | {"reasons": BY, "questions": [one(), many()]} | changes)


def faults(**changes: Any) -> list[Fault]:
    with pytest.raises(ModelError) as caught:
        tally(**changes)
    assert all(fault.vi for fault in caught.value.faults)
    return list(caught.value.faults)


def test_minutes_that_add_up_are_kept() -> None:
    made = tally()
    assert (made.not_returned, made.set_aside) == (5, 1)
    assert made.counts_of("invalid") == {Reason.NO_STAMP: 2, Reason.NOTHING_MARKED: 1}
    assert made.of("1").count("đồng ý") == made.of("1").count(1) == 60
    assert pickle.loads(pickle.dumps(made)) == made
    assert replace(made, printed=121, left=11).left == 11


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"households": 104}, "issued", "số phiếu phát ra là 105, nhiều hơn số hộ gia đình là 104"),
        ({"issued": 97, "left": 18}, "returned", "số phiếu thu về là 98, nhiều hơn số phiếu phát ra là 97"),
        (
            {"late": 8},
            "late",
            "số phiếu thu về và nộp muộn cộng lại là 106, nhiều hơn số phiếu phát ra là 105",
        ),
        (
            {"returned": 99},
            "returned",
            "số phiếu hợp lệ (95) cộng số phiếu không hợp lệ (3) là 98, không bằng số phiếu thu về là 99",
        ),
        (
            {"reasons": {Reason.TOO_MANY: 2}},
            "reasons",
            "số phiếu không hợp lệ là 3, cộng theo từng lý do là 2",
        ),
        (
            {"printed": 1205},
            "printed",
            "số phiếu phát ra (105) cộng số phiếu còn lại chưa phát (10) cộng số phiếu hỏng (5) là 120,"
            " không bằng số phiếu in là 1.205",
        ),
        (
            {"questions": [one(yes=61)]},
            "questions[0].counts",
            "số phiếu chọn các phương án (91) cộng số phiếu để trống nội dung này (5) là 96,"
            " không bằng số phiếu hợp lệ là 95",
        ),
        (
            {"questions": [one(others=96)]},
            "questions[0].others",
            "số ý kiến khác là 96, nhiều hơn số phiếu hợp lệ là 95",
        ),
        (
            {"questions": [one(), many(blank=96)]},
            "questions[1].blank",
            "số phiếu để trống nội dung này là 96, nhiều hơn số phiếu hợp lệ là 95",
        ),
        (
            {"questions": [one(), many(a=86)]},
            "questions[1].counts[0]",
            "số phiếu chọn “a” là 86, nhiều hơn số phiếu hợp lệ có đánh dấu là 85",
        ),
        (
            {"questions": [one(), many(a=34)]},
            "questions[1].counts",
            "số phiếu chọn các phương án cộng lại là 84, số phiếu hợp lệ có đánh dấu là 85,"
            " mỗi phiếu chọn từ 1 đến 2 phương án",
        ),
        (
            {"questions": [one(), many(a=85, b=85, c=1)]},
            "questions[1].counts",
            "số phiếu chọn các phương án cộng lại là 171, số phiếu hợp lệ có đánh dấu là 85,"
            " mỗi phiếu chọn từ 1 đến 2 phương án",
        ),
    ],
)
def test_a_sum_that_does_not_hold_is_refused_in_the_words_of_the_minutes(
    changes: dict[str, Any], path: str, words: str
) -> None:
    assert [(fault.path, fault.rule, fault.vi) for fault in faults(**changes)] == [(path, "LYK-COUNT", words)]
    assert consultation_rule("LYK-COUNT").opinion == "I"


def test_all_that_does_not_hold_is_told_at_once() -> None:
    told = faults(households=1, returned=200, printed=1, reasons={Reason.TOO_MANY: 1}, questions=[one(1), many(a=99)])
    assert [fault.path for fault in told] == [
        "issued",
        "returned",
        "returned",
        "reasons",
        "printed",
        "questions[0].counts",
        "questions[1].counts[0]",
    ]


def test_what_is_no_number_is_told_once_and_not_again_in_a_sum() -> None:
    for name in ("households", "issued", "returned", "late", "valid", "invalid", "printed", "left"):
        assert [fault.path for fault in faults(**{name: -1})] == [name]
    assert [fault.path for fault in faults(valid="95")] == ["valid"]
    assert [fault.path for fault in faults(printed=True)] == ["printed"]
    assert [fault.path for fault in faults(questions=[1])] == ["questions[0]"]
    assert [fault.path for fault in faults(questions=[one(), one()])] == ["questions[1]"]


def test_ballots_without_a_reason_are_counted_as_such() -> None:
    assert tally(reasons={}).reasons == ((Reason.UNSTATED, 3),)
    assert tally(reasons={Reason.EARLY: 1}).reasons == ((Reason.EARLY, 1), (Reason.UNSTATED, 3))
    assert tally(invalid=0, returned=95, reasons={Reason.NO_STAMP: 0}).reasons == ()


def test_reasons_that_cannot_be_are_refused() -> None:
    assert [fault.path for fault in faults(reasons={Reason.LATE: 2, Reason.NO_STAMP: -1})] == [
        "reasons[muon]",
        "reasons[thieu_dau]",
    ]
    assert [fault.path for fault in faults(reasons={"thieu_dau": 3})] == ["reasons"]


def test_forms_are_accounted_for_only_where_their_number_is_known() -> None:
    made = tally(printed=None, left=7, spoiled=None)
    assert (made.printed, made.left, made.spoiled) == (None, 7, None)
    assert tally(printed=105, left=None, spoiled=None).left == 0


def test_counts_are_typed_by_the_words_of_the_choices_too() -> None:
    assert QuestionTally(ONE, {"KHÔNG đồng ý": 30, "Đồng ý": 60}) == QuestionTally(ONE, [60, 30])
    for wrong in ([60], [1, 2, 3], {"Đồng ý": 60}, {"Đồng ý": 1, "Không đồng ý": 1, "Có": 1}):
        with pytest.raises(ModelError) as caught:
            QuestionTally(ONE, wrong)
        assert {fault.path for fault in caught.value.faults} == {"counts"}
    with pytest.raises(ModelError, match="no choice"):
        one().count("Có")
    with pytest.raises(ModelError, match="no question"):
        tally().of("9")


@st.composite
def tallies(draw: st.DrawFn, group: str = "01") -> Tally:
    """Any tally whose sums hold."""
    valid, invalid, late, away = (draw(st.integers(0, 50)) for _ in range(4))
    blank, yes = draw(st.integers(0, valid)), 0
    yes = draw(st.integers(0, valid - blank))
    marked = draw(st.integers(0, valid))
    rest = draw(st.integers(0, marked))
    aside = draw(st.integers(0, 5))
    forms = draw(st.just((None, None, None)) | st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda p: (0, *p)))
    issued = valid + invalid + late + away
    return Tally(
        group=group,
        households=issued + draw(st.integers(0, 9)),
        issued=issued,
        returned=valid + invalid,
        late=late,
        valid=valid,
        invalid=invalid,
        printed=None if forms[0] is None else issued + forms[1] + forms[2],
        left=forms[1],
        spoiled=forms[2],
        reasons={Reason.SECOND_BALLOT: aside, draw(st.sampled_from([Reason.NO_STAMP, Reason.TOO_MANY])): invalid},
        questions=[
            QuestionTally(ONE, [yes, valid - blank - yes], blank=blank, others=draw(st.integers(0, valid))),
            QuestionTally(MANY, [marked - rest, rest, rest], blank=valid - marked),
        ],
    )


several = st.lists(tallies(), min_size=1, max_size=5).map(
    lambda rows: [replace(row, group=f"{i:02}") for i, row in enumerate(rows)]
)


@settings(deadline=None)
@given(several)
def test_the_total_adds_up_every_figure(rows: list[Tally]) -> None:
    whole = total(rows)
    assert whole.group == ""
    for name in ("households", "issued", "returned", "late", "valid", "invalid", "not_returned", "set_aside"):
        assert getattr(whole, name) == sum(getattr(row, name) for row in rows)
    for i in (0, 1):
        columns = zip(*(row.questions[i].figures for row in rows), strict=True)
        assert whole.questions[i].figures == tuple(map(sum, columns))
        assert whole.questions[i].blank == sum(row.questions[i].blank for row in rows)
        assert whole.questions[i].others == sum(row.questions[i].others for row in rows)
    assert (whole.printed is None) == any(row.printed is None for row in rows)


@settings(deadline=None)
@given(several, st.integers(0, 5), st.randoms())
def test_the_total_minds_neither_order_nor_steps(rows: list[Tally], cut: int, random: Any) -> None:
    steps = [total(part, str(i)) for i, part in enumerate((rows[:cut], rows[cut:])) if part]
    assert total(steps) == total(rows) == total(random.sample(rows, len(rows)))


def test_what_cannot_be_added_up_is_refused() -> None:
    with pytest.raises(ModelError, match="nothing to add up"):
        total([])
    with pytest.raises(ModelError) as caught:
        total([tally(), tally(), tally(group="02", questions=[one()])])
    assert [(fault.path, fault.rule) for fault in caught.value.faults] == [
        ("tallies[1]", "N-4.6c"),
        ("tallies[2]", "N-4.6c"),
    ]


def test_minutes_and_answers_that_agree_have_no_differences() -> None:
    assert differences(tally(), tally(printed=None, left=None, spoiled=None)) == ()


def test_every_figure_that_differs_is_listed_with_both_values() -> None:
    answers = tally(
        returned=97,
        invalid=2,
        printed=None,
        left=None,
        spoiled=None,
        reasons={Reason.NO_STAMP: 2, Reason.SECOND_BALLOT: 2},
        questions=[one(yes=59, no=31), many(blank=11)],
    )
    found = differences(tally(), answers)
    assert [(one.path, one.minutes, one.answers) for one in found] == [
        ("returned", 98, 97),
        ("invalid", 3, 2),
        ("reasons[de_trong]", 1, 0),
        ("reasons[phieu_thu_hai]", 1, 2),
        ("questions[0].counts[0]", 60, 59),
        ("questions[0].counts[1]", 30, 31),
        ("questions[1].blank", 10, 11),
    ]
    assert str(found[0]) == "số phiếu thu về: biên bản ghi 98, phiếu đếm được 97"
    assert found[2].label == "số phiếu không hợp lệ (phiếu để trống tất cả các nội dung)"
    assert found[4].label == "nội dung “1”: số phiếu chọn “Đồng ý”"


@settings(deadline=None)
@given(tallies(), tallies())
def test_there_are_no_differences_only_where_all_known_figures_are_equal(one_row: Tally, other: Tally) -> None:
    unknown: dict[str, Any] = {"printed": None, "left": None, "spoiled": None}
    same = replace(one_row, **unknown) == replace(other, **unknown)
    found = differences(replace(one_row, **unknown), other)
    assert (found == ()) == same
    assert all(row.minutes != row.answers for row in found)
    assert differences(one_row, one_row) == ()


def test_tallies_of_other_groups_or_questions_are_not_compared() -> None:
    with pytest.raises(ModelError) as caught:
        differences(tally(), tally(group="02", questions=[one()]))
    assert [fault.path for fault in caught.value.faults] == ["group", "questions"]
