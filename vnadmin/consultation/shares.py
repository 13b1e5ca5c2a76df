"""Cơ cấu ý kiến: rates of one question that are printed together, of valid ballots or of households (LYK-COUNT).

Choices of which a ballot has one are parts of a whole: with what is left they add up to 100,00 % as printed. Choices of
which several may be marked are no parts: each has a rate of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from vnadmin.consultation.percentages import percentages
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.rate import BASES, rate_of
from vnadmin.consultation.tally import Tally
from vnadmin.text.figures import Figure, write_figure

__all__ = ["Share", "ShareBase", "shares"]

ShareBase = Literal["valid", "households"]
"""Số phiếu hợp lệ, tổng số hộ gia đình."""

_REST = {
    "blank": "bỏ trống",
    "invalid": "phiếu không hợp lệ",
    "late": "phiếu nộp muộn",
    "not_returned": "phiếu không thu về",
    "not_issued": "hộ không được phát phiếu",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Tỷ lệ của một phần: its words, its number, its percentage, and of what.

    label   phương án, or what the rest is: bỏ trống, phiếu không hợp lệ …
    count   số phiếu, or of households that have no ballot
    figure  số phần trăm
    base    của tổng số nào
    """

    label: str
    count: int
    figure: Figure
    base: ShareBase

    def __str__(self) -> str:
        """The rate with its base.

        >>> str(Share(label="Đồng ý", count=3082, figure=(9853, 2), base="valid"))
        '98,53% số phiếu hợp lệ'
        """
        return f"{write_figure(self.figure)}% {BASES[self.base]}"


def shares(tally: Tally, key: str, base: ShareBase) -> tuple[Share, ...]:
    """Tỷ lệ của nội dung hỏi: every choice in the order of the ballot, then the rest; () where the whole is 0.

    Of the valid ballots the rest is those that leave the question blank. Of the households it is also those whose
    ballot is invalid, late, not returned or was never handed out; with several choices to mark it is left out there.
    Raises ModelError for a question that was not asked.
    """
    one = tally.of(key)
    parts = list(_parts(tally, one, base))
    whole: int = getattr(tally, base)
    if one.question.many:
        rates = [(label, count, rate_of(tally, count, base)) for label, count in parts]
        return tuple(Share(label=t, count=n, figure=rate.figure, base=base) for t, n, rate in rates if rate)
    figures = percentages([count for _, count in parts], whole)
    return tuple(
        Share(label=label, count=count, figure=figure, base=base)
        for (label, count), figure in zip(parts if figures else (), figures, strict=True)
    )


def _parts(tally: Tally, one: QuestionTally, base: ShareBase) -> Iterator[tuple[str, int]]:
    yield from zip(one.question.choices, one.figures, strict=True)
    if base == "valid":
        yield _REST["blank"], one.blank
    elif not one.question.many:
        rest = (one.blank, tally.invalid, tally.late, tally.not_returned, tally.households - tally.issued)
        yield from zip(_REST.values(), rest, strict=True)
