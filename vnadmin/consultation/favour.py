"""Mức tán thành: every choice against the law's threshold, in each group and in the commune (L-21.1/1 to L-21.1/3).

The library does not know which words on a ballot mean consent, so no choice is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vnadmin.consultation.question import Question
from vnadmin.consultation.regime import Purpose
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.threshold import TWO_THIRDS, Threshold, commune_threshold, group_threshold

__all__ = ["Favour", "favours"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Favour:
    """Mức tán thành một phương án.

    question, choice  nội dung hỏi, phương án
    groups            mã tổ dân phố và kết quả xét, one for each group that has households
    commune           kết quả trong phạm vi cấp xã; None where the law has no threshold, or groups are still missing
    """

    question: Question
    choice: str
    groups: tuple[tuple[str, Threshold], ...]
    commune: Threshold | None


def favours(purpose: Purpose, matter: int, tallies: Sequence[Tally], *, complete: bool) -> tuple[Favour, ...]:
    """Xét mọi phương án của mọi nội dung hỏi; () where the people give opinions, for there is no threshold.

    `matter` is the khoản of Điều 15; `complete` says whether all groups of the commune are among the tallies.
    """
    if purpose != "decision":
        return ()
    asked = [tally for tally in tallies if tally.households]
    return tuple(_favours(matter, asked, complete and len(asked) == len(tallies)))


def _favours(matter: int, tallies: Sequence[Tally], complete: bool) -> Iterator[Favour]:
    for question in [one.question for one in tallies[0].questions] if tallies else ():
        for i, choice in enumerate(question.choices):
            groups = []
            for tally in tallies:
                agree = tally.of(question.key).figures[i]
                groups.append(
                    (tally.group, group_threshold("decision", matter, agree=agree, households=tally.households))
                )
            rows = [one for _, one in groups]
            commune = commune_threshold("decision", matter, rows) if complete and rows[0].rule == TWO_THIRDS else None
            yield Favour(question=question, choice=choice, groups=tuple(groups), commune=commune)
