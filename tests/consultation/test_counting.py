"""Counting: no answer is lost, every one has its state and reason, the tallies always add up."""

from __future__ import annotations

import pickle
import random
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.counted import Count
from vnadmin.consultation.counting import count
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.judging import Duplicates
from vnadmin.consultation.question import Question
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.totals import total
from vnadmin.consultation.window import Window
from vnadmin.errors import ModelError
from vnadmin.rules.consultation import consultation_rule

FIRST, LAST = date(2026, 6, 6), date(2026, 6, 7)
WINDOW = (FIRST, LAST)
BEFORE, AFTER = FIRST - timedelta(1), LAST + timedelta(1)
QUESTIONS = (
    Question("Đồng ý không?", ["Đồng ý", "Không đồng ý"], key="1"),
    Question("Chọn hình thức", ["a", "b", "c"], key="2", many=True, most=2, other_opinion=True),
)
HOUSEHOLDS = tuple(Household(f"{i:03}", f"Nguyễn Văn {i}", group=f"{i % 3:02}") for i in range(8))


def answer(household: str = "000", **changes: Any) -> Answer:
    given_: dict[str, Any] = {"household": household, "received": FIRST, "choices": {"1": 1, "2": ["a", "c"]}}
    return Answer(**given_ | changes)


def counted(*answers: Answer, **options: Any) -> Count:
    return count(answers, QUESTIONS, HOUSEHOLDS, WINDOW, **options)


def reasons(*answers: Answer, **options: Any) -> list[Reason | None]:
    return [outcome.reason for outcome in counted(*answers, **options).outcomes]


choices = st.fixed_dictionaries(
    {},
    optional={
        "1": st.sampled_from([None, 1, 2, "đồng ý", "KHÔNG đồng ý", [1, 2], 3, "Có"]),
        "2": st.lists(st.sampled_from([1, 2, 3, "A", "b", 4]), max_size=3),
        "9": st.sampled_from([None, 1]),
    },
)
answers = st.lists(
    st.builds(
        Answer,
        st.sampled_from([*(one.code for one in HOUSEHOLDS), "999", ""]),
        received=st.sampled_from([BEFORE, FIRST, LAST, AFTER]),
        choices=choices,
        others=st.fixed_dictionaries({}, optional={"1": st.just("Thêm một điều"), "2": st.just(" ")}),
        order=st.integers(0, 3),
        issued_form=st.sampled_from([True] * 9 + [False]),
        stamped=st.sampled_from([True] * 9 + [False]),
        legible=st.sampled_from([True] * 9 + [False]),
    ),
    max_size=30,
)
modes = st.sampled_from(["first", "none"])
handed = st.none() | st.sets(st.sampled_from([one.code for one in HOUSEHOLDS]))


@settings(deadline=None)
@given(answers, modes, handed)
def test_counting_never_loses_an_answer(given_: list[Answer], mode: Duplicates, issued: set[str] | None) -> None:
    found = counted(*given_, duplicates=mode, issued=issued)
    assert [outcome.answer for outcome in found.outcomes] == given_
    assert found.given == len(given_) == sum(found.states.values())
    assert sum(found.reasons.values()) + found.states["valid"] == len(given_)
    in_groups = sum(one.valid + one.invalid + one.late + one.set_aside for one in found.tallies)
    assert in_groups + len(found.of_no_group) == len(given_)


@settings(deadline=None)
@given(answers, modes, handed)
def test_tallies_made_by_counting_add_up(given_: list[Answer], mode: Duplicates, issued: set[str] | None) -> None:
    found = counted(*given_, duplicates=mode, issued=issued)
    assert sum(one.households for one in found.tallies) == len(HOUSEHOLDS)
    for one in (*found.tallies, found.total):
        assert replace(one) == one  # made anew, so refused where a sum does not hold
        assert one.returned + one.late + one.not_returned == one.issued <= one.households
        for question in one.questions:
            marked = one.valid - question.blank
            assert marked <= sum(question.figures) <= marked * question.question.limit


