"""Thông báo công khai kết quả: what came of the opinions, how they were answered (row 18; L-28.3, L-11.11, L-13.2)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.kinds.named import Notice
from vnadmin.model.body import Child, Clause, Point
from vnadmin.model.recipients import Recipient
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_lacking import lacking_results, lacking_words, refuse_lacking
from vnadmin.papers.official_words import (
    cited_plan,
    cited_report,
    council,
    file_copy,
    front,
    group_words,
    matter,
    portal,
    seats,
)
from vnadmin.papers.opinions_annex import opinions_annex
from vnadmin.papers.public_notice import posted_days
from vnadmin.papers.report_figures import ballot_figures, question_figures
from vnadmin.papers.report_opinions import by_result, counted
from vnadmin.papers.report_pointers import Pointers
from vnadmin.papers.summary_annex import summary_annex

__all__ = ["KEY", "lacking_result_notice", "make_result_notice"]

KEY = "thong_bao_ket_qua"


def lacking_result_notice(facts: Facts) -> list[str]:
    """Còn thiếu gì để làm thông báo; empty when it can be made."""
    return [*lacking_words(facts), *lacking_results(facts)]


def make_result_notice(facts: Facts) -> Notice:
    """Thông báo Về việc công khai kết quả; persons stand in its annex without their names, since it is posted.

    Raises ModelError with all that `lacking_result_notice` tells.
    """
    refuse_lacking(lacking_result_notice(facts))
    pointers = Pointers(figures=summary_annex(facts), answers=opinions_annex(facts, persons_named=False))
    notice = Notice(
        issuer=facts.consultation.issuer,
        subject=f"Về việc công khai kết quả tổng hợp, tiếp thu, giải trình ý kiến đối với {matter(facts)}",
        opening=(
            f"Thực hiện {cited_plan(facts)} và căn cứ {cited_report(facts)}, {facts.organ} thông báo đến toàn thể"
            " Nhân dân kết quả như sau:"
        ),
        body=list(_clauses(facts, pointers)),
        closing=f"{facts.organ} trân trọng cảm ơn các cơ quan, đơn vị, tổ chức và Nhân dân đã tham gia ý kiến",
        annexes=pointers.annexes,
        recipients=[
            council(facts),
            front(facts),
            Recipient(f"Các {group_words(facts)}", purpose="để niêm yết"),
            Recipient(portal(facts), purpose="để đăng tải"),
            file_copy(facts),
        ],
        signature=facts.consultation.signer,  # type: ignore[arg-type]  # there is one, as just seen
    )
    return facts.numbered(KEY, notice)


def _clauses(facts: Facts, pointers: Pointers) -> Iterator[Clause]:
    total = facts.total
    if total is not None:
        below: list[Child] = [*ballot_figures(total)]
        for number in range(1, len(total.questions) + 1):
            below += question_figures(total, number)
        yield Clause(f"Kết quả phiếu lấy ý kiến của hộ gia đình (chi tiết theo {_of(pointers, 0)} kèm theo)", below)
    if facts.opinions:
        name = pointers.of(pointers.answers)
        yield Clause(
            f"Tiếp thu, giải trình ý kiến góp ý (chi tiết theo {name} kèm theo)", [counted(facts), *by_result(facts)]
        )
    yield Clause("Nơi và thời gian công khai", list(_posted(facts)))


def _of(pointers: Pointers, place: int) -> str:
    return pointers.of(pointers.annexes[place])


def _posted(facts: Facts) -> Iterator[Point]:
    window = facts.consultation.timeline.result_posted
    when = f" {window}" if window else ""
    yield Point(f"Đăng tải trên {portal(facts)};")
    yield Point(f"Niêm yết tại {seats(facts)}{when}, {posted_days()}.")
