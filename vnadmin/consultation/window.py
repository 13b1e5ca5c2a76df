"""Khoảng thời gian: a closed interval of days, written as documents write it (short dates of ND30-I-II-4.b)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults
from vnadmin.text.dates import Month, read_date, short_date
from vnadmin.text.spelling import nfc

__all__ = ["Window", "want_day"]

_TO = r"\s*(?:\b(?:đến|tới)(?:\s+hết)?\b|[–—]|(?<=\s)-(?=\s)|(?<=/[0-9]{4})-)\s*"
_SPAN = re.compile(rf"(?:từ\s+)?(?P<first>\S.*?){_TO}(?P<last>\S.*)", re.IGNORECASE)
_BEGINNING = re.compile(r"(?:ngày\s*)?(?P<day>[0-9]{1,2})(?:(?:/|\s*tháng\s*)(?P<month>[0-9]{1,2}))?", re.IGNORECASE)


def want_day(faults: Faults, path: str, value: object) -> bool:
    """Whether `value` is a day; a moment is none, since it would not compare with days. A fault otherwise."""
    if isinstance(value, datetime):
        faults.add(path, "want a date without an hour, got datetime", vi="phải là ngày, không kèm giờ")
        return False
    return faults.want(path, value, (date,), vi="phải là ngày (như 05/6/2026)")


@dataclass(frozen=True, slots=True)
class Window:
    """Khoảng thời gian: the days from `first` to `last`, both of them counted.

    ModelError for what is no day, and for a last day before the first.

    >>> week = Window(date(2026, 6, 1), date(2026, 6, 7))
    >>> week.days, date(2026, 6, 7) in week
    (7, True)
    >>> print(week)
    từ ngày 01/6/2026 đến ngày 07/6/2026
    >>> week.shortest
    'từ ngày 01 đến ngày 07/6/2026'
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        faults = Faults()
        good = [want_day(faults, name, getattr(self, name)) for name in ("first", "last")]
        if all(good) and self.last < self.first:
            vi = f"ngày cuối ({short_date(self.last)}) phải từ ngày đầu ({short_date(self.first)}) trở đi"
            faults.add("last", f"the last day {self.last} is before the first {self.first}", vi=vi)
        faults.refuse()

    @classmethod
    def read(cls, text: str) -> Window:
        """Đọc khoảng thời gian: "từ ngày 01/6/2026 đến hết ngày 07/6/2026", "01/6 - 07/6/2026", or one day.

        ModelError for a text that is none, and for a day that does not exist or has no year.

        >>> Window.read("từ ngày 01 đến ngày 07/6/2026") == Window.read("01/6/2026 - 07/6/2026")
        True
        """
        line = nfc(text).strip()
        found = _SPAN.fullmatch(line)
        if not found:
            day = _read_day(line)
            return cls(day, day)
        last = _read_day(found["last"])
        beginning = _BEGINNING.fullmatch(found["first"])
        if not beginning:
            return cls(_read_day(found["first"]), last)
        return cls(_read_day(f"{beginning['day']}/{beginning['month'] or last.month}/{last.year}"), last)

    @property
    def days(self) -> int:
        """Số ngày: the length in days, both ends counted."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and not isinstance(day, datetime) and self.first <= day <= self.last

    def covers(self, other: Window) -> bool:
        """Trùm cả khoảng kia: whether every day of `other` is a day of this one."""
        return self.first <= other.first and other.last <= self.last

    def joined(self, other: Window) -> Window:
        """Khoảng trùm cả hai: from the first day of either to the last day of either."""
        return Window(min(self.first, other.first), max(self.last, other.last))

    def __str__(self) -> str:
        if self.first == self.last:
            return f"ngày {short_date(self.first)}"
        return f"từ ngày {short_date(self.first)} đến ngày {short_date(self.last)}"

    @property
    def shortest(self) -> str:
        """Dạng ngắn nhất: without the month and the year of the first day where the last day says them.

        >>> Window(date(2026, 5, 25), date(2026, 6, 7)).shortest
        'từ ngày 25/5 đến ngày 07/6/2026'
        """
        first = short_date(self.first)
        if self.first == self.last or self.first.year != self.last.year:
            return str(self)
        kept = 1 if self.first.month == self.last.month else 2
        return f"từ ngày {'/'.join(first.split('/')[:kept])} đến ngày {short_date(self.last)}"


def _read_day(text: str) -> date:
    day = read_date(text)
    if isinstance(day, Month):
        raise ModelError([Fault("", f"{text!r} has no day", vi=f"{text} phải ghi đủ ngày, tháng, năm")])
    return day
