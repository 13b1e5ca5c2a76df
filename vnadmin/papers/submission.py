"""Tờ trình ban hành văn bản: the drafting office submits the final text to those who decide (row 16; L-28.3)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.kinds.addressed import Submission
from vnadmin.model.attached import AttachedText
from vnadmin.model.basis import LegalBasis
from vnadmin.model.body import Child, Clause, Paragraph, Section
from vnadmin.papers.extent import extent
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_lacking import lacking_results, lacking_words, refuse_lacking
from vnadmin.papers.official_words import cited_plan, cited_report, file_copy, matter
from vnadmin.papers.report_conduct import conduct
from vnadmin.papers.report_figures import ballot_figures
from vnadmin.papers.report_opinions import by_result, counted
from vnadmin.text.casing import upper_first, within_sentence

__all__ = ["KEY", "lacking_submission", "make_submission"]

KEY = "to_trinh"


def lacking_submission(facts: Facts) -> list[str]:
    """Còn thiếu gì để làm tờ trình; empty when it can be made."""
    lines = [*lacking_words(facts, "office", "office_signer"), *lacking_results(facts)]
    return [*lines, *([] if facts.final else ["văn bản sau tiếp thu (quyet_dinh.yaml, không ghi du_thao)"])]


def make_submission(facts: Facts) -> Submission:
    """Tờ trình của đơn vị soạn thảo, Kính gửi UBND. Raises ModelError with all that `lacking_submission` tells."""
    refuse_lacking(lacking_submission(facts))
    asking, final = facts.consultation, facts.final
    if asking.office is None or final is None or final.attached is None:
        raise AssertionError("refused above")
    name = f"Dự thảo Quyết định {within_sentence(final.subject)}"
    organ = upper_first(asking.issuer.name)
    submission = Submission(
        issuer=asking.office,
        subject=f"Về việc {within_sentence(final.subject)}",
        addressees=[organ],
        bases=[basis for basis in final.bases if isinstance(basis, LegalBasis) and basis.lead == "can_cu"],
        opening=(
            f"Thực hiện {cited_plan(facts)}, {asking.office.name} trình {facts.organ} {within_sentence(name)} như sau:"
        ),
        body=list(_sections(facts, final.attached)),
        closing=f"{asking.office.name} kính trình {facts.organ} xem xét, quyết định",
        attachments=[name, "Báo cáo tổng hợp, tiếp thu, giải trình ý kiến"],
        recipients=[file_copy(facts)],
        signature=asking.office_signer,  # type: ignore[arg-type]  # there is one, as just seen
    )
    return facts.numbered(KEY, submission)


def _sections(facts: Facts, text: AttachedText) -> Iterator[Section]:
    yield Section("Quá trình lấy ý kiến", list(conduct(facts)))
    yield Section("Kết quả lấy ý kiến", list(_results(facts)))
    scope = Paragraph(f"{upper_first(text.name)} {within_sentence(text.subject)} gồm {extent(text.content)}.")
    yield Section("Nội dung trình", [scope])


def _results(facts: Facts) -> Iterator[Child]:
    total = facts.total
    if total is not None:
        yield Clause("Phiếu lấy ý kiến của hộ gia đình", list(ballot_figures(total)))
    if facts.opinions:
        yield Clause(f"Ý kiến góp ý đối với {matter(facts)}", [counted(facts), *by_result(facts)])
    yield Clause(f"Nội dung tiếp thu, giải trình: theo {cited_report(facts)}.")
