"""Bảng: a table inside the body, a head of titles, rows of cells and what its numbers add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal, TypeAlias, cast, get_args

from vnadmin.model.cells import CellValue, ColumnGroup, Title, settle_title
from vnadmin.model.faults import Faults, as_tuple, settle_each
from vnadmin.model.rows import settle_row
from vnadmin.model.runs import Text
from vnadmin.model.totals import sums_of

__all__ = ["ColumnAlign", "Table", "Total"]

MOST = 1_000_000
"""A share beyond is a slip: the other columns would have no width left."""
MOST_COLUMNS = 63
"""Word opens no table with more."""

ColumnAlign: TypeAlias = Literal["", "left", "center", "right"]
Total: TypeAlias = bool | Sequence[str]


@dataclass(frozen=True, slots=True)
class Table:
    """Bảng: column titles, rows of cells, and the columns' shares of the width.

    A title may be a pair of a common title and the titles below it (`ColumnGroup`). A cell holds text as it is typed,
    an int or Decimal (12_500 is written "12.500"), several paragraphs (`Cell`), or None. `widths` are relative
    (`[1, 4, 2]`); without them columns follow their words. `align` says where the words of each column stand; with ""
    they follow the content: numbers right, a column called TT or STT in the middle, else left. `total` adds a last row
    with the exact sums of all columns of numbers (True) or of those with the titles it names; `sums` holds them.
    """

    titles: Sequence[Title]
    rows: Sequence[Sequence[CellValue]]
    widths: Sequence[float] = field(default=(), kw_only=True)
    align: Sequence[ColumnAlign] = field(default=(), kw_only=True)
    total: Total = field(default=False, kw_only=True)
    sums: tuple[str, ...] = field(init=False, repr=False, compare=False)

    rank: ClassVar[int] = 0

    def __post_init__(self) -> None:
        faults = Faults()
        total: object = self.total if isinstance(self.total, bool) else as_tuple(self.total)
        settled = {
            "titles": settle_each(faults, "titles", self.titles, settle_title),
            "widths": as_tuple(self.widths),
            "align": as_tuple(self.align),
            "total": total,
        }
        for name, value in settled.items():
            object.__setattr__(self, name, value)
        count = len(self.columns)
        object.__setattr__(self, "rows", settle_each(faults, "rows", self.rows, lambda row: settle_row(row, count)))
        self._check_columns(faults, count)
        object.__setattr__(self, "sums", () if faults else sums_of(faults, self.columns, self.rows, total))
        faults.refuse()

    def _check_columns(self, faults: Faults, count: int) -> None:
        if not count:
            faults.add("titles", "a table needs a title for each column", vi="bảng phải có tên từng cột")
        if count > MOST_COLUMNS:
            message = f"{count} columns: Word opens no table with more than {MOST_COLUMNS}"
            faults.add("titles", message, vi=f"bảng có {count} cột: Word chỉ mở được tối đa {MOST_COLUMNS} cột")
        if self.widths and (len(self.widths) != count or not all(map(_is_share, self.widths))):
            faults.add("widths", f"want {count} numbers above 0", vi=f"phải có {count} số lớn hơn 0")
        if self.align and (len(self.align) != count or not all(map(_is_align, self.align))):
            message = f"want {count} of left, center, right or an empty text"
            faults.add("align", message, vi=f"phải có {count} chữ trái, giữa hoặc phải, mỗi cột một chữ")

    @property
    def columns(self) -> tuple[Text, ...]:
        """The title of each column, those of groups in their places."""
        return tuple(self._leaves())

    def _leaves(self) -> Iterator[Text]:
        for title in self.titles:
            if isinstance(title, ColumnGroup):
                yield from title.titles
            else:
                yield cast("Text", title)


def _is_share(width: object) -> bool:
    return isinstance(width, (int, float)) and not isinstance(width, bool) and 0 < width < MOST


def _is_align(word: object) -> bool:
    return isinstance(word, str) and word in get_args(ColumnAlign)
