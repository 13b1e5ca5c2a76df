"""Bảng tổng hợp, tiếp thu, giải trình ý kiến: every opinion with its answer (row 13; L-28.3, LYK-RESPONSE)."""

from __future__ import annotations

from vnadmin.consultation.opinion import AUDIENCES, RESULTS, Opinion
from vnadmin.consultation.target import Target
from vnadmin.model.annex import Annex
from vnadmin.model.cells import Cell, CellValue
from vnadmin.model.runs import Bold, Run, Text
from vnadmin.model.table import Table
from vnadmin.papers.by_hand import figure
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_words import matter
from vnadmin.papers.opinions_order import DraftOrder
from vnadmin.papers.report_comparison import new_places
from vnadmin.papers.report_opinions import GENERAL, in_order
from vnadmin.text.casing import upper_first
from vnadmin.text.end_marks import without_end_mark

__all__ = ["opinions_annex", "opinions_table"]

NAME = "Bảng tổng hợp, tiếp thu, giải trình ý kiến đối với {matter}"
TITLES = ("TT", "Người góp ý", "Điều, khoản của dự thảo", "Nội dung góp ý", "Tiếp thu, giải trình")
WIDTHS = (1, 4, 4, 8, 8)
UNNAMED = "không nêu tên"
REMOVED = "(đã bỏ)"


def opinions_annex(facts: Facts, *, persons_named: bool = True) -> Annex | None:
    """Phụ lục tổng hợp, tiếp thu, giải trình; None where there is no opinion. Arguments as of `opinions_table`."""
    if not facts.opinions:
        return None
    table = opinions_table(facts, persons_named=persons_named)
    return Annex(NAME.format(matter=matter(facts)), [table], landscape=True)


def opinions_table(facts: Facts, *, persons_named: bool = True) -> Table:
    """Bảng ý kiến in the order of the draft, general ones first.

    persons_named  whether persons stand with their names; a paper that is posted leaves them out, our own choice
    """
    places, order = new_places(facts), DraftOrder(facts.draft)
    rows: list[tuple[CellValue, ...]] = [
        (
            i,
            _who(one, named=persons_named),
            _where(one.about, places.get(order.part(one.about))),
            Cell(_lines(one.text)),
            _answer(one),
        )
        for i, one in enumerate(in_order(facts), 1)
    ]
    return Table(TITLES, rows, widths=WIDTHS)


def _who(one: Opinion, *, named: bool) -> Cell:
    kind = AUDIENCES[one.audience]
    known = one.giver if named or one.audience != "person" else ""
    said = known or upper_first(f"{kind} ({UNNAMED})")
    more = [f"({figure(one.givers)} lượt góp ý)"] if one.givers > 1 else []
    return Cell([[Run(said, literal=True)], *more])


def _where(target: Target, new: str | None) -> Cell:
    """The place in the draft; where its article has another number in the final text, or is not in it, that as well."""
    if target.general:
        return Cell([GENERAL])
    said = upper_first(str(target))
    if new is None:
        return Cell([said])
    return Cell([said, f"(sau tiếp thu: {new})" if new else REMOVED])


def _answer(one: Opinion) -> Cell:
    response = one.response
    if response is None:
        return Cell(["-"])
    result = upper_first(RESULTS[response.result])
    reason = " ".join(without_end_mark(response.reason).split())
    said: list[Text] = [[Bold(f"{result}."), *([Run(f" {reason}.", literal=True)] if reason else [])]]
    return Cell([*said, *([f"Sửa tại: {response.changed}."] if response.changed else [])])


def _lines(text: str) -> list[Text]:
    """Line by line as it was written; what looks like a reference in it is none."""
    return [[Run(line, literal=True)] for line in text.splitlines() if line.strip()]
