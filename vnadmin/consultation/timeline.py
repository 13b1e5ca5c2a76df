"""Lịch lấy ý kiến: the days and windows of one consultation (L-28.1/1, N-4.4); each is None while it is not known."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from vnadmin.consultation.window import Window, want_day
from vnadmin.consultation.working_days import calendar_years
from vnadmin.model.faults import Faults

__all__ = ["Timeline"]

WINDOWS = ("agencies", "list_posted", "ballots", "people", "result_posted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Lịch của cuộc lấy ý kiến.

    issued          ngày ban hành kế hoạch
    published       ngày công khai nội dung lấy ý kiến
    plan_sent       ngày gửi kế hoạch đến HĐND và Ủy ban MTTQ
    agencies        thời gian cơ quan, đơn vị góp ý
    list_posted     thời gian niêm yết danh sách đại diện hộ gia đình
    team_published  ngày công khai Tổ phát phiếu
    ballots         thời gian phát, thu phiếu của hộ gia đình
    people          thời gian Nhân dân góp ý, where it is not that of the ballots
    forwarded_by    hạn chuyển ý kiến
    summary_by      hạn tổng hợp: its last day
    council_report  ngày báo cáo HĐND
    result_posted   thời gian niêm yết kết quả

    A schedule that the law does not want is an object like any other: see `time_findings`. ModelError for what is no
    day or no window, and for a year whose holidays are not known: periods cannot be counted there.
    """

    issued: date | None = None
    published: date | None = None
    plan_sent: date | None = None
    agencies: Window | None = None
    list_posted: Window | None = None
    team_published: date | None = None
    ballots: Window | None = None
    people: Window | None = None
    forwarded_by: date | None = None
    summary_by: date | None = None
    council_report: date | None = None
    result_posted: Window | None = None

    def __post_init__(self) -> None:
        faults = Faults()
        for name in (field.name for field in fields(self)):
            value = getattr(self, name)
            if value is None:
                continue
            if name not in WINDOWS:
                if want_day(faults, name, value):
                    _want_known_year(faults, name, value)
            elif faults.want(name, value, (Window,), vi="phải là khoảng thời gian (từ ngày … đến ngày …)"):
                _want_known_year(faults, f"{name}.first", value.first)
                _want_known_year(faults, f"{name}.last", value.last)
        faults.refuse()

    @property
    def people_window(self) -> Window | None:
        """Thời hạn Nhân dân tham gia ý kiến: the people's whole window, else that of the ballots."""
        return self.people or self.ballots


def _want_known_year(faults: Faults, path: str, day: date) -> None:
    years = calendar_years()[:-1]  # a period may end in the year after
    if day.year not in years:
        vi = f"năm {day.year} không đúng (chỉ từ {years[0]} đến {years[-1]})"
        faults.add(path, f"want a year from {years[0]} to {years[-1]}, got {day.year}", vi=vi)
