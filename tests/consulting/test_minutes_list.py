"""Minutes from lists: what the rows say becomes tallies, and every sum that does not add up is told at its cell."""

from __future__ import annotations

import doctest
import re
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

import vnadmin.consulting.minutes_columns
import vnadmin.consulting.question_columns
from tests.consulting.lists import AGREE, FORMS, write_csv
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.question import Question
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.tally import Tally
from vnadmin.consulting.minutes_list import read_minutes
from vnadmin.errors import LoadError

GROUPS = (ResidentialGroup("01", "Tổ dân phố Đức Xuân 1"), ResidentialGroup("02", "Tổ dân phố Đức Xuân 2"))
BALLOTS = ["Số hộ", "Số phiếu phát ra", "Số phiếu thu về", "Số phiếu hợp lệ", "Số phiếu không hợp lệ"]
HEAD = ["Tổ dân phố", *BALLOTS, "Đồng ý", "Không đồng ý", "Bỏ trống", "Ý kiến khác"]
FIRST: list[object] = ["01", 50, 48, 40, 38, 2, 30, 7, 1, 3]
SECOND: list[object] = ["Tổ dân phố Đức Xuân 2", 20, 20, 20, 20, 0, 20, 0, 0, 0]


def read(
    folder: Path, *rows: Sequence[object], questions: Sequence[Question] = (AGREE,), **more: Sequence[ResidentialGroup]
) -> tuple[tuple[Tally, ...], tuple[str, ...]]:
    return read_minutes([write_csv(folder / "bien_ban.csv", *rows)], questions, more.get("groups", GROUPS))


def told(folder: Path, *rows: Sequence[object], **more: Sequence[Question]) -> list[str]:
    """The lines of the error, without the folder."""
    with pytest.raises(LoadError) as caught:
        read(folder, *rows, **more)
    return [line.replace(f"{folder}/", "") for line in caught.value.lines]


def changed(row: list[object], **figures: object) -> list[object]:
    """A row with other figures, by a letter of the sheet."""
    return [figures.get(chr(ord("A") + i), cell) for i, cell in enumerate(row)]


def test_a_row_of_the_minutes_is_a_tally(tmp_path: Path) -> None:
    (first, second), notices = read(tmp_path, HEAD, FIRST, SECOND)
    assert first == Tally(
        group="01",
        households=50,
        issued=48,
        returned=40,
        valid=38,
        invalid=2,
        questions=[QuestionTally(AGREE, (30, 7), blank=1, others=3)],
    )
    assert (second.group, second.of("1").count("Đồng ý")) == ("02", 20)
    assert notices == ()


def test_forms_late_ballots_and_reasons_have_columns_of_their_own(tmp_path: Path) -> None:
    head = [*HEAD, "Nộp muộn", "Số phiếu in", "Còn lại", "Hỏng", "Phiếu rách, nát, không đọc được", "Số phiếu không có"]
    ((one,), notices) = read(tmp_path, head, [*FIRST, 3, 60, 10, 2, 2, 7])
    assert (one.late, one.printed, one.left, one.spoiled) == (3, 60, 10, 2)
    assert dict(one.reasons) == {Reason.ILLEGIBLE: 2}
    assert [line.partition(": ")[2] for line in notices] == ["cột P: không dùng đến cột “Số phiếu không có”"]


def test_a_reason_may_be_headed_by_its_phrase(tmp_path: Path) -> None:
    reasons = [one for one in Reason if one.state in ("invalid", "set_aside")]
    head = [*HEAD, *(one.phrase for one in reasons)]
    figures = [1 if one in (Reason.NO_STAMP, Reason.TOO_MANY, Reason.SECOND_BALLOT) else "" for one in reasons]
    ((one,), notices) = read(tmp_path, head, [*FIRST, *figures])
    assert dict(one.reasons) == {Reason.SECOND_BALLOT: 1, Reason.NO_STAMP: 1, Reason.TOO_MANY: 1}
    assert notices == ()


