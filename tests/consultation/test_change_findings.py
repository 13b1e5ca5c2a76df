"""Every change between draft and final text is explained by a response, or told."""

from __future__ import annotations

import pytest

from tests.support.papers import issuing_decision
from vnadmin import AttachedText
from vnadmin.consultation.change_findings import change_findings
from vnadmin.consultation.opinion import Opinion, Response
from vnadmin.consultation.target import Target
from vnadmin.findings import Finding

DRAFT = """\
Điều 1. Phạm vi
Quy chế này áp dụng trên địa bàn phường Bắc Kạn.
Điều 2. Nguyên tắc
Công khai, minh bạch, đúng pháp luật.
Điều 3. Hình thức công khai
Niêm yết tại trụ sở Ủy ban nhân dân phường trong ba mươi ngày.
"""
CHANGED = DRAFT.replace("minh bạch", "kịp thời")
ADDED = DRAFT + "Điều 4. Hiệu lực thi hành\nQuy chế có hiệu lực kể từ ngày ký ban hành.\n"
GONE = DRAFT[: DRAFT.index("Điều 3.")]


def decision(text: str, *, draft: bool) -> object:
    return issuing_decision(draft=draft, attached=AttachedText("Quy chế", "Thực hiện dân chủ ở cơ sở", text))


def found(after: str, *opinions: Opinion) -> list[Finding]:
    before, final = decision(DRAFT, draft=True), decision(after, draft=False)
    return change_findings(before, final, opinions, "opinion")  # type: ignore[arg-type]  # decisions


def opinion(about: str, changed: str = "", *, answered: bool = True) -> Opinion:
    response = Response("accepted", "Đã sửa.", change=Target.read(changed) if changed else None)
    return Opinion(
        text="Đề nghị sửa.", audience="person", target=Target.read(about), response=response if answered else None
    )


def test_the_same_text_needs_no_reason() -> None:
    assert found(DRAFT) == []


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (CHANGED, "Điều 2 đã sửa so với dự thảo, nhưng không có ý kiến, lý do nào nói đến"),
        (ADDED, "Điều 4 được thêm vào, nhưng không có ý kiến, lý do nào nói đến"),
        (GONE, "Điều 3 của dự thảo bị bỏ, nhưng không có ý kiến, lý do nào nói đến"),
    ],
)
def test_a_change_that_nobody_explains_is_told(after: str, said: str) -> None:
    (one,) = found(after)
    assert (one.code, one.severity, one.message) == ("LYK-CHANGE", "warning", said)


def test_a_response_that_names_the_place_explains_it() -> None:
    assert found(CHANGED, opinion("chung", "khoản 1 Điều 2")) == []
    assert found(ADDED, opinion("chung", "Điều 4")) == []


def test_an_answered_opinion_about_the_place_explains_it() -> None:
    assert found(CHANGED, opinion("Điều 2")) == []
    assert found(GONE, opinion("Điều 3")) == []


def test_an_opinion_without_an_answer_explains_nothing() -> None:
    assert len(found(CHANGED, opinion("Điều 2", answered=False))) == 1
    assert len(found(CHANGED, opinion("Điều 1"))) == 1


def test_without_both_texts_nothing_is_said() -> None:
    assert change_findings(None, decision(DRAFT, draft=False), (), "opinion") == []  # type: ignore[arg-type]  # a decision
    assert change_findings(decision(DRAFT, draft=True), None, (), "opinion") == []  # type: ignore[arg-type]  # a decision
