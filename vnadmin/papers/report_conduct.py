"""Công tác tổ chức trong báo cáo: in which forms, when and among how many it was done (L-28.1/1)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.model.body import Item
from vnadmin.papers.by_hand import figure
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_words import forms_of, group_words
from vnadmin.text.casing import upper_first
from vnadmin.text.dates import short_date

__all__ = ["conduct", "reached"]


def conduct(facts: Facts) -> Iterator[Item]:
    """Hình thức, thời gian, phạm vi: of what is not known nothing is said."""
    line = facts.consultation.timeline
    if forms := forms_of(facts):
        yield Item(f"Hình thức lấy ý kiến: {'; '.join(forms)}.")
    if line.published:
        yield Item(f"Nội dung lấy ý kiến được công khai từ ngày {short_date(line.published)}.")
    windows = {
        "cơ quan, đơn vị tham gia ý kiến": line.agencies,
        "Nhân dân tham gia ý kiến": line.people,
        "phát, thu phiếu lấy ý kiến của hộ gia đình": line.ballots,
    }
    for what, window in windows.items():
        if window:
            yield Item(f"Thời gian {what}: {window}.")
    if scope := reached(facts):
        yield Item(f"{upper_first(scope)}.")
    if facts.opinions:
        yield Item(f"Đã tiếp nhận {figure(len(facts.opinions))} ý kiến góp ý.")


def reached(facts: Facts) -> str:
    """Phạm vi: how many groups and households; the count's own number of households where there is one."""
    total = facts.total
    households = total.households if total else len(facts.households)
    groups = len(facts.tallies) or len(facts.groups)
    counts = ((groups, group_words(facts)), (households, "hộ gia đình"))
    told = ", ".join(f"{figure(number)} {words}" for number, words in counts if number)
    return f"phạm vi lấy ý kiến Nhân dân: {told}" if told else ""
