"""Cuộc lấy ý kiến: one consultation, said once; its papers are checked against it (L-25, L-26.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import ClassVar

from vnadmin.consultation.asked_questions import settle_questions
from vnadmin.consultation.clock import settle_hour
from vnadmin.consultation.form_letter import form_letter
from vnadmin.consultation.list_order import ListOrder, want_order
from vnadmin.consultation.question import Question
from vnadmin.consultation.regime import Purpose, want_purpose
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import want_day
from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.model.issuer import Issuer
from vnadmin.model.sheet import PER_PAGE
from vnadmin.model.signature import Signature
from vnadmin.model.sizes import want_size
from vnadmin.rules.table import table

__all__ = ["Consultation"]

MATTERS = {"opinion": ("L-25", 9), "decision": ("L-15", 6)}
"""The article that lists the matters of each regime, and how many clauses it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """Cuộc lấy ý kiến Nhân dân. Raises ModelError with every fault.

    issuer       cơ quan tổ chức lấy ý kiến: the UBND of a ward, commune or special zone
    subject      nội dung: the text or the matter that the people are asked about
    purpose      chế độ: "opinion" (tham gia ý kiến, L-25) or "decision" (bàn và quyết định, L-15); never mixed
    matter       khoản của Điều 25 hoặc Điều 15
    normative    quy phạm pháp luật: whether the text is a legal normative one; None while nobody has settled it
    forms        hình thức: letters of the points of L-26.1, or their words
    timeline     lịch
    questions    câu hỏi trên phiếu: `Question`s or their text; without a key its place is its key ("1", "2")
    asked        cơ quan, đơn vị được hỏi ý kiến
    receives     nơi nhận ý kiến: an address, an e-mail
    return_hour  giờ cuối nhận phiếu, on the last day: a `time` or "17 giờ 00"
    signer       người ký văn bản của UBND
    office       đơn vị trình văn bản sau tiếp thu: an office of the UBND, with its own letterhead and symbol
    office_signer  người ký tờ trình của đơn vị ấy
    drafted      đơn vị soạn thảo: its abbreviation, for "Lưu: VT, …"
    secret       phiếu kín: nothing on a ballot leads to its household (LYK-SECRET)
    coded        in mã phiếu: every ballot bears an opaque code; the list that leads from it to the household is a
                 file of its own, kept by `codes_kept_by` and destroyed on `codes_until`; never on a secret ballot
    qr           in mã QR của mã phiếu
    per_page     số phiếu trên một trang: 1, 2 or 4
    spare        số phiếu dự phòng của mỗi tổ dân phố
    order        thứ tự danh sách hộ gia đình và phiếu: "name" (Vietnamese order), "code", "address", or "list" as given
    size         cỡ chữ: the size set of all papers that are made, 14 or 13
    papers       văn bản: files of the consultation's papers that do not stand in its folder
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
    questions: Sequence[Question | str] = ()
    asked: Sequence[str] = ()
    receives: str = ""
    return_hour: time | str | None = None
    signer: Signature | None = None
    office: Issuer | None = None
    office_signer: Signature | None = None
    drafted: str = ""
    secret: bool = False
    coded: bool = False
    qr: bool = False
    codes_kept_by: str = ""
    codes_until: date | None = None
    per_page: int = 1
    spare: int = 0
    order: ListOrder = "name"
    size: int = field(default_factory=lambda: table().size_sets.default)

    def __post_init__(self) -> None:
        faults = Faults()
        faults.want("issuer", self.issuer, (Issuer,), "L-26.2", "phải là cơ quan tổ chức lấy ý kiến")
        self._set("subject", faults.line("subject", self.subject))
        if want_purpose(faults, self.purpose):
            self._check_matter(faults)
        faults.want("timeline", self.timeline, (Timeline,), "L-28.1/1", "phải là lịch của cuộc lấy ý kiến")
        if self.normative is not None:
            faults.want("normative", self.normative, (bool,), "L-25.7", "phải là có hoặc không")
        self._set("forms", settle_each(faults, "forms", self.forms, form_letter))
        self._set("papers", settle_each(faults, "papers", self.papers, one_line))
        self._settle_asking(faults)
        self._settle_signers(faults)
        self._check_printing(faults)
        faults.refuse()

    def _set(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    @property
    def on_ballot(self) -> tuple[Question, ...]:
        """Các câu hỏi trên phiếu, each with its key."""
        return self.questions  # type: ignore[return-value]  # normal form

    @property
    def last_hour(self) -> time | None:
        """Giờ cuối nhận phiếu; None where none is said."""
        return self.return_hour  # type: ignore[return-value]  # normal form

    @property
    def by_ballots(self) -> bool:
        """Có phát phiếu: whether ballots go to households (L-26.1, point c; or their days are set)."""
        return "c" in self.forms or self.timeline.ballots is not None

    def _check_matter(self, faults: Faults) -> None:
        rule, last = MATTERS[self.purpose]
        if type(self.matter) is not int or not 1 <= self.matter <= last:
            article = rule.removeprefix("L-")
            vi = f"Điều {article} Luật Thực hiện dân chủ ở cơ sở có các khoản từ 1 đến {last}"
            faults.add("matter", f"want a clause from 1 to {last}, got {self.matter!r}", rule, vi)

    def _settle_asking(self, faults: Faults) -> None:
        """What is asked of whom, and where and until when the answers go."""
        self._set("questions", settle_questions(faults, "questions", self.questions))
        self._set("asked", settle_each(faults, "asked", self.asked, one_line))
        for name in ("receives", "drafted"):
            self._set(name, faults.line(name, getattr(self, name), empty=True))
        self._set("return_hour", settle_hour(faults, "return_hour", self.return_hour))

    def _settle_signers(self, faults: Faults) -> None:
        """A signature must be one that its organ can have, as on its papers."""
        faults.want("office", self.office, (Issuer, type(None)), "ND30-I-II-2", "phải là đơn vị trình")
        organs = {"signer": ("issuer", self.issuer), "office_signer": ("office", self.office)}
        for name, (organ, issuer) in organs.items():
            signature = getattr(self, name)
            if signature is None or organ in faults.fields:
                continue
            if not faults.want(name, signature, (Signature,), "ND30-I-II-7", "phải là người ký"):
                continue
            if issuer is None:
                vi = "có người ký tờ trình thì phải ghi đơn vị trình (don_vi_trinh)"
                faults.add(name, "a signer without his office", "ND30-I-II-7", vi)
                continue
            settled = signature.settled(issuer)
            faults.extend(fault.under(name) for fault in settled.faults(issuer))
            self._set(name, settled)

    def _check_printing(self, faults: Faults) -> None:
        for name in ("secret", "coded", "qr"):
            faults.want(name, getattr(self, name), (bool,), "LYK-SECRET", "phải là có hoặc không")
        self._check_codes(faults)
        if type(self.per_page) is not int or self.per_page not in PER_PAGE:
            vi = f"một trang in {', '.join(map(str, PER_PAGE[:-1]))} hoặc {PER_PAGE[-1]} phiếu"
            faults.add("per_page", f"want one of {PER_PAGE}, got {self.per_page!r}", "LYK-PRINT", vi)
        if type(self.spare) is not int or self.spare < 0:
            vi = "số phiếu dự phòng phải là số nguyên, không âm"
            faults.add("spare", f"want a number from 0, got {self.spare!r}", "LYK-PRINT", vi)
        want_order(faults, "order", self.order)
        want_size(faults, self.size)

    def _check_codes(self, faults: Faults) -> None:
        """Codes lead to households: somebody answers for their list, and it has an end."""
        self._set("codes_kept_by", faults.line("codes_kept_by", self.codes_kept_by, empty=True))
        if self.codes_until is not None:
            want_day(faults, "codes_until", self.codes_until)
        if self.coded is not True:
            if self.qr is True:
                vi = "mã QR là của mã phiếu: ghi in_ma_phieu: có, hoặc bỏ in_ma_qr"
                faults.add("qr", "a QR code of no code", "LYK-SECRET", vi)
            return
        if self.secret is True:
            vi = "phiếu kín không có mã phiếu: danh sách mã dẫn đến hộ gia đình"
            faults.add("coded", "a secret ballot bears no code", "LYK-SECRET", vi)
        if not self.codes_kept_by:
            faults.add(
                "codes_kept_by", "who keeps the list of codes?", "LYK-SECRET", "phải ghi người giữ danh sách mã phiếu"
            )
        if self.codes_until is None:
            vi = "phải ghi ngày hủy danh sách mã phiếu"
            faults.add("codes_until", "when is the list of codes destroyed?", "LYK-SECRET", vi)
