"""Bảng so sánh dự thảo trước và sau khi tiếp thu ý kiến: table and annex (L-28.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from vnadmin.consultation.compared import Compared, Side
from vnadmin.consultation.comparing import compare
from vnadmin.consultation.kept_articles import kept_articles
from vnadmin.model.annex import Annex
from vnadmin.model.attached import AttachedText
from vnadmin.model.body import Child, Paragraph
from vnadmin.model.cells import Cell, CellValue
from vnadmin.model.faults import Faults
from vnadmin.model.runs import Italic
from vnadmin.model.table import Table
from vnadmin.text.nearest import as_key, nearest
from vnadmin.text.spelling import fold

__all__ = ["Compared", "Side", "compare", "comparison_annex", "comparison_table"]

RULE = "L-28.3"
TITLES = ("TT", "Dự thảo lấy ý kiến", "Dự thảo sau tiếp thu", "Lý do")
WIDTHS = (1, 9, 9, 5)
ADDED, REMOVED, MOVED = "(Dự thảo không có)", "(Bỏ)", "(Chuyển vị trí so với dự thảo)"
SIGNS = "Chữ đậm nghiêng là nội dung của dự thảo đã bỏ hoặc thay; chữ đậm là nội dung mới."
NAME = "So sánh dự thảo {name} trước và sau khi tiếp thu ý kiến"
SAME = "Nội dung dự thảo không thay đổi."
NO_REASONS: Mapping[str, str] = MappingProxyType({})


def comparison_table(
    before: AttachedText, after: AttachedText, reasons: Mapping[str, str] = NO_REASONS, *, whole: bool = False
) -> Table:
    """Bảng so sánh: TT, dự thảo lấy ý kiến, dự thảo sau tiếp thu, lý do.

    reasons  lý do, by the number in the new text ("Điều 5", "Chương II"), "bỏ Điều 18" for an article that was removed
    whole    whether articles that are kept (`Compared.kept`) stand in it too; without it those that have a reason do

    Raises ModelError as `compare`, for a reason of an article that neither text has, and for two reasons of one.
    """
    return _table(_shown(compare(before, after), reasons, whole=whole), reasons)


def comparison_annex(
    before: AttachedText, after: AttachedText, reasons: Mapping[str, str] = NO_REASONS, *, whole: bool = False
) -> Annex:
    """Phụ lục so sánh, landscape: how to read the marks, the table, and which articles are left out of it.

    Arguments and errors as of `comparison_table`.
    """
    rows = compare(before, after)
    shown = _shown(rows, reasons, whole=whole)
    table: list[Child] = [Paragraph(SIGNS), _table(shown, reasons)] if shown else [Paragraph(SAME)]
    kept = [Paragraph(sentence) for sentence in kept_articles(rows, shown)]
    return Annex(NAME.format(name=after.name), [*table, *kept], landscape=True)


def _shown(rows: Sequence[Compared], reasons: Mapping[str, str], *, whole: bool) -> list[Compared]:
    """The rows of the table; a reason for no article, or a second one, is refused."""
    faults, keys = Faults(), {fold(row.key): row.key for row in rows}
    for key in reasons:
        if fold(key) not in keys:
            near = nearest(key, (known := {as_key(name): name for name in keys.values()}))
            vi = f"không có “{key}” trong hai bản dự thảo" + (f"; ý là “{known[near]}”?" if near else "")
            faults.add(f"reasons[{key}]", f"a reason for {key!r}, which neither text has", RULE, vi)
    told = Counter(map(fold, reasons))
    for key in reasons:
        if told[fold(key)] > 1:
            faults.add(f"reasons[{key}]", f"{key!r} has two reasons", RULE, f"“{key}” có hai lý do; gộp thành một")
    faults.refuse()
    return [row for row in rows if whole or not row.kept or fold(row.key) in told]


def _table(rows: Sequence[Compared], reasons: Mapping[str, str]) -> Table:
    said = {fold(key): reason for key, reason in reasons.items()}
    cells: list[list[CellValue]] = [
        [i, _cell(row.before, ADDED), _cell(row.after, REMOVED, moved=row.moved), said.get(fold(row.key), "")]
        for i, row in enumerate(rows, 1)
    ]
    return Table(TITLES, cells, widths=WIDTHS)


def _cell(side: Side | None, lacking: str, *, moved: bool = False) -> Cell:
    """The lines of one side; below them whether it moved."""
    if side is None:
        return Cell([[Italic(lacking)]])
    return Cell([*side.lines, *([[Italic(MOVED)]] if moved else [])])