@settings(deadline=None)
@given(answers, modes)
def test_the_total_of_the_groups_is_the_tally_of_all(given_: list[Answer], mode: Duplicates) -> None:
    together = [replace(one, group="00") for one in HOUSEHOLDS]
    whole = count(given_, QUESTIONS, together, WINDOW, duplicates=mode).tallies[0]
    assert total(counted(*given_, duplicates=mode).tallies, "00") == whole


@settings(deadline=None)
@given(answers, modes, st.randoms())
def test_the_order_in_the_list_decides_only_which_of_two_ballots_counts(
    given_: list[Answer], mode: Duplicates, mixing: random.Random
) -> None:
    mixed = mixing.sample(given_, len(given_))
    one, other = counted(*given_, duplicates=mode), counted(*mixed, duplicates=mode)
    for here, there in zip(one.tallies, other.tallies, strict=True):
        assert (here.returned, here.late, here.set_aside) == (there.returned, there.late, there.set_aside)
    if mode == "none":
        assert one.tallies == other.tallies


@settings(deadline=None)
@given(answers, modes, st.randoms())
def test_where_the_order_of_receipt_is_told_the_list_may_stand_in_any(
    given_: list[Answer], mode: Duplicates, mixing: random.Random
) -> None:
    told = [replace(one, order=i) for i, one in enumerate(given_)]
    mixed = mixing.sample(told, len(told))
    assert counted(*told, duplicates=mode).tallies == counted(*mixed, duplicates=mode).tallies


@settings(deadline=None)
@given(answers)
def test_a_household_has_one_ballot_that_counts_and_the_first_does(given_: list[Answer]) -> None:
    found = counted(*given_)
    counting = [one for one in found.outcomes if one.state != "set_aside"]
    assert max(Counter(one.answer.household for one in counting).values(), default=1) == 1
    for second in (one.answer for one in found.outcomes if one.reason is Reason.SECOND_BALLOT):
        first = next(one.answer for one in counting if one.answer.household == second.household)
        assert (first.received, first.order) <= (second.received, second.order)


@settings(deadline=None)
@given(answers)
def test_the_figures_are_those_of_a_plain_count_by_hand(given_: list[Answer]) -> None:
    found = counted(*given_)
    valid = [one.answer for one in found.outcomes if one.state == "valid"]
    yes = sum(bool({1, "đồng ý"} & set(dict(one.marked).get("1", ()))) for one in valid)
    second = sum(bool({2, "b"} & set(dict(one.marked).get("2", ()))) for one in valid)
    assert found.total.of("1").count(1) == yes
    assert found.total.of("2").count("b") == second
    assert found.total.of("1").others == sum("1" in dict(one.opinions) for one in valid)
    assert found.total.of("2").blank == sum("2" not in dict(one.marked) for one in valid)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, None),
        ({"received": LAST}, None),
        ({"choices": {"1": "ĐỒNG  Ý"}}, None),
        ({"choices": {"2": [1, "A", 1, 3]}}, None),
        ({"choices": {}, "others": {"2": "Nên họp tối"}}, None),
        ({"issued_form": False}, Reason.NOT_ISSUED_FORM),
        ({"stamped": False}, Reason.NO_STAMP),
        ({"legible": False}, Reason.ILLEGIBLE),
        ({"legible": False, "choices": {"1": "…"}}, Reason.ILLEGIBLE),
        ({"choices": {"1": [1, 2]}}, Reason.TOO_MANY),
        ({"choices": {"2": [1, 2, 3]}}, Reason.TOO_MANY),
        ({"choices": {}}, Reason.NOTHING_MARKED),
        ({"choices": {"1": None, "2": ["", " "]}, "others": {"1": " "}}, Reason.NOTHING_MARKED),
        ({"received": AFTER}, Reason.LATE),
        ({"received": AFTER, "choices": {"9": 1}, "stamped": False}, Reason.LATE),
        ({"received": BEFORE}, Reason.EARLY),
        ({"household": "999"}, Reason.UNKNOWN_HOUSEHOLD),
        ({"household": ""}, Reason.UNKNOWN_HOUSEHOLD),
        ({"choices": {"1": "Có"}}, Reason.NOT_ON_BALLOT),
        ({"choices": {"1": 0}}, Reason.NOT_ON_BALLOT),
        ({"choices": {"9": 1}}, Reason.NOT_ON_BALLOT),
        ({"others": {"9": "…"}}, Reason.NOT_ON_BALLOT),
    ],
)
def test_an_answer_by_itself(changes: dict[str, Any], reason: Reason | None) -> None:
    assert reasons(answer(**changes)) == [reason]


