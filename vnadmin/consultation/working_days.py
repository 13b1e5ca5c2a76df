"""Ngày làm việc: working days of a ward, and the end of a period (Bộ luật Lao động Điều 111, 112; DS-147, DS-148.5).

Not working: Saturday, Sunday, the public holidays, and what the ward adds. The lunar days come from the library
`holidays`, our own rows from `rules/holidays.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from vnadmin.consultation.window import want_day
from vnadmin.model.faults import Faults, as_tuple
from vnadmin.rules.rows import make_row, read_table
from vnadmin.text.dates import short_date, weekday

__all__ = ["WorkingDays", "calendar_years"]

SATURDAY = 5
ONE_DAY = timedelta(days=1)
TABLE = "holidays.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDays:
    """Lịch làm việc: which days are worked, and periods counted on them.

    days_off   ngày nghỉ thêm: days off that the calendar of the State does not have
    made_up    ngày làm bù: days that are worked although a weekend or a holiday

    ModelError for what is no day, and for a day that is in both. Every method refuses with ModelError what is no day
    and a day outside of `calendar_years()`: its holidays are not known, and a wrong year is most often a slip.

    >>> calendar = WorkingDays()
    >>> calendar.is_working_day(date(2026, 9, 2)), calendar.reason_off(date(2026, 9, 2))
    (False, 'Quốc khánh')
    """

    days_off: Sequence[date] = ()
    made_up: Sequence[date] = ()

    def __post_init__(self) -> None:
        faults = Faults()
        for name in ("days_off", "made_up"):
            days = as_tuple(getattr(self, name))
            wanted = [want_day(faults, f"{name}[{i}]", day) for i, day in enumerate(days)]  # each wrong one is told
            if all(wanted):
                object.__setattr__(self, name, tuple(sorted(set(days))))
        for day in () if faults else self.made_up:
            if day in self.days_off:
                vi = f"ngày {short_date(day)} vừa là ngày nghỉ vừa là ngày làm bù"
                faults.add("made_up", f"{day} is a day off as well", vi=vi)
        faults.refuse()

    def reason_off(self, day: date) -> str:
        """Lý do nghỉ: why the day is not worked ("Chủ nhật", "Quốc khánh"); empty for a working day.

        >>> WorkingDays().reason_off(date(2026, 6, 21)), WorkingDays().reason_off(date(2026, 6, 22))
        ('Chủ nhật', '')
        """
        _refuse_unknown(day)
        if day in self.days_off:
            return "ngày nghỉ"
        year = _year(day.year)
        if day in self.made_up or day in year.made_up:
            return ""
        return year.off.get(day) or (weekday(day) if day.weekday() >= SATURDAY else "")

    def is_working_day(self, day: date) -> bool:
        """Là ngày làm việc: neither a weekly day off nor a holiday, or made up for."""
        return not self.reason_off(day)

    def on_or_after(self, day: date) -> date:
        """Ngày làm việc đầu tiên: the day itself where it is worked, else the next that is."""
        while not self.is_working_day(day):
            day = _later(day, 1)
        return day

    def after(self, day: date, count: int) -> date:
        """Ngày làm việc thứ `count` sau một ngày; the day itself is not counted. ModelError for less than 1.

        >>> WorkingDays().after(date(2026, 8, 28), 5)
        datetime.date(2026, 9, 9)
        """
        _refuse_count(count)
        for _ in range(count):
            day = self.on_or_after(_later(day, 1))
        return day

    def end_of_period(self, start: date, days: int) -> date:
        """Ngày cuối của thời hạn: the last day of a period of so many calendar days that runs from `start`.

        The first day is not counted (DS-147); a period that ends on a day off ends with the next working day
        (DS-148.5). ModelError for less than 1 day.

        >>> WorkingDays().end_of_period(date(2026, 6, 1), 20)
        datetime.date(2026, 6, 22)
        """
        _refuse_count(days)
        return self.on_or_after(_later(start, days))


def calendar_years() -> range:
    """Các năm có lịch nghỉ: the years whose holidays are known."""
    row = read_table(TABLE)["calendar"]
    return range(row["first_year"], row["last_year"] + 1)


@dataclass(frozen=True, slots=True)
class _Holiday:
    """A day of every year from `since` on; `unsure` says why it may be wrong."""

    month: int
    day: int
    since: int
    name: str
    unsure: str = ""


@dataclass(frozen=True, slots=True)
class _Swap:
    """Ngày hoán đổi: a working day that was off, and the day off on which it was made up."""

    off: date
    made_up: date
    source: str


@dataclass(frozen=True, slots=True)
class _Year:
    """The days off of one year with their names, and the weekend days that were worked instead of others."""

    off: Mapping[date, str]
    made_up: frozenset[date]


@cache
def _year(year: int) -> _Year:
    from holidays import country_holidays  # some 40 ms, for those alone who count working days

    public = country_holidays("VN", years=range(year - 1, year + 2), language="vi")
    off, made_up = dict(public.items()), set(public.weekend_workdays)
    for key, row in read_table(TABLE)["days"].items():
        _add_holiday(off, make_row(_Holiday, f"days.{key}", row), year)
    for key, row in read_table(TABLE)["swaps"].items():
        swap = make_row(_Swap, f"swaps.{key}", row)
        off.setdefault(swap.off, f"ngày nghỉ (làm bù ngày {short_date(swap.made_up)})")
        made_up.add(swap.made_up)
    ours = {day: name for day, name in off.items() if day.year == year}
    return _Year(MappingProxyType(ours), frozenset(day for day in made_up if day.year == year))


def _add_holiday(off: dict[date, str], row: _Holiday, year: int) -> None:
    if year < row.since:
        return
    day = date(year, row.month, row.day)
    if day in off:  # the library has it, and with it the day of compensation
        return
    off[day] = row.name
    if day.weekday() < SATURDAY:
        return
    while day.weekday() >= SATURDAY or day in off:
        day += ONE_DAY
    off[day] = f"{row.name} (nghỉ bù)"


def _later(day: date, days: int) -> date:
    _refuse_unknown(day)
    if days > (date(calendar_years()[-1], 12, 31) - day).days:
        faults = Faults()
        vi = f"thời hạn kéo dài quá năm {calendar_years()[-1]}, chưa có lịch nghỉ lễ"
        faults.add("", f"the period ends after {calendar_years()[-1]}, whose holidays are not known", vi=vi)
        faults.refuse()
    return day + timedelta(days=days)


def _refuse_unknown(day: object) -> None:
    faults, years = Faults(), calendar_years()
    if want_day(faults, "", day) and isinstance(day, date) and day.year not in years:
        vi = f"chưa có lịch nghỉ lễ của năm {day.year} (chỉ có từ {years[0]} đến {years[-1]})"
        faults.add("", f"the holidays of {day.year} are not known, only those of {years[0]} to {years[-1]}", vi=vi)
    faults.refuse()


def _refuse_count(count: object) -> None:
    faults = Faults()
    if faults.want("", count, (int,), vi="số ngày phải là số nguyên") and isinstance(count, int) and count < 1:
        faults.add("", f"want 1 day or more, got {count}", vi="số ngày phải từ 1 trở lên")
    faults.refuse()
