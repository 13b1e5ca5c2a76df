"""Công văn lấy ý kiến cơ quan, đơn vị: asks offices for their opinions on the draft (row 2 of the papers; L-26.1)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.kinds.addressed import OfficialLetter
from vnadmin.model.body import Clause
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_lacking import lacking_words, refuse_lacking, unset
from vnadmin.papers.official_words import cited_plan, drafted_text, file_copy, matter, within

__all__ = ["KEY", "lacking_agencies_letter", "make_agencies_letter"]

KEY = "cong_van_lay_y_kien"


def lacking_agencies_letter(facts: Facts) -> list[str]:
    """Còn thiếu gì để làm công văn; empty when it can be made."""
    lines = [*lacking_words(facts, "asked", "receives", "drafted"), *unset(facts, "agencies")]
    if " " in facts.consultation.drafted:
        lines.append(
            "chữ viết tắt của đơn vị soạn thảo, không có khoảng trống (don_vi_soan_thao trong lay_y_kien.yaml)"
        )
    return [*lines, *([] if facts.draft else ["dự thảo lấy ý kiến (du_thao.yaml)"])]


def make_agencies_letter(facts: Facts) -> OfficialLetter:
    """Công văn V/v lấy ý kiến, to `consultation.asked`, with the draft attached.

    Raises ModelError with all that `lacking_agencies_letter` tells.
    """
    refuse_lacking(lacking_agencies_letter(facts))
    asking = facts.consultation
    letter = OfficialLetter(
        issuer=asking.issuer,
        drafting_unit=asking.drafted,
        subject=f"lấy ý kiến đối với {matter(facts)}",
        addressees=asking.asked,
        opening=(
            f"Thực hiện {cited_plan(facts)}, {facts.organ} đề nghị Quý cơ quan, đơn vị nghiên cứu, tham gia ý kiến"
            f" đối với {matter(facts)}, cụ thể như sau:"
        ),
        body=list(_clauses(facts)),
        closing=f"{facts.organ} trân trọng đề nghị sự phối hợp của Quý cơ quan, đơn vị",
        attachments=[drafted_text(facts)],
        recipients=[file_copy(facts)],
        signature=asking.signer,  # type: ignore[arg-type]  # there is one, as just seen
    )
    return facts.numbered(KEY, letter)


def _clauses(facts: Facts) -> Iterator[Clause]:
    asking = facts.consultation
    yield Clause(f"Nội dung lấy ý kiến: toàn văn {matter(facts)}.")
    yield Clause(f"Thời gian tham gia ý kiến: {within(asking.timeline.agencies)}.")
    yield Clause(f"Ý kiến tham gia bằng văn bản gửi về {asking.receives}; ghi rõ điều, khoản được góp ý và lý do.")
