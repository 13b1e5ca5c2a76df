"""Kết quả kiểm phiếu: the figures of one residential group, or of the commune (N-4.6a, LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vnadmin.consultation.codes import settle_code
from vnadmin.consultation.figures import settle_figure
from vnadmin.consultation.invariants import break_in_question, break_in_sums
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.reason import Reason, State
from vnadmin.consultation.tallied_reasons import ReasonCounts, settle_reasons
from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults, as_tuple

__all__ = ["Tally"]

KNOWN = ("households", "issued", "returned", "late", "valid", "invalid")
FORMS = ("printed", "left", "spoiled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Kết quả kiểm phiếu, typed from the minutes or made by `count`; every figure is a whole number.

    group                   mã tổ dân phố; empty for the whole commune
    households              H, số hộ gia đình trong danh sách
    printed, left, spoiled  số phiếu in, còn lại chưa phát, hỏng; None while not known, nothing beside a known `printed`
                            being 0
    issued, returned        I, R: số phiếu phát ra, thu về (late ones apart)
    late                    số phiếu nộp muộn
    valid, invalid          V, X: số phiếu hợp lệ, không hợp lệ
    reasons                 {reason: number} of invalid ballots and of those set aside; becomes a tuple of pairs.
                            Invalid ballots of which no reason is told are counted as `Reason.UNSTATED`
    questions               one `QuestionTally` for each question

    Raises ModelError with every sum that does not add up, in the words of the minutes (LYK-COUNT).
    """

    group: str = ""
    households: int
    issued: int
    returned: int
    valid: int
    invalid: int
    late: int = 0
    printed: int | None = None
    left: int | None = None
    spoiled: int | None = None
    reasons: Mapping[Reason, int] | ReasonCounts = ()
    questions: Sequence[QuestionTally]

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "group", settle_code(faults, "group", self.group, empty=True))
        for name in KNOWN:
            object.__setattr__(self, name, settle_figure(faults, name, getattr(self, name)))
        for name in FORMS:
            self._settle_form(faults, name)
        object.__setattr__(self, "reasons", settle_reasons(faults, self.reasons, self.invalid))
        object.__setattr__(self, "questions", _questions(faults, self.questions))
        faults.extend(break_in_sums(self, faults.fields))
        if not faults.fields & {"valid", "questions"}:
            for i, one in enumerate(self.questions):
                faults.extend(fault.under(f"questions[{i}]") for fault in break_in_question(one, self.valid))
        faults.refuse()

    def _settle_form(self, faults: Faults, name: str) -> None:
        value = getattr(self, name)
        if value is None and self.printed is not None:
            value = 0
        object.__setattr__(self, name, None if value is None else settle_figure(faults, name, value))

    @property
    def not_returned(self) -> int:
        """Số phiếu không thu về: I − R − late; a ballot that was set aside is among them, for it is not in R."""
        return self.issued - self.returned - self.late

    @property
    def set_aside(self) -> int:
        """Số phiếu để riêng, of households of this group."""
        return sum(self.counts_of("set_aside").values())

    def counts_of(self, state: State) -> Mapping[Reason, int]:
        """Số phiếu theo lý do: those that are "invalid" or "set_aside", in the order of `Reason`; none is 0."""
        return {reason: count for reason, count in self.reasons if reason.state == state}  # type: ignore[misc]  # normal form

    def of(self, key: str) -> QuestionTally:
        """Kết quả của nội dung hỏi có mã này. Raises ModelError for a question that was not asked."""
        for one in self.questions:
            if one.question.key == key:
                return one
        raise ModelError([Fault("", f"no question {key!r}", "LYK-COUNT", f"không có nội dung hỏi “{key}”")])


def _questions(faults: Faults, given: object) -> tuple[QuestionTally, ...]:
    found: dict[str, QuestionTally] = {}
    for i, one in enumerate(_wanted(faults, as_tuple(given))):
        key = one.question.key
        if key in found:
            vi = f"nội dung hỏi “{key}” có hai kết quả"
            faults.add(f"questions[{i}]", f"question {key!r} is counted twice", "LYK-COUNT", vi)
        found[key] = one
    return tuple(found.values())


def _wanted(faults: Faults, given: Iterable[object]) -> list[QuestionTally]:
    made = []
    for i, one in enumerate(given):
        if isinstance(one, QuestionTally):
            made.append(one)
        else:
            faults.want(f"questions[{i}]", one, (QuestionTally,), vi="phải là kết quả của một nội dung hỏi")
    return made
