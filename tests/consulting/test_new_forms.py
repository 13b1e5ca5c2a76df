"""The forms of a new consultation: empty they are empty lists, filled in they are read as what was written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.consulting.filling import FIRST, filled, opened
from vnadmin import ModelError
from vnadmin.consultation.ballot_team import ROLES
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.opinion import AUDIENCES, RESULTS
from vnadmin.consulting.form import Form, FormColumn
from vnadmin.consulting.form_list import HEAD
from vnadmin.consulting.form_sheets import form_columns, new_forms
from vnadmin.consulting.forms_xlsx import CREATED, form_workbook
from vnadmin.consulting.groups_list import read_groups
from vnadmin.consulting.households_list import read_households
from vnadmin.consulting.opinions_list import read_opinions
from vnadmin.consulting.teams_list import read_teams
from vnadmin.rules.consultation import consultation_forms
from vnadmin.sheets import Column

FORMS = new_forms()
GROUPS = [ResidentialGroup("01", "Tổ dân phố 1"), ResidentialGroup("010", "Thôn Cộng Hòa")]
READERS: dict[str, Callable[[Sequence[Path]], tuple[tuple[Any, ...], tuple[str, ...]]]] = {
    "to_dan_pho": read_groups,
    "ho_gia_dinh": lambda files: read_households(files, GROUPS),
    "to_phat_phieu": lambda files: read_teams(files, GROUPS),
    "y_kien": read_opinions,
}
NAMES = st.sampled_from(["Tổng Thị Mai", "Cộng Hòa", "Lý Văn An", "=Danh Thị Hoa", "Y' Đức", "Toàn Tổ Nga", "007"])
PLACES = st.sampled_from(["", "Số 5, đường Ba Bể", "12/3", "5-6", "Tổ trưởng", "1e5"])
CODES = st.text("0123456789", min_size=1, max_size=5)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
LINES = st.sampled_from(["Nhất trí.", "Ký tên đầy đủ", "Tổng số 5", "Hai dòng\nở đây", "12", "Câu hỏi; câu trả lời"])
TARGETS = st.sampled_from(["Điều 5", "khoản 2 Điều 5", "Chương II"])


@pytest.mark.parametrize("name", FORMS)
def test_an_untouched_form_is_an_empty_list_and_only_that_is_told(name: str, tmp_path: Path) -> None:
    file = tmp_path / f"{name}.xlsx"
    file.write_bytes(form_workbook(FORMS[name]))
    assert READERS[name]([file]) == ((), (f"{file}: Danh sách!dòng {FIRST}: chưa có dòng nào dưới tiêu đề",))


@settings(deadline=None, max_examples=25)
@given(rows=st.lists(st.tuples(CODES, NAMES, NAMES, PLACES), max_size=6, unique_by=lambda row: row[0]))
def test_groups_are_read_as_they_were_filled_in(
    rows: list[tuple[str, str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    keys = ("ma_to", "ten_to", "to_truong", "dia_diem")
    typed = [dict(zip(keys, row, strict=True)) for row in rows]
    file = filled(FORMS["to_dan_pho"], tmp_path_factory.mktemp("to") / "to_dan_pho.xlsx", typed)
    wanted = [ResidentialGroup(code, name, head=head, venue=venue) for code, name, head, venue in rows]
    assert read_groups([file])[0] == tuple(wanted)


@settings(deadline=None, max_examples=25)
@given(
    rows=st.lists(st.tuples(CODES, NAMES, PLACES, st.sampled_from(GROUPS)), max_size=6, unique_by=lambda row: row[0])
)
def test_households_are_read_as_they_were_filled_in(
    rows: list[tuple[str, str, str, ResidentialGroup]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    keys = ("ma_ho", "dai_dien", "dia_chi")
    typed = [dict(zip(keys, row[:3], strict=True)) | {"to_dan_pho": row[3].code} for row in rows]
    file = filled(FORMS["ho_gia_dinh"], tmp_path_factory.mktemp("ho") / "ho_gia_dinh.xlsx", typed)
    wanted = [Household(code, name, address=address, group=group.code) for code, name, address, group in rows]
    assert read_households([file], GROUPS)[0] == tuple(wanted)


@settings(deadline=None, max_examples=25)
@given(rows=st.lists(st.tuples(NAMES, NAMES, st.sampled_from(["member", "", "head"])), min_size=1, max_size=6))
def test_teams_are_read_as_they_were_filled_in(
    rows: list[tuple[str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    rows = [(name, body, "member" if role == "head" and i else role) for i, (name, body, role) in enumerate(rows)]
    words: dict[str, str] = {**ROLES, "": ""}
    typed = [
        {"to_dan_pho": "010", "ho_ten": name, "thanh_phan": body, "nhiem_vu": words[role] or None}
        for name, body, role in rows
    ]
    file = filled(FORMS["to_phat_phieu"], tmp_path_factory.mktemp("doi") / "to_phat_phieu.xlsx", typed)
    ((team,), _) = read_teams([file], GROUPS)
    assert team.group == "010"
    assert [(one.name, one.represents, one.role) for one in team.members] == [
        (name, body, role or "member") for name, body, role in rows
    ]


@settings(deadline=None, max_examples=25)
@given(
    rows=st.lists(
        st.fixed_dictionaries(
            {
                "nguoi_gop_y": st.none() | NAMES,
                "doi_tuong": st.sampled_from(sorted(AUDIENCES)),
                "hinh_thuc": st.none() | st.sampled_from(sorted(consultation_forms())),
                "ngay_nhan": st.none() | DAYS,
                "dieu_khoan": st.none() | TARGETS,
                "noi_dung": LINES,
                "so_nguoi": st.none() | st.integers(1, 900),
                "ket_qua": st.none() | st.sampled_from(sorted(RESULTS)),
                "giai_trinh": LINES,
                "sua_tai": TARGETS,
            }
        ),
        max_size=5,
    )
)
def test_opinions_are_read_as_they_were_filled_in(
    rows: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    typed = []
    for row in rows:
        said = row | {"doi_tuong": AUDIENCES[row["doi_tuong"]], "hinh_thuc": consultation_forms().get(row["hinh_thuc"])}
        said["ket_qua"] = RESULTS.get(row["ket_qua"])
        typed.append(said if row["ket_qua"] else said | {"giai_trinh": None, "sua_tai": None})
    file = filled(FORMS["y_kien"], tmp_path_factory.mktemp("y") / "y_kien.xlsx", typed)
    opinions = read_opinions([file])[0]
    assert len(opinions) == len(rows)
    for one, row in zip(opinions, rows, strict=True):
        assert (one.giver, one.audience, one.channel) == (
            row["nguoi_gop_y"] or "",
            row["doi_tuong"],
            row["hinh_thuc"] or "",
        )
        assert (one.received, one.text, one.givers) == (row["ngay_nhan"], row["noi_dung"], row["so_nguoi"] or 1)
        assert str(one.about) == (row["dieu_khoan"] or "chung")
        answer = one.response
        if row["ket_qua"]:
            assert answer is not None
            assert (answer.result, answer.reason, str(answer.change)) == (
                row["ket_qua"],
                row["giai_trinh"],
                row["sua_tai"],
            )
        else:
            assert answer is None


@pytest.mark.parametrize("name", FORMS)
def test_every_example_is_taken_by_its_column(name: str) -> None:
    for one in FORMS[name].columns:
        assert one.column.read(one.example) is not None
        assert one.how
        assert all(one.column.read(word) is not None for word in one.words if word != "văn bản")


def test_cells_hold_what_their_column_wants() -> None:
    sheet = opened(FORMS["y_kien"])
    heads = {str(cell.value).rstrip(" *"): cell.column_letter for cell in sheet[HEAD + 1]}
    formats = {label: sheet.column_dimensions[letter].number_format for label, letter in heads.items()}
    assert formats["Ngày nhận"] == "dd/mm/yyyy"
    assert formats["Nội dung góp ý"] == formats["Người góp ý"] == "@"
    assert formats["Số người góp ý"] == "0"
    assert opened(FORMS["ho_gia_dinh"]).column_dimensions["A"].number_format == "@"
    rules = {str(one.sqref).rstrip("0123456789")[0]: one for one in sheet.data_validations.dataValidation}
    chosen = {letter for letter, rule in rules.items() if rule.type == "list"}
    assert chosen == {heads[label] for label in ("Đối tượng", "Hình thức", "Kết quả")}
    figure = rules[heads["Số người góp ý"]]
    assert (figure.type, figure.operator, figure.formula1) == ("whole", "greaterThanOrEqual", "1")


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_printed_on_a4_landscape_with_its_headings_on_every_page(name: str) -> None:
    sheet = opened(FORMS[name])
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert sheet.print_title_rows == f"${HEAD + 1}:${HEAD + 1}"
    assert sheet.freeze_panes == f"A{FIRST}"
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)
    labels = [str(cell.value) for cell in sheet[HEAD + 1]]
    assert labels == [one.column.label + (" *" if one.column.required else "") for one in FORMS[name].columns]


def test_words_with_a_comma_are_chosen_from_a_sheet_that_is_not_read() -> None:
    book = opened(FORMS["y_kien"]).parent
    assert book is not None
    words = book["Danh mục"]
    assert words.sheet_state == "hidden"
    assert [cell.value for cell in words["A"] if cell.value] == list(AUDIENCES.values())
    guide = [[cell.value for cell in row] for row in book["Hướng dẫn"].iter_rows(max_row=3)]
    assert guide[2][:2] == ["Đối tượng", "có"]


def test_the_same_form_has_the_same_bytes() -> None:
    assert {name: form_workbook(form) for name, form in new_forms().items()} == {
        name: form_workbook(form) for name, form in FORMS.items()
    }
    book = opened(FORMS["y_kien"]).parent
    assert book is not None
    assert book.properties.created == book.properties.modified == CREATED.replace(tzinfo=None)


def test_a_heading_that_could_not_be_found_again_is_refused() -> None:
    def made(label: str) -> Form:
        column = Column("a", label)
        return Form(title="Thử", columns=[FormColumn(column=column, how="ghi", example="a")])

    assert made("x" * 200).columns
    with pytest.raises(ModelError, match="would not be found"):
        made("x" * 201)


def test_a_column_without_a_hint_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        form_columns("to_dan_pho", [Column("la", "Lạ")])
