"""Quyết định của cộng đồng dân cư: what the people of a residential group decided (L-20.2; only in that regime).

Form not verified: Mẫu số 03 of the annex of Nghị định số 59/2023/NĐ-CP was not at hand; it says what L-20.2 asks for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vnadmin.consultation.favour import favours
from vnadmin.consultation.tally import Tally
from vnadmin.kinds import sheet
from vnadmin.model.body import Paragraph
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.sheet import Part, Sheet, SignPlace, WriteIn
from vnadmin.papers.by_hand import BY_HAND, figure
from vnadmin.papers.group_issuer import group_within
from vnadmin.papers.group_paper import GroupPaper
from vnadmin.papers.results import ballot_lines, question_results
from vnadmin.text.spelling import fold

__all__ = ["CommunityDecision"]

RULE = "L-20.2"
DECIDED_LINES = 4
WITNESSES = 2
AGAINST = "không "
"""How a choice begins that says no: nobody proposes it."""


def _compose(paper: CommunityDecision) -> Sheet:
    subject = f"Của cộng đồng dân cư {group_within(paper.group.name)} về {paper.matter}"
    front = SignPlace("Trưởng ban công tác Mặt trận", paper.group.front_head, BY_HAND)
    seen = tuple(SignPlace("Đại diện hộ gia đình", name, BY_HAND) for name in paper.seen_by)
    return paper.drawn("Quyết định", subject, tuple(_body(paper)), (front, paper.head), seen)


@sheet(_compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityDecision(GroupPaper):
    """Quyết định của cộng đồng dân cư; as `GroupPaper`, and

    clause      khoản của Điều 15
    tally       kết quả kiểm phiếu
    form        hình thức: how the people decided
    period      thời gian, in words ("từ ngày … đến ngày …")
    decided     nội dung quyết định, each a line; () leaves lines to write on
    witnesses   đại diện hộ gia đình ký: two; () leaves dots
    """

    clause: int
    tally: Tally
    form: str = "phát phiếu lấy ý kiến đến hộ gia đình"
    period: str = ""
    decided: Sequence[str] = ()
    witnesses: Sequence[str] = ()

    def settle(self, faults: Faults) -> None:
        faults.want("clause", self.clause, (int,), "L-15", "phải là khoản của Điều 15")
        faults.want("tally", self.tally, (Tally,), RULE, "phải là kết quả kiểm phiếu")
        for name in ("form", "period"):
            object.__setattr__(self, name, faults.line(name, getattr(self, name), empty=name == "period"))
        for name in ("decided", "witnesses"):
            lines = [faults.line(f"{name}[{i}]", one) for i, one in enumerate(as_tuple(getattr(self, name)))]
            object.__setattr__(self, name, tuple(lines))

    @property
    def seen_by(self) -> tuple[str, ...]:
        """Đại diện hộ gia đình; empty names where they are not known."""
        return tuple(self.witnesses) or ("",) * WITNESSES


def _body(paper: CommunityDecision) -> Iterator[Part]:
    tally = paper.tally
    absent = tally.households - tally.returned
    yield WriteIn("Thời gian", text=paper.period)
    yield Paragraph(f"Hình thức: {paper.form}.")
    yield Paragraph(
        f"Tổng số hộ gia đình: {figure(tally.households)}; số hộ có đại diện tham gia: {figure(tally.returned)}; số hộ"
        f" không có đại diện tham gia: {figure(absent)}."
    )
    yield Paragraph("Kết quả kiểm phiếu:")
    for line in ballot_lines(tally):
        yield Paragraph(line, literal=True)
    for number in range(1, len(tally.questions) + 1):
        yield from question_results(tally, number)
    results = [
        (one.choice, result)
        for one in favours("decision", paper.clause, [tally], complete=False)
        if not fold(one.choice).startswith(AGAINST)
        for _, result in one.groups
    ]
    for choice, result in results:
        yield Paragraph(f"Phương án “{choice}”: {result.sentence}.")
    if not any(result.passed for _, result in results):
        yield Paragraph("Không có phương án nào đạt tỷ lệ theo quy định; nội dung đưa ra chưa được quyết định.")
        return
    yield Paragraph("Cộng đồng dân cư quyết định:")
    if not paper.decided:
        yield WriteIn("", lines=DECIDED_LINES)
    for number, said in enumerate(paper.decided, 1):
        yield Paragraph(f"{number}. {said}", literal=True)
