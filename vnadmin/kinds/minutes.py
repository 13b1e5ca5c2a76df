"""Biên bản, the minutes of a meeting (Mẫu 1.9, ND30-III-M1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from vnadmin.errors import Fault
from vnadmin.kinds.composing import of_paper
from vnadmin.kinds.listed_names import one_name, settle_names
from vnadmin.kinds.listing import line, listing
from vnadmin.kinds.paper import Paper
from vnadmin.kinds.registry import kind
from vnadmin.model.body import Body, Child, Paragraph
from vnadmin.model.document import Document
from vnadmin.model.faults import Faults, settle_each
from vnadmin.model.given_body import settle_given_body
from vnadmin.model.recipients import FileCopy
from vnadmin.model.signatory import Signatory, settle_signatory
from vnadmin.model.signature import Signature
from vnadmin.rules.wording import wording
from vnadmin.text.casing import lower_first, upper_first
from vnadmin.text.dates import long_moment

__all__ = ["Minutes"]

RULE = "ND30-III-M1.9"
EMPTY = Fault("", "minutes say what happened", RULE, "biên bản phải có nội dung")
MEETINGS = ("hội nghị", "hội thảo", "hội đàm", "đại hội", "buổi làm việc", "phiên họp", "kỳ họp")


def _compose(minutes: Minutes) -> Document:
    chair, secretary, *witnesses = minutes.signers
    roles = [wording("thu_ky"), *(one.role or wording("nguoi_chung_kien") for one in witnesses)]
    below = zip([secretary, *witnesses], roles, strict=True)
    return Document(
        **of_paper(minutes),
        place="",
        date=minutes.ended.date(),
        signature=Signature(chair.name, wording("chu_toa"), other_title=chair.title, own_power=True),
        body=minutes.lines,
        closing=wording("ket_thuc_hop").format(meeting=minutes.gathering, moment=long_moment(minutes.ended)),
        cosigners=tuple(replace(one, title="", role=role) for one, role in below),
    )


@kind("bien_ban", _compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes(Paper):
    """Biên bản: as `Paper` (its subject is the meeting's name), and

    started, ended   thời gian bắt đầu, kết thúc: day and hour
    venue            địa điểm
    present          thành phần tham dự: who took part; absent (vắng mặt), witnesses (người chứng kiến) where there are
    chair, secretary chủ tọa, thư ký: a `Signatory`, or "Nguyễn Văn A, Trưởng phòng …"
    body             nội dung: what was said and decided, in its order
    """

    filed: ClassVar[FileCopy] = FileCopy("Hồ sơ")

    started: datetime
    ended: datetime
    venue: str
    present: Sequence[str] | str
    chair: Signatory | str
    secretary: Signatory | str
    body: Sequence[Child | str] | str
    absent: Sequence[str] | str = ()
    witnesses: Sequence[Signatory | str] | str = ()

    def settle(self, faults: Faults) -> None:
        Paper.settle(self, faults)
        whens = [
            faults.want(n, getattr(self, n), (datetime,), RULE, "phải là giờ và ngày") for n in ("started", "ended")
        ]
        if all(whens) and (self.started.tzinfo is None) != (self.ended.tzinfo is None):
            vi = "giờ bắt đầu và giờ kết thúc phải cùng có hoặc cùng không có múi giờ"
            where = "started" if self.started.tzinfo else "ended"
            faults.add(where, "one of the two hours has a time zone, the other has none", RULE, vi)
        elif all(whens) and self.ended < self.started:
            vi = "thời gian kết thúc phải sau thời gian bắt đầu"
            faults.add("ended", "the meeting ends before it begins", RULE, vi)
        self._set("venue", faults.attempt("venue", partial(one_name, self.venue, wording("dia_diem"))))
        for name, label in (("present", wording("thanh_phan")), ("absent", wording("vang_mat"))):
            self._set(name, settle_names(faults, name, getattr(self, name), label))
        if not self.present and "present" not in faults.fields:
            faults.add("present", "minutes say who took part", RULE, "biên bản phải ghi thành phần tham dự")
        for name in ("chair", "secretary"):
            self._set(name, faults.attempt(name, partial(_as_signer, getattr(self, name)), RULE))
        self._set("witnesses", settle_each(faults, "witnesses", self.witnesses, settle_signatory))
        self._set("body", settle_given_body(faults, "body", self.body, EMPTY))

    def said_besides(self) -> Sequence[str]:
        """Who was there: "45 hộ gia đình có tên tại Phụ lục"."""
        return (*self.present, *self.absent)

    def texts(self) -> dict[str, Any]:
        """As of `Paper`; the body before the annexes."""
        return {"body": self.body} | Paper.texts(self)

    @property
    def gathering(self) -> str:
        """Cuộc họp, hội nghị, hội thảo …: as the subject calls it."""
        subject = self.subject.casefold()
        return upper_first(next((word for word in MEETINGS if subject.startswith(word)), "cuộc họp"))

    @property
    def signers(self) -> tuple[Signatory, ...]:
        """Chủ tọa, thư ký, người chứng kiến, in this order."""
        return (self.chair, self.secretary, *self.witnesses)  # type: ignore[arg-type]  # normal form

    @property
    def lines(self) -> Body:
        """The text of the minutes as it stands on the page."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[Child]:
        yield line(wording("thoi_gian_bat_dau"), long_moment(self.started))
        yield line(wording("dia_diem"), self.venue)
        yield from listing(wording("thanh_phan"), tuple(self.present))
        if self.absent:
            yield from listing(wording("vang_mat"), tuple(self.absent))
        chair, secretary, *witnesses = (one.line for one in self.signers)
        yield line(wording("chu_tri_chu_toa"), chair)
        yield line(wording("nguoi_ghi"), secretary)
        if witnesses:
            yield from listing(f"{wording('nguoi_chung_kien')}:", witnesses)
        yield Paragraph(wording("noi_dung_bien_ban").format(meeting=lower_first(self.gathering)))
        yield from self.body  # type: ignore[misc]  # normal form


def _as_signer(given: object) -> Signatory:
    one = settle_signatory(given)
    Signature(one.name)  # a name is written alike above every signature
    return one
