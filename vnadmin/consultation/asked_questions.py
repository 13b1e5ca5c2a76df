"""Các nội dung hỏi: the questions of one consultation, each with a key of its own (N-4.5b)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from vnadmin.consultation.question import Question
from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults, as_tuple

__all__ = ["settle_questions"]

RULE = "N-4.5b"


def settle_questions(faults: Faults, path: str, given: object) -> tuple[Question, ...]:
    """Every question with its key: a text is one with the usual choices; without a key its place is its key.

    A fault for a key that two questions have: answers are told by it.
    """
    made: list[Question] = []
    first: dict[str, int] = {}
    for i, one in enumerate(as_tuple(given)):
        question = faults.attempt(f"{path}[{i}]", partial(_as_question, one, str(i + 1)))
        if question is None:
            continue
        before = first.setdefault(question.key, i)
        if before != i:
            vi = f"mã “{question.key}” đã là mã của câu hỏi thứ {before + 1}; mỗi câu hỏi một mã"
            faults.add(f"{path}[{i}].key", f"question {before + 1} has the key {question.key!r} already", RULE, vi)
        made.append(question)
    return tuple(made)


def _as_question(given: object, place: str) -> Question:
    if isinstance(given, Question):
        return given if given.key else replace(given, key=place)
    if isinstance(given, str):
        return Question(given, key=place)
    message = f"want a question, got {type(given).__name__}"
    raise ModelError([Fault("", message, RULE, "phải là câu hỏi")])
