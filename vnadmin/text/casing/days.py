"""Thứ, tháng, tết, năm âm lịch viết bằng chữ (ND30-II-V-8.a, ND30-II-V-8.b, ND30-II-V-8.c)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnadmin.text.casing.line import BLANK, Line, Slip

__all__ = ["days"]

_WEEKDAY = rf"thứ{BLANK}(hai|ba|tư|năm|sáu|bảy)(?!\w)"
_PART_OF_DAY = rf"(?<!buổi )(?:sáng|trưa|chiều|tối|đêm){BLANK}"
_WEEKDAYS = re.compile(
    rf"(?<!\w){_PART_OF_DAY}(?P<day>{_WEEKDAY})"
    rf"|(?<!\w)(?P<weekly>{_WEEKDAY})(?={BLANK}(?:hằng|hàng){BLANK}tuần(?!\w))"
    rf"|(?<!\w)(?P<date>{_WEEKDAY})(?=,?{BLANK}\(?ngày{BLANK}[0-9])"
)
# What stands before a day and not before a count (kỳ họp thứ hai)
_MOMENT = re.compile(r"(?:[(:]|(?<!\w)(?:vào|từ|đến|hết|hồi|giờ|phút|[0-9]{1,2}),?)[ \u00a0]?\Z")

# of "tháng mười hai" no form is certain
_MONTH = r"(?:giêng|chạp|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?![ \u00a0](?:một|hai)))"
_MONTHS = re.compile(
    rf"(?<!\w)tháng{BLANK}(?P<month>{_MONTH})(?!\w)"
    rf"(?P<sure>{BLANK}năm{BLANK}(?:[0-9]{{4}}|nay|ngoái|sau|trước)(?!\w)|{BLANK}(?:âm|dương){BLANK}lịch(?!\w))?"
)
_NAMED = frozenset(("giêng", "chạp"))  # months and nothing else
_COUNTING = frozenset(("mỗi", "một", "hằng", "hàng", "vài", "mấy", "nhiều", "từng", "các", "hai", "ba", "bốn", "sáu"))

_TET = re.compile(rf"(?<!\w)tết{BLANK}(?P<name>nguyên{BLANK}đán|trung{BLANK}thu|đoan{BLANK}ngọ)(?!\w)")

_STEM = "giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí"
_BRANCH = "tý|tí|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi"
_LUNAR = re.compile(rf"(?<!\w)(?:năm|xuân){BLANK}(?P<year>(?:{_STEM}){BLANK}(?:{_BRANCH}))(?!\w)")


def days(line: Line) -> Iterator[Slip]:
    """Thứ Hai, tháng Năm, tết Nguyên đán, năm Kỷ Tỵ: where the words can be nothing else.

    >>> from vnadmin.text.casing.line import line_of
    >>> [slip.wanted for slip in days(line_of("chiều thứ hai, tháng Giêng, Tết Nguyên Đán, năm kỷ tỵ"))]
    ['thứ Hai', 'tết Nguyên đán', 'Kỷ Tỵ']
    >>> [*days(line_of("lần thứ hai; mỗi tháng hai lần; ngày  tháng năm sinh; thứ hai, ngày càng nhiều; quý một"))]
    []
    """
    yield from _weekdays(line)
    yield from _months(line)
    for found in _TET.finditer(line.low):
        yield from line.slip(*found.span(), _first_large("tết", found["name"]), "ND30-II-V-8.b")
    for found in _LUNAR.finditer(line.low):
        yield from line.slip(*found.span("year"), found["year"].title(), "ND30-II-V-8.a")


def _weekdays(line: Line) -> Iterator[Slip]:
    for found in _WEEKDAYS.finditer(line.low):
        group = "day" if found["day"] else "weekly" if found["weekly"] else "date"
        start, end = found.span(group)
        if group != "date" or _MOMENT.search(line.low, max(0, start - 10), start):
            yield from line.slip(start, end, _first_large("thứ", found[group][3:]), "ND30-II-V-8.c")


def _months(line: Line) -> Iterator[Slip]:
    for found in _MONTHS.finditer(line.low):
        start, month = found.start(), found["month"]
        before = line.word_before(start)
        if before == "mạng":  # Cách mạng tháng Tám is a name of the list
            continue
        counted = before in _COUNTING or before.isdecimal()
        written_large = line.text[found.start("month")].isupper()
        blank_date = month == "năm"  # "ngày … tháng … năm 2026"
        if written_large or month in _NAMED or (found["sure"] and not counted and not blank_date):
            yield from line.slip(start, found.end("month"), _first_large("tháng", month), "ND30-II-V-8.c")


def _first_large(noun: str, name: str) -> str:
    name = " ".join(name.split())
    return f"{noun} {name[0].upper()}{name[1:]}"
