"""Biểu mẫu của hồ sơ mới: the lists that a ward fills in before the ballots go out, as empty forms.

Headings come from the lists' own columns, words to choose from the things they stand for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from vnadmin.consultation.ballot_team import ROLES
from vnadmin.consultation.opinion import AUDIENCES, RESULTS
from vnadmin.consulting.form import Form, FormColumn
from vnadmin.consulting.form_hints import HINTS
from vnadmin.consulting.groups_list import COLUMNS as GROUPS
from vnadmin.consulting.households_list import households_columns
from vnadmin.consulting.opinions_list import COLUMNS as OPINIONS
from vnadmin.consulting.opinions_list import IN_WRITING
from vnadmin.consulting.teams_list import teams_columns
from vnadmin.rules.consultation import consultation_forms
from vnadmin.sheets import Column

__all__ = ["NO_WORDS", "TITLES", "form_columns", "new_forms"]

TITLES: Mapping[str, str] = {
    "to_dan_pho": "Danh sách các tổ dân phố, thôn",
    "ho_gia_dinh": "Danh sách đại diện hộ gia đình",
    "to_phat_phieu": "Danh sách các Tổ phát phiếu",
    "y_kien": "Bảng ý kiến góp ý và nội dung tiếp thu, giải trình",
    "bien_ban": "Số liệu kiểm phiếu theo biên bản",
    "tra_loi": "Câu trả lời trên từng phiếu",
}
NO_WORDS: Mapping[str, Sequence[str]] = {}
LEAST = {"so_nguoi": 1}
"""Figures that are not 0: an opinion has a giver."""
_OF_ONE = re.compile(r"(?:questions_[0-9]+_)?(?P<hint>[a-z]+)(?:_.+)?")


def new_forms() -> Mapping[str, Form]:
    """Biểu mẫu: by the name of the list that a filled one is."""
    words: Mapping[str, Sequence[str]] = {
        "nhiem_vu": tuple(ROLES.values()),
        "doi_tuong": tuple(AUDIENCES.values()),
        "hinh_thuc": (*consultation_forms().values(), IN_WRITING[0]),
        "ket_qua": tuple(RESULTS.values()),
    }
    columns = {
        "to_dan_pho": GROUPS,
        "ho_gia_dinh": households_columns(()),
        "to_phat_phieu": teams_columns(()),
        "y_kien": OPINIONS,
    }
    return {name: Form(title=TITLES[name], columns=form_columns(name, of, words)) for name, of in columns.items()}


def form_columns(
    name: str, columns: Iterable[Column], words: Mapping[str, Sequence[str]] = NO_WORDS
) -> tuple[FormColumn, ...]:
    """Các cột của biểu mẫu: those of a list with what is to be said of each; `words` to choose from by key."""
    return tuple(_form_column(HINTS[name], column, words) for column in columns)


def _form_column(
    hints: Mapping[str, tuple[str, str]], column: Column, words: Mapping[str, Sequence[str]]
) -> FormColumn:
    key = column.key
    how, example = hints[key] if key in hints else hints[_hint_of(key)]
    return FormColumn(column=column, how=how, example=example, words=words.get(key, ()), least=LEAST.get(key, 0))


def _hint_of(key: str) -> str:
    """What the key of a question's or a reason's column is hinted at by.

    >>> _hint_of("questions_0_counts_1"), _hint_of("reasons_sai_mau"), _hint_of("choices_0")
    ('counts', 'reasons', 'choices')
    """
    found = _OF_ONE.fullmatch(key)
    return found["hint"] if found else key
