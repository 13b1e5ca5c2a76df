"""Ngày, tháng, năm: dates as documents write them (ND30-I-II-4.b; in words ND30-II-V-8.c)."""

from vnadmin.text.dates.moment import long_moment, read_moment
from vnadmin.text.dates.month import Month
from vnadmin.text.dates.reading import FoundDate, date_at, find_dates, read_date
from vnadmin.text.dates.words import date_in_words, weekday
from vnadmin.text.dates.writing import long_date, short_date

__all__ = [
    "FoundDate",
    "Month",
    "date_at",
    "date_in_words",
    "find_dates",
    "long_date",
    "long_moment",
    "read_date",
    "read_moment",
    "short_date",
    "weekday",
]
