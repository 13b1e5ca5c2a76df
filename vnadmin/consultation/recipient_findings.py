"""Nơi nhận của kế hoạch: who must receive the plan by law, and who has a task in it (L-28.1/2, ND30-I-II-9.a)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from vnadmin.consultation.places import name_of, where_of
from vnadmin.consultation.regime import Purpose, breach, force
from vnadmin.findings import Finding
from vnadmin.kinds.plan import Plan
from vnadmin.model.body import Body, Clause, Section
from vnadmin.model.recipients import Recipient
from vnadmin.model.runs import plain
from vnadmin.model.standing import standing
from vnadmin.rules.clauses import clause
from vnadmin.text.spelling import fold

__all__ = ["recipient_findings"]

LAW, TASKS = "L-28.1/2", "ND30-I-II-9.a"
COUNCIL = re.compile(r"(?:^|[,;/] ?| và )(?:thường trực |tt\.? ?|lãnh đạo )*(?:hđnd|hội đồng nhân dân)\b")
FRONT = re.compile(r"(?:mttq(?:vn)?|mặt trận tổ quốc)\b")
WANTED = (("HĐND", COUNCIL), ("Ủy ban MTTQ Việt Nam", FRONT))
"""To whom a plan must be sent; "Văn phòng HĐND và UBND" is not the council."""

CARRYING_OUT = re.compile(r"\b(?:tổ chức thực hiện|phân công)\b")
ASKED = re.compile(r"^(?:đề nghị|giao|yêu cầu) ", re.IGNORECASE)
AND_ALL = re.compile(r",? và các |, các ")
PLACE = re.compile(r" (?:phường|xã|đặc khu)\b.*$")
GENERAL = "các "
"""Begins the name of many organs, of which nobody can say whether a line of recipients means them all."""


def recipient_findings(plan: Plan, purpose: Purpose) -> list[Finding]:
    """What is wrong with the recipients of a plan."""
    lawful = [*_lawful(plan, purpose)]
    told = FRONT if lawful else None  # the Front's committee is told of once
    return [*lawful, *(finding for finding in _charged(plan) if not (told and told.search(fold(finding.fix))))]


def _names(plan: Plan) -> list[str]:
    return [fold(one.name) for one in plan.recipients if isinstance(one, Recipient)]


def _lawful(plan: Plan, purpose: Purpose) -> Iterator[Finding]:
    if not force(LAW, purpose):
        return
    names = _names(plan)
    for organ, pattern in WANTED:
        if not any(pattern.search(name) for name in names):
            yield breach(
                LAW,
                purpose,
                (f"{name_of(plan)}, nơi nhận",),
                f"nơi nhận không có {organ} cùng cấp; kế hoạch lấy ý kiến phải gửi đến HĐND và Ủy ban MTTQ Việt Nam",
                f"thêm {organ} vào nơi nhận",
            )


def _charged(plan: Plan) -> Iterator[Finding]:
    """Organs that the plan gives a task and does not send itself to."""
    names = _names(plan)
    for where, organ in _with_tasks(plan):
        if not _covered(organ, names):
            yield Finding(
                code=TASKS,
                severity="warning",
                where=(where, f"{name_of(plan)}, nơi nhận"),
                message=f"{organ} được giao việc nhưng không có trong nơi nhận",
                source=clause(TASKS).source,
                fix=f"thêm {organ} vào nơi nhận",
            )


def _with_tasks(plan: Plan) -> Iterator[tuple[str, str]]:
    """Every organ that heads a clause of the section on carrying out, and where it stands."""
    inside = False
    for _, child, chain in standing(cast("Body", plan.body), ""):
        if isinstance(child, Section):
            inside = CARRYING_OUT.search(fold(plain(child.text))) is not None
        elif inside and isinstance(child, Clause) and child.titled:
            organ = AND_ALL.split(ASKED.sub("", plain(child.text)))[0]
            if not fold(organ).startswith(GENERAL):
                yield where_of(plan, chain), organ


def _covered(organ: str, names: list[str]) -> bool:
    """Whether a line of recipients names the organ, or all organs of its kind ("Các phòng, ban, ngành phường")."""
    core = PLACE.sub("", fold(organ))
    if FRONT.search(core):
        return any(FRONT.search(name) for name in names)
    kind = core.split()[0]
    return any(core in name or (name.startswith(GENERAL) and re.search(rf"\b{kind}\b", name)) for name in names)
