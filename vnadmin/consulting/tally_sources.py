"""Nguồn số liệu: what of a folder can be counted, which groups it knows, and where its lists disagree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.counted import Count
from vnadmin.consultation.counting import count
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.timeline import Timeline
from vnadmin.consulting.folder import Folder
from vnadmin.rules.terms import term
from vnadmin.text.figures import write_figure
from vnadmin.text.spelling import fold

__all__ = ["count_answers", "known_groups", "unlike_list"]

MINUTES = "bien_ban"
ANSWERS = "tra_loi"
HOUSEHOLDS = "ho_gia_dinh"
ENDINGS = "(.xlsx, .xlsm hoặc .csv)"
NO_CODE = "chưa có mã: "
"""Stands for the code of a ballot that bears none."""


def count_answers(folder: Folder) -> tuple[Count | None, Sequence[str]]:
    """Đếm phiếu: the answers of the folder counted, or None; and what is missing for any counting, in Vietnamese."""
    lacking = list(_lacking(folder))
    timeline = folder.consultation.timeline
    window = timeline.ballots or timeline.people_window
    if lacking or not folder.answers or window is None:
        return None, lacking
    answers, issued = _by_code(folder)
    return count(answers, folder.consultation.on_ballot, folder.households, window, issued=issued), ()


def _by_code(folder: Folder) -> tuple[Sequence[Answer], Mapping[str, str] | None]:
    """The answers with their codes as the list writes them, and whose ballot each code is; None without codes.

    A household that has no code yet was handed its ballot all the same: an answer may name it.
    """
    if not folder.codes:
        return folder.answers, None
    written = {fold(ballot): ballot for _, ballot in folder.codes}
    answers = [replace(one, ballot=written.get(fold(one.ballot), one.ballot)) for one in folder.answers]
    coded = dict(folder.codes)
    issued = {coded.get(one.code, f"{NO_CODE}{one.code}"): one.code for one in folder.households}
    return answers, issued


def _lacking(folder: Folder) -> Iterator[str]:
    """What must be there besides, the more so where there are no minutes."""
    line = folder.consultation.timeline
    if not (folder.tallies or folder.answers):
        yield f"chưa có số liệu kiểm phiếu: cần {MINUTES} {ENDINGS}, hoặc {ANSWERS} cùng {HOUSEHOLDS}"
    if not folder.consultation.on_ballot:
        where = f"{term(Consultation).key}: {term(Consultation, 'questions').key}"
        yield f"chưa ghi nội dung hỏi ({where}) nên không đọc được số phiếu của từng phương án"
    if folder.answers and not folder.households:
        yield f"có {ANSWERS} nhưng chưa có {HOUSEHOLDS} {ENDINGS} nên không đếm được phiếu của từng hộ"
    if folder.answers and line.people_window is None:
        days = term(Timeline, "ballots").key
        yield f"có {ANSWERS} nhưng lịch chưa ghi {days} nên không biết phiếu nào nộp muộn"


def known_groups(folder: Folder) -> tuple[ResidentialGroup, ...]:
    """Các tổ dân phố: of their list, then those that only households or minutes name, called by their codes."""
    listed = {one.code: one for one in folder.groups}
    others = [*(one.group for one in folder.households), *(one.group for one in folder.tallies)]
    return tuple((listed | {code: ResidentialGroup(code, code) for code in others if code not in listed}).values())


def unlike_list(folder: Folder, answered: Container[str]) -> Iterator[str]:
    """Groups whose minutes tell another number of households than are listed; those `answered` are compared anyway."""
    listed = Counter(one.group for one in folder.households)
    for one in folder.tallies:
        if one.group not in answered and listed and one.households != listed[one.group]:
            told, found = write_figure((one.households, 0)), write_figure((listed[one.group], 0))
            name = next((group.name for group in folder.groups if group.code == one.group), one.group)
            yield f"{name}: biên bản ghi {told} hộ gia đình, danh sách hộ có {found}"
