"""Ghi bằng tay: what a paper leaves to the pen, a signature or what is not known yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from vnadmin.model.body import Paragraph
from vnadmin.model.sheet import Part, WriteIn
from vnadmin.text.dates import long_date, long_moment
from vnadmin.text.figures import write_figure

__all__ = ["BY_HAND", "day_line", "figure", "moment", "opening", "persons"]

BY_HAND = "Ký, ghi rõ họ tên"
"""What stands below an office where somebody signs by hand."""
SHORT = "....."


def opening(when: datetime | None, day: date | None, venue: str) -> Iterator[Part]:
    """Hôm nay, vào hồi …, tại …: the hour and the place, with dots for what is not known."""
    begun = f"Hôm nay, vào hồi {moment(when, day)}"
    if venue:
        yield Paragraph(f"{begun}, tại {venue}.")
    else:
        yield Paragraph(f"{begun}.")
        yield WriteIn("Địa điểm")


def persons(lines: Iterable[str]) -> Iterator[Part]:
    """Ông (bà) …: numbered, one a line; dots to the end of the line for those who are not known."""
    for number, line in enumerate(lines, 1):
        yield WriteIn(f"{number}. Ông (bà)", text=line)


def figure(number: int | None) -> str:
    """The number as it is printed, or dots."""
    return SHORT if number is None else write_figure((number, 0))


def moment(when: datetime | None, day: date | None = None) -> str:
    """Vào hồi … giờ … phút, ngày …: what is known of it, dots for the rest."""
    if when is not None:
        return long_moment(when)
    return f"{SHORT} giờ {SHORT} phút, {_day(day)}"


def day_line(place: str, day: date | None) -> str:
    """Địa danh, ngày tháng năm, below the national name."""
    return f"{place}, {_day(day)}"


def _day(day: date | None) -> str:
    return long_date(day) if day is not None else f"ngày {SHORT} tháng {SHORT} năm {SHORT}"
