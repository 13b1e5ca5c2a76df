"""Phiếu lấy ý kiến của hộ gia đình: one ballot, laid down by the UBND of the commune (N-4.5a, N-4.5b, L-19.3).

The annex of Nghị định số 59/2023/NĐ-CP has no form of it: what stands on it is what N-4.5b asks for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal, TypeAlias

from vnadmin.consultation.codes import settle_code
from vnadmin.consultation.household import Household
from vnadmin.consultation.question import Question
from vnadmin.consultation.window import want_day
from vnadmin.kinds import sheet
from vnadmin.model.body import Paragraph
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.issuer import Issuer
from vnadmin.model.runs import Bold
from vnadmin.model.sheet import Choices, Fact, Part, Sheet, SignPlace, WriteIn
from vnadmin.model.sizes import want_size
from vnadmin.papers.ballot_words import how_to_mark, return_by
from vnadmin.papers.by_hand import BY_HAND
from vnadmin.rules.table import table

__all__ = ["Ballot", "Sealed"]

RULE = "N-4.5b"
MOST_LINES = 30
Sealed: TypeAlias = Literal["stamp", "signature"]
"""What makes a ballot the issued one: the hanging stamp of the UBND (commune-wide), or the group head's signature."""


def _compose(ballot: Ballot) -> Sheet:
    return Sheet(
        issuer=ballot.issuer,
        name="Phiếu lấy ý kiến",
        subject=ballot.subject,
        stamp="Đóng dấu treo" if ballot.sealed == "stamp" else "",
        facts=tuple(_facts(ballot)),
        body=tuple(_body(ballot)),
        qr=ballot.code if ballot.qr else "",
        signers=_signers(ballot),
        size=ballot.size,
    )


@sheet(_compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """Phiếu lấy ý kiến.

    issuer       cơ quan phát phiếu: the UBND, or the residential group
    subject      về việc gì
    questions    nội dung hỏi
    return_by    ngày cuối nhận phiếu; return_hour the hour of that day, where there is one
    return_to    nơi gửi lại phiếu
    summary      tóm tắt nội dung, may be empty
    household    hộ gia đình; None leaves dots: a spare form
    group        tên tổ dân phố, thôn
    code         mã phiếu, may be empty
    qr           in mã QR của mã phiếu; never without a code
    secret       phiếu kín: no name, no address, no signature; a code is refused, since its list leads to the household
    sealed       "stamp": dấu treo của UBND, góc trên bên trái; "signature": chữ ký của Tổ trưởng, góc dưới bên phải
    lines        số dòng để ghi ý kiến khác, for each question that asks for one
    size         cỡ chữ: 14 hoặc 13

    Raises ModelError with every fault (N-4.5b).
    """

    issuer: Issuer
    subject: str
    questions: Sequence[Question]
    return_by: date
    return_hour: time | None = None
    return_to: str
    summary: str = ""
    household: Household | None = None
    group: str = ""
    code: str = ""
    qr: bool = False
    secret: bool = False
    sealed: Sealed = "stamp"
    lines: int = 3
    size: int = field(default_factory=lambda: table().size_sets.default)

    def __post_init__(self) -> None:
        faults = Faults()
        faults.want("issuer", self.issuer, (Issuer,), "N-4.5a", "phải là cơ quan phát phiếu")
        for name, empty in (("subject", False), ("return_to", False), ("group", True)):
            object.__setattr__(self, name, faults.line(name, getattr(self, name), empty=empty))
        object.__setattr__(self, "summary", faults.words("summary", self.summary, empty=True))
        object.__setattr__(self, "code", settle_code(faults, "code", self.code, empty=True))
        object.__setattr__(self, "questions", as_tuple(self.questions))
        self._check_questions(faults)
        want_day(faults, "return_by", self.return_by)
        faults.want("return_hour", self.return_hour, (time, type(None)), RULE, "phải là giờ, như 17:00")
        faults.want("household", self.household, (Household, type(None)), "L-19.3", "phải là hộ gia đình")
        self._check_form(faults)
        faults.refuse()

    def _check_questions(self, faults: Faults) -> None:
        if not self.questions:
            faults.add("questions", "a ballot asks something", RULE, "phiếu phải có nội dung hỏi")
        for i, question in enumerate(self.questions):
            faults.want(f"questions[{i}]", question, (Question,), RULE, "phải là nội dung hỏi")

    def _check_form(self, faults: Faults) -> None:
        faults.want("secret", self.secret, (bool,), vi="phải là có hoặc không")
        if self.secret is True and (self.code or self.household is not None):
            vi = "phiếu kín không ghi mã phiếu, tên hay địa chỉ của hộ gia đình"
            faults.add("secret", "a secret ballot bears no code and no household", "LYK-SECRET", vi)
        if faults.want("qr", self.qr, (bool,), vi="phải là có hoặc không") and self.qr and not self.code:
            faults.add("qr", "a QR code of no code", "LYK-SECRET", "mã QR là của mã phiếu: phiếu này không có mã")
        if self.sealed not in ("stamp", "signature"):
            vi = "phiếu có dấu treo của UBND hoặc chữ ký của Tổ trưởng"
            faults.add("sealed", f"want 'stamp' or 'signature', got {self.sealed!r}", "N-4.5b/dau", vi)
        if type(self.lines) is not int or not 1 <= self.lines <= MOST_LINES:
            vi = f"số dòng để ghi ý kiến khác từ 1 đến {MOST_LINES}"
            faults.add("lines", f"want 1 to {MOST_LINES} lines, got {self.lines!r}", RULE, vi)
        want_size(faults, self.size)


def _facts(ballot: Ballot) -> Iterator[Fact]:
    if ballot.code:
        yield Fact("Mã phiếu", ballot.code)
    if not ballot.secret:
        household = ballot.household
        yield Fact("Đại diện hộ gia đình", household.representative if household else "")
        yield Fact("Địa chỉ", household.address if household else "")
    if ballot.group:
        yield Fact("", ballot.group)


def _body(ballot: Ballot) -> Iterator[Part]:
    if ballot.summary:
        yield Paragraph(ballot.summary, literal=True)
    for number, question in enumerate(ballot.questions, 1):
        yield Paragraph([Bold(f"{number}. {question.text}")], literal=True)
        yield Choices(tuple(question.choices))
        if question.other_opinion:
            yield WriteIn("Ý kiến khác (nếu có)", lines=ballot.lines)
    yield Paragraph([Bold("Cách ghi phiếu: "), how_to_mark(ballot.questions)])
    until = return_by(ballot.return_by, ballot.return_hour, ballot.return_to)
    yield Paragraph([Bold("Thời hạn gửi lại phiếu: "), until])


def _signers(ballot: Ballot) -> tuple[tuple[SignPlace, ...], ...]:
    places = [] if ballot.secret else [SignPlace("Đại diện hộ gia đình", note=BY_HAND)]
    if ballot.sealed == "signature":
        places.append(SignPlace("Tổ trưởng", note=BY_HAND))
    return (tuple(places),) if places else ()
