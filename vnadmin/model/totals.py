"""Hàng tổng cộng: which columns of a table are added up, and their exact sums."""

from __future__ import annotations

from collections.abc import Sequence

from vnadmin.model.cells import CellValue, cell_figure, cell_text
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.runs import Text, plain
from vnadmin.text.figures import add_figures, is_nil, write_figure
from vnadmin.text.spelling import fold

__all__ = ["is_ordinal", "sums_of"]

ORDINAL = frozenset(map(fold, ("TT", "STT", "Số TT", "Số thứ tự")))

TYPED = frozenset(map(fold, ("Tổng cộng", "Cộng", "Tổng số", "Tổng")))
"""What a row of totals is called that somebody has typed."""

Rows = Sequence[Sequence[CellValue]]


def is_ordinal(title: Text) -> bool:
    """Cột số thứ tự: whether the numbers of a column count its rows."""
    return fold(plain(title)) in ORDINAL


def sums_of(faults: Faults, titles: Sequence[Text], rows: Rows, total: object) -> tuple[str, ...]:
    """The sum of each column as it is written, "" for a column that is not added up; () without a total.

    `total` is True for all columns of numbers, or the titles of the columns.
    """
    if total is False or total == ():
        return ()
    last = next((text for cell in rows[-1] if (text := fold(plain(cell_text(cell))))), "") if rows else ""
    if last in TYPED:
        message = "the last row is a total already: leave it out, or say no total"
        vi = "hàng cuối đã là hàng tổng cộng: bỏ hàng này hoặc bỏ mục cong"
        faults.add(f"rows[{len(rows) - 1}]", message, vi=vi)
    wanted = _all(faults, titles, rows) if total is True else _named(faults, titles, total)
    if wanted and wanted[0] == 0:
        message = "the first column names the rows: it cannot be added up"
        faults.add("total", message, vi="cột đầu là tên hàng, không cộng được")
    return tuple([_sum(faults, rows, i, all_=total is not True) if i in wanted else "" for i in range(len(titles))])


def _all(faults: Faults, titles: Sequence[Text], rows: Rows) -> list[int]:
    """The columns with numbers, but for the first and those that count; one that holds words too is refused later."""
    found = [i for i in range(1, len(titles)) if not is_ordinal(titles[i]) and any(cell_figure(row[i]) for row in rows)]
    if not found:
        faults.add("total", "no column of numbers to add up", vi="không có cột số nào để cộng")
    return found


def _named(faults: Faults, titles: Sequence[Text], total: object) -> list[int]:
    """The columns with these titles; a title that several columns carry means all of them."""
    found: set[int] = set()
    known = [fold(plain(title)) for title in titles]
    for k, name in enumerate(as_tuple(total)):
        same = [i for i, title in enumerate(known) if isinstance(name, str) and title == fold(name)]
        if not same:
            faults.add(f"total[{k}]", f"no column is called {name!r}", vi=f"không có cột nào tên “{name}”")
        found.update(same)
    return sorted(found)


def _sum(faults: Faults, rows: Rows, column: int, *, all_: bool) -> str:
    """The sum of a column; what is no number is told, unless `all_` only the first: the column may not be meant."""
    figures = []
    for i, row in enumerate(rows):
        figure = cell_figure(row[column])
        if figure is not None:
            figures.append(figure)
        elif not is_nil(cell_text(row[column])):
            words = cell_text(row[column])
            message = f"{words!r} is no number: name the columns to be added up, or write it as 12.500 or 12,5"
            vi = f"“{words}” không phải là số nên không cộng được (viết 12.500 hoặc 12,5)"
            faults.add(f"rows[{i}][{column}]", message, vi=vi)
            if not all_:
                break
    return write_figure(add_figures(figures))
