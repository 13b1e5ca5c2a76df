"""Đánh dấu: what the marks of an answer are on the ballot that was handed out (LYK-INVALID)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.question import Question
from vnadmin.consultation.reason import Reason

__all__ = ["Marks"]

Chosen = tuple[int | str, ...]


class Marks:
    """Phiếu đã đọc: reads answers against the questions; what was read once is remembered, for thousands are alike."""

    __slots__ = ("_questions", "_read")

    def __init__(self, questions: Sequence[Question]) -> None:
        self._questions: Mapping[str, Question] = {question.key: question for question in questions}
        self._read: dict[tuple[str, Chosen], tuple[int, ...] | Reason] = {}

    def fault(self, answer: Answer) -> Reason | None:
        """Why the marks make the ballot no valid one; None for a ballot that can be counted.

        A ballot with nothing but another opinion is not empty: it says something (the law does not tell).
        """
        read = [self._once(key, chosen) for key, chosen in answer.marked]
        if Reason.NOT_ON_BALLOT in read or any(key not in self._questions for key, _ in answer.opinions):
            return Reason.NOT_ON_BALLOT
        if Reason.TOO_MANY in read:
            return Reason.TOO_MANY
        return None if read or answer.opinions else Reason.NOTHING_MARKED

    def places(self, key: str, chosen: Chosen) -> tuple[int, ...]:
        """The indexes of the choices marked on one question of a valid ballot, each once."""
        found = self._once(key, chosen)
        return () if isinstance(found, Reason) else found

    def _once(self, key: str, chosen: Chosen) -> tuple[int, ...] | Reason:
        found = self._read.get((key, chosen))
        if found is None:
            found = self._read[key, chosen] = self._places(key, chosen)
        return found

    def _places(self, key: str, chosen: Chosen) -> tuple[int, ...] | Reason:
        question = self._questions.get(key)
        if question is None:
            return Reason.NOT_ON_BALLOT
        marked: set[int] = set()
        for choice in chosen:
            place = question.place(choice)
            if place is None:
                return Reason.NOT_ON_BALLOT
            marked.add(place)
        return Reason.TOO_MANY if len(marked) > question.limit else tuple(sorted(marked))
