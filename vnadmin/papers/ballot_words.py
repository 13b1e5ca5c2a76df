"""Lời trên phiếu: how a ballot is marked, and by when and where it is given back (N-4.5b)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from vnadmin.consultation.question import Question
from vnadmin.text.dates import long_date

__all__ = ["how_to_mark", "return_by"]


def how_to_mark(questions: Sequence[Question]) -> str:
    """Cách ghi phiếu: in words that hold for all questions where they are alike, else for each by its number.

    >>> how_to_mark([Question("Ông (bà) có đồng ý không?", ["Đồng ý", "Không đồng ý"], key="1")])
    'đánh dấu X vào ô trước một phương án được chọn.'
    """
    limits = [_limit(question) for question in questions]
    sign = "đánh dấu X vào ô trước"
    if len(limits) == 1:
        said = f"{sign} {limits[0]} được chọn"
    elif len(set(limits)) == 1:
        said = f"{sign} phương án được chọn, mỗi nội dung {limits[0]}"
    else:
        each = ", ".join(f"nội dung {number} {limit}" for number, limit in enumerate(limits, 1))
        said = f"{sign} phương án được chọn ({each})"
    other = "; ý kiến khác ghi vào dòng để trống" if any(question.other_opinion for question in questions) else ""
    return f"{said}{other}."


def _limit(question: Question) -> str:
    if not question.many:
        return "một phương án"
    return f"không quá {question.limit} phương án" if question.most else "một hoặc nhiều phương án"


def return_by(day: date, hour: time | None, place: str) -> str:
    """Thời hạn, nơi gửi lại phiếu.

    >>> return_by(date(2026, 6, 7), time(17), "Tổ phát phiếu")
    'trước 17 giờ 00 phút, ngày 07 tháng 6 năm 2026, cho Tổ phát phiếu.'
    """
    until = f"trước {hour.hour} giờ {hour.minute:02} phút, {long_date(day)}" if hour else f"đến hết {long_date(day)}"
    return f"{until}, cho {place}."
