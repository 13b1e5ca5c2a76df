"""What no form can be without is refused: all faults at once, each with its path and the rule behind it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.support.papers import (
    FORM,
    WIDE,
    decision,
    faults_of,
    invitation,
    issuing_decision,
    letter,
    minutes,
    notice,
    report,
    resolution,
    submission,
)
from vnadmin import Annex, AttachedText, Marks, ModelError, Signatory

BARE = {"effective": None, "responsible": ()}


@pytest.mark.parametrize("body", ["", (), [], "Nội dung.", "1. Nội dung.", ["Nội dung."]])
def test_a_decision_has_articles(body: object) -> None:
    assert faults_of(decision, body=body, **BARE) == {"body": "ND30-III-M1.2"}


def test_articles_may_come_by_themselves() -> None:
    assert len(decision(body=(), effective="ngày ký", responsible=()).articles) == 1
    assert len(issuing_decision(**BARE).articles) == 1


@pytest.mark.parametrize("normative", [True, None, "không", 0])
def test_a_normative_decision_follows_other_forms(normative: object) -> None:
    assert faults_of(decision, normative=normative) == {"normative": "ND30-III-M1.2"}
    if normative is True:
        with pytest.raises(ModelError, match="78/2025/NĐ-CP"):
            decision(normative=True)


@pytest.mark.parametrize("number", ["45/2026/QĐ-UBND", "Số: 45/2026/QĐ-UBND", "/2026/QĐ-UBND"])
def test_a_number_with_a_year_is_that_of_a_normative_decision(number: str) -> None:
    assert faults_of(decision, number=number) == {"number": "ND30-I-II-3.b/1"}


def test_a_normative_decision_without_articles_is_told_both() -> None:
    assert set(faults_of(decision, normative=True, body="Nội dung.", **BARE)) == {"normative", "body"}


def test_every_field_of_a_decision_is_looked_at() -> None:
    found = faults_of(
        decision,
        normative="x",
        number="45/QĐ - UBND",
        subject="Về việc.",
        effective="mai",
        responsible=[3],
        attached="Quy chế",
        marks="khẩn",
        draft=1,
        electronic="có",
        annexes=["Phụ lục"],
        bases=[3],
        signature=5,
    )
    assert found == {
        "normative": "ND30-III-M1.2",
        "number": "ND30-I-II-3.c/2",
        "subject": "ND30-I-II-5.a",
        "effective": "ND30-III-M1.2",
        "responsible[0]": "",
        "attached": "ND30-III-M1.3",
        "marks": "ND30-I-III-2",
        "draft": "",
        "electronic": "",
        "annexes[0]": "ND30-I-III-1.b",
        "bases[0]": "",
        "signature": "ND30-I-II-7.c/1",
    }


def test_a_resolution_has_a_body() -> None:
    assert faults_of(resolution, body="", session="một\nhai") == {"session": "", "body": "ND30-I-II-6.c"}


@pytest.mark.parametrize("nobody", [(), [], None, ""])
def test_a_letter_is_addressed_to_somebody_and_says_who_drafted_it(nobody: object) -> None:
    found = faults_of(letter, addressees=nobody, drafting_unit="")
    assert found["drafting_unit"] == "ND30-I-II-3.b/2"
    assert {path.partition("[")[0] for path in found} == {"drafting_unit", "addressees"}


def test_every_fault_of_a_letter_is_told() -> None:
    found = faults_of(letter, addressees=[], drafting_unit="", subject="", body="", signature=3)
    assert found == {
        "addressees": "ND30-I-II-9.b",
        "drafting_unit": "ND30-I-II-3.b/2",
        "subject": "",
        "body": "ND30-I-II-6.c",
        "signature": "ND30-I-II-7.c/1",
    }


def test_wrong_recipients_of_a_letter_are_told_with_the_rest() -> None:
    assert faults_of(letter, recipients=[3], subject="") == {"recipients[0]": "", "subject": ""}


def test_a_unit_with_blanks_is_no_abbreviation() -> None:
    assert list(faults_of(letter, drafting_unit="VH XH")) == ["drafting_unit"]


def test_a_submission_is_addressed_to_somebody() -> None:
    assert faults_of(submission, addressees=[], body="") == {"addressees": "ND30-I-II-9.b", "body": "ND30-I-II-6.c"}


@pytest.mark.parametrize("make", [letter, submission, report])
def test_an_addressee_says_something(make: object) -> None:
    assert list(faults_of(make, addressees=[" ; ", "UBND phường"])) == ["addressees[0]"]


def test_an_invitation_says_who_when_where_and_under_whom() -> None:
    found = faults_of(invitation, guests=[], time=date(2026, 6, 10), venue="", chair=" ", meeting=3, notes=[4])
    assert {path.partition("[")[0]: rule for path, rule in found.items()} == {
        "guests": "ND30-III-M1.7",
        "time": "ND30-III-M1.7",
        "venue": "",
        "chair": "",
        "meeting": "",
        "notes": "",
    }


@pytest.mark.parametrize("field", ["guests", "venue", "chair"])
def test_a_mark_alone_is_no_guest_place_or_chair(field: str) -> None:
    value = [";"] if field == "guests" else ";"
    assert {path.partition("[")[0] for path in faults_of(invitation, **{field: value})} == {field}


def test_minutes_want_secretary_chair_place_and_those_present() -> None:
    found = faults_of(
        minutes, secretary=None, chair="", present=[], body="", started=3, venue="", witnesses=[3], subject=""
    )
    assert {path.removesuffix(".name") for path in found} == {
        *("secretary", "chair", "present", "body", "started", "venue", "witnesses[0]", "subject")
    }
    assert {found[path] for path in ("present", "body", "started")} == {"ND30-III-M1.9"}


@pytest.mark.parametrize("field", ["secretary", "chair"])
@pytest.mark.parametrize("nobody", [None, ""])
def test_minutes_without_secretary_or_chair_are_told_which_form_wants_them(field: str, nobody: object) -> None:
    assert set(faults_of(minutes, **{field: nobody}).values()) == {"ND30-III-M1.9"}


@pytest.mark.parametrize("field", ["present", "absent", "venue"])
def test_a_mark_alone_is_nobody_and_no_place(field: str) -> None:
    value = ";" if field == "venue" else [";"]
    assert {path.partition("[")[0] for path in faults_of(minutes, **{field: value})} == {field}


def test_a_meeting_does_not_end_before_it_begins() -> None:
    assert faults_of(minutes, ended=datetime(2026, 6, 10, 7, 59)) == {"ended": "ND30-III-M1.9"}
    assert minutes(ended=datetime(2026, 6, 10, 8, 0)).ended.hour == 8


def test_a_signatory_has_a_name() -> None:
    assert faults_of(Signatory, name="", title=3) == {"name": "", "title": ""}


def test_an_annex_that_nobody_announced() -> None:
    assert faults_of(notice, annexes=[FORM]) == {"annexes[0]": "ND30-I-III-1.a"}
    assert faults_of(notice, annexes=[FORM, WIDE], body="Theo Phụ lục II.") == {"annexes[0]": "ND30-I-III-1.a"}
    assert faults_of(minutes, annexes=[FORM, WIDE]) == dict.fromkeys(("annexes[0]", "annexes[1]"), "ND30-I-III-1.a")


def test_an_annex_that_nobody_announced_is_told_with_the_rest() -> None:
    assert set(faults_of(notice, annexes=[FORM], subject="Một.")) == {"annexes[0]", "subject"}


def test_an_annex_has_a_name_and_something_in_it() -> None:
    with pytest.raises(ModelError) as caught:
        Annex("Bảng.", "", landscape=1)  # type: ignore[arg-type]  # wrong values are what is tested
    assert [fault.rule for fault in caught.value.faults] == ["ND30-I-III-1.b", "ND30-I-III-1.a", ""]


def test_an_attached_text_has_a_body_and_says_its_name_once() -> None:
    assert faults_of(AttachedText, name="Quy chế.", subject="", body=" ") == {
        "name": "ND30-I-II-5.a",
        "subject": "",
        "body": "ND30-III-M1.3",
    }
    assert faults_of(AttachedText, name="Quy chế", subject="quy chế dân chủ", body="x") == {"subject": "ND30-III-M1.3"}


def test_marks_are_the_decrees_own_words() -> None:
    assert faults_of(Marks, urgency="gấp", secrecy="kín", circulation="nội bộ", address=[3, ""]) == {
        "urgency": "ND30-I-III-2.b",
        "secrecy": "ND30-I-III-2.a",
        "circulation": "ND30-I-III-2.c",
        "address[0]": "",
        "address[1]": "",
    }
