"""Các thời hạn khác: what is done within so many days, or lasts as long (L-12.3, L-13.2, N-4.2/2, N-4.4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from vnadmin.consultation.time_case import Said, TimeCase, called, period, place
from vnadmin.text.dates import short_date

__all__ = ["plan_sent_late", "posted_too_short", "published_late", "told_late"]

ONE_DAY = timedelta(days=1)


def published_late(case: TimeCase) -> Iterator[Said]:
    """L-12.3: published within so many working days of the document."""
    issued, published, days = case.line.issued, case.line.published, period("L-12.3")
    if issued and published and published > (until := case.calendar.after(issued, days)):
        message = (
            f"kế hoạch ban hành ngày {short_date(issued)}, nội dung công khai ngày {short_date(published)}, "
            f"chậm hơn {days:02d} ngày làm việc"
        )
        fix = f"công khai chậm nhất ngày {short_date(until)}, trừ khi luật khác quy định thời hạn khác"
        yield Said((place("published"), place("issued")), message, fix)


def plan_sent_late(case: TimeCase) -> Iterator[Said]:
    """N-4.2/2: the plan sent within so many days of its issue."""
    issued, sent, days = case.line.issued, case.line.plan_sent, period("N-4.2/2")
    if issued and sent and sent > (until := case.calendar.end_of_period(issued, days)):
        message = (
            f"kế hoạch ban hành ngày {short_date(issued)}, gửi ngày {short_date(sent)}, "
            f"chậm hơn {days:02d} ngày kể từ ngày ban hành"
        )
        yield Said((place("plan_sent"), place("issued")), message, f"gửi chậm nhất ngày {short_date(until)}")


def told_late(case: TimeCase) -> Iterator[Said]:
    """N-4.4: content and team published so many days before the ballots go out."""
    ballots, days = case.line.ballots, period("N-4.4")
    if ballots is None:
        return
    until = ballots.first - timedelta(days=days)
    for name in ("published", "team_published"):
        day = getattr(case.line, name)
        if day and day > until:
            message = (
                f"{called(name)} là {short_date(day)}, phát phiếu từ ngày {short_date(ballots.first)}: "
                f"phải công khai ít nhất {days:02d} ngày trước ngày phát phiếu"
            )
            fix = (
                f"công khai chậm nhất ngày {short_date(until)}, "
                f"hoặc phát phiếu từ ngày {short_date(day + days * ONE_DAY)}"
            )
            yield Said((place(name), place("ballots")), message, fix)


def posted_too_short(case: TimeCase) -> Iterator[Said]:
    """L-13.2: posted so many days running, both ends counted."""
    posted, days = case.line.result_posted, period("L-13.2")
    if posted and posted.days < days:
        message = f"niêm yết kết quả {posted.days:02d} ngày ({posted}), luật yêu cầu ít nhất {days:02d} ngày liên tục"
        until = posted.first + (days - 1) * ONE_DAY
        yield Said((place("result_posted"),), message, f"niêm yết đến hết ngày {short_date(until)}")