def test_the_second_ballot_of_a_household_is_set_aside_or_both_are() -> None:
    early, late = answer(choices={"1": 1}), answer(choices={"1": 2}, received=LAST)
    assert reasons(late, early) == [Reason.SECOND_BALLOT, None]
    assert reasons(late, early, duplicates="none") == [Reason.SEVERAL_BALLOTS] * 2
    assert counted(early, late, duplicates="none").tally("00").not_returned == 3


def test_an_invalid_first_ballot_counts_before_a_good_second() -> None:
    assert reasons(answer(stamped=False), answer()) == [Reason.NO_STAMP, Reason.SECOND_BALLOT]


def test_an_answer_set_aside_for_itself_leaves_the_household_its_ballot() -> None:
    aside = [answer(choices={"1": "Có"}), answer(received=BEFORE)]
    assert reasons(*aside, answer(received=LAST)) == [Reason.NOT_ON_BALLOT, Reason.EARLY, None]


@pytest.mark.parametrize("mode", ["first", "none"])
def test_a_late_second_ballot_does_not_make_the_one_in_time_void(mode: Duplicates) -> None:
    assert reasons(answer(received=AFTER), answer(), duplicates=mode) == [Reason.SECOND_BALLOT, None]


def test_late_ballots_are_counted_apart() -> None:
    one = counted(answer("000"), answer("003", received=AFTER), answer("006", stamped=False)).tally("00")
    assert (one.households, one.issued, one.returned, one.late, one.valid, one.invalid) == (3, 3, 2, 1, 1, 1)
    assert one.not_returned == 0
    assert reasons(answer(received=AFTER), answer(received=AFTER), duplicates="none") == [Reason.SEVERAL_BALLOTS] * 2


def test_ballots_are_known_by_their_code_too() -> None:
    issued = {"P-1": "000", "P-2": "001"}
    given_ = [
        answer("", ballot="P-1"),
        answer("001", ballot="P-2"),
        answer("001", ballot="P-1"),
        answer("", ballot="P-9"),
        answer("002"),
        answer("000"),
    ]
    assert reasons(*given_, issued=issued) == [
        None,
        None,
        Reason.TWO_HOUSEHOLDS,
        Reason.UNKNOWN_BALLOT,
        Reason.NOT_HANDED_OUT,
        Reason.SECOND_BALLOT,
    ]
    assert [one.issued for one in counted(issued=issued).tallies] == [1, 1, 0]
    assert reasons(answer("", ballot="P-1")) == [Reason.UNKNOWN_BALLOT]
    assert reasons(answer("000", ballot="P-1")) == [None]


def test_the_balance_is_shown_in_one_sentence() -> None:
    found = counted(answer(), answer("001", stamped=False), answer("002", received=AFTER), answer("999"), answer())
    assert str(found) == "5 phiếu = 1 hợp lệ + 1 không hợp lệ + 1 nộp muộn + 2 để riêng"
    assert found.reasons == {
        Reason.UNKNOWN_HOUSEHOLD: 1,
        Reason.SECOND_BALLOT: 1,
        Reason.LATE: 1,
        Reason.NO_STAMP: 1,
    }
    with pytest.raises(ModelError, match="no group"):
        found.tally("77")


def test_a_count_that_lost_an_answer_cannot_be_made() -> None:
    found = counted(answer(), answer("001", received=AFTER))
    with pytest.raises(ModelError) as caught:
        replace(found, outcomes=found.outcomes[1:])
    assert [fault.path for fault in caught.value.faults] == ["valid"]
    with pytest.raises(ModelError):
        replace(found, tallies=found.tallies[1:])


