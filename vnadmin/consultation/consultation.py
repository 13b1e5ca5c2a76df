"""Cuộc lấy ý kiến: one consultation, said once; its papers are checked against it (L-25, L-26.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from vnadmin.consultation.regime import Purpose, want_purpose
from vnadmin.consultation.timeline import Timeline
from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.model.issuer import Issuer
from vnadmin.rules.consultation import consultation_forms
from vnadmin.text.spelling import fold

__all__ = ["Consultation"]

MATTERS = {"opinion": ("L-25", 9), "decision": ("L-15", 6)}
"""The article that lists the matters of each regime, and how many clauses it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """Cuộc lấy ý kiến Nhân dân.

    issuer     cơ quan tổ chức lấy ý kiến: the UBND of a ward, commune or special zone
    subject    nội dung: the text or the matter that the people are asked about
    purpose    chế độ: "opinion" (tham gia ý kiến, L-25) or "decision" (bàn và quyết định, L-15); never mixed
    matter     khoản của Điều 25 hoặc Điều 15
    normative  quy phạm pháp luật: whether the text is a legal normative one; None while nobody has settled it
    forms      hình thức: letters of the points of L-26.1, or their words
    timeline   lịch
    papers     văn bản: files of the consultation's papers that do not stand in its folder
    """

    kind: ClassVar[str] = "lay_y_kien"

    issuer: Issuer
    subject: str
    purpose: Purpose
    matter: int
    timeline: Timeline
    normative: bool | None = None
    forms: Sequence[str] = ()
    papers: Sequence[str] = ()

    def __post_init__(self) -> None:
        faults = Faults()
        faults.want("issuer", self.issuer, (Issuer,), "L-26.2", "phải là cơ quan tổ chức lấy ý kiến")
        object.__setattr__(self, "subject", faults.line("subject", self.subject))
        if want_purpose(faults, self.purpose):
            self._check_matter(faults)
        faults.want("timeline", self.timeline, (Timeline,), "L-28.1/1", "phải là lịch của cuộc lấy ý kiến")
        if self.normative is not None:
            faults.want("normative", self.normative, (bool,), "L-25.7", "phải là có hoặc không")
        object.__setattr__(self, "forms", settle_each(faults, "forms", self.forms, _as_form))
        object.__setattr__(self, "papers", settle_each(faults, "papers", self.papers, one_line))
        faults.refuse()

    def _check_matter(self, faults: Faults) -> None:
        rule, last = MATTERS[self.purpose]
        if type(self.matter) is not int or not 1 <= self.matter <= last:
            article = rule.removeprefix("L-")
            vi = f"Điều {article} Luật Thực hiện dân chủ ở cơ sở có các khoản từ 1 đến {last}"
            faults.add("matter", f"want a clause from 1 to {last}, got {self.matter!r}", rule, vi)


def _as_form(given: object) -> str:
    """The letter of a form that is said by its letter or in its words."""
    forms = consultation_forms()
    said = one_line(given)
    letters = {fold(words): letter for letter, words in forms.items()} | {fold(letter): letter for letter in forms}
    found = letters.get(fold(said.removeprefix("điểm ")).rstrip(")."))
    if found is None:
        faults = Faults()
        known = "; ".join(f"{letter}) {words}" for letter, words in forms.items())
        vi = f"“{said}” không phải là hình thức lấy ý kiến; có: {known}"
        faults.add("", f"{said!r} is no form of L-26.1", "L-26.1", vi)
        faults.refuse()
    return str(found)
