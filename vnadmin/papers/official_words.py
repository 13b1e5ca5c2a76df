"""Lời chung của văn bản UBND: how the matter, the plan and the offices are named, and who always receives (L-28.1/2).

Every paper of the UBND takes these words from here, so that no two of them say the same thing differently.
"""

from __future__ import annotations

import re

from vnadmin.consultation.group_types import TYPES, type_of
from vnadmin.consultation.window import Window
from vnadmin.kinds.signed_paper import SignedPaper
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import FileCopy, Recipient
from vnadmin.model.runs import Run
from vnadmin.papers.facts import Facts
from vnadmin.rules.authority import organs
from vnadmin.rules.consultation import consultation_forms
from vnadmin.rules.kinds import kind_rows
from vnadmin.text.casing import within_sentence
from vnadmin.text.dates import long_date
from vnadmin.text.spelling import fold

__all__ = [
    "as_is",
    "cited_plan",
    "cited_report",
    "council",
    "drafted_text",
    "file_copy",
    "forms_of",
    "front",
    "group_words",
    "matter",
    "portal",
    "seats",
    "spell_out",
    "tell",
    "within",
]

PLAN, REPORT = "ke_hoach", "bao_cao_tong_hop"
FRONT = ("Ủy ban MTTQ Việt Nam", "Ủy ban Mặt trận Tổ quốc Việt Nam")
GROUPS = ("tổ dân phố", "thôn")
"""What a residential group is called where no list says it."""
SHORT = "tổ"
"""Short for "tổ dân phố" in a name."""


def matter(facts: Facts) -> str:
    """Nội dung lấy ý kiến within a sentence: "dự thảo Quy chế thực hiện dân chủ …"."""
    return within_sentence(facts.consultation.subject)


def cited_plan(facts: Facts) -> str:
    """Kế hoạch as other papers cite it; blanks for a number and a day that văn thư has not given yet."""
    plan = facts.plan
    if plan is None:
        return ""
    number, day = facts.number_and_day(PLAN, plan)
    return f"{_named(plan.kind)} số {number} {long_date(day)} của {facts.organ} {tell(plan)}"


def cited_report(facts: Facts) -> str:
    """Báo cáo tổng hợp, tiếp thu, giải trình as the papers after it cite it."""
    row, found = kind_rows()["bao_cao"], facts.registered.get(REPORT)
    number = DocumentNumber(f"{row.symbol}-{facts.consultation.issuer.abbreviation}", found.number if found else None)
    return f"{row.name} số {number} {long_date(found.day if found else None)} của {facts.organ}"


def tell(paper: SignedPaper) -> str:
    """Về việc gì: the subject after the number, "về tổ chức lấy ý kiến …"."""
    subject = within_sentence(paper.subject)
    return subject if fold(subject).startswith("về ") else f"về {subject}"


def drafted_text(facts: Facts) -> str:
    """Dự thảo gửi kèm: "Dự thảo Quyết định ban hành Quy chế …"; empty where there is no draft."""
    draft = facts.draft
    return f"Dự thảo {_named(draft.kind)} {within_sentence(draft.subject)}" if draft else ""


def _named(kind: str) -> str:
    return kind_rows()[kind].name


def council(facts: Facts) -> str:
    """HĐND cùng cấp: "HĐND phường Bắc Kạn"."""
    return f"{organs()['people_council'].short} {facts.place}"


def front(facts: Facts) -> str:
    """Ủy ban MTTQ Việt Nam cùng cấp."""
    return f"{FRONT[0]} {facts.place}"


def portal(facts: Facts) -> str:
    """Cổng thông tin điện tử của phường, xã (L-13)."""
    return f"Cổng thông tin điện tử {facts.place}"


def seats(facts: Facts) -> str:
    """Nơi niêm yết (L-13.2): the seat of HĐND and UBND, and the community houses."""
    both = f"{organs()['people_council'].short}, {facts.organ}"
    return f"trụ sở {both} và nhà văn hóa, nhà sinh hoạt cộng đồng của các {group_words(facts)}"


def group_words(facts: Facts) -> str:
    """Tổ dân phố, thôn: what the groups of this ward are called, as their list names them."""
    said = {type_of(one.name) for one in facts.groups}
    called = {GROUPS[0] if words == SHORT else words for words in said}
    known = [words for words in TYPES if words in called]
    return ", ".join(known or ([GROUPS[0]] if facts.place.startswith("phường ") else GROUPS))


def file_copy(facts: Facts) -> FileCopy:
    """Lưu: VT và đơn vị soạn thảo."""
    return Recipient.file(facts.consultation.drafted)


def forms_of(facts: Facts) -> tuple[str, ...]:
    """Hình thức lấy ý kiến in the words of L-26.1, in its order; ballots count as chosen where their days are set."""
    consultation = facts.consultation
    chosen = {*consultation.forms, *("c" if consultation.by_ballots else "")}
    return tuple(words for letter, words in consultation_forms().items() if letter in chosen)


def within(window: Window | None) -> str:
    """Khoảng thời gian as it stands in a sentence; empty while it is not known."""
    return "" if window is None else str(window)


def as_is(text: str) -> Run:
    """Lời người khác viết: on one line, and nothing in it is read as a reference."""
    return Run(" ".join(text.split()), literal=True)


def spell_out(text: str) -> str:
    """Viết đủ chữ: the short names of the organs of a ward in full, for a text that is read aloud.

    >>> spell_out("UBND phường (qua Ủy ban MTTQ Việt Nam phường)")
    'Ủy ban nhân dân phường, qua Ủy ban Mặt trận Tổ quốc Việt Nam phường'
    """
    for short, whole in (*((row.short, row.name) for row in organs().values()), ("MTTQ", "Mặt trận Tổ quốc")):
        text = re.sub(rf"\b{re.escape(short)}\b", whole, text)
    for written, said in ((" (", ", "), (")", ""), (" - ", " ")):
        text = text.replace(written, said)
    return text
