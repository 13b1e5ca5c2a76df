"""Thứ tự: what no article states, the order in which one thing follows from another (LYK-ORDER)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from vnadmin.consultation.time_case import Said, TimeCase, called, place
from vnadmin.consultation.timeline import WINDOWS
from vnadmin.text.dates import short_date

__all__ = ["ORDER_CHECKS"]

ONE_DAY = timedelta(days=1)
ORDER = (
    ("issued", "plan_sent"),
    ("forwarded_by", "summary_by"),
    ("summary_by", "council_report"),
    ("summary_by", "decided"),
    ("council_report", "decided"),
)
"""The first is not later than the second."""

AFTER_LAST = ("summary_by", "council_report", "result_posted", "decided")
"""What comes after the last day on which opinions are given."""


def _windows_before_publication(case: TimeCase) -> Iterator[Said]:
    published = case.line.published
    for name in WINDOWS:
        window = getattr(case.line, name)
        if published and window and window.first < published:
            message = (
                f"{called(name)} bắt đầu ngày {short_date(window.first)}, trước ngày công khai {short_date(published)}"
            )
            fix = f"bắt đầu từ ngày {short_date(published)}, hoặc công khai chậm nhất ngày {short_date(window.first)}"
            yield Said((place(name), place("published")), message, fix)


def _list_down_too_early(case: TimeCase) -> Iterator[Said]:
    posted, ballots = case.line.list_posted, case.line.ballots
    if posted and ballots and not posted.covers(ballots):
        message = f"danh sách niêm yết {posted}, không trùm hết thời gian phát, thu phiếu {ballots}"
        yield Said((place("list_posted"), place("ballots")), message, f"niêm yết danh sách {posted.joined(ballots)}")


def _ballots_out_of_the_period(case: TimeCase) -> Iterator[Said]:
    people, ballots = case.line.people, case.line.ballots
    if people and ballots and not people.covers(ballots):
        message = f"phát, thu phiếu {ballots}, ra ngoài thời hạn Nhân dân góp ý {people}"
        fix = f"ghi thời hạn Nhân dân góp ý {people.joined(ballots)}"
        yield Said((place("ballots"), place("people")), message, fix)


def _out_of_order(case: TimeCase) -> Iterator[Said]:
    days = case.days_of_order
    for earlier, later in ORDER:
        if earlier in days and later in days and days[later] < days[earlier]:
            message = (
                f"{called(later)} ({short_date(days[later])}) trước {called(earlier)} ({short_date(days[earlier])})"
            )
            fix = f"{called(later)}: từ ngày {short_date(days[earlier])} trở đi"
            yield Said((place(later), place(earlier)), message, fix)


def _before_the_last_opinion(case: TimeCase) -> Iterator[Said]:
    last, days = case.last_asked, case.days_of_order
    if last is None:
        return
    name, end = last
    first_day = {"forwarded_by": end} | dict.fromkeys(AFTER_LAST, end + ONE_DAY)  # opinions go on the same day
    for later, earliest in first_day.items():
        if later in days and days[later] < earliest:
            message = (
                f"{called(later)} ({short_date(days[later])}) khi chưa hết thời gian lấy ý kiến "
                f"({called(name)} đến hết ngày {short_date(end)})"
            )
            fix = f"{called(later)}: từ ngày {short_date(earliest)} trở đi"
            yield Said((place(later), place(name)), message, fix)


ORDER_CHECKS = (
    _windows_before_publication,
    _list_down_too_early,
    _ballots_out_of_the_period,
    _out_of_order,
    _before_the_last_opinion,
)
"""Every check of order, as the findings come."""
