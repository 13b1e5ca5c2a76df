"""To whom a plan goes: HĐND and the Front by law, and every organ with a task."""

from __future__ import annotations

import pytest

from vnadmin import Plan, Ward
from vnadmin.consultation.recipient_findings import recipient_findings
from vnadmin.consultation.regime import Purpose
from vnadmin.files import load
from vnadmin.findings import Finding

BOTH = ["Thường trực HĐND phường", "Ủy ban MTTQ Việt Nam phường"]


def plan(recipients: list[str], tasks: str = "1. Phòng Văn hóa - Xã hội phường\n- Tổng hợp.") -> Plan:
    return Plan(
        issuer=Ward("01843").people_committee,
        subject="Lấy ý kiến Nhân dân",
        body=f"I. MỤC ĐÍCH\n- Lấy ý kiến.\nII. TỔ CHỨC THỰC HIỆN\n{tasks}",
        recipients=recipients,
        signature="CHỦ TỊCH / Nguyễn Văn A",
    )


def told(paper: Plan, purpose: Purpose = "opinion") -> list[tuple[str, str]]:
    return [(finding.code, finding.fix) for finding in recipient_findings(paper, purpose)]


def seed() -> list[Finding]:
    (paper,) = load("examples/ke_hoach.yaml").objects
    assert isinstance(paper, Plan)
    return recipient_findings(paper, "opinion")


def test_the_real_plan_goes_to_neither_and_misses_two_organs_with_tasks() -> None:
    assert [(finding.code, finding.severity, finding.fix) for finding in seed()] == [
        ("L-28.1/2", "error", "thêm HĐND vào nơi nhận"),
        ("L-28.1/2", "error", "thêm Ủy ban MTTQ Việt Nam vào nơi nhận"),
        ("ND30-I-II-9.a", "warning", "thêm Văn phòng HĐND và UBND phường vào nơi nhận"),
        ("ND30-I-II-9.a", "warning", "thêm Trung tâm Dịch vụ phường vào nơi nhận"),
    ]
    assert seed()[2].where == ("kế hoạch, khoản 2 Mục IV", "kế hoạch, nơi nhận")


@pytest.mark.parametrize(
    "names",
    [
        ["HĐND phường", "Ủy ban MTTQ phường"],
        ["TT. HĐND phường", "UB MTTQ Việt Nam phường"],
        ["Thường trực Đảng ủy, HĐND phường", "Ủy ban Mặt trận Tổ quốc Việt Nam phường"],
        ["Thường trực Hội đồng nhân dân phường (để báo cáo)", "UBMTTQ phường"],
        ["Đảng ủy, HĐND, UBND, Ủy ban MTTQ phường"],
        ["TT Đảng ủy, TT HĐND", "Uỷ ban MTTQVN phường"],
    ],
    ids=lambda names: names[0],
)
def test_both_are_known_by_the_names_that_wards_write(names: list[str]) -> None:
    assert told(plan([*names, "Phòng Văn hóa - Xã hội"])) == []


@pytest.mark.parametrize("name", ["Văn phòng HĐND và UBND phường", "Các Trưởng Ban công tác Mặt trận"])
def test_an_office_is_not_the_council_and_a_group_not_the_committee(name: str) -> None:
    codes = [code for code, _ in told(plan([name, "Phòng Văn hóa - Xã hội"]))]
    assert codes == ["L-28.1/2", "L-28.1/2"]


def test_where_the_people_decide_the_plan_of_opinions_is_not_asked_for() -> None:
    assert told(plan(["Phòng Văn hóa - Xã hội"]), "decision") == []


@pytest.mark.parametrize(
    ("organ", "recipient"),
    [
        ("Phòng Văn hóa - Xã hội phường", "Phòng Văn hoá - Xã hội"),
        ("Phòng Văn hóa - Xã hội", "Các phòng, ban, ngành phường"),
        ("Trung tâm Dịch vụ phường", "Các phòng, trung tâm thuộc UBND phường"),
        ("Đề nghị Ủy ban MTTQ và các tổ chức chính trị - xã hội phường", "Ban Thường trực Ủy ban MTTQ phường"),
        ("Công an phường", "Công an phường"),
        ("Các tổ dân phố", "Lãnh đạo UBND phường"),
    ],
)
def test_an_organ_with_a_task_is_covered(organ: str, recipient: str) -> None:
    assert told(plan([*BOTH, recipient], f"1. {organ}\n- Thực hiện.")) == []


@pytest.mark.parametrize(
    ("organ", "recipient"),
    [
        ("Văn phòng HĐND và UBND phường", "Các phòng, ban, ngành phường"),
        ("Trung tâm Dịch vụ phường", "Các phòng thuộc UBND phường"),
        ("Công an phường", "Trạm Y tế phường"),
    ],
)
def test_an_organ_with_a_task_is_missed(organ: str, recipient: str) -> None:
    found = told(plan([*BOTH, recipient], f"1. {organ}\n- Thực hiện."))
    assert found == [("ND30-I-II-9.a", f"thêm {organ} vào nơi nhận")]
