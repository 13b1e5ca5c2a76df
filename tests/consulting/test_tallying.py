"""The result of a folder: from minutes, from answers, from both; nothing is lost and what is missing is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.consulting.lists import AGREE, FORMS, write_csv, written_choices
from vnadmin import Ward
from vnadmin.consultation.answer import Answer
from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.counting import count
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.totals import total
from vnadmin.consultation.window import Window
from vnadmin.consulting import Folder
from vnadmin.consulting.answers_list import read_answers
from vnadmin.consulting.groups_list import read_groups
from vnadmin.consulting.households_list import read_households
from vnadmin.consulting.tallying import Tallying
from vnadmin.errors import LoadError

FIRST, LAST = date(2026, 6, 6), date(2026, 6, 7)
BALLOTS = Window(FIRST, LAST)
GROUPS = tuple(ResidentialGroup(f"0{i}", f"Tổ dân phố {i}") for i in range(1, 4))
HOUSEHOLDS = tuple(Household(f"{i:03}", f"Nguyễn Văn {i}", group=f"0{i % 3 + 1}") for i in range(9))


def consultation(**changes: Any) -> Consultation:
    given_: dict[str, Any] = {
        "issuer": Ward("01843").people_committee,
        "subject": "Dự thảo Quy chế",
        "purpose": "opinion",
        "matter": 7,
        "timeline": Timeline(ballots=BALLOTS),
        "questions": [AGREE, FORMS],
    }
    return Consultation(**given_ | changes)


def folder(about: Consultation | None = None, **lists: Any) -> Folder:
    return Folder(about or consultation(), (), **{"groups": GROUPS, "households": HOUSEHOLDS} | lists)


def minutes(group: str, **changes: Any) -> Tally:
    """Three households, two ballots, both in favour; or something else."""
    agree = changes.pop("agree", 2)
    figures = {"households": 3, "issued": 3, "returned": 2, "valid": 2, "invalid": 0} | changes
    valid = figures["valid"]
    asked = [QuestionTally(AGREE, (agree, valid - agree)), QuestionTally(FORMS, (valid, 0, 0))]
    return Tally(group=group, questions=asked, **figures)


def answer(household: str, **changes: Any) -> Answer:
    return Answer(household, **{"received": FIRST, "choices": {"1": 1, "2": 1}} | changes)


def told(given_: Folder) -> list[str]:
    with pytest.raises(LoadError) as caught:
        Tallying.of(given_)
    return list(caught.value.lines)


def test_minutes_alone_are_the_result() -> None:
    rows = tuple(minutes(one.code) for one in reversed(GROUPS))
    found = Tallying.of(folder(tallies=rows))
    assert found.tallies == rows[::-1]  # in the order of the list of groups
    assert found.total == total(rows)
    assert (found.count, found.differences, found.missing, found.notices) == (None, (), (), ())
    assert found.without_minutes == found.without_answers == ()
    assert found.balance == "9 phiếu phát ra = 6 thu về (6 hợp lệ + 0 không hợp lệ) + 0 nộp muộn + 3 không thu về"


def test_answers_alone_are_counted_and_a_group_without_any_is_missing() -> None:
    found = Tallying.of(folder(answers=(answer("000"), answer("001", stamped=False), answer("999"))))
    assert [one.group for one in found.tallies] == ["01", "02"]
    assert found.missing == ("03",)
    assert (found.total.households, found.total.valid, found.total.invalid) == (6, 1, 1)
    assert str(found.count) == "3 phiếu = 1 hợp lệ + 1 không hợp lệ + 0 nộp muộn + 1 để riêng"
    assert found.without_minutes == found.without_answers == ()


def test_of_both_the_minutes_are_the_result_and_every_difference_is_told() -> None:
    typed = (answer("000"), answer("003", choices={"1": 2, "2": 1}), answer("001"), answer("004"))
    found = Tallying.of(folder(tallies=(minutes("01"), minutes("02")), answers=typed))
    assert found.tallies == (minutes("01"), minutes("02"))
    ((code, rows),) = found.differences
    assert code == "01"
    assert [str(one) for one in rows] == [
        "nội dung “1”: số phiếu chọn “Đồng ý”: biên bản ghi 2, phiếu đếm được 1",
        "nội dung “1”: số phiếu chọn “Không đồng ý”: biên bản ghi 0, phiếu đếm được 1",
    ]


def test_groups_that_have_one_of_the_two_are_told_apart() -> None:
    found = Tallying.of(folder(tallies=(minutes("01"), minutes("03")), answers=(answer("000"), answer("001"))))
    assert [one.group for one in found.tallies] == ["01", "02", "03"]
    assert found.tallies[1].returned == 1
    assert (found.without_minutes, found.without_answers, found.missing) == (("02",), ("03",), ())


def test_minutes_that_tell_no_reasons_say_nothing_against_those_counted() -> None:
    typed = (answer("000"), answer("003", stamped=False), answer("000", order=1))
    silent = minutes("01", invalid=1, valid=1, agree=1)
    assert Tallying.of(folder(tallies=(silent,), answers=typed)).differences == ()
    telling = minutes("01", invalid=1, valid=1, agree=1, reasons={Reason.ILLEGIBLE: 1, Reason.EARLY: 1})
    ((_, rows),) = Tallying.of(folder(tallies=(telling,), answers=typed)).differences
    assert {one.path for one in rows} == {
        f"reasons[{key}]" for key in ("thieu_dau", "rach_nat", "som", "phieu_thu_hai")
    }


def test_minutes_with_other_households_than_are_listed_are_told() -> None:
    found = Tallying.of(folder(tallies=(minutes("01", households=4), minutes("02"))))
    assert found.notices == ("Tổ dân phố 1: biên bản ghi 4 hộ gia đình, danh sách hộ có 3",)
    assert Tallying.of(folder(tallies=(minutes("01", households=4),), households=())).notices == ()
    typed = (answer("000"), answer("003"))
    compared = Tallying.of(folder(tallies=(minutes("01", households=4),), answers=typed))
    assert compared.notices == ()
    assert [one.path for one in compared.differences[0][1]] == ["households"]


def test_groups_that_only_minutes_or_households_name_are_known_by_their_codes() -> None:
    found = Tallying.of(folder(groups=(), households=HOUSEHOLDS[:1], tallies=(minutes("Tổ 9"),)))
    assert [found.name(one.code) for one in found.groups] == ["01", "Tổ 9"]
    assert found.missing == ("01",)
    assert Tallying.of(folder(tallies=(minutes("01"),))).name("01") == "Tổ dân phố 1"


def test_where_nothing_can_be_counted_the_files_that_are_missing_are_named() -> None:
    (line,) = told(folder())
    assert "cần bien_ban (.xlsx, .xlsm hoặc .csv), hoặc tra_loi cùng ho_gia_dinh" in line
    lines = told(folder(consultation(questions=(), timeline=Timeline()), answers=(answer("000"),), households=()))
    assert ["cau_hoi" in lines[0], "ho_gia_dinh" in lines[1], "phat_phieu" in lines[2]] == [True] * 3
    (line,) = told(folder(answers=(answer("999"),)))
    assert "không phiếu nào thuộc hộ gia đình trong danh sách" in line


def test_answers_that_cannot_be_counted_do_not_hide_the_minutes() -> None:
    found = Tallying.of(folder(tallies=(minutes("01"),), answers=(answer("000"),), households=()))
    assert found.tallies == (minutes("01"),)
    assert "chưa có ho_gia_dinh" in found.notices[0]


def test_the_peoples_whole_window_stands_for_that_of_the_ballots() -> None:
    about = consultation(timeline=Timeline(people=Window(FIRST, LAST)))
    late = LAST + timedelta(1)
    found = Tallying.of(folder(about, answers=(answer("000"), answer("003", received=late))))
    assert (found.total.valid, found.total.late) == (1, 1)


def test_thresholds_are_for_the_people_who_decide() -> None:
    rows = (minutes("01"), minutes("02", agree=1), minutes("03"))
    assert Tallying.of(folder(tallies=rows)).favours == ()
    found = Tallying.of(folder(consultation(purpose="decision", matter=1), tallies=rows)).favours
    assert [(one.question.key, one.choice) for one in found[:3]] == [
        ("1", "Đồng ý"),
        ("1", "Không đồng ý"),
        ("2", "Họp"),
    ]
    assert [(code, one.agree, one.base, one.passed) for code, one in found[0].groups] == [
        ("01", 2, 3, True),
        ("02", 1, 3, False),
        ("03", 2, 3, True),
    ]
    assert found[0].commune is not None
    assert (found[0].commune.agree, found[0].commune.base, found[0].commune.passed) == (2, 3, True)
    assert found[1].commune is not None
    assert not found[1].commune.passed


def test_the_commune_has_no_threshold_while_groups_are_missing_or_where_the_law_has_none() -> None:
    rows = (minutes("01"), minutes("02"), minutes("03"))
    some = Tallying.of(folder(consultation(purpose="decision", matter=1), tallies=rows[:2]))
    assert [one.commune for one in some.favours] == [None] * 5
    other = Tallying.of(folder(consultation(purpose="decision", matter=3), tallies=rows))
    assert [one.commune for one in other.favours] == [None] * 5
    assert other.favours[0].groups[0][1].rule == "L-21.1/3"


def test_a_group_without_households_has_no_threshold() -> None:
    empty = replace(
        minutes("03"),
        **dict.fromkeys(("households", "issued", "returned", "valid"), 0),
        questions=[QuestionTally(AGREE, (0, 0)), QuestionTally(FORMS, (0, 0, 0))],
    )
    rows = (minutes("01"), minutes("02"), empty)
    found = Tallying.of(folder(consultation(purpose="decision", matter=1), tallies=rows)).favours[0]
    assert [code for code, _ in found.groups] == ["01", "02"]
    assert found.commune is None


HEAD = [
    *("Mã hộ", "Mã phiếu", "Ngày nhận", "Câu 1", "Ý kiến khác câu 1", "Câu 2", "Đúng mẫu", "Có dấu", "Còn đọc được"),
]
codes = st.from_regex(r"[0-9]{3}|[A-Z][0-9]{1,2}", fullmatch=True)
chosen = st.fixed_dictionaries(
    {},
    optional={
        "1": st.sampled_from([1, 2, "đồng ý", "KHÔNG đồng ý", [1, 2], 3, "Có"]),
        "2": st.lists(st.sampled_from([1, 2, 3, "Họp", "trực tuyến", 4]), max_size=3),
    },
)


@st.composite
def typed_lists(draw: st.DrawFn) -> tuple[list[Household], list[Answer]]:
    """Households of a few groups, and answers of them and of others."""
    known = draw(st.lists(codes, min_size=1, max_size=12, unique=True))
    groups = st.sampled_from([one.code for one in GROUPS])
    households = [Household(code, "Ksor H'Blăm", group=draw(groups), address="Số 1; ngõ 2") for code in known]
    made = st.builds(
        Answer,
        st.sampled_from([*known, "999", ""]),
        received=st.sampled_from([FIRST - timedelta(1), FIRST, LAST, LAST + timedelta(1)]),
        ballot=st.sampled_from(["", "", "P-1"]),
        choices=chosen,
        others=st.fixed_dictionaries({}, optional={"1": st.sampled_from(["Nên họp; buổi tối", "“Thêm”\nmột dòng"])}),
        issued_form=st.sampled_from([True] * 5 + [False]),
        stamped=st.sampled_from([True] * 5 + [False]),
        legible=st.sampled_from([True] * 5 + [False]),
    )
    return households, [replace(one, order=i) for i, one in enumerate(draw(st.lists(made, max_size=25)))]


def as_row(one: Answer, blank_is_yes: bool) -> list[object]:
    marked = {key: written_choices(chosen_) for key, chosen_ in one.marked}
    yes = "" if blank_is_yes else "x"
    flags = [yes if flag else "không" for flag in (one.issued_form, one.stamped, one.legible)]
    day = f"{one.received:%d/%m/%Y}"
    said = dict(one.opinions).get("1", "")
    return [one.household, one.ballot, day, marked.get("1", ""), said, marked.get("2", ""), *flags]


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed_lists(), st.booleans())
def test_what_is_written_read_back_and_tallied_is_what_counting_gives(
    tmp_path: Path, lists: tuple[list[Household], list[Answer]], blank_is_yes: bool
) -> None:
    households, answers = lists
    groups, _ = read_groups(
        [write_csv(tmp_path / "to_dan_pho.csv", ["Mã tổ", "Tên tổ dân phố"], *((one.code, one.name) for one in GROUPS))]
    )
    names = {one.code: one.name for one in GROUPS}
    listed, _ = read_households(
        [
            write_csv(
                tmp_path / "ho_gia_dinh.csv",
                ["Mã hộ", "Đại diện hộ gia đình", "Địa chỉ", "Tổ dân phố"],
                *((one.code, one.representative, one.address, names[one.group]) for one in households),
            )
        ],
        groups,
    )
    assert list(listed) == households
    file = write_csv(tmp_path / "tra_loi.csv", HEAD, *(as_row(one, blank_is_yes) for one in answers))
    read, _ = read_answers([file], (AGREE, FORMS))
    wanted = count(answers, (AGREE, FORMS), households, BALLOTS)
    heard = {outcome.group for outcome in wanted.outcomes} - {""}
    given_ = Folder(consultation(), (), groups=groups, households=listed, answers=read)
    if not heard:
        assert told(given_)
        return
    found = Tallying.of(given_)
    assert found.count is not None
    assert found.count.tallies == wanted.tallies
    assert [(one.group, one.reason) for one in found.count.outcomes] == [(o.group, o.reason) for o in wanted.outcomes]
    assert {one.group: one for one in found.tallies} == {one.group: one for one in wanted.tallies if one.group in heard}
    assert set(found.missing) == {one.code for one in GROUPS} - heard
    aside = sum(one.set_aside for one in found.tallies) + len(found.count.of_no_group)
    assert len(answers) == found.total.returned + found.total.late + aside
    assert all(
        getattr(found.total, name) == sum(getattr(one, name) for one in found.tallies)
        for name in ("households", "issued", "returned", "valid", "invalid", "late")
    )
    asked = [one.of("2") for one in found.tallies]
    assert found.total.of("2").figures == tuple(map(sum, zip(*(one.figures for one in asked), strict=True)))


@settings(deadline=None, max_examples=60)
@given(typed_lists())
def test_minutes_that_are_the_count_itself_differ_from_it_in_nothing(
    lists: tuple[list[Household], list[Answer]],
) -> None:
    households, answers = lists
    rows = count(answers, (AGREE, FORMS), households, BALLOTS).tallies
    found = Tallying.of(folder(households=tuple(households), answers=tuple(answers), tallies=rows))
    assert found.differences == ()
    assert found.total == total(rows)
    assert found.without_minutes == ()
    assert set(found.missing) == {one.code for one in GROUPS} - {one.group for one in households}
