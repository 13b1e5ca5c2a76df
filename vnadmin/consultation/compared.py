"""Điều đã so sánh: one article as it was and as it is, the words that differ marked (L-28.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass

from vnadmin.model.faults import Faults, as_tuple
from vnadmin.model.runs import Run

__all__ = ["Compared", "Side"]


@dataclass(frozen=True, slots=True)
class Side:
    """Một bên: an article, or the heading of a chapter or section, in one version.

    number  as it is cited ("Điều 5", "Mục 1 Chương II"); "" for what stands before the first article or heading
    title   its title as printed, may be empty
    lines   every line as printed, the heading first; bold is what the other side has not, in the old text italic too
    level   "Điều", "Chương", "Mục" …, "" where there is no number
    order   its place in its text, from 0
    """

    number: str
    title: str
    lines: Sequence[Sequence[Run]]
    _: KW_ONLY
    level: str
    order: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", tuple(as_tuple(line) for line in self.lines))

    @property
    def text(self) -> str:
        """Toàn bộ chữ, marked and not, line by line."""
        return "\n".join("".join(run.text for run in line) for line in self.lines)

    @property
    def marked(self) -> tuple[str, ...]:
        """Những đoạn chữ được đánh dấu, in their order."""
        return tuple(run.text for line in self.lines for run in line if run.bold)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Một hàng so sánh: None on the side that has no such article.

    unchanged  nothing but the number differs, and it did not move
    moved      stands elsewhere among the others
    reference  chỉ đổi số điều được dẫn: nothing differs but new numbers of articles that it refers to; it did not move

    ModelError where both sides are None.
    """

    before: Side | None
    after: Side | None
    unchanged: bool
    moved: bool
    reference: bool = False

    def __post_init__(self) -> None:
        faults = Faults()
        if self.before is None and self.after is None:
            faults.add("", "want an article on one side at least", "L-28.3", "phải có điều ở ít nhất một bên")
        faults.refuse()

    @property
    def renumbered(self) -> bool:
        """Đổi số: both versions have it, under different numbers."""
        return self.before is not None and self.after is not None and self.before.number != self.after.number

    @property
    def kept(self) -> bool:
        """Giữ nguyên nội dung: nobody decided anything else here; at most numbers follow those of other articles."""
        return self.unchanged or self.reference

    @property
    def key(self) -> str:
        """Tên hàng: its number in the new text; "bỏ Điều 18" (the number in the old one) for what is gone."""
        if self.after is not None:
            return self.after.number
        return f"bỏ {self.before.number}" if self.before else ""
