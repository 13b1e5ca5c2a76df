"""Thời hạn của Nhân dân: at least so many days from publication (L-28.2, DS-147, DS-148.5).

DS-147 and DS-148.5 are told from memory: a period that is short by them alone is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vnadmin.consultation.regime import force
from vnadmin.consultation.time_case import Said, TimeCase, period, place
from vnadmin.consultation.window import Window
from vnadmin.text.dates import short_date

__all__ = ["ends_on_day_off", "first_day_counted", "people_too_short"]


def people_too_short(case: TimeCase) -> Iterator[Said]:
    """L-28.2: short even where the day of publication is counted."""
    window, days = case.line.people_window, period("L-28.2")
    if window and _days_had(case, window) < days:
        yield _short(case, window, "")


def first_day_counted(case: TimeCase) -> Iterator[Said]:
    """DS-147: long enough only where the day of publication is counted."""
    window, days = case.line.people_window, period("L-28.2")
    if window and force("L-28.2", case.purpose) and _days_had(case, window) == days:
        yield _short(case, window, " và không tính ngày đầu tiên")


def ends_on_day_off(case: TimeCase) -> Iterator[Said]:
    """DS-148.5: the last day of the shortest period is a day off, and the window ends before work begins again."""
    window, days = case.line.people_window, period("L-28.2")
    if window is None or not force("L-28.2", case.purpose) or _days_had(case, window) <= days:
        return
    if window.last < case.calendar.end_of_period(_began(case, window), days):
        reason = case.calendar.reason_off(window.last)
        yield _short(case, window, f", ngày cuối là ngày nghỉ ({reason}) thì kết thúc vào ngày làm việc tiếp theo")


def _began(case: TimeCase, window: Window) -> date:
    """The day from which the people's period runs; where publication is not known, the window's first at the latest."""
    return case.line.published or window.first


def _days_had(case: TimeCase, window: Window) -> int:
    """Days from publication to the end of the window, both counted."""
    return (window.last - _began(case, window)).days + 1


def _told(published: date | None, window: Window) -> str:
    """How long the period is: from publication where it comes before the window, else the window."""
    if published and published < window.first:
        days = (window.last - published).days  # the day of publication is not counted
        return f"{days:02d} ngày (từ ngày công khai {short_date(published)} đến hết ngày {short_date(window.last)})"
    known = f"ngày công khai {short_date(published)}" if published else "chưa ghi ngày công khai"
    return f"{window.days:02d} ngày ({window}; {known})"


def _short(case: TimeCase, window: Window, besides: str) -> Said:
    line, days = case.line, period("L-28.2")
    field = "people" if line.people else "ballots"
    message = (
        f"thời hạn lấy ý kiến Nhân dân là {_told(line.published, window)}, "
        f"luật yêu cầu ít nhất {days:02d} ngày kể từ ngày công khai{besides}"
    )
    until = short_date(case.calendar.end_of_period(_began(case, window), days))
    fix = f"kéo dài đến hết ngày {until}"
    if not line.published:
        fix += ", hoặc ghi ngày công khai nếu nội dung đã được công khai sớm hơn"
    return Said((place(field), place("published")), message, fix, sure=line.published is not None)