def test_lists_that_are_wrong_are_refused_with_all_their_faults() -> None:
    twice: Any = (*HOUSEHOLDS, HOUSEHOLDS[0], "hộ 9")
    wrong: Any = "both"
    with pytest.raises(ModelError) as caught:
        count([], [*QUESTIONS, QUESTIONS[0]], twice, (LAST, FIRST), duplicates=wrong, issued=["999", "001", "001"])
    assert [fault.path for fault in caught.value.faults] == [
        "duplicates",
        "questions[2]",
        "window.last",
        "households[8]",
        "households[9]",
        "issued[0]",
        "issued[2]",
    ]
    assert caught.value.faults[2].rule == "LYK-COUNT"
    nothing: Any = ["phiếu"]
    with pytest.raises(ModelError) as caught:
        count(nothing, [], [], (datetime(2026, 6, 6), LAST))
    assert [fault.path for fault in caught.value.faults] == ["answers[0]", "questions", "window.first", "households"]
    no_days: Any = (FIRST,)
    with pytest.raises(ModelError, match="the first and the last day"):
        count([], QUESTIONS, HOUSEHOLDS, no_days)


def test_a_window_is_given_as_such_or_by_its_two_days() -> None:
    assert count([answer()], QUESTIONS, HOUSEHOLDS, Window(FIRST, LAST)) == counted(answer())


def test_an_answer_is_kept_in_one_form() -> None:
    made = answer(choices={"2": ["a", 3], "1": "Đồng ý", "3": None, "4": []}, others={"1": "  "})
    assert made.marked == (("1", ("Đồng ý",)), ("2", ("a", 3)))
    assert made.opinions == ()
    assert made == replace(made)
    assert pickle.loads(pickle.dumps(made)) == made
    assert hash(made)


def test_the_faults_of_an_answer_are_told_at_once() -> None:
    wrong: dict[str, Any] = {"household": 7, "received": datetime(2026, 6, 6, 8), "order": 1.5, "stamped": "có"}
    wrong |= {"choices": {"1": True, "2": 1.0}, "others": ["x"]}
    with pytest.raises(ModelError) as caught:
        Answer(**wrong)
    told = [fault.path for fault in caught.value.faults]
    assert told == ["household", "choices[1]", "choices[2]", "others", "received", "order", "stamped"]
    with pytest.raises(ModelError, match="answered twice"):
        answer(choices=(("1", (1,)), ("1 ", (2,))))


def test_codes_keep_their_zeros_and_numbers_are_refused() -> None:
    assert Household("007", "Ksor H'Blăm", group="01").code == "007"
    assert ResidentialGroup("01", "Tổ 1", head="A", front_head="B").code == "01"
    wrong: Any = 7
    with pytest.raises(ModelError) as caught:
        Household(wrong, "", group=wrong)
    assert [fault.path for fault in caught.value.faults] == ["code", "group", "representative"]
    assert "“007”" in caught.value.faults[0].vi
    with pytest.raises(ModelError):
        ResidentialGroup(wrong, "Tổ 1")


def test_every_reason_has_words_a_state_a_rule_and_a_key() -> None:
    assert len({one.phrase for one in Reason}) == len(Reason)
    for one in Reason:
        assert one.phrase
        assert one.state in ("invalid", "late", "set_aside")
        assert consultation_rule(one.rule).key == one.rule
        assert Reason(one.value) is one is pickle.loads(pickle.dumps(one))


def test_a_large_commune_is_counted_quickly() -> None:
    questions = [Question(f"Câu {i}", ["Đồng ý", "Không đồng ý"], key=str(i)) for i in range(5)]
    households = [Household(f"{i:05}", "A", group=f"{i % 40:02}") for i in range(20_000)]
    marks = {one.key: 1 for one in questions}
    given_ = [Answer(one.code, received=FIRST, choices=marks) for one in households]
    start = perf_counter()
    found = count(given_, questions, households, WINDOW)
    assert perf_counter() - start < 3  # a tenth of a second where nothing else runs
    assert found.total.of("4").figures == (20_000, 0)
