"""Thông báo lấy ý kiến Nhân dân: what is asked, where to read it, how, until when, where to (row 3; L-11.11, L-13)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.consultation.provisions_of import text_of
from vnadmin.consultation.time_case import period
from vnadmin.kinds.named import Notice
from vnadmin.model.body import Child, Clause, Item, Paragraph, Point
from vnadmin.model.recipients import Recipient
from vnadmin.model.runs import Ref, Text
from vnadmin.papers.ballot_words import return_by
from vnadmin.papers.by_hand import figure
from vnadmin.papers.extent import extent
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_lacking import lacking_words, refuse_lacking, unset
from vnadmin.papers.official_words import (
    as_is,
    cited_plan,
    council,
    file_copy,
    forms_of,
    front,
    group_words,
    matter,
    portal,
    seats,
)
from vnadmin.rules.consultation import consultation_rule
from vnadmin.text.casing import upper_first
from vnadmin.text.dates import short_date

__all__ = ["KEY", "lacking_public_notice", "make_public_notice", "posted_days"]

KEY = "thong_bao_lay_y_kien"
TEAM, PLACES = "Tổ phát phiếu", "noi_cong_khai"


def lacking_public_notice(facts: Facts) -> list[str]:
    """Còn thiếu gì để làm thông báo; empty when it can be made."""
    lines = [*lacking_words(facts, "receives"), *unset(facts, "people", "ballots")]
    if not forms_of(facts):
        lines.append("hình thức lấy ý kiến (hinh_thuc trong lay_y_kien.yaml)")
    return lines


def make_public_notice(facts: Facts) -> Notice:
    """Thông báo Về việc lấy ý kiến Nhân dân. Raises ModelError with all that `lacking_public_notice` tells."""
    refuse_lacking(lacking_public_notice(facts))
    asking = facts.consultation
    notice = Notice(
        issuer=asking.issuer,
        subject=f"Về việc lấy ý kiến Nhân dân đối với {matter(facts)}",
        opening=f"Thực hiện {cited_plan(facts)}, {facts.organ} thông báo đến toàn thể Nhân dân như sau:",
        body=[*_asked(facts), *_published(facts), *_times(facts), *_answers(facts)],
        closing=f"{facts.organ} trân trọng thông báo và mong nhận được ý kiến tham gia của Nhân dân",
        recipients=[
            council(facts),
            front(facts),
            Recipient(f"Các {group_words(facts)}", purpose="để niêm yết và thông báo đến hộ gia đình"),
            Recipient(portal(facts), purpose="để đăng tải"),
            file_copy(facts),
        ],
        signature=asking.signer,  # type: ignore[arg-type]  # there is one, as just seen
    )
    return facts.numbered(KEY, notice)


def posted_days() -> str:
    """Ít nhất bao nhiêu ngày niêm yết (L-13.2)."""
    return f"ít nhất {period('L-13.2')} ngày liên tục"


def _asked(facts: Facts) -> Iterator[Clause]:
    questions = facts.consultation.on_ballot if facts.consultation.by_ballots else ()
    below: list[Child] = [Paragraph(f"Toàn văn {matter(facts)}{_extent(facts)}.")]
    if questions:
        below.append(Paragraph(f"Phiếu lấy ý kiến của hộ gia đình hỏi {figure(len(questions))} nội dung:"))
        below += [Point([as_is(f"{one.text} (phương án: {'; '.join(one.choices)}).")]) for one in questions]
    yield Clause("Nội dung lấy ý kiến", below)


def _extent(facts: Facts) -> str:
    """How long the draft is; nothing where it is not at hand."""
    told = extent(text_of(facts.draft)) if facts.draft else ""
    return f", gồm {told}" if told else ""


def _published(facts: Facts) -> Iterator[Clause]:
    day = facts.consultation.timeline.published
    since = f" từ ngày {short_date(day)}" if day else ""
    yield Clause(
        "Nơi công khai nội dung lấy ý kiến",
        [
            Point(f"Đăng tải trên {portal(facts)}{since};"),
            Point(f"Niêm yết tại {seats(facts)}{since}, {posted_days()}."),
        ],
        label=PLACES,
    )
    forms = forms_of(facts)
    ends = [";"] * (len(forms) - 1) + ["."]
    points = [Point(f"{upper_first(words)}{end}") for words, end in zip(forms, ends, strict=True)]
    yield Clause("Hình thức lấy ý kiến", points)


def _times(facts: Facts) -> Iterator[Clause]:
    line = facts.consultation.timeline
    said: list[Child] = [Item(f"Nhân dân tham gia ý kiến: {line.people_window}.")]
    if line.ballots:
        until = return_by(line.ballots.last, facts.consultation.last_hour, TEAM)
        said.append(Item(f"Phát, thu phiếu lấy ý kiến của hộ gia đình: {line.ballots}; gửi lại phiếu {until}"))
    yield Clause("Thời gian", said)


def _answers(facts: Facts) -> Iterator[Clause]:
    asking = facts.consultation
    yield Clause("Nơi nhận ý kiến", [Paragraph(f"Ý kiến gửi về {asking.receives}.")])
    head = f"{asking.issuer.head} {facts.organ}".strip()
    posted = f" {asking.timeline.result_posted}" if asking.timeline.result_posted else ""
    said: tuple[Text, ...] = (
        f"{head} chịu trách nhiệm tổ chức tiếp nhận, tổng hợp, nghiên cứu, tiếp thu, giải trình ý kiến của Nhân dân"
        f" theo {consultation_rule('L-28.3').source}.",
        [f"Kết quả được công khai{posted} tại các nơi nêu tại ", Ref(PLACES), " Thông báo này."],
    )
    yield Clause("Trách nhiệm tổng hợp, tiếp thu, giải trình ý kiến", [Paragraph(one) for one in said])