def test_several_questions_have_a_group_of_columns_each(tmp_path: Path) -> None:
    choices = [*AGREE.choices, "Bỏ trống", *FORMS.choices, "Ý kiến khác"]
    above = ["Tổ dân phố", *BALLOTS, "Câu 1", "", "", "Câu 2", "", "", ""]
    ((one,), notices) = read(
        tmp_path,
        above,
        [""] * 6 + choices,
        ["01", 50, 48, 40, 38, 2, 30, 7, 1, 20, 15, 10, 4],
        questions=(AGREE, FORMS),
    )
    assert one.of("1") == QuestionTally(AGREE, (30, 7), blank=1)
    assert one.of("2") == QuestionTally(FORMS, (20, 15, 10), others=4)
    assert notices == ()


def test_an_excel_sheet_with_merged_headings_says_the_same(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["UBND phường Bắc Kạn"],
        ["Tổ dân phố", *BALLOTS, AGREE.text, None, None, None],
        [None] * 6 + HEAD[6:],
        ["Tổ dân phố Đức Xuân 1", *FIRST[1:]],
    ):
        sheet.append(row)
    sheet.merge_cells("G2:J2")
    for letter in "ABCDEF":
        sheet.merge_cells(f"{letter}2:{letter}3")
    book.save(tmp_path / "bien_ban.xlsx")
    tallies, _ = read_minutes([tmp_path / "bien_ban.xlsx"], (AGREE,), GROUPS)
    assert tallies == read(tmp_path, HEAD, FIRST)[0]


def test_with_several_questions_a_choice_without_its_question_is_refused(tmp_path: Path) -> None:
    (line, *_) = told(tmp_path, HEAD, FIRST, questions=(AGREE, FORMS))
    assert "thiếu cột “Câu 1: Đồng ý”" in line


def test_every_sum_of_every_row_is_told_at_its_cell(tmp_path: Path) -> None:
    assert told(tmp_path, HEAD, changed(FIRST, C=51, G=31), changed(SECOND, D=21, F=1)) == [
        "bien_ban.csv: C2: Số phiếu phát ra: số phiếu phát ra là 51, nhiều hơn số hộ gia đình là 50",
        "bien_ban.csv: G2: Câu 1: Đồng ý: số phiếu chọn các phương án (38) cộng số phiếu để trống nội dung này (1) là"
        " 39, không bằng số phiếu hợp lệ là 38",
        "bien_ban.csv: D3: Số phiếu thu về: số phiếu thu về là 21, nhiều hơn số phiếu phát ra là 20",
    ]


def test_reasons_that_do_not_add_up_are_told_at_the_invalid_ballots(tmp_path: Path) -> None:
    (line,) = told(tmp_path, [*HEAD, Reason.NO_STAMP.phrase], [*FIRST, 1])
    words = "số phiếu không hợp lệ là 2, cộng theo từng lý do là 1"
    assert line == f"bien_ban.csv: F2: Số phiếu không hợp lệ: {words}"


def test_cells_that_are_no_figures_are_told_together(tmp_path: Path) -> None:
    assert told(tmp_path, HEAD, changed(FIRST, B=-5, H="bảy"), changed(SECOND, G="")) == [
        "bien_ban.csv: B2: Số hộ: “-5” không được âm",
        "bien_ban.csv: H2: Câu 1: Không đồng ý: “bảy” không phải là số",
        "bien_ban.csv: G3: Câu 1: Đồng ý: không được để trống",
    ]


def test_a_group_stands_once(tmp_path: Path) -> None:
    (line,) = told(tmp_path, HEAD, FIRST, changed(SECOND, A="TỔ DÂN PHỐ  đức xuân 1"))
    assert line.startswith("bien_ban.csv: A3: Tổ dân phố: “01” đã có ở ")
    assert line.endswith("bien_ban.csv: A2")


def test_a_group_stands_under_a_known_name(tmp_path: Path) -> None:
    (line,) = told(tmp_path, HEAD, FIRST, changed(SECOND, A="Tổ dân phố Đức Xuan 2"))
    instead = "không có trong danh sách tổ dân phố; ý là “Tổ dân phố Đức Xuân 2”?"
    assert line == f"bien_ban.csv: A3: Tổ dân phố: “Tổ dân phố Đức Xuan 2” {instead}"


def test_without_a_list_of_groups_the_cell_is_the_code(tmp_path: Path) -> None:
    tallies, _ = read(tmp_path, HEAD, changed(FIRST, A="Tổ 1"), changed(SECOND, A="05"), groups=())
    assert [one.group for one in tallies] == ["Tổ 1", "05"]


