"""Opinions in the check: unanswered ones, empty answers, and places that neither text has."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin import AttachedText, Decision, Ward
from vnadmin.consultation.opinion import Opinion, Response, Result
from vnadmin.consultation.opinion_findings import opinion_findings
from vnadmin.findings import Finding


def decision(articles: int, *, draft: bool = True) -> Decision:
    body = "Chương I\nQUY ĐỊNH CHUNG\n" + "\n".join(
        f"Điều {i}. Tên điều {i}\n1. Khoản một:\na) Điểm một;\nb) Điểm hai.\n2. Khoản hai."
        for i in range(1, articles + 1)
    )
    return Decision(
        issuer=Ward("01843").people_committee,
        normative=False,
        draft=draft,
        subject="Ban hành Quy chế thực hiện dân chủ",
        attached=AttachedText("Quy chế", "Thực hiện dân chủ", body),
        signature="CHỦ TỊCH / Nguyễn Văn A",
    )


DRAFT, FINAL = decision(5), decision(4, draft=False)


def opinion(target: str = "", result: Result | None = "accepted", reason: str = "Đã sửa.", change: str = "") -> Opinion:
    response = Response(result, reason, change=change or None) if result else None
    return Opinion(text="Sửa lại.", audience="person", giver="Lê Thị B", target=target, response=response)


def told(*opinions: Opinion) -> list[Finding]:
    return opinion_findings(opinions, "opinion", draft=DRAFT, final=FINAL)


@settings(deadline=None, max_examples=30)
@given(
    asked=st.sampled_from(
        ["", "Chương I", "Chương 1", "Điều 5", "khoản 2 Điều 1", "điểm b khoản 1 Điều 5", "điểm b Điều 5"]
    ),
    changed=st.sampled_from(["", "Điều 4", "điểm a khoản 1 Điều 4"]),
)
def test_places_that_are_there_are_not_told(asked: str, changed: str) -> None:
    assert told(opinion(asked, change=changed)) == []


def test_unanswered_opinions_are_one_finding_and_a_note_while_there_is_no_final_text() -> None:
    opinions = [opinion(result=None), opinion(), opinion(result=None)]
    (finding,) = told(*opinions)
    assert (finding.code, finding.severity) == ("L-28.3", "warning")
    assert finding.where == ("ý kiến góp ý số 1 (Lê Thị B)", "ý kiến góp ý số 3 (Lê Thị B)")
    (finding,) = opinion_findings(opinions, "opinion", draft=DRAFT)
    assert finding.severity == "note"
    assert opinion_findings(opinions, "decision") == []


@pytest.mark.parametrize(
    ("result", "reason", "change", "count"),
    [
        ("accepted", "", "", 1),
        ("accepted", "", "Điều 1", 0),
        ("accepted", "Đã sửa.", "", 0),
        ("partly", "", "Điều 1", 1),
        ("explained", "", "", 1),
        ("explained", "Luật đã quy định.", "", 0),
    ],
)
def test_an_answer_says_what_was_taken_in_or_why_not(result: Result, reason: str, change: str, count: int) -> None:
    found = told(opinion("", result, reason, change))
    assert [finding.code for finding in found] == ["LYK-RESPONSE"] * count


def test_an_article_that_the_draft_does_not_have() -> None:
    (finding,) = told(opinion("khoản 2 Điều 9"), opinion("khoản 2 Điều 9"))
    assert (finding.code, finding.severity) == ("LYK-TARGET", "warning")
    assert "góp ý về khoản 2 Điều 9, nhưng dự thảo lấy ý kiến không có Điều 9" in finding.message
    assert len(finding.where) == 3  # both opinions and the draft


def test_an_article_that_the_final_text_does_not_have() -> None:
    (finding,) = told(opinion("Điều 5", change="Điều 5"))
    assert "ghi đã sửa Điều 5, nhưng văn bản sau tiếp thu không có Điều 5" in finding.message
    assert opinion_findings([opinion("Điều 9", change="Điều 9")], "opinion") == []


@pytest.mark.parametrize("target", ["khoản 3 Điều 5", "điểm c khoản 1 Điều 5", "điểm a khoản 2 Điều 5"])
def test_a_clause_that_is_missing_may_be_one_that_is_asked_for(target: str) -> None:
    (finding,) = told(opinion(target))
    assert finding.severity == "note"
    assert target in finding.message


def test_a_chapter_that_holds_another_article_is_told() -> None:
    assert told(opinion("Điều 5 Chương I")) == []
    (finding,) = told(opinion("Điều 5 Chương II"))
    assert "không có Chương II" in finding.message
