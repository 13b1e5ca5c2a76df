"""Forms of each group: what the folder knows stands in them, and what is filled in is read back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.consulting.filling import FIRST, filled, opened
from tests.consulting.lists import AGREE, FORMS
from tests.consulting.test_folder import FACTS, LISTS, QUESTIONS, put
from vnadmin.cli import main
from vnadmin.cli.exits import DONE, WRONG_DATA
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.question import Question
from vnadmin.consultation.reason import Reason
from vnadmin.consulting import load_folder
from vnadmin.consulting.answers_list import read_answers
from vnadmin.consulting.folder import Folder
from vnadmin.consulting.form_list import HEAD
from vnadmin.consulting.form_names import form_name
from vnadmin.consulting.forms_xlsx import form_workbook
from vnadmin.consulting.group_forms import FORMS_FOLDER, SPARE, UNKNOWN, group_forms, write_group_forms
from vnadmin.consulting.households_list import read_households
from vnadmin.consulting.minutes_columns import key_of
from vnadmin.consulting.minutes_list import read_minutes
from vnadmin.errors import LoadError, ModelError

GROUPS = (ResidentialGroup("01", "Tổ dân phố 1"), ResidentialGroup("Thôn 2/1", "Thôn Cộng Hòa"))
HOUSEHOLDS = tuple(Household(f"00{i}", f"Lý Văn {i}", group="01", address=f"{i}/3") for i in range(1, 4))
QUESTIONS_ASKED = (AGREE, FORMS)
NAMES = ("ho_gia_dinh", "bien_ban", "tra_loi")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    path = tmp_path_factory.mktemp("ho_so")
    put(path, lay_y_kien=FACTS)
    read = load_folder(path)
    return replace(
        read,
        consultation=replace(read.consultation, questions=QUESTIONS_ASKED),
        groups=GROUPS,
        households=HOUSEHOLDS,
    )


def name(kind: str, place: int = 0) -> str:
    return form_name(kind, GROUPS[place].code)


def rows_of(form_of: Any, keys: Iterable[str]) -> list[list[object]]:
    """What stands in the columns of these keys, row by row."""
    sheet = opened(form_of)
    places = {one.column.key: at for at, one in enumerate(form_of.columns, 1)}
    count = len(form_of.rows)
    return [[sheet.cell(row, places[key]).value for key in keys] for row in range(FIRST, FIRST + count)]


def test_each_group_has_its_forms_with_what_is_known(folder: Folder) -> None:
    forms = group_forms(folder)
    assert list(forms) == [form_name(kind, group.code) for group in GROUPS for kind in NAMES]
    households = rows_of(forms[name("ho_gia_dinh")], ("ma_ho", "dai_dien", "dia_chi", "to_dan_pho"))
    assert households[:3] == [[one.code, one.representative, one.address, "01"] for one in HOUSEHOLDS]
    assert households[3:] == [[None, None, None, "01"]] * SPARE
    assert rows_of(forms[name("ho_gia_dinh", 1)], ["ma_ho", "to_dan_pho"]) == [[None, "Thôn 2/1"]] * UNKNOWN
    assert rows_of(forms[name("bien_ban")], ["group", "households", "issued"]) == [["01", 3, None]]
    assert rows_of(forms[name("bien_ban", 1)], ["group", "households"]) == [["Thôn 2/1", None]]
    assert rows_of(forms[name("tra_loi")], ["household", "received"]) == [[one.code, None] for one in HOUSEHOLDS]
    assert rows_of(forms[name("tra_loi", 1)], ["household"]) == []


@pytest.mark.parametrize(
    "said", [{"secret": True}, {"coded": True, "codes_kept_by": "Văn thư", "codes_until": date(2026, 12, 31)}]
)
def test_where_nobody_may_know_whose_a_ballot_is_no_household_stands_beside_an_answer(
    folder: Folder, said: dict[str, Any]
) -> None:
    secret = replace(folder, consultation=replace(folder.consultation, **said))
    assert group_forms(secret)[name("tra_loi")].rows == ()


def test_figures_and_choices_are_checked_as_they_are_typed(folder: Folder) -> None:
    forms = group_forms(folder)
    minutes = opened(forms[name("bien_ban")]).data_validations.dataValidation
    assert len(minutes) == len(forms[name("bien_ban")].columns) - 1
    assert {(one.type, one.operator, one.formula1) for one in minutes} == {("whole", "greaterThanOrEqual", "0")}
    sheet = opened(forms[name("tra_loi")])
    rules = sheet.data_validations.dataValidation
    assert [one.type for one in rules] == ["list"] * 5
    book: Any = sheet.parent
    words = [[cell.value for cell in column if cell.value] for column in book["Danh mục"].iter_cols()]
    assert words == [[*AGREE.choices], [*FORMS.choices], *[["có", "không"]] * 3]
    heads = [str(cell.value) for cell in sheet[HEAD + 1]]
    assert heads[3:7] == ["Câu 1", "Ý kiến khác câu 1", "Câu 2", "Ý kiến khác câu 2"]


def test_untouched_forms_are_empty_lists_and_one_line_tells_it(folder: Folder, tmp_path: Path) -> None:
    files = {}
    for file, form in group_forms(folder).items():
        files[file] = tmp_path / file
        files[file].write_bytes(form_workbook(form))
    without = replace(folder, households=())
    empty = tmp_path / "moi.xlsx"
    empty.write_bytes(form_workbook(group_forms(without)[name("ho_gia_dinh")]))
    made, notices = read_households([empty], GROUPS)
    assert made == ()
    where = f"{empty}: Danh sách!dòng {FIRST}"
    assert notices == (
        f"{where}: bỏ qua {UNKNOWN} dòng chưa điền, mới có “Tổ dân phố” ghi sẵn",
        f"{where}: chưa có dòng nào dưới tiêu đề",
    )
    assert read_households([files[name("ho_gia_dinh")]], GROUPS)[0] == HOUSEHOLDS
    assert read_minutes([files[name("bien_ban")], files[name("bien_ban", 1)]], QUESTIONS_ASKED, GROUPS)[0] == ()
    assert read_answers([files[name("tra_loi")], files[name("tra_loi", 1)]], QUESTIONS_ASKED)[0] == ()


@st.composite
def minutes(draw: st.DrawFn) -> dict[str, int]:
    """Figures of one group that add up."""
    valid = draw(st.integers(0, 40))
    reasons = {one: draw(st.integers(0, 3)) for one in Reason if one.state == "invalid"}
    invalid, late = sum(reasons.values()), draw(st.integers(0, 3))
    issued = valid + invalid + late + draw(st.integers(0, 5))
    left, spoiled = draw(st.integers(0, 5)), draw(st.integers(0, 5))
    figures = {
        "households": issued + draw(st.integers(0, 5)),
        "issued": issued,
        "returned": valid + invalid,
        "valid": valid,
        "invalid": invalid,
        "late": late,
        "printed": issued + left + spoiled,
        "left": left,
        "spoiled": spoiled,
    }
    yes = draw(st.integers(0, valid))
    blank = draw(st.integers(0, valid - yes))
    figures |= {"questions[0].counts[0]": yes, "questions[0].counts[1]": valid - yes - blank}
    figures |= {"questions[0].blank": blank, "questions[0].others": draw(st.integers(0, valid))}
    figures |= {f"questions[1].counts[{i}]": valid for i in range(2)} | {"questions[1].counts[2]": 0}
    return figures | {f"reasons[{one.value}]": count for one, count in reasons.items()}


@settings(deadline=None, max_examples=20)
@given(typed=minutes())
def test_minutes_are_read_as_they_were_filled_in(
    folder: Folder, typed: dict[str, int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    form = group_forms(folder)[name("bien_ban")]
    keyed = {key_of(path): figure for path, figure in typed.items()}
    assert set(keyed) < {one.column.key for one in form.columns}
    file = filled(form, tmp_path_factory.mktemp("bb") / "bien_ban.xlsx", [keyed])
    ((tally,), notices) = read_minutes([file], QUESTIONS_ASKED, GROUPS)
    assert notices == ()
    assert tally.group == "01"
    read = {path: getattr(tally, path) for path in typed if path.isalpha()}
    read |= {f"reasons[{one.value}]": dict(tally.reasons).get(one, 0) for one in Reason if one.state == "invalid"}
    for i, asked in enumerate(tally.questions):
        read |= {f"questions[{i}].counts[{place}]": count for place, count in enumerate(asked.counts)}
    read |= {f"questions[0].{field}": getattr(tally.questions[0], field) for field in ("blank", "others")}
    assert read == typed


ANSWERS = st.fixed_dictionaries(
    {
        "household": st.none() | st.sampled_from(["0101", "0009"]),
        "ballot": st.none() | st.sampled_from(["P-1", "007"]),
        "received": st.dates(date(2020, 1, 1), date(2030, 1, 1)).flatmap(
            lambda d: st.sampled_from([d, f"{d:%d/%m/}{d.year}", f"ngày {d:%d} tháng {d:%m} năm {d.year}"])
        ),
        "choices_0": st.none() | st.sampled_from(["Đồng ý", "2", "Không biết"]),
        "others_0": st.none() | st.sampled_from(["Ký tên từng trang", "Tổng số 5", "Họp, rồi bàn"]),
        "choices_1": st.none() | st.sampled_from(["Họp; 3", "Trực tuyến"]),
        "stamped": st.none() | st.sampled_from(["có", "không"]),
    }
)


@settings(deadline=None, max_examples=25)
@given(rows=st.lists(ANSWERS, max_size=5))
def test_answers_are_read_as_they_were_filled_in(
    folder: Folder, rows: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    form = group_forms(folder)[name("tra_loi")]
    file = filled(form, tmp_path_factory.mktemp("tl") / "tra_loi.xlsx", rows)
    answers, _ = read_answers([file], QUESTIONS_ASKED)
    assert len(answers) == len(rows)
    for i, (one, row) in enumerate(zip(answers, rows, strict=True)):
        listed = HOUSEHOLDS[i].code if i < len(HOUSEHOLDS) else ""
        assert (one.household, one.ballot) == (row["household"] or listed, row["ballot"] or "")
        day = row["received"]
        assert day in (one.received, f"{one.received:%d/%m/%Y}", f"{one.received:ngày %d tháng %m năm %Y}")
        chosen = {"Đồng ý": ("Đồng ý",), "2": (2,), "Không biết": ("Không biết",)}
        assert dict(one.marked).get("1", ()) == chosen.get(row["choices_0"], ())
        several = {"Họp; 3": ("Họp", 3), "Trực tuyến": ("Trực tuyến",)}
        assert dict(one.marked).get("2", ()) == several.get(row["choices_1"], ())
        assert dict(one.opinions).get("1", "") == (row["others_0"] or "")
        assert one.stamped is (row["stamped"] != "không")


def test_households_filled_in_are_read_and_the_rest_is_left(folder: Folder, tmp_path: Path) -> None:
    form = group_forms(folder)[name("ho_gia_dinh", 1)]
    rows = [{"ma_ho": "0901", "dai_dien": "Tổng Thị Mai"}, {}, {"ma_ho": "0902", "dai_dien": "Y' Đức", "dia_chi": "5"}]
    read, notices = read_households([filled(form, tmp_path / "ho_gia_dinh.xlsx", rows)], GROUPS)
    assert [(one.code, one.representative, one.group) for one in read] == [
        ("0901", "Tổng Thị Mai", "Thôn 2/1"),
        ("0902", "Y' Đức", "Thôn 2/1"),
    ]
    (notice,) = notices
    assert f"bỏ qua {UNKNOWN - 2} dòng chưa điền" in notice


def test_a_row_of_a_form_that_is_half_filled_in_is_told(folder: Folder, tmp_path: Path) -> None:
    form = group_forms(folder)[name("ho_gia_dinh", 1)]
    with pytest.raises(LoadError, match="Đại diện hộ gia đình: không được để trống"):
        read_households([filled(form, tmp_path / "ho_gia_dinh.xlsx", [{"ma_ho": "0901"}])], GROUPS)


def test_a_choice_too_long_for_a_heading_is_refused(folder: Folder) -> None:
    asked = Question("Chọn", ["Có", "x" * 250], key="1")
    with pytest.raises(ModelError, match="would not be found"):
        group_forms(replace(folder, consultation=replace(folder.consultation, questions=[asked])))


def test_the_command_writes_each_form_once_and_touches_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path, lay_y_kien=FACTS + QUESTIONS)
    for list_name in ("to_dan_pho", "Hộ gia đình tổ 1"):
        (tmp_path / f"{list_name}.csv").write_text(LISTS[list_name], encoding="utf-8-sig")
    target = tmp_path / FORMS_FOLDER
    target.mkdir()
    mine = target / "bien_ban_01.xlsx"
    mine.write_bytes(b"mine")
    names = [f"{kind}_{code}.xlsx" for code in ("01", "02") for kind in NAMES]
    assert main(["consult", "forms", str(tmp_path)]) == DONE
    out, err = capsys.readouterr()
    assert out.split() == [str(target / one) for one in names if one != mine.name]
    assert err == f"{mine}: đã có tệp này, giữ nguyên\n"
    assert mine.read_bytes() == b"mine"
    before = {file.name: file.read_bytes() for file in target.iterdir()}
    assert sorted(before) == sorted(names)
    again = write_group_forms(tmp_path)
    assert (again.written, len(again.kept)) == ((), 6)
    assert before == {file.name: file.read_bytes() for file in target.iterdir()}
    assert load_folder(tmp_path).warnings == ()


def test_without_groups_or_questions_there_is_nothing_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["consult", "new", str(tmp_path)]) == DONE
    capsys.readouterr()
    assert main(["consult", "forms", str(tmp_path)]) == WRONG_DATA
    told = capsys.readouterr().err
    assert "chưa có danh sách tổ dân phố" in told
    assert "chưa ghi nội dung hỏi (lay_y_kien: cau_hoi)" in told
    assert not (tmp_path / FORMS_FOLDER).exists()
