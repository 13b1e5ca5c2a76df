"""Giờ và ngày: when a meeting begins and ends (ND30-III-M1.7, ND30-III-M1.9)."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from vnadmin.errors import Fault, ModelError
from vnadmin.text.dates.reading import read_date
from vnadmin.text.dates.words import weekday
from vnadmin.text.dates.writing import long_date
from vnadmin.text.spelling import nfc

__all__ = ["long_moment", "read_moment"]

_RULE = "ND30-III-M1.9"
_CLOCK = r"(?P<hour>[0-9]{1,2})\s*(?:giờ|g|h|:)\s*(?:(?P<minute>[0-9]{1,2})\s*(?:phút|p|'|’)?)?(?::[0-9]{2})?"
_BETWEEN = r"[\s,;]*(?:sáng|chiều|tối)?[\s,;]*(?:(?:thứ|Thứ)\s+\w+|Chủ nhật|chủ nhật)?[\s,;()]*"
_FIRST = re.compile(rf"(?:vào\s+)?(?:hồi|lúc)?\s*{_CLOCK}{_BETWEEN}(?P<day>\S.*)")
_LAST = re.compile(rf"(?P<day>\S.*?)(?:T|[\s,;]+(?:vào\s+)?(?:hồi|lúc)?\s*){_CLOCK}")
_NAMED = re.compile(r"\b(thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)\b(?!\s*[0-9])", re.IGNORECASE)
_BY_NUMBER = dict(zip("234567", ("hai", "ba", "tư", "năm", "sáu", "bảy"), strict=True))
_HALF = re.compile(r"(?<=[0-9\s])(?:chiều|tối)\b")


def long_moment(value: datetime, *, named: bool = False) -> str:
    """Giờ, ngày, tháng, năm: as the forms have it; `named` adds the weekday.

    >>> long_moment(datetime(2026, 6, 5, 8, 0))
    '08 giờ 00, ngày 05 tháng 6 năm 2026'
    >>> long_moment(datetime(2026, 6, 5, 14, 30), named=True)
    '14 giờ 30, thứ Sáu, ngày 05 tháng 6 năm 2026'
    """
    day = f"{weekday(value)}, {long_date(value)}" if named else long_date(value)
    return f"{value.hour:02d} giờ {value.minute:02d}, {day}"


def read_moment(text: str) -> datetime:
    """Đọc giờ và ngày: "8 giờ 00 ngày 05/6/2026", "8h30, thứ Sáu, 05/6/2026", "2026-06-05 08:30".

    ModelError for a text that is none, an hour or a day that does not exist; the afternoon is written in 24 hours.

    >>> read_moment("8 giờ 30, ngày 05 tháng 6 năm 2026") == read_moment("2026-06-05 08:30")
    True
    >>> read_moment("14h00, thứ Sáu, 05/6/2026")
    datetime.datetime(2026, 6, 5, 14, 0)
    """
    line = nfc(text).strip()
    found = _FIRST.fullmatch(line) or _LAST.fullmatch(line)
    if re.fullmatch(_CLOCK, line):
        raise _refusal(text, "has no day", "phải ghi cả ngày, như 8 giờ 00, ngày 05/6/2026")
    if not found:
        vi = "không phải là giờ và ngày (viết như 8 giờ 00, ngày 05/6/2026)"
        raise _refusal(text, "is no time of a day; write 8 giờ 00, ngày 05/6/2026", vi)
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if _HALF.search(line) and hour < 12:
        raise _refusal(text, "has an hour of the afternoon; write 14 giờ for 2 giờ chiều", "phải ghi giờ theo 24 giờ")
    day = read_date(found["day"].rstrip(" ,;)"))
    if not isinstance(day, date):
        raise _refusal(text, "has no day", "phải ghi đủ ngày, tháng, năm")
    if hour > 23 or minute > 59:
        raise _refusal(text, "does not exist on a clock", "không phải là một giờ có thật")
    _check_weekday(text, line, day)
    return datetime.combine(day, time(hour, minute))


def _check_weekday(text: str, line: str, day: date) -> None:
    """A weekday that was written must be that of the day: one of the two is a slip."""
    said = _NAMED.search(line)
    if said:
        *first, last = said[1].lower().split()
        if " ".join([*first, _BY_NUMBER.get(last, last)]) != weekday(day).lower():
            right = weekday(day)
            raise _refusal(text, f"names another weekday than {right}", f"sai thứ: ngày này là {right}")


def _refusal(text: str, message: str, vi: str) -> ModelError:
    shown = text if len(text) <= 60 else text[:59] + "…"
    return ModelError([Fault("", f"{shown!r} {message}", _RULE, f"{shown} {vi}")])
