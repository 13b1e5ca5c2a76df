"""Làm giấy tờ: which papers of a consultation can be made at this stage, and what the others wait for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from vnadmin.consulting.file_words import group_folders
from vnadmin.consulting.lacking import group_lacks, is_ready
from vnadmin.errors import Fault, ModelError
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.papers.agencies_letter import lacking_agencies_letter, make_agencies_letter
from vnadmin.papers.catalogue import PAPERS, PaperRow
from vnadmin.papers.facts import Facts
from vnadmin.papers.loudspeaker import loudspeaker_text
from vnadmin.papers.of_group import OfGroup
from vnadmin.papers.public_notice import lacking_public_notice, make_public_notice
from vnadmin.papers.response_report import lacking_response_report, make_response_report
from vnadmin.papers.result_notice import lacking_result_notice, make_result_notice
from vnadmin.papers.submission import lacking_submission, make_submission

__all__ = ["Made", "Waiting", "makings"]

GROUPS = "to_dan_pho"
"""The folder of the papers of residential groups."""
OF_GROUP: dict[str, Callable[[OfGroup], object]] = {
    "danh_sach_to_phat_phieu": OfGroup.team_list,
    "danh_sach_ho_gia_dinh": OfGroup.household_list,
    "bien_ban_niem_yet": lambda one: one.posting_minutes("begun"),
    "bien_ban_ket_thuc_niem_yet": lambda one: one.posting_minutes("ended"),
    "phieu_lay_y_kien": OfGroup.ballots,
    "danh_sach_phat_phieu": OfGroup.hand_out_list,
    "bien_ban_kiem_phieu": OfGroup.count_minutes,
    "bao_cao_to_dan_pho": OfGroup.report,
    "quyet_dinh_cong_dong": OfGroup.community_decision,
}


@dataclass(frozen=True, slots=True)
class OfAll:
    """Giấy tờ chung: how a paper of the whole consultation is made, and what of it is missing.

    typed  viết tay: a clerk has written it, with a letter size of its own
    """

    make: Callable[[Facts], object]
    lacks: Callable[[Facts], list[str]]
    ending: str = ".docx"
    typed: bool = False


OF_ALL: dict[str, OfAll] = {
    "ke_hoach": OfAll(
        lambda facts: facts.numbered("ke_hoach", facts.plan) if facts.plan else None,
        lambda facts: [] if facts.plan else ["chưa có kế hoạch (ke_hoach.yaml)"],
        typed=True,
    ),
    "cong_van_lay_y_kien": OfAll(make_agencies_letter, lacking_agencies_letter),
    "thong_bao_lay_y_kien": OfAll(make_public_notice, lacking_public_notice),
    "loa_truyen_thanh": OfAll(loudspeaker_text, lacking_public_notice, ".txt"),
    "du_thao": OfAll(
        lambda facts: facts.draft,
        lambda facts: [] if facts.draft else ["chưa có dự thảo (du_thao.yaml: quyet_dinh có du_thao: có)"],
        typed=True,
    ),
    "bao_cao_tong_hop": OfAll(make_response_report, lacking_response_report),
    "to_trinh": OfAll(make_submission, lacking_submission),
    "thong_bao_ket_qua": OfAll(make_result_notice, lacking_result_notice),
    "quyet_dinh": OfAll(
        lambda facts: facts.numbered("quyet_dinh", facts.final) if facts.final else None,
        lambda facts: [] if facts.final else ["chưa có văn bản sau tiếp thu (quyet_dinh.yaml, không ghi du_thao)"],
        typed=True,
    ),
}


@dataclass(frozen=True, slots=True)
class Made:
    """Một tệp sẽ làm: its name inside the target folder, parts by "/", and what makes the object (or a plain text)."""

    paper: PaperRow
    name: str
    make: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Giấy tờ chưa làm được, or not for all groups: what is missing, each a phrase that says where to write it."""

    paper: PaperRow
    lacks: tuple[str, ...]


def makings(facts: Facts, only: Iterable[str] = ()) -> tuple[tuple[Made, ...], tuple[Waiting, ...]]:
    """The files that can be made, in the order of the papers, and what waits; `only` are keys of papers.

    Raises ModelError for a key that is no paper. Papers of ballots wait for nothing where there are no ballots.
    """
    wanted = tuple(only)
    for key in wanted:
        _known(key)
    keys = [key for key in PAPERS if not wanted or key in wanted]
    if not facts.consultation.by_ballots:
        keys = [key for key in keys if key not in OF_GROUP or key in wanted]
    regimes = (None, facts.consultation.purpose)
    keys = [key for key in keys if PAPERS[key].only_for in regimes or key in wanted]
    made: list[Made] = []
    waiting: list[Waiting] = []
    for key in keys:
        lacks = list(_lacks(facts, key))
        if lacks:
            waiting.append(Waiting(PAPERS[key], tuple(lacks)))
        made += _files(facts, key)
    return tuple(made), tuple(waiting)


def _known(key: str) -> None:
    if key not in PAPERS:
        known = ", ".join(PAPERS)
        vi = f"“{key}” không phải là giấy tờ của cuộc lấy ý kiến; có: {known}"
        raise ModelError([Fault("", f"{key!r} is no paper", vi=vi)])


def _made(facts: Facts, key: str) -> object:
    """A paper of all, in the size of the consultation; what a clerk has typed keeps its own."""
    row = OF_ALL[key]
    made = row.make(facts)
    return made if row.typed or not isinstance(made, TextPaper) else replace(made, size=facts.consultation.size)


def _lacks(facts: Facts, key: str) -> Iterable[str]:
    if key in OF_GROUP:
        return group_lacks(facts, key)
    return OF_ALL[key].lacks(facts)


def _files(facts: Facts, key: str) -> Iterator[Made]:
    row = PAPERS[key]
    if key not in OF_GROUP:
        if not OF_ALL[key].lacks(facts):
            yield Made(row, f"{row.file}{OF_ALL[key].ending}", partial(_made, facts, key))
        return
    folders = group_folders((group.code, group.name) for group in facts.groups)
    for group in facts.groups:
        if is_ready(facts, key, group):
            of_group = OfGroup(facts, group)
            yield Made(row, f"{GROUPS}/{folders[group.code]}/{row.file}.docx", partial(OF_GROUP[key], of_group))
