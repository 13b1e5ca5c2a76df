"""Tiếp thu, giải trình, đề xuất trong báo cáo: what was taken in, what was not, what comes next (L-28.3, L-28.5)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.consultation.opinion import Opinion, Result
from vnadmin.model.body import Child, Clause, Paragraph, Section
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_words import council, matter
from vnadmin.papers.report_opinions import answered, count_words
from vnadmin.papers.report_pointers import Pointers
from vnadmin.rules.consultation import consultation_rule

__all__ = ["answer_sections", "proposals"]

NONE = "Không có ý kiến nào."
PLACES = "Điều nêu ở đầu mỗi dòng là của nội dung lấy ý kiến; chỗ sửa là của văn bản sau tiếp thu."


def answer_sections(facts: Facts) -> Iterator[Section]:
    """Nội dung tiếp thu, nội dung giải trình: by the parts of the draft."""
    taken: list[Child] = [
        Paragraph(PLACES),
        Clause(f"Tiếp thu {_count(facts, 'accepted')}", _below(facts, "accepted"), titled=True),
        Clause(f"Tiếp thu một phần {_count(facts, 'partly')}", _below(facts, "partly"), titled=True),
    ]
    yield Section("Nội dung tiếp thu", taken)
    explained = Paragraph(f"Giải trình {_count(facts, 'explained')}:")
    below = list(answered(facts, "explained"))
    yield Section("Nội dung giải trình", [explained, *below] if below else [Paragraph(NONE)])


def _with(facts: Facts, result: Result) -> list[Opinion]:
    return [one for one in facts.opinions if one.response and one.response.result == result]


def _count(facts: Facts, result: Result) -> str:
    return count_words(_with(facts, result))


def _below(facts: Facts, result: Result) -> list[Child]:
    return list(answered(facts, result)) or [Paragraph(NONE)]


def proposals(facts: Facts, pointers: Pointers) -> Iterator[Clause]:
    """Đề xuất, kiến nghị: to the council that the report goes to, and what the UBND does next."""
    draft = facts.draft
    own = draft is not None and draft.issuer.lines == facts.consultation.issuer.lines
    then = " và ban hành theo thẩm quyền" if own else ", trình cấp có thẩm quyền xem xét, quyết định"
    yield Clause(f"{facts.organ} hoàn thiện {matter(facts)} trên cơ sở các ý kiến đã tiếp thu{then}.")
    if pointers.compared is not None:
        yield Clause(f"So sánh dự thảo trước và sau khi tiếp thu: theo {pointers.of(pointers.compared)} kèm theo.")
    posted = facts.consultation.timeline.result_posted
    when = f", {posted}" if posted else ""
    source = consultation_rule("L-28.3").source
    yield Clause(f"{facts.organ} công khai kết quả tổng hợp, tiếp thu, giải trình đến Nhân dân theo {source}{when}.")
    yield Clause(f"Kính đề nghị {council(facts)} xem xét, cho ý kiến.")
