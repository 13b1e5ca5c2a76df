"""Tập phiếu lấy ý kiến: the ballots of a residential group in one file, in the order of its list (N-4.5b, L-19.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from vnadmin.kinds import composed, sheet
from vnadmin.lazy import Lazy
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.sheet import PER_PAGE, PerPage, Sheet, SheetBook
from vnadmin.papers.ballot import Ballot

__all__ = ["BallotBook"]


def _compose(book: BallotBook) -> SheetBook:
    sheets: Sequence[Sheet] = Lazy(len(book.ballots), partial(map, composed, book.ballots))
    return SheetBook(sheets=sheets, per_page=book.per_page, size=book.ballots[0].size)


@sheet(_compose)
@dataclass(frozen=True, slots=True)
class BallotBook:
    """Tập phiếu: `ballots` in their order, `per_page` of them (1, 2 or 4) to a page of A4.

    Raises ModelError where there is no ballot, or they are not of one size set.
    """

    ballots: Sequence[Ballot]
    per_page: PerPage = 1

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "ballots", as_tuple(self.ballots))
        for i, ballot in enumerate(self.ballots):
            faults.want(f"ballots[{i}]", ballot, (Ballot,), "L-19.3", "phải là phiếu lấy ý kiến")
        if not self.ballots:
            faults.add("ballots", "a book has ballots", "L-19.3", "tập phiếu phải có phiếu")
        elif not faults and len({ballot.size for ballot in self.ballots}) > 1:
            faults.add("ballots", "ballots of one book have one size set", "ND30-I-V-fn1", "phiếu phải cùng cỡ chữ")
        if self.per_page not in PER_PAGE:
            vi = "mỗi trang in 1, 2 hoặc 4 phiếu"
            faults.add("per_page", f"want 1, 2 or 4, got {self.per_page!r}", "N-4.5b", vi)
        faults.refuse()
