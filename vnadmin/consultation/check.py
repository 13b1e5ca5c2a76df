"""Kiểm tra cuộc lấy ý kiến: everything that rules and papers contradict, as findings; the ward decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from vnadmin.consultation.ballot_team import BallotTeam
from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.day_findings import day_findings
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.household_findings import household_findings
from vnadmin.consultation.opinion import Opinion
from vnadmin.consultation.opinion_findings import opinion_findings
from vnadmin.consultation.places import placed
from vnadmin.consultation.recipient_findings import recipient_findings
from vnadmin.consultation.regime import breach, force
from vnadmin.consultation.team_findings import team_findings
from vnadmin.consultation.time_findings import time_findings
from vnadmin.consultation.weekday_findings import weekday_findings
from vnadmin.consultation.window import Window
from vnadmin.findings import Finding
from vnadmin.kinds.decision import Decision
from vnadmin.kinds.plan import Plan
from vnadmin.rules.consultation import consultation_rule

__all__ = ["check"]


def check(
    consultation: Consultation,
    papers: Iterable[object],
    *,
    groups: Sequence[ResidentialGroup] = (),
    households: Sequence[Household] = (),
    teams: Sequence[BallotTeam] = (),
    opinions: Sequence[Opinion] = (),
    draft: Decision | None = None,
    final: Decision | None = None,
) -> list[Finding]:
    """What a check of the whole set finds; `papers` are the typed papers that there are, of any kind.

    The lists are what the ward has of them; `draft` and `final` are the decisions before and after the opinions. Teams
    and households are asked for where ballots go out.
    """
    purpose = consultation.purpose
    plans = [paper for paper in papers if isinstance(paper, Plan)]
    findings = [*_asked(consultation), *_lacking(consultation, plans)]
    findings += time_findings(consultation.timeline, purpose)
    for plan in plans:
        findings += recipient_findings(plan, purpose)
        findings += day_findings(plan, purpose, _windows(consultation))
        for where, text, _ in placed(plan):
            findings += weekday_findings(text, where)
    if consultation.by_ballots or households:
        findings += household_findings(groups, households, purpose)
    if consultation.by_ballots or teams:
        findings += team_findings(groups, teams, purpose)
    findings += opinion_findings(opinions, purpose, draft=draft, final=final)
    return findings


def _windows(consultation: Consultation) -> Mapping[str, Window]:
    """What a plan must say as the timeline says it, by the words of a clerk."""
    line = consultation.timeline
    named = {
        "thời gian cơ quan, đơn vị góp ý": line.agencies,
        "thời gian niêm yết danh sách": line.list_posted,
        "thời gian phát, thu phiếu": line.ballots,
    }
    return {name: window for name, window in named.items() if window is not None}


def _asked(consultation: Consultation) -> Iterator[Finding]:
    """What is settled before anything is published."""
    if consultation.purpose == "opinion" and consultation.matter == 7 and consultation.normative is None:
        yield Finding(
            code="L-25.7",
            severity="note",
            where=("cuộc lấy ý kiến, quy phạm",),
            message="chưa ghi quy chế là văn bản cá biệt hay quy phạm pháp luật; trình tự và thời hạn tùy vào đó",
            source=consultation_rule("L-25.7").source,
            fix="thống nhất với công chức tư pháp trước khi công khai, rồi ghi quy_pham: có hoặc không",
        )
    if not consultation.forms and force("L-26.1", consultation.purpose):
        message = "chưa ghi hình thức lấy ý kiến"
        fix = "chọn một hoặc nhiều hình thức từ điểm a đến điểm h"
        yield breach("L-26.1", consultation.purpose, ("cuộc lấy ý kiến, hình thức",), message, fix)


def _lacking(consultation: Consultation, plans: list[Plan]) -> Iterator[Finding]:
    if not plans and force("L-28.1/1", consultation.purpose):
        message = "hồ sơ chưa có kế hoạch lấy ý kiến"
        yield breach("L-28.1/1", consultation.purpose, ("hồ sơ",), message, "thêm tệp ke_hoach.yaml vào thư mục")
