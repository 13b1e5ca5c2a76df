"""Biểu mẫu của từng tổ dân phố: households, figures of the minutes, answers; what the folder knows is filled in.

They stand in a folder of their own, where nothing is read: a filled one is copied beside lay_y_kien.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consulting.answers_columns import HOUSEHOLD, answers_columns, choices_key
from vnadmin.consulting.folder import Folder, load_folder
from vnadmin.consulting.form import Form
from vnadmin.consulting.form_names import form_name
from vnadmin.consulting.form_sheets import TITLES, form_columns
from vnadmin.consulting.forms_xlsx import form_workbook
from vnadmin.consulting.group_names import GroupNames
from vnadmin.consulting.households_list import households_columns
from vnadmin.consulting.minutes_columns import GROUP, minutes_columns
from vnadmin.errors import LoadError
from vnadmin.rules.terms import term
from vnadmin.targets import make_folder, write_new

__all__ = ["FORMS_FOLDER", "WrittenForms", "group_forms", "write_group_forms"]

FORMS_FOLDER = "bieu_mau"
SPARE = 20
"""Rows for households that are not listed yet."""
UNKNOWN = 400
"""Rows for the households of a group of which none is listed: groups are smaller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenForms:
    """Biểu mẫu đã ghi: the files written, those that were there and stay as they are, what to look at again."""

    written: tuple[Path, ...]
    kept: tuple[Path, ...]
    warnings: tuple[str, ...]


def write_group_forms(path: str | PathLike[str]) -> WrittenForms:
    """Ghi biểu mẫu của từng tổ dân phố into `FORMS_FOLDER` of a consultation's folder; what is there stays.

    Raises LoadError with every fault of the folder, and where it has no groups or no questions; TargetError.
    """
    folder = load_folder(path)
    target = Path(path) / FORMS_FOLDER
    forms = {target / name: form for name, form in group_forms(folder).items()}
    make_folder(target)
    kept = tuple(file for file in forms if file.exists())
    written = tuple(file for file in forms if file not in kept)
    for file in written:
        write_new(file, form_workbook(forms[file]))
    return WrittenForms(written=written, kept=kept, warnings=folder.warnings)


def group_forms(folder: Folder) -> Mapping[str, Form]:
    """Biểu mẫu, by the name of its file, group by group. LoadError where there are no groups or no questions."""
    if lacking := tuple(_lacking(folder)):
        raise LoadError(lacking)
    return {
        form_name(name, group.code): form for group in folder.groups for name, form in _forms_of(group, folder).items()
    }


def _lacking(folder: Folder) -> Iterator[str]:
    if not folder.groups:
        yield "chưa có danh sách tổ dân phố (to_dan_pho.xlsx hoặc to_dan_pho.csv) nên chưa lập được biểu mẫu"
    if not folder.consultation.on_ballot:
        where = f"{term(Consultation).key}: {term(Consultation, 'questions').key}"
        yield f"chưa ghi nội dung hỏi ({where}) nên chưa lập được biểu mẫu"


def _forms_of(group: ResidentialGroup, folder: Folder) -> Mapping[str, Form]:
    households = [one for one in folder.households if one.group == group.code]
    makings = {"ho_gia_dinh": _households, "bien_ban": _minutes, "tra_loi": _answers}
    return {name: make(_title(name, group), group, households, folder) for name, make in makings.items()}


def _title(name: str, group: ResidentialGroup) -> str:
    return f"{TITLES[name]}: {group.name}"


def _households(title: str, group: ResidentialGroup, households: Sequence[Household], folder: Folder) -> Form:
    known = [
        {"ma_ho": one.code, "dai_dien": one.representative, "dia_chi": one.address, "to_dan_pho": group.code}
        for one in households
    ]
    empty = [{"to_dan_pho": group.code}] * (SPARE if known else UNKNOWN)
    columns = form_columns("ho_gia_dinh", households_columns(folder.groups))
    return Form(title=title, columns=columns, rows=[*known, *empty], ruled=0)


def _minutes(title: str, group: ResidentialGroup, households: Sequence[Household], folder: Folder) -> Form:
    row: dict[str, str | int] = {GROUP: group.code}
    if households:
        row["households"] = len(households)
    columns = form_columns("bien_ban", minutes_columns(folder.consultation.on_ballot, GroupNames(folder.groups)))
    return Form(title=title, columns=columns, rows=[row], ruled=0)


def _answers(title: str, _: ResidentialGroup, households: Sequence[Household], folder: Folder) -> Form:
    asked = folder.consultation
    questions = asked.on_ballot
    words = {choices_key(i): one.choices for i, one in enumerate(questions)}
    columns = form_columns("tra_loi", answers_columns(questions), words)
    # No household stands beside an answer, or beside a ballot's code, that nobody may lead back to it (LYK-SECRET).
    listed = [] if asked.secret or asked.coded else households
    return Form(title=title, columns=columns, rows=[{HOUSEHOLD: one.code} for one in listed], ruled=SPARE)
