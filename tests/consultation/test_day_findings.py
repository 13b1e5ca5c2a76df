"""Days in a paper: said in one way everywhere, and as the timeline says them."""

from __future__ import annotations

from datetime import date

import pytest

from vnadmin import Plan, Ward
from vnadmin.consultation.day_findings import day_findings, spans
from vnadmin.consultation.window import Window
from vnadmin.files import load

WINDOW = Window(date(2026, 6, 6), date(2026, 6, 7))


def plan(*lines: str) -> Plan:
    return Plan(
        issuer=Ward("01843").people_committee,
        subject="Lấy ý kiến Nhân dân",
        body="I. THỜI GIAN\n" + "\n".join(f"{i}. {line}" for i, line in enumerate(lines, 1)),
        signature="CHỦ TỊCH / Nguyễn Văn A",
    )


def seed() -> Plan:
    (paper,) = load("examples/ke_hoach.yaml").objects
    assert isinstance(paper, Plan)
    return paper


def test_the_real_plan_says_its_two_days_in_two_ways() -> None:
    (finding,) = day_findings(seed(), "opinion", {"thời gian phát, thu phiếu": WINDOW})
    assert (finding.code, finding.severity) == ("LYK-DATE", "warning")
    assert "“ngày 06/6/2026 hoặc ngày 07/6/2026”" in finding.message
    assert "“từ ngày 06/6/2026 đến ngày 07/6/2026”" in finding.message
    assert set(finding.where) == {"kế hoạch, khoản 3 Mục III"}


def test_the_pairs_of_days_of_the_real_plan() -> None:
    found = [(f"{span.days.first:%d/%m}", f"{span.days.last:%d/%m}", span.either) for span in spans(seed())]
    assert found == [
        ("01/06", "05/06", False),
        ("06/06", "07/06", True),
        ("02/06", "07/06", False),
        ("06/06", "07/06", False),
    ]


def test_one_way_of_saying_it_is_no_finding() -> None:
    paper = plan("Từ ngày 06/6/2026 đến hết ngày 07/6/2026.", "Làm ngày 08/6/2026 hoặc ngày 09/6/2026.")
    assert day_findings(paper, "opinion", {}) == []


def test_long_dates_and_other_words_are_read() -> None:
    paper = plan("Từ ngày 06 tháng 6 năm 2026 tới ngày 07 tháng 6 năm 2026.", "Ngày 06/6/2026 hay ngày 07/6/2026.")
    assert [(span.days, span.either) for span in spans(paper)] == [(WINDOW, False), (WINDOW, True)]
    assert len(day_findings(paper, "opinion", {})) == 1


def test_a_window_of_the_timeline_that_the_paper_does_not_say() -> None:
    paper = plan("Từ ngày 06/6/2026 đến hết ngày 07/6/2026.")
    other = {"thời gian niêm yết danh sách": Window(date(2026, 6, 2), date(2026, 6, 7))}
    (finding,) = day_findings(paper, "opinion", {"thời gian phát, thu phiếu": WINDOW} | other)
    assert finding.where == ("kế hoạch", "lịch, thời gian niêm yết danh sách")
    assert "từ ngày 02/6/2026 đến ngày 07/6/2026" in finding.message


@pytest.mark.parametrize(
    "said",
    [
        "Từ ngày 06 đến hết ngày 07/6/2026",
        "Từ ngày 06/6 đến ngày 07/6/2026",
        "từ 06/6/2026 đến 07/6/2026",
        "Từ ngày 06 tháng 6 đến hết ngày 07 tháng 6 năm 2026",
        "Từ ngày 01/6/2026 phát tài liệu; từ ngày 06/6/2026 đến ngày 07/6/2026 phát phiếu",
    ],
)
def test_a_window_is_read_as_plans_write_it(said: str) -> None:
    assert day_findings(plan(f"{said}."), "opinion", {"thời gian phát, thu phiếu": WINDOW}) == []


def test_a_window_of_one_day_is_said_by_the_day() -> None:
    one = {"thời gian phát, thu phiếu": Window(date(2026, 6, 7), date(2026, 6, 7))}
    assert day_findings(plan("Phát phiếu ngày 07/6/2026."), "opinion", one) == []
    (finding,) = day_findings(plan("Phát phiếu ngày 06/6/2026."), "opinion", one)
    assert finding.code == "LYK-DATE"
