"""Days in a paper: said in one way everywhere, and as the timeline says them."""

from __future__ import annotations

from datetime import date

from vnadmin import Plan, Ward
from vnadmin.consultation.day_findings import day_findings, spans
from vnadmin.files import load

WINDOW = (date(2026, 6, 6), date(2026, 6, 7))


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
    found = [(f"{span.first:%d/%m}", f"{span.last:%d/%m}", span.either) for span in spans(seed())]
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
    assert [(span.first, span.last, span.either) for span in spans(paper)] == [(*WINDOW, False), (*WINDOW, True)]
    assert len(day_findings(paper, "opinion", {})) == 1


def test_a_window_of_the_timeline_that_the_paper_does_not_say() -> None:
    paper = plan("Từ ngày 06/6/2026 đến hết ngày 07/6/2026.")
    other = {"thời gian niêm yết danh sách": (date(2026, 6, 2), date(2026, 6, 7))}
    (finding,) = day_findings(paper, "opinion", {"thời gian phát, thu phiếu": WINDOW} | other)
    assert finding.where == ("kế hoạch", "lịch, thời gian niêm yết danh sách")
    assert "từ ngày 02/6/2026 đến ngày 07/6/2026" in finding.message
