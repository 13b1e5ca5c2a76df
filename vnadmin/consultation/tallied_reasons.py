"""Số phiếu theo lý do: how many ballots were invalid or set aside for each reason (LYK-INVALID, LYK-TWICE)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from vnadmin.consultation.reason import Reason
from vnadmin.model.faults import Faults, as_tuple

__all__ = ["ReasonCounts", "settle_reasons"]

ReasonCounts: TypeAlias = "tuple[tuple[Reason, int], ...]"

RULE = "LYK-COUNT"


def settle_reasons(faults: Faults, given: object, invalid: int) -> ReasonCounts:
    """The reasons in the order of `Reason`, those with 0 left out; `invalid` ballots without any are `UNSTATED`.

    Minutes may tell the number alone. Minutes that tell reasons tell all of them.
    """
    found: dict[Reason, int] = {}
    for pair in given.items() if isinstance(given, Mapping) else as_tuple(given):
        match pair:
            case (Reason() as reason, int(count)) if _allowed(faults, reason, count):
                found[reason] = found.get(reason, 0) + count
            case (Reason(), int()):
                pass
            case _:
                vi = "phải ghi lý do và số phiếu của lý do ấy"
                faults.add("reasons", "want a Reason and a number of ballots for each", RULE, vi)
    if invalid and "reasons" not in faults.fields and not any(found[one] for one in found if one.state == "invalid"):
        found[Reason.UNSTATED] = invalid
    return tuple([(reason, found[reason]) for reason in Reason if found.get(reason)])


def _allowed(faults: Faults, reason: Reason, count: int) -> bool:
    path = f"reasons[{reason.value}]"
    if isinstance(count, bool) or count < 0:
        vi = f"số phiếu của lý do “{reason.phrase}” phải là số nguyên, không âm"
        faults.add(path, f"want a whole number from 0, got {count!r}", RULE, vi)
        return False
    if reason.state == "late":
        faults.add(path, "late ballots have a figure of their own", RULE, "số phiếu nộp muộn ghi ở mục riêng")
        return False
    return True
