"""Còn thiếu gì: what a paper of a residential group needs, and what of it the facts do not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vnadmin.consultation.household import ResidentialGroup
from vnadmin.papers.facts import Facts

__all__ = ["GROUP_NEEDS", "group_lacks", "is_ready"]

GROUP_NEEDS: Mapping[str, tuple[str, ...]] = {
    "danh_sach_to_phat_phieu": ("team",),
    "danh_sach_ho_gia_dinh": ("households",),
    "bien_ban_niem_yet": ("posting",),
    "bien_ban_ket_thuc_niem_yet": ("posting",),
    "phieu_lay_y_kien": ("questions", "window", "households", "codes"),
    "danh_sach_phat_phieu": ("households", "codes"),
    "bien_ban_kiem_phieu": ("questions",),
    "bao_cao_to_dan_pho": ("tally",),
    "quyet_dinh_cong_dong": ("tally",),
}
"""What each paper of a group is made of."""
OF_ALL = {
    "questions": "lay_y_kien.yaml chưa ghi câu hỏi (cau_hoi)",
    "window": "lay_y_kien.yaml chưa ghi thời gian phát, thu phiếu (lich: phat_phieu)",
    "posting": "lay_y_kien.yaml chưa ghi thời gian niêm yết danh sách (lich: niem_yet_danh_sach)",
}
OF_EACH = {
    "team": ("Tổ phát phiếu", "to_phat_phieu"),
    "households": ("danh sách hộ gia đình", "ho_gia_dinh"),
    "codes": ("mã phiếu", "vnadmin consult codes"),
    "tally": ("kết quả kiểm phiếu", "bien_ban"),
}


def group_lacks(facts: Facts, key: str) -> Iterator[str]:
    """What keeps the paper from being made, for all groups or for some."""
    if not facts.groups:
        yield "chưa có danh sách tổ dân phố (to_dan_pho.xlsx hoặc to_dan_pho.csv)"
    for need in GROUP_NEEDS[key]:
        if need in OF_ALL:
            if not _has_for_all(facts, need):
                yield OF_ALL[need]
            continue
        without = [group.name for group in facts.groups if not _has(facts, need, group)]
        if without:
            what, file = OF_EACH[need]
            who = "các tổ dân phố" if len(without) == len(facts.groups) else ", ".join(without)
            yield f"chưa có {what} của {who} ({file})"


def is_ready(facts: Facts, key: str, group: ResidentialGroup) -> bool:
    """Whether the paper can be made for this group."""
    needs = GROUP_NEEDS[key]
    return all(_has_for_all(facts, need) if need in OF_ALL else _has(facts, need, group) for need in needs)


def _has_for_all(facts: Facts, need: str) -> bool:
    asked = facts.consultation
    found: Mapping[str, object] = {
        "questions": asked.on_ballot,
        "window": asked.timeline.ballots,
        "posting": asked.timeline.list_posted,
    }
    return bool(found[need])


def _has(facts: Facts, need: str, group: ResidentialGroup) -> bool:
    code = group.code
    if need == "households":
        return bool(facts.households_of(code))
    if need == "codes":
        return not facts.consultation.coded or all(one.code in facts.codes for one in facts.households_of(code))
    return (facts.team_of(code) if need == "team" else facts.tally_of(code)) is not None
