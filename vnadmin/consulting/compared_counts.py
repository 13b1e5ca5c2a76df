"""Biên bản và phiếu: what the minutes of a group say otherwise than its answers, reasons where they tell any."""

from __future__ import annotations

from vnadmin.consultation.differences import Difference, differences
from vnadmin.consultation.reason import Reason, State
from vnadmin.consultation.tally import Tally

__all__ = ["told_differences"]


def told_differences(minutes: Tally, answers: Tally) -> tuple[Difference, ...]:
    """Số liệu khác nhau, as `differences`; minutes that tell no reason of a kind of ballots say nothing against it.

    Raises ModelError as `differences`.
    """
    silent = {_path(reason) for reason in Reason if not _told(minutes, reason.state)}
    return tuple(one for one in differences(minutes, answers) if one.path not in silent)


def _told(minutes: Tally, state: State) -> bool:
    """Whether any reason is told of the ballots that are invalid, or set aside."""
    return any(reason is not Reason.UNSTATED for reason in minutes.counts_of(state))


def _path(reason: Reason) -> str:
    return f"reasons[{reason.value}]"
