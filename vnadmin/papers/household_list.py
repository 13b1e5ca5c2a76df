"""Danh sách đại diện hộ gia đình: the list that is posted: number, name and address, nothing else (LYK-LIST)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vnadmin.consultation.household import Household
from vnadmin.consultation.window import Window
from vnadmin.kinds import sheet
from vnadmin.model.body import Paragraph
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.sheet import Part, Sheet, SignPlace
from vnadmin.model.table import Table
from vnadmin.papers.by_hand import BY_HAND
from vnadmin.papers.group_paper import GroupPaper
from vnadmin.text.figures import write_figure
from vnadmin.text.numerals import in_words

__all__ = ["HouseholdList", "settle_households"]

TITLES = ("TT", "Đại diện hộ gia đình", "Địa chỉ", "Ghi chú")


def _compose(paper: HouseholdList) -> Sheet:
    count = len(paper.households)
    rows = [(i, one.representative, one.address, None) for i, one in enumerate(paper.households, 1)]
    total = f"Danh sách có {write_figure((count, 0))} ({in_words(count)}) đại diện hộ gia đình."
    parts: list[Part] = [Table(TITLES, rows, widths=(1, 5, 6, 2)), Paragraph(total)]
    if paper.posted is not None:
        parts.append(Paragraph(f"Thời gian niêm yết: {paper.posted}."))
    subject = f"Đại diện hộ gia đình tham gia ý kiến về {paper.matter}"
    maker = SignPlace("Người lập danh sách", paper.maker, BY_HAND)
    return paper.drawn("Danh sách", subject, tuple(parts), (maker, paper.head))


@sheet(_compose)
@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdList(GroupPaper):
    """Danh sách đại diện hộ gia đình of one residential group; as `GroupPaper`, and

    households  hộ gia đình, in the order of the list
    posted      thời gian niêm yết, None where it is not known
    maker       người lập danh sách
    """

    households: Sequence[Household]
    posted: Window | None = None
    maker: str = ""

    def settle(self, faults: Faults) -> None:
        settle_households(self, faults)
        faults.want("posted", self.posted, (Window, type(None)), "LYK-LIST", "phải là thời gian niêm yết")
        object.__setattr__(self, "maker", faults.line("maker", self.maker, empty=True))


def settle_households(paper: object, faults: Faults) -> None:
    """The households of a list as a tuple; a list without any is refused."""
    households = as_tuple(paper.households)  # type: ignore[attr-defined]  # the papers that call this have the field
    object.__setattr__(paper, "households", households)
    if not households:
        faults.add("households", "the list is empty", "L-19.3", "danh sách phải có hộ gia đình")
    for i, one in enumerate(households):
        faults.want(f"households[{i}]", one, (Household,), "L-19.3", "phải là hộ gia đình")
