"""A ballot says what N-4.5b asks for, and refuses what would lead from a secret ballot to its household."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from tests.papers.strategies import QUESTIONS
from tests.papers.test_sheet_laws import lines
from vnadmin import ModelError, Ward
from vnadmin.consultation.household import Household
from vnadmin.consultation.question import Question
from vnadmin.kinds import composed
from vnadmin.layout.sheet_slots import SheetSlots
from vnadmin.papers.ballot import Ballot
from vnadmin.papers.ballot_book import BallotBook
from vnadmin.papers.ballot_words import how_to_mark, return_by

BALLOT = Ballot(
    issuer=Ward("01843").people_committee,
    subject="Về dự thảo Quy chế thực hiện dân chủ",
    questions=QUESTIONS,
    return_by=date(2026, 6, 7),
    return_hour=time(17),
    return_to="Tổ phát phiếu",
    household=Household("0001", "Nguyễn Văn A", group="1", address="Số 1, đường Trường Chinh"),
    group="Tổ dân phố Đức Xuân 1",
    code="0001",
)


def words(ballot: Ballot) -> str:
    return "\n".join(lines(SheetSlots(composed(ballot)).blocks("noi_dung")))  # type: ignore[arg-type]  # a sheet


def faults_of(**changes: object) -> dict[str, str]:
    with pytest.raises(ModelError) as caught:
        replace(BALLOT, **changes)  # type: ignore[arg-type]  # wrong values are meant
    assert all(fault.vi for fault in caught.value.faults)
    return {fault.path: fault.rule for fault in caught.value.faults}


def test_title_questions_choices_marking_and_time_limit_stand_on_it() -> None:
    said = words(BALLOT)
    for part in ("PHIẾU LẤY Ý KIẾN", BALLOT.subject, "Mã phiếu: 0001", "Đại diện hộ gia đình: Nguyễn Văn A"):
        assert part in said
    for number, question in enumerate(QUESTIONS, 1):
        assert f"{number}. {question.text}" in said
        assert all(choice in said for choice in question.choices)
    assert "Cách ghi phiếu: đánh dấu X" in said
    assert "trước 17 giờ 00 phút, ngày 07 tháng 6 năm 2026, cho Tổ phát phiếu." in said


def test_the_stamp_has_a_place_unless_the_head_of_the_group_signs() -> None:
    assert "(Đóng dấu treo)" in words(BALLOT)
    signed = words(replace(BALLOT, sealed="signature"))
    assert "dấu treo" not in signed
    assert "TỔ TRƯỞNG" in signed


def test_a_spare_form_has_dots_for_the_household() -> None:
    said = words(replace(BALLOT, household=None, code=""))
    assert "Đại diện hộ gia đình: ..." in said
    assert "Mã phiếu" not in said


def test_a_secret_ballot_names_nobody() -> None:
    said = words(replace(BALLOT, household=None, code="", secret=True))
    assert "Đại diện hộ gia đình" not in said
    assert "ĐẠI DIỆN" not in said
    assert "Địa chỉ" not in said


@pytest.mark.parametrize("kept", ["code", "household"])
def test_a_secret_ballot_with_a_trace_is_refused(kept: str) -> None:
    gone = {"code": {"household": None}, "household": {"code": ""}}[kept]
    assert faults_of(secret=True, **gone) == {"secret": "LYK-SECRET"}


def test_every_fault_is_told_at_once() -> None:
    found = faults_of(questions=(), lines=0, size=12, sealed="ink", return_to="")
    assert found == {
        "questions": "N-4.5b",
        "lines": "N-4.5b",
        "size": "ND30-I-V-fn1",
        "sealed": "N-4.5b/dau",
        "return_to": "",
    }


def test_each_question_with_another_opinion_has_its_lines() -> None:
    dotted = [line for line in words(replace(BALLOT, lines=4)).split("\n") if set(line) == {"."}]
    assert len(dotted) == 3  # the first of four stands after its label


def test_marking_is_said_once_where_questions_are_alike() -> None:
    one = Question("Có nhất trí không?", ["Có", "Không"], key="1")
    two = replace(one, key="2")
    most = Question("Chọn?", ["A", "B", "C"], key="3", many=True, most=2)
    assert how_to_mark([one]) == "đánh dấu X vào ô trước một phương án được chọn."
    assert how_to_mark([one, two]) == "đánh dấu X vào ô trước phương án được chọn, mỗi nội dung một phương án."
    assert how_to_mark([one, most]).endswith("(nội dung 1 một phương án, nội dung 2 không quá 2 phương án).")


def test_a_day_without_an_hour_counts_to_its_end() -> None:
    assert return_by(date(2026, 6, 7), None, "Tổ") == "đến hết ngày 07 tháng 6 năm 2026, cho Tổ."


def test_a_book_refuses_what_cannot_be_printed_together() -> None:
    with pytest.raises(ModelError) as caught:
        BallotBook([BALLOT, replace(BALLOT, size=13)], 3)  # type: ignore[arg-type]  # no such number
    assert {fault.path for fault in caught.value.faults} == {"ballots", "per_page"}
    with pytest.raises(ModelError):
        BallotBook([])


def test_a_ballot_too_long_for_a_quarter_says_what_to_do() -> None:
    long = replace(BALLOT, summary="Nội dung tóm tắt của dự thảo. " * 30)
    book = BallotBook([long], 4)
    with pytest.raises(ModelError, match="too high for 4 to a page") as caught:
        list(SheetSlots(composed(book)).blocks("noi_dung"))  # type: ignore[arg-type]  # a book
    assert "so_phieu_mot_trang" in caught.value.faults[0].vi
