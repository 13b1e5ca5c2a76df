"""Giấy mời, an invitation to a meeting (Mẫu 1.7, ND30-III-M1.7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from vnadmin.kinds.composing import of_signed
from vnadmin.kinds.listed_names import one_name, settle_names, without_labels
from vnadmin.kinds.listing import line, listing
from vnadmin.kinds.registry import kind
from vnadmin.kinds.signed_paper import SignedPaper
from vnadmin.model.body import Body, Child
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults
from vnadmin.model.given_body import settle_given_body
from vnadmin.rules.wording import wording
from vnadmin.text.casing import cased, upper_first, within_sentence
from vnadmin.text.dates import long_moment

__all__ = ["Invitation"]

RULE = "ND30-III-M1.7"


def _compose(invitation: Invitation) -> Document:
    return Document(**of_signed(invitation), body=invitation.lines)


@kind("giay_moi", _compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(SignedPaper):
    """Giấy mời: as `SignedPaper`, and

    guests       người được mời: names, offices, organs
    time         thời gian: day and hour; the weekday comes by itself
    venue        địa điểm
    chair        chủ trì
    meeting      tên cuộc họp, after "Tới dự": the subject, when not said
    notes        lưu ý: what guests should bring or know, paragraphs or text
    """

    guests: Sequence[str] | str
    time: datetime
    venue: str
    chair: str
    meeting: str = ""
    notes: Sequence[Child | str] | str = ()

    def settle(self, faults: Faults) -> None:
        SignedPaper.settle(self, faults)
        labels = "Kính mời", wording("kinh_gui").removesuffix(":")
        self._set("guests", settle_names(faults, "guests", self.guests, *labels))
        if not self.guests and "guests" not in faults.fields:
            faults.add("guests", "an invitation invites somebody", RULE, "giấy mời phải ghi mời ai")
        faults.want("time", self.time, (datetime,), RULE, "phải là giờ và ngày")
        for name, label in (("venue", wording("dia_diem")), ("chair", wording("chu_tri"))):
            self._set(name, faults.attempt(name, partial(one_name, getattr(self, name), label)))
        if self.meeting != "":
            self._set("meeting", faults.attempt("meeting", partial(one_name, self.meeting, wording("toi_du"))))
        self._check_days(faults)
        self._set("notes", settle_given_body(faults, "notes", self.notes))

    def _check_days(self, faults: Faults) -> None:
        time: object = self.time
        if type(self.date) is date and isinstance(time, datetime) and time.date() < self.date:
            vi = "giấy mời ghi ngày sau cuộc họp: xem lại ngày ban hành và thời gian họp"
            faults.add("time", "the meeting was before the invitation", RULE, vi)

    def said_besides(self) -> Sequence[str]:
        """Whom it invites: "các ông (bà) có tên tại Phụ lục"."""
        return tuple(self.guests)

    def texts(self) -> dict[str, Any]:
        """As of `Paper`; the notes before the annexes."""
        return {"notes": self.notes} | SignedPaper.texts(self)

    @property
    def lines(self) -> Body:
        """The text of the invitation as it stands on the page."""
        issuer = cased(upper_first(self.issuer.name))
        meeting = self.meeting or within_sentence(without_labels(self.subject, wording("ve_viec")))
        return (
            *listing(f"{issuer} {wording('kinh_moi')}", self.guests),
            line(wording("toi_du"), meeting),
            line(wording("chu_tri"), self.chair),
            line(wording("thoi_gian"), long_moment(self.time, named=True)),
            line(wording("dia_diem"), self.venue),
            *self.notes,  # type: ignore[arg-type]  # normal form
        )
