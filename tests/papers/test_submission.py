"""The submission of the final text: who submits it to whom, and what it says of the count and of the opinions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.papers.official_facts import FACTS
from tests.papers.test_official_papers import said
from vnadmin import ModelError, Proposal, Signature, Ward
from vnadmin.papers.submission import lacking_submission, make_submission

OFFICE = Ward("01843").office("Phòng Văn hóa - Xã hội", "VHXH")
ASKED = replace(
    FACTS.consultation, office=OFFICE, office_signer=Signature("Trần Thị B", "Trưởng phòng", own_power=True)
)
READY = replace(FACTS, consultation=ASKED)


def test_the_office_submits_it_to_the_committee() -> None:
    page = said(make_submission(READY))
    assert "UBND PHƯỜNG BẮC KẠN\nPHÒNG VĂN HÓA - XÃ HỘI" in page
    assert "/TTr-VHXH" in page
    assert "Kính gửi: Ủy ban nhân dân phường Bắc Kạn" in page
    assert "TRƯỞNG PHÒNG" in page
    assert "Trần Thị B" in page


def test_it_says_what_the_count_and_the_opinions_came_to() -> None:
    page = said(make_submission(READY))
    total = READY.total
    assert total is not None
    assert f"Tổng số: {len(READY.opinions)} ý kiến" in page
    assert "/BC-UBND" in page


def test_bases_are_those_of_the_text_without_the_proposal() -> None:
    final = READY.final
    assert final is not None
    with_proposal = replace(final, bases=[*final.bases, Proposal("Trưởng phòng Văn hóa - Xã hội")])
    page = said(make_submission(replace(READY, final=with_proposal)))
    assert "Theo đề nghị" not in page


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        (replace(READY, consultation=replace(ASKED, office_signer=None)), "nguoi_ky_to_trinh"),
        (FACTS, "don_vi_trinh"),
        (replace(READY, final=None), "quyet_dinh.yaml"),
    ],
)
def test_what_is_missing_is_said_with_its_place(facts: object, key: str) -> None:
    assert any(key in line for line in lacking_submission(facts))  # type: ignore[arg-type]  # facts
    with pytest.raises(ModelError):
        make_submission(facts)  # type: ignore[arg-type]  # facts


def test_a_signer_without_an_office_is_refused() -> None:
    with pytest.raises(ModelError) as caught:
        replace(FACTS.consultation, office_signer=Signature.head("Trần Thị B"))
    assert {fault.path for fault in caught.value.faults} == {"office_signer"}