def test_rows_of_several_files_stand_together_and_their_faults_too(tmp_path: Path) -> None:
    files = [write_csv(tmp_path / f"bien_ban_{i}.csv", HEAD, row) for i, row in enumerate((FIRST, SECOND))]
    assert [one.group for one in read_minutes(files, (AGREE,), GROUPS)[0]] == ["01", "02"]
    write_csv(files[0], HEAD, changed(FIRST, B="năm mươi"))
    write_csv(files[1], HEAD, changed(SECOND, C=21))
    with pytest.raises(LoadError) as caught:
        read_minutes([*files, tmp_path / "khong_co.csv"], (AGREE,), GROUPS)
    assert [re.findall(r"\w+\.csv", line)[0] for line in caught.value.lines] == [
        "bien_ban_0.csv",
        "bien_ban_1.csv",
        "khong_co.csv",
    ]


def test_a_sum_row_is_no_group_and_its_slips_are_told(tmp_path: Path) -> None:
    right = ["Tổng cộng", 70, 68, 60, 58, 2, 50, 7, 1, 3]
    tallies, notices = read(tmp_path, HEAD, FIRST, SECOND, right)
    assert len(tallies) == 2
    assert len(notices) == 1
    assert "bỏ qua dòng dưới danh sách: “Tổng cộng" in notices[0]
    _, notices = read(tmp_path, HEAD, FIRST, SECOND, changed(right, B="1.070", G=49, J=""))
    assert [line.partition("bien_ban.csv: ")[2] for line in notices[1:]] == [
        "B4: Số hộ: dòng tổng cộng ghi 1.070, cộng các dòng là 70",
        "G4: Câu 1: Đồng ý: dòng tổng cộng ghi 49, cộng các dòng là 50",
    ]


def test_sums_of_parts_are_not_taken_for_the_sum_of_all(tmp_path: Path) -> None:
    one, two = changed(FIRST, A="Cộng trang 1"), changed(SECOND, A="Cộng trang 2")
    tallies, notices = read(tmp_path, HEAD, FIRST, one, SECOND, two)
    assert len(tallies) == 2
    assert all("bỏ qua" in line for line in notices)


def test_a_sum_row_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    _, notices = read(tmp_path, HEAD, FIRST, ["Tổng cộng", 51, "?", "", "", "", "", "", "", ""][:2])
    assert any("dòng tổng cộng ghi 51" in line for line in notices)
    _, notices = read(tmp_path, [*HEAD, "Nộp muộn"], [*FIRST, 0], ["Tổng cộng", 51, *[""] * 8, "không có"])
    assert not any("dòng tổng cộng" in line for line in notices)


def test_a_choice_in_the_words_of_another_column_keeps_them_under_its_question(tmp_path: Path) -> None:
    asked = Question("Chọn", ["Hỏng", "Bỏ trống", "Ý kiến khác"], key="1")
    head = ["Tổ dân phố", *BALLOTS, "Hỏng", "Câu 1. Hỏng", "Câu 1: Bỏ trống", "Ý kiến khác"]
    ((one,), _) = read(tmp_path, head, ["01", 9, 9, 6, 6, 0, 5, 1, 2, 3], questions=(asked,))
    assert (one.spoiled, one.of("1").figures, one.of("1").blank, one.of("1").others) == (5, (1, 2, 3), 0, 0)


def test_questions_put_in_the_same_words_are_told_by_their_keys(tmp_path: Path) -> None:
    asked = [Question("Đồng ý không?", ["Có", "Không"], key=key) for key in ("1", "2")]
    head = ["Tổ dân phố", *BALLOTS, *(f"Câu {key} {choice}" for key in "12" for choice in ("Có", "Không"))]
    ((one,), _) = read(tmp_path, head, ["01", 9, 9, 6, 6, 0, 5, 1, 2, 4], questions=asked)
    assert [one.of(key).figures for key in "12"] == [(5, 1), (2, 4)]
    by_words = [*head[:6], "Đồng ý không? Có", "Đồng ý không? Không", "Câu 2 Có", "Câu 2 Không"]
    assert "thiếu cột “Câu 1: Có”" in told(tmp_path, by_words, questions=asked)[0]


def test_without_questions_the_ballots_are_read_alone(tmp_path: Path) -> None:
    ((one,), notices) = read(tmp_path, HEAD, FIRST, questions=())
    assert (one.valid, one.questions) == (38, ())
    assert len(notices) == 4
    assert read_minutes([], (AGREE,), GROUPS) == ((), ())


