"""Tổ phát phiếu: teams that are not made up as they should be, and groups without one (N-4.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vnadmin.consultation.ballot_team import BallotTeam
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.regime import Purpose, breach, force
from vnadmin.findings import Finding
from vnadmin.text.spelling import fold

__all__ = ["team_findings"]

RULE = "N-4.3"
FEWEST, MOST = 3, 5
FRONT = re.compile(r"\b(?:mặt trận|mttq|ctmt|bctmt)")
ORGANISATION = re.compile(r"\b(?:phụ nữ|lhpn|nông dân|cựu chiến binh|ccb|thanh niên|đoàn tncs|chi đoàn|công đoàn)\b")
GROUP = re.compile(r"\b(?:tổ dân phố|tdp|thôn|tổ trưởng|tổ phó|trưởng thôn|phó thôn)\b")
BODIES = (
    ("Ban công tác Mặt trận", FRONT),
    ("tổ chức chính trị - xã hội (như Chi hội Phụ nữ, Chi hội Nông dân)", ORGANISATION),
    ("tổ dân phố", GROUP),
)
"""Who must be represented. Of a body that names two the first counts: "Chi hội Phụ nữ tổ dân phố 5"."""


def team_findings(groups: Sequence[ResidentialGroup], teams: Sequence[BallotTeam], purpose: Purpose) -> list[Finding]:
    """Every team that is not as N-4.3 wants it, then every group that has none; where there is no team at all, that."""
    if not force(RULE, purpose):
        return []
    names = {group.code: group.name for group in groups}
    return [*_of_teams(teams, names, purpose), *_without(groups, teams, purpose)]


def _of_teams(teams: Sequence[BallotTeam], names: dict[str, str], purpose: Purpose) -> Iterator[Finding]:
    for team in teams:
        where = (f"Tổ phát phiếu, {names.get(team.group, team.group)}",)
        count = len(team.members)
        if not FEWEST <= count <= MOST:
            message = f"Tổ phát phiếu có {count:02d} người; phải có từ {FEWEST:02d} đến {MOST:02d} người"
            yield breach(RULE, purpose, where, message, "thêm hoặc bớt thành viên")
        yield from _of_head(team, where, purpose)
        yield from _of_bodies(team, where, purpose)


def _of_head(team: BallotTeam, where: tuple[str, ...], purpose: Purpose) -> Iterator[Finding]:
    head = team.head
    fix = "ghi người đại diện Ban công tác Mặt trận là Tổ trưởng"
    if head is None:
        yield breach(RULE, purpose, where, "chưa ghi ai là Tổ trưởng Tổ phát phiếu", fix)
    elif not FRONT.search(fold(head.represents)):
        message = f"Tổ trưởng {head.name} đại diện {head.represents}; Tổ trưởng phải là đại diện Ban công tác Mặt trận"
        yield breach(RULE, purpose, where, message, fix)


def _of_bodies(team: BallotTeam, where: tuple[str, ...], purpose: Purpose) -> Iterator[Finding]:
    """Bodies that nobody represents; only to be looked at where what a member represents is not understood."""
    found = [_body(one.represents) for one in team.members]
    for name, _ in BODIES:
        if name not in found:
            message = f"không thấy đại diện {name} trong Tổ phát phiếu"
            told = breach(RULE, purpose, where, message, f"thêm người đại diện {name}, hoặc ghi rõ cột Thành phần")
            yield told if all(found) else replace(told, severity="note")


def _body(represents: str) -> str:
    said = fold(represents)
    return next((name for name, pattern in BODIES if pattern.search(said)), "")


def _without(groups: Sequence[ResidentialGroup], teams: Sequence[BallotTeam], purpose: Purpose) -> Iterator[Finding]:
    fix = "ghi thành viên vào danh sách to_phat_phieu"
    if groups and not teams:
        yield breach(RULE, purpose, ("hồ sơ",), "hồ sơ chưa có danh sách Tổ phát phiếu", fix)
        return
    having = {team.group for team in teams}
    for group in groups:
        if group.code not in having:
            yield breach(RULE, purpose, (f"danh sách tổ dân phố, {group.name}",), "chưa có Tổ phát phiếu", fix)
