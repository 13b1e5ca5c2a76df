"""Kết quả một nội dung hỏi: how often each choice of a question was marked, in one group or in all (LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass

from vnadmin.consultation.figures import settle_figure
from vnadmin.consultation.question import Question
from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults, as_tuple

__all__ = ["QuestionTally"]

RULE = "LYK-COUNT"


@dataclass(frozen=True, slots=True)
class QuestionTally:
    """Kết quả của một nội dung hỏi; every figure is a number of valid ballots.

    question  nội dung hỏi
    counts    số phiếu chọn từng phương án: in the order of the ballot, or {words of the choice: number} of all
    blank     số phiếu để trống nội dung này: no choice marked
    others    số ý kiến khác: may stand beside a choice
    """

    question: Question
    counts: Sequence[int] | Mapping[str, int]
    _: KW_ONLY
    blank: int = 0
    others: int = 0

    def __post_init__(self) -> None:
        faults = Faults()
        if faults.want("question", self.question, (Question,), vi="phải là nội dung hỏi"):
            object.__setattr__(self, "counts", _counts(faults, self.question, self.counts))
        for name in ("blank", "others"):
            object.__setattr__(self, name, settle_figure(faults, name, getattr(self, name)))
        faults.refuse()

    @property
    def figures(self) -> tuple[int, ...]:
        """Số phiếu chọn từng phương án, in the order of the ballot."""
        return self.counts  # type: ignore[return-value]  # normal form

    def count(self, choice: int | str) -> int:
        """Số phiếu chọn một phương án: its number on the ballot, from 1, or its words. Raises ModelError for others."""
        place = self.question.place(choice)
        if place is None:
            vi = f"nội dung “{self.question.key}” không có phương án “{choice}”"
            raise ModelError([Fault("", f"{choice!r} is no choice of question {self.question.key!r}", RULE, vi)])
        return self.figures[place]


def _counts(faults: Faults, question: Question, given: object) -> tuple[int, ...]:
    if isinstance(given, Mapping):
        given = _in_order(faults, question, given)
    counts = as_tuple(given)
    wanted = len(question.choices)
    if len(counts) != wanted and not faults:
        vi = f"phải có số phiếu của đủ {wanted} phương án, ở đây có {len(counts)}"
        faults.add("counts", f"want {wanted} figures, one for each choice, got {len(counts)}", RULE, vi)
    return tuple(settle_figure(faults, f"counts[{i}]", count) for i, count in enumerate(counts))


def _in_order(faults: Faults, question: Question, given: Mapping[object, object]) -> list[object]:
    """The figures in the order of the ballot; what is missing, unknown or told twice is refused."""
    placed: dict[int, object] = {}
    for words, count in given.items():
        place = question.place(words) if isinstance(words, str) else None
        if place is None or place in placed:
            vi = f"“{words}” không phải là một phương án của nội dung này, hoặc có hai lần"
            faults.add("counts", f"{words!r} is no choice of this question, or one that was told already", RULE, vi)
        else:
            placed[place] = count
    missing = [choice for i, choice in enumerate(question.choices) if i not in placed]
    for choice in missing:
        faults.add("counts", f"no figure for {choice!r}", RULE, f"thiếu số phiếu của phương án “{choice}”")
    return [] if missing else [placed[i] for i in range(len(question.choices))]