@st.composite
def tallies(draw: st.DrawFn, group: str) -> Tally:
    """Any minutes that add up."""
    valid, invalid, late, gone, kept = (draw(st.integers(0, 2000)) for _ in range(5))
    agree = draw(st.integers(0, valid))
    blank = draw(st.integers(0, valid - agree))
    blank_forms = draw(st.integers(0, valid))
    marks = draw(st.lists(st.integers(0, valid - blank_forms), min_size=2, max_size=2))
    many = [valid - blank_forms, *marks] if sum(marks) <= valid - blank_forms else [valid - blank_forms, 0, 0]
    issued = valid + invalid + late + gone
    reasons = {Reason.ILLEGIBLE: draw(st.integers(0, invalid))} if draw(st.booleans()) else {}
    if reasons:
        reasons[Reason.NO_STAMP] = invalid - reasons[Reason.ILLEGIBLE]
    return Tally(
        group=group,
        households=issued + kept,
        issued=issued,
        returned=valid + invalid,
        valid=valid,
        invalid=invalid,
        late=late,
        printed=issued + kept if draw(st.booleans()) else None,
        left=kept,
        spoiled=0,
        reasons=reasons | ({Reason.SECOND_BALLOT: late} if late else {}),
        questions=[
            QuestionTally(AGREE, (agree, valid - agree - blank), blank=blank, others=draw(st.integers(0, valid))),
            QuestionTally(FORMS, many, blank=blank_forms),
        ],
    )


NAMED = [one for one in Reason if one.state in ("invalid", "set_aside") and one is not Reason.UNSTATED]
WIDE = [
    *("Tổ dân phố", *BALLOTS, "Nộp muộn", "Số phiếu in", "Còn lại", "Hỏng"),
    *(f"Câu 1: {one}" for one in (*AGREE.choices, "Bỏ trống", "Ý kiến khác")),
    *(f"Câu 2: {one}" for one in (*FORMS.choices, "Bỏ trống")),
    *(one.phrase for one in NAMED),
]


def as_row(one: Tally) -> list[object]:
    first, second = one.questions
    forms = ["" if figure is None else figure for figure in (one.printed, one.left, one.spoiled)]
    ballots = [one.households, one.issued, one.returned, one.valid, one.invalid, one.late]
    reasons = dict(one.reasons)
    marks = [*first.figures, first.blank, first.others, *second.figures, second.blank]
    return [one.group, *ballots, *forms, *marks, *(reasons.get(reason, "") for reason in NAMED)]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["01", "02", "Tổ 3", "Thôn Nà Cù"]), unique=True, max_size=4).flatmap(
        lambda codes: st.tuples(*map(tallies, codes))
    )
)
def test_any_minutes_that_add_up_come_back_as_they_were(tmp_path: Path, rows: tuple[Tally, ...]) -> None:
    file = write_csv(tmp_path / "bien_ban.csv", WIDE, *map(as_row, rows))
    assert read_minutes([file], (AGREE, FORMS), ())[0] == rows


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tallies("01"), st.integers(1, 5), st.integers(1, 50))
def test_minutes_with_one_figure_changed_are_told_and_never_read_as_others(
    tmp_path: Path, one: Tally, column: int, more: int
) -> None:
    row = as_row(one)
    row[column] = int(str(row[column])) + more
    file = write_csv(tmp_path / "bien_ban.csv", WIDE, row)
    read_back, lines = attempted(file)
    assert all(re.match(r".*bien_ban\.csv: [A-Z]+2: ", line) for line in lines)
    assert [as_row(back)[: -len(NAMED)] for back in read_back] == [row[: -len(NAMED)]] * (not lines)
    assert lines or column in (1, 2)  # more households, or more handed out of them, contradict nothing in the row


def attempted(file: Path) -> tuple[Sequence[Tally], Sequence[str]]:
    """What is read, and what is told as wrong."""
    try:
        return read_minutes([file], (AGREE, FORMS), ())[0], ()
    except LoadError as error:
        return (), error.lines


@pytest.mark.parametrize("module", [vnadmin.consulting.question_columns, vnadmin.consulting.minutes_columns])
def test_the_examples_of_the_docstrings_hold(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert (result.failed, result.attempted > 0) == (0, True)
