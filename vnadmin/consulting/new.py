"""Hồ sơ mới: the files with which a ward begins, every key explained: data files, and lists as Excel forms."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path

from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.timeline import Timeline
from vnadmin.consulting.form_sheets import new_forms
from vnadmin.consulting.forms import ROOTS
from vnadmin.consulting.forms_xlsx import form_workbook
from vnadmin.errors import TargetError
from vnadmin.files.skeleton import entries, skeleton
from vnadmin.kinds.plan import Plan
from vnadmin.rules.terms import term
from vnadmin.targets import make_folder, write_new

__all__ = ["new_folder"]

KEY = next(iter(ROOTS))
PLAN = "ke_hoach"
WANTED = ("Thường trực HĐND phường", "Ủy ban MTTQ Việt Nam phường")
WITHIN = {term(Consultation, "timeline").key: Timeline}
"""What is written out key by key."""


def new_folder(path: str | PathLike[str]) -> tuple[Path, ...]:
    """Tạo thư mục hồ sơ: the files written. Raises TargetError where one of them is there already; none is written."""
    files = {Path(path) / f"{name}.yaml": text.encode() for name, text in _texts().items()}
    files |= {Path(path) / f"{name}.xlsx": form_workbook(form) for name, form in new_forms().items()}
    there = [file for file in files if file.exists()]
    if there:
        names = ", ".join(map(str, there))
        raise TargetError(f"{names}: exists already", vi=f"{names}: đã có tệp này, không ghi đè")
    make_folder(Path(path))
    for file, content in files.items():
        write_new(file, content)
    return tuple(files)


def _texts() -> Mapping[str, str]:
    about = term(Consultation)
    lines = [f"# {about.label}: {about.explanation}", "# Mốc nào chưa định thì để sau dấu #.", f"{KEY}:"]
    return {KEY: "\n".join([*lines, *entries(Consultation, WITHIN)]) + "\n", PLAN: _plan()}


def _plan() -> str:
    """The sample of a plan, sent to those who must get it (L-28.1/2)."""
    text, first = skeleton(PLAN), f"  {term(Plan, 'recipients').key}:\n"
    return text.replace(first, first + "".join(f"    - {one}\n" for one in WANTED), 1)
