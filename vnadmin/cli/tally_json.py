"""Kết quả kiểm phiếu dạng JSON: the same figures as the tables, under the keys of data files, figures as integers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vnadmin.consultation.favour import Favour
from vnadmin.consultation.question import Question
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.rate import BASES
from vnadmin.consultation.reason import State
from vnadmin.consultation.shares import ShareBase, shares
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.threshold import Threshold
from vnadmin.consulting.tallying import Tallying

__all__ = ["as_mapping"]

BASED: tuple[ShareBase, ...] = ("valid", "households")
FIGURES = {
    "so_ho": "households",
    "phat_ra": "issued",
    "thu_ve": "returned",
    "hop_le": "valid",
    "khong_hop_le": "invalid",
    "nop_muon": "late",
    "khong_thu_ve": "not_returned",
    "phieu_in": "printed",
    "con_lai": "left",
    "hong": "spoiled",
}
REASONS: dict[str, State] = {"ly_do_khong_hop_le": "invalid", "ly_do_de_rieng": "set_aside"}
STATES: dict[State, str] = {
    "valid": "hop_le",
    "invalid": "khong_hop_le",
    "late": "nop_muon",
    "set_aside": "de_rieng",
}


def as_mapping(tallying: Tallying) -> dict[str, Any]:
    """What `--json` prints; a figure that is not known is null."""
    total = tallying.total
    return {
        "to_dan_pho": [{"ma": one.group, "ten": tallying.name(one.group), **_tally(one)} for one in tallying.tallies],
        "tong_cong": _tally(total),
        "can_doi": tallying.balance,
        "ty_le": [_rates(total, one.question) for one in total.questions],
        "tan_thanh": [_favour(one) for one in tallying.favours],
        "dem_phieu": _count(tallying),
        "khac_nhau": [
            {"ma": code, "so_lieu": one.label, "bien_ban": one.minutes, "dem_phieu": one.answers}
            for code, rows in tallying.differences
            for one in rows
        ],
        "chua_co_so_lieu": list(tallying.missing),
        "chua_co_bien_ban": list(tallying.without_minutes),
        "chua_co_phieu": list(tallying.without_answers),
    }


def _tally(tally: Tally) -> dict[str, Any]:
    figures = {key: getattr(tally, name) for key, name in FIGURES.items()}
    reasons = {key: {one.value: n for one, n in tally.counts_of(state).items()} for key, state in REASONS.items()}
    return figures | reasons | {"noi_dung_hoi": [_question(one) for one in tally.questions]}


def _question(one: QuestionTally) -> dict[str, Any]:
    chosen = [
        {"phuong_an": choice, "so_phieu": count}
        for choice, count in zip(one.question.choices, one.figures, strict=True)
    ]
    return {"ma": one.question.key, "phuong_an": chosen, "bo_trong": one.blank, "y_kien_khac": one.others}


def _rates(total: Tally, question: Question) -> dict[str, Any]:
    found = [
        {"phan": share.label, "so": share.count, "tren": BASES[base], "ty_le": str(share)}
        for base in BASED
        for share in shares(total, question.key, base)
    ]
    return {"ma": question.key, "noi_dung": question.text, "ty_le": found}


def _favour(favour: Favour) -> dict[str, Any]:
    groups = [{"ma": code, **_threshold(one)} for code, one in favour.groups]
    commune = _threshold(favour.commune) if favour.commune else None
    return {"ma": favour.question.key, "phuong_an": favour.choice, "to_dan_pho": groups, "toan_xa_phuong": commune}


def _threshold(one: Threshold) -> dict[str, Any]:
    return {"tan_thanh": one.agree, "tong": one.base, "can_it_nhat": one.needed, "dat": one.passed, "cau": one.sentence}


def _count(tallying: Tallying) -> Mapping[str, Any] | None:
    count = tallying.count
    if count is None:
        return None
    states = {STATES[state]: number for state, number in count.states.items()}
    reasons = {reason.value: number for reason, number in count.reasons.items()}
    return {"nhap_vao": count.given, **states, "ly_do": reasons, "can_doi": str(count)}
