"""Báo cáo tổng hợp, tiếp thu, giải trình ý kiến: to the HĐND, with its annexes (row 14; L-28.3, L-28.5, N-4.6c)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.kinds.addressed import Report
from vnadmin.model.body import Child, Clause, Paragraph, Section
from vnadmin.model.recipients import Recipient
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_lacking import lacking_results, lacking_words, refuse_lacking
from vnadmin.papers.official_words import (
    REPORT,
    cited_plan,
    file_copy,
    front,
    group_words,
    matter,
    portal,
)
from vnadmin.papers.opinions_annex import opinions_annex
from vnadmin.papers.report_answers import answer_sections, proposals
from vnadmin.papers.report_comparison import compared_annex
from vnadmin.papers.report_conduct import conduct
from vnadmin.papers.report_figures import ballot_figures, question_figures
from vnadmin.papers.report_opinions import by_part, counted
from vnadmin.papers.report_pointers import Pointers
from vnadmin.papers.summary_annex import summary_annex
from vnadmin.rules.authority import organs

__all__ = ["KEY", "lacking_response_report", "make_response_report"]

KEY = REPORT


def lacking_response_report(facts: Facts) -> list[str]:
    """Còn thiếu gì để làm báo cáo; empty when it can be made: with ballots only, with opinions only, or both."""
    return [*lacking_words(facts), *lacking_results(facts)]


def make_response_report(facts: Facts) -> Report:
    """Báo cáo tổng hợp, tiếp thu, giải trình, Kính gửi HĐND.

    Raises ModelError with all that `lacking_response_report` tells.
    """
    refuse_lacking(lacking_response_report(facts))
    asking = facts.consultation
    answers = opinions_annex(facts, persons_named=False)  # it goes to the portal as well
    pointers = Pointers(figures=summary_annex(facts), answers=answers, compared=compared_annex(facts))
    report = Report(
        issuer=asking.issuer,
        subject=f"Kết quả tổng hợp, tiếp thu, giải trình ý kiến tham gia đối với {matter(facts)}",
        addressees=[f"{organs()['people_council'].name} {facts.place}"],
        opening=f"Thực hiện {cited_plan(facts)}, {facts.organ} báo cáo kết quả như sau:",
        body=list(_sections(facts, pointers)),
        closing=f"{facts.organ} trân trọng báo cáo",
        annexes=pointers.annexes,
        recipients=[
            front(facts),
            Recipient(f"Các {group_words(facts)}", purpose="để công khai"),
            Recipient(portal(facts), purpose="để đăng tải"),
            file_copy(facts),
        ],
        signature=asking.signer,  # type: ignore[arg-type]  # there is one, as just seen
    )
    return facts.numbered(KEY, report)


def _sections(facts: Facts, pointers: Pointers) -> Iterator[Section]:
    yield Section("Công tác tổ chức lấy ý kiến", list(conduct(facts)))
    if facts.total is not None:
        yield Section("Kết quả phiếu lấy ý kiến của hộ gia đình", list(_ballots(facts, pointers)))
    if facts.opinions:
        below = [
            counted(facts),
            *by_part(facts),
            Paragraph(f"Từng ý kiến theo {pointers.of(pointers.answers)} kèm theo."),
        ]
        yield Section("Ý kiến góp ý theo từng phần", below)
        yield from answer_sections(facts)
    yield Section("Đề xuất, kiến nghị", list(proposals(facts, pointers)))


def _ballots(facts: Facts, pointers: Pointers) -> Iterator[Child]:
    total = facts.total
    if total is None:
        return
    yield Clause("Số phiếu", list(ballot_figures(total)))
    questions = range(1, len(total.questions) + 1)
    figures = [part for number in questions for part in question_figures(total, number)]
    if figures:
        yield Clause("Kết quả theo nội dung hỏi", figures)
    yield Clause(f"Số liệu của từng {group_words(facts)}: theo {pointers.of(pointers.figures)} kèm theo.")
