"""Báo cáo kết quả của tổ dân phố: what the count of one residential group came to, for the UBND (N-4.6c)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vnadmin.consultation.tally import Tally
from vnadmin.kinds import sheet
from vnadmin.model.body import Paragraph
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.sheet import Part, Sheet
from vnadmin.papers.group_paper import GroupPaper
from vnadmin.papers.results import ballot_lines, question_results

__all__ = ["GroupReport"]


def _compose(paper: GroupReport) -> Sheet:
    subject = f"Kết quả lấy ý kiến của hộ gia đình về {paper.matter}"
    return paper.drawn("Báo cáo", subject, tuple(_body(paper)), (paper.head,))


@sheet(_compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class GroupReport(GroupPaper):
    """Báo cáo kết quả of one residential group; as `GroupPaper`, and

    tally     kết quả kiểm phiếu
    opinions  ý kiến góp ý, each a line
    """

    tally: Tally
    opinions: Sequence[str] = ()

    def settle(self, faults: Faults) -> None:
        faults.want("tally", self.tally, (Tally,), "N-4.6c", "phải là kết quả kiểm phiếu")
        lines = [faults.words(f"opinions[{i}]", one) for i, one in enumerate(as_tuple(self.opinions))]
        object.__setattr__(self, "opinions", tuple(lines))


def _body(paper: GroupReport) -> Iterator[Part]:
    organ = " ".join(paper.committee.lines)
    yield Paragraph(f"Kính gửi: {organ}.")
    yield Paragraph(
        f"{paper.group.name} báo cáo kết quả phát phiếu lấy ý kiến của hộ gia đình về {paper.matter} như sau:"
    )
    for line in ballot_lines(paper.tally):
        yield Paragraph(line, literal=True)
    for number in range(1, len(paper.tally.questions) + 1):
        yield from question_results(paper.tally, number)
    if paper.opinions:
        yield Paragraph("Các ý kiến góp ý:")
        for i, opinion in enumerate(paper.opinions, 1):
            yield Paragraph(f"{i}. {opinion}", literal=True)
