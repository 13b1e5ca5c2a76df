"""Kết quả đếm phiếu: what became of every answer, and the tallies made of them (LYK-COUNT)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.reason import Reason, State
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.totals import total
from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults
from vnadmin.text.figures import write_figure

__all__ = ["Count", "Outcome"]

RULE = "LYK-COUNT"
WORDS: Mapping[State, str] = {
    "valid": "hợp lệ",
    "invalid": "không hợp lệ",
    "late": "nộp muộn",
    "set_aside": "để riêng",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Một phiếu đã xét: the answer, the code of its group ("" for an unknown household), why it is not valid."""

    answer: Answer
    group: str
    reason: Reason | None

    @property
    def state(self) -> State:
        """Hợp lệ, không hợp lệ, nộp muộn, để riêng."""
        return "valid" if self.reason is None else self.reason.state


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Kết quả đếm phiếu: what went in is what is counted and what is set aside; nothing is dropped.

    outcomes  one for each answer, in the order given
    tallies   one for each residential group, in the order of the list of households

    Raises ModelError when the tallies do not hold the same ballots as the outcomes.
    """

    outcomes: tuple[Outcome, ...]
    tallies: tuple[Tally, ...]

    def __post_init__(self) -> None:
        faults = Faults()
        states = self.states
        tallied = {
            "valid": sum(one.valid for one in self.tallies),
            "invalid": sum(one.invalid for one in self.tallies),
            "late": sum(one.late for one in self.tallies),
            "set_aside": sum(one.set_aside for one in self.tallies) + len(self.of_no_group),
        }
        for state, words in WORDS.items():
            if states[state] != tallied[state]:
                vi = f"số phiếu {words} là {states[state]}, cộng các tổ dân phố là {tallied[state]}"
                faults.add(state, f"{states[state]} answers, {tallied[state]} in the tallies", RULE, vi)
        faults.refuse()

    @property
    def given(self) -> int:
        """Số phiếu nhập vào."""
        return len(self.outcomes)

    @property
    def states(self) -> Mapping[State, int]:
        """Số phiếu hợp lệ, không hợp lệ, nộp muộn, để riêng; they add up to `given`."""
        found = Counter(one.state for one in self.outcomes)
        return {state: found[state] for state in WORDS}

    @property
    def reasons(self) -> Mapping[Reason, int]:
        """Số phiếu theo lý do, in the order of `Reason`; the reasons of late ballots and of unknown households too."""
        found = Counter(one.reason for one in self.outcomes)
        return {reason: found[reason] for reason in Reason if found[reason]}

    @property
    def of_no_group(self) -> tuple[Outcome, ...]:
        """Phiếu không thuộc tổ dân phố nào: set aside, since nobody knows which household they are of."""
        return tuple(one for one in self.outcomes if not one.group)

    @property
    def total(self) -> Tally:
        """Kết quả toàn phường, xã."""
        return total(self.tallies)

    def tally(self, group: str) -> Tally:
        """Kết quả của tổ dân phố có mã này. Raises ModelError for a group without households."""
        for one in self.tallies:
            if one.group == group:
                return one
        raise ModelError([Fault("", f"no group {group!r}", RULE, f"không có tổ dân phố “{group}”")])

    def __str__(self) -> str:
        """The balance in one sentence, as "4 phiếu = 2 hợp lệ + 1 không hợp lệ + 0 nộp muộn + 1 để riêng"."""
        parts = " + ".join(f"{write_figure((count, 0))} {WORDS[state]}" for state, count in self.states.items())
        return f"{write_figure((self.given, 0))} phiếu = {parts}"
