"""Nội dung hỏi: one question of a ballot with its choices (Nghị định số 59/2023/NĐ-CP, N-4.5b)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass

from vnadmin.consultation.codes import settle_code
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.text.spelling import fold

__all__ = ["Question"]

RULE = "N-4.5b"
FEWEST = 2
AGREEING = ("Đồng ý", "Không đồng ý")
"""The choices where none are said."""


@dataclass(frozen=True, slots=True)
class Question:
    """Nội dung hỏi.

    text           câu hỏi
    choices        các phương án, at least two, all different to a reader
    key            short id, unique in the consultation ("1", "dieu_5"); empty until the consultation gives its place
    many           whether several choices may be marked
    most           how many at most, from 2; None: all of them; only where `many`
    other_opinion  whether the ballot has lines for another opinion (ý kiến khác)
    article        the article it is about ("Điều 5"), may be empty

    Raises ModelError with every fault (N-4.5b).
    """

    text: str
    choices: Sequence[str] = AGREEING
    _: KW_ONLY
    key: str = ""
    many: bool = False
    most: int | None = None
    other_opinion: bool = False
    article: str = ""

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "text", faults.words("text", self.text))
        object.__setattr__(self, "choices", _choices(faults, self.choices))
        object.__setattr__(self, "key", settle_code(faults, "key", self.key, empty=True))
        object.__setattr__(self, "article", faults.line("article", self.article, empty=True))
        for name in ("many", "other_opinion"):
            faults.want(name, getattr(self, name), (bool,), RULE, "phải là có hoặc không")
        if faults.want("most", self.most, (int, type(None)), RULE, "phải là số nguyên"):
            self._check_most(faults)
        faults.refuse()

    def _check_most(self, faults: Faults) -> None:
        if self.most is None or faults.fields & {"choices", "many"}:
            return
        if not self.many:
            vi = "câu hỏi chỉ chọn một phương án thì không ghi số phương án tối đa"
            faults.add("most", "only a question with several choices has a greatest number of them", RULE, vi)
        elif not FEWEST <= self.most <= len(self.choices):
            vi = f"số phương án tối đa phải từ {FEWEST} đến {len(self.choices)}"
            faults.add("most", f"want a number from {FEWEST} to {len(self.choices)}", RULE, vi)

    @property
    def limit(self) -> int:
        """Số phương án được chọn nhiều nhất: one, `most`, or all."""
        if not self.many:
            return 1
        return len(self.choices) if self.most is None else self.most

    def place(self, choice: int | str) -> int | None:
        """The index of a choice from its number on the ballot, from 1, or its words; None for what is not on it.

        >>> question = Question("Ông (bà) có đồng ý không?", ["Đồng ý", "Không đồng ý"], key="1")
        >>> [question.place(choice) for choice in (2, "ĐỒNG  Ý", 0, 3, "Có")]
        [1, 0, None, None, None]
        """
        if isinstance(choice, int):
            return choice - 1 if 1 <= choice <= len(self.choices) else None
        wanted = fold(choice)
        return next((i for i, words in enumerate(self.choices) if fold(words) == wanted), None)


def _choices(faults: Faults, given: object) -> tuple[str, ...]:
    choices = tuple(faults.line(f"choices[{i}]", choice) for i, choice in enumerate(as_tuple(given)))
    if len(choices) < FEWEST:
        faults.add("choices", f"want at least {FEWEST} choices", RULE, f"phải có ít nhất {FEWEST} phương án")
    first: dict[str, int] = {}
    for i, choice in enumerate(choices):
        before = first.setdefault(fold(choice), i)
        if choice and before != i:
            vi = f"phương án “{choice}” trùng với phương án thứ {before + 1}"
            faults.add(f"choices[{i}]", f"{choice!r} is choice {before + 1} again", RULE, vi)
    return choices
