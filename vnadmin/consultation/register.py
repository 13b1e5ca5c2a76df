"""Danh sách hộ và phiếu phát ra: whose ballot an answer is (one ballot a household: L-19.3, LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.codes import settle_code
from vnadmin.consultation.household import Household
from vnadmin.consultation.reason import Reason
from vnadmin.model.faults import Faults

__all__ = ["Issued", "Register"]

Issued: TypeAlias = "Mapping[str, str] | Iterable[str] | None"
"""Phiếu phát ra: {code of the ballot: code of the household}, the codes of the households, or None for all of them."""

RULE = "LYK-COUNT"


@dataclass(frozen=True, slots=True)
class Register:
    """Danh sách: every household by its code, which of them were handed a ballot, and by which they are known."""

    households: Mapping[str, Household]
    issued: frozenset[str]
    ballots: Mapping[str, str]

    @classmethod
    def of(cls, faults: Faults, households: Iterable[Household], issued: Issued) -> Register:
        """The lists as given; their faults (a code twice, an unknown household, two ballots for one) are added."""
        known = _known(faults, households)
        if issued is None:
            return cls(known, frozenset(known), {})
        pairs = list(issued.items()) if isinstance(issued, Mapping) else [("", code) for code in issued]
        return cls(known, *_handed_out(faults, pairs, known))

    def owner(self, answer: Answer) -> Household | Reason:
        """The household whose ballot this is, or why it can't be told."""
        code = answer.household
        if answer.ballot and (self.ballots or not code):
            told = self.ballots.get(answer.ballot)
            if told is None:
                return Reason.UNKNOWN_BALLOT
            if code and code != told:
                return Reason.TWO_HOUSEHOLDS
            code = told
        found = self.households.get(code)
        if found is None:
            return Reason.UNKNOWN_HOUSEHOLD
        return found if code in self.issued else Reason.NOT_HANDED_OUT


def _known(faults: Faults, given: Iterable[Household]) -> dict[str, Household]:
    known: dict[str, Household] = {}
    for i, household in enumerate(given):
        path = f"households[{i}]"
        if not faults.want(path, household, (Household,), vi="phải là hộ gia đình"):
            continue
        if household.code in known:
            vi = f"mã hộ “{household.code}” có hai lần trong danh sách"
            faults.add(path, f"household {household.code!r} is listed twice", RULE, vi)
        known[household.code] = household
    if not known and "households" not in faults.fields:
        faults.add("households", "no household is asked", RULE, "danh sách hộ gia đình không được để trống")
    return known


def _handed_out(
    faults: Faults, pairs: list[tuple[str, str]], known: Mapping[str, Household]
) -> tuple[frozenset[str], dict[str, str]]:
    """The households that have a ballot, and whose each ballot is."""
    ballots: dict[str, str] = {}
    handed: set[str] = set()
    for i, (ballot, given) in enumerate(pairs):
        path = f"issued[{ballot}]" if ballot else f"issued[{i}]"
        code = settle_code(faults, path, given)
        if code and code not in known:
            vi = f"phiếu phát cho hộ “{code}” không có trong danh sách"
            faults.add(path, f"a ballot for household {code!r}, which is not listed", RULE, vi)
        elif code in handed:
            faults.add(path, f"a second ballot for household {code!r}", RULE, f"hộ “{code}” được phát hai phiếu")
        handed.add(code)
        if ballot:
            ballots[settle_code(faults, path, ballot)] = code
    return frozenset(handed), ballots
