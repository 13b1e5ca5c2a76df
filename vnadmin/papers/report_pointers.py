"""Phụ lục của báo cáo: which annexes there are, and how the text points to each (ND30-I-III-1.a)."""

from __future__ import annotations

from dataclasses import dataclass

from vnadmin.model.annex import Annex
from vnadmin.text.roman import to_roman

__all__ = ["Pointers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointers:
    """Các phụ lục, in their order; None for one that there is not.

    figures   biểu tổng hợp số liệu phiếu
    answers   bảng tổng hợp, tiếp thu, giải trình ý kiến
    compared  so sánh dự thảo trước và sau khi tiếp thu
    """

    figures: Annex | None = None
    answers: Annex | None = None
    compared: Annex | None = None

    @property
    def annexes(self) -> tuple[Annex, ...]:
        """Those that there are."""
        return tuple(one for one in (self.figures, self.answers, self.compared) if one is not None)

    def of(self, annex: Annex | None) -> str:
        """Cách gọi: "Phụ lục II", "Phụ lục" where it is the only one; empty for none."""
        if annex is None:
            return ""
        annexes = self.annexes
        place = next(i for i, one in enumerate(annexes, 1) if one is annex)
        return f"Phụ lục {to_roman(place)}" if len(annexes) > 1 else "Phụ lục"
