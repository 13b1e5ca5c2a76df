"""Single answers from lists: every row becomes an answer as it was typed, and what can't be read is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from openpyxl import Workbook

from tests.consulting.lists import AGREE, FORMS, write_csv
from vnadmin.consultation.answer import Answer
from vnadmin.consultation.question import Question
from vnadmin.consulting.answers_list import read_answers
from vnadmin.errors import LoadError

DAY = date(2026, 6, 6)
HEAD = ["Mã hộ", "Ngày nhận", "Câu 1", "Ý kiến khác câu 1", "Câu 2"]
ROW: list[object] = ["0001", "06/6/2026", "1", "", "Họp; 3"]


def read(
    folder: Path, *rows: Sequence[object], questions: Sequence[Question] = (AGREE, FORMS)
) -> tuple[tuple[Answer, ...], tuple[str, ...]]:
    return read_answers([write_csv(folder / "tra_loi.csv", *rows)], questions)


def chosen(folder: Path, cell: object, question: Question = FORMS) -> tuple[int | str, ...]:
    """What is read from one cell of a question."""
    ((one,), _) = read(folder, ["Mã hộ", "Ngày nhận", "Câu 1"], ["1", "06/6/2026", cell], questions=[question])
    return dict(one.marked).get(question.key, ())


def told(folder: Path, *rows: Sequence[object]) -> list[str]:
    with pytest.raises(LoadError) as caught:
        read(folder, *rows)
    return [line.replace(f"{folder}/", "") for line in caught.value.lines]


def test_a_row_is_an_answer_and_its_place_the_order_of_receipt(tmp_path: Path) -> None:
    answers, notices = read(tmp_path, HEAD, ROW, ["0002", "07/6/2026", "", " Nên họp tối ", ""])
    assert answers == (
        Answer("0001", received=DAY, choices={"1": 1, "2": ["Họp", 3]}, order=0),
        Answer("0002", received=date(2026, 6, 7), others={"1": " Nên họp tối "}, order=1),
    )
    assert notices == ()


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("1", (1,)),
        ("01", (1,)),
        ("1;2", (1, 2)),
        (" 1 ; trực  tuyến;", (1, "trực tuyến")),
        ("Họp\nPhát phiếu", ("Họp", "Phát phiếu")),
        ("9", (9,)),
        ("Không biết", ("Không biết",)),
        ("1, 2", ("1, 2",)),
        (";", ()),
        ("  ", ()),
        ("9" * 12, ("9" * 12,)),
    ],
)
def test_choices_are_numbers_or_words_and_none_is_refused(
    tmp_path: Path, cell: str, wanted: tuple[int | str, ...]
) -> None:
    asked = Question(FORMS.text, FORMS.choices, key="1", many=True)
    assert chosen(tmp_path, cell, asked) == wanted


def test_words_of_a_choice_come_before_the_number_and_are_not_parted(tmp_path: Path) -> None:
    asked = Question("Mức đóng góp (nghìn đồng)?", ["2", "1", "Họp; phát phiếu"], key="1")
    assert chosen(tmp_path, "1", asked) == ("1",)
    assert chosen(tmp_path, "3", asked) == (3,)
    assert chosen(tmp_path, "2; 3", asked) == ("2", 3)
    assert chosen(tmp_path, "họp;\nphát  phiếu", asked) == ("họp; phát phiếu",)


def test_excel_gives_numbers_dates_and_ticks(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    head: list[object] = ["Mã phiếu", "Ngày nhận", "Câu 1", None, "Câu 2", "Đúng mẫu", "Có dấu", "Còn đọc được"]
    sheet.append(head)
    sheet.append([None, None, "Trả lời", "Ý kiến khác", None, None, None, None])
    sheet.merge_cells("C1:D1")
    for letter in "ABEFGH":
        sheet.merge_cells(f"{letter}1:{letter}2")
    sheet.append(["P-07", DAY, 2, "Thêm một điều", 3.0, True, "không", None])
    sheet.append(["P-08", DAY, "Đồng ý", None, None, None, "x", "Không"])
    book.save(tmp_path / "tra_loi.xlsx")
    answers, notices = read_answers([tmp_path / "tra_loi.xlsx"], (AGREE, FORMS))
    others = {"1": "Thêm một điều"}
    assert answers == (
        Answer(ballot="P-07", received=DAY, choices={"1": 2, "2": 3}, others=others, stamped=False),
        Answer(ballot="P-08", received=DAY, choices={"1": "Đồng ý"}, legible=False, order=1),
    )
    assert notices == ()


def test_with_one_question_its_columns_need_no_number(tmp_path: Path) -> None:
    head = ["Mã hộ", "Ngày nhận", "Trả lời", "Ý kiến khác"]
    ((one,), _) = read(tmp_path, head, ["01", "06/6/2026", "2", "Có"], questions=[AGREE])
    assert (one.marked, one.opinions) == ((("1", (2,)),), (("1", "Có"),))
    ((one,), notices) = read(tmp_path, head, ["01", "06/6/2026", "2", "Có"])
    assert (one.marked, one.opinions, len(notices)) == ((), (), 2)


def test_a_question_may_be_headed_by_its_words(tmp_path: Path) -> None:
    head = ["Mã hộ", "Ngày nhận", AGREE.text, f"2. {FORMS.text}", f"Câu 2: {FORMS.text}"]
    ((one,), _) = read(tmp_path, head, ["01", "06/6/2026", "1", "", "3"])
    assert one.marked == (("1", (1,)), ("2", (3,)))


def test_days_that_are_none_are_told_at_their_cells(tmp_path: Path) -> None:
    wrong = ["0003", "6/6/26", "", "", ""]
    assert told(tmp_path, HEAD, ["0001", "31/6/2026", "1", "", ""], ["0002", "", "1", "", ""], ROW, wrong) == [
        "tra_loi.csv: B2: Ngày nhận: “31/6/2026” không phải là một ngày có thật",
        "tra_loi.csv: B3: Ngày nhận: không được để trống",
        "tra_loi.csv: B5: Ngày nhận: 6/6/26 phải viết năm đủ bốn chữ số",
    ]


def test_marks_of_the_paper_are_yes_or_no(tmp_path: Path) -> None:
    (line,) = told(tmp_path, [*HEAD, "Có dấu"], [*ROW, "hình như"])
    assert line.startswith("tra_loi.csv: F2: Có dấu: “hình như” không phải là “có” hay “không”")


def test_what_an_answer_cannot_hold_is_told_at_its_cell(tmp_path: Path) -> None:
    zero_width = "\u200b"
    assert told(tmp_path, HEAD, ["01", "06/6/2026", zero_width, "", f"1;{zero_width}"]) == [
        "tra_loi.csv: C2: Câu 1: không được để trống",
        "tra_loi.csv: E2: Câu 2: không được để trống",
    ]


def test_a_list_without_codes_is_refused(tmp_path: Path) -> None:
    (line,) = told(tmp_path, HEAD[1:], ROW[1:])
    assert line == "tra_loi.csv: thiếu cột “Mã hộ” hoặc “Mã phiếu”; không biết phiếu là của hộ nào"


def test_a_ballot_without_any_code_is_kept_for_the_count_to_set_aside(tmp_path: Path) -> None:
    answers, _ = read(tmp_path, HEAD, ["", *ROW[1:]], ROW)
    assert [one.household for one in answers] == ["", "0001"]


def test_files_are_read_one_after_the_other(tmp_path: Path) -> None:
    files = [write_csv(tmp_path / f"tra_loi_{i}.csv", HEAD, [f"{i}", *ROW[1:]], ROW) for i in range(2)]
    assert [(one.household, one.order) for one in read_answers(files, (AGREE, FORMS))[0]] == [
        ("0", 0),
        ("0001", 1),
        ("1", 2),
        ("0001", 3),
    ]
    assert read_answers([], ()) == ((), ())


def test_numbers_of_persons_go_nowhere(tmp_path: Path) -> None:
    _, notices = read(tmp_path, [*HEAD, "Số CCCD"], [*ROW, "001"])
    assert [line.partition(": ")[2] for line in notices] == ["cột F: cột “Số CCCD” không đọc, và không in"]


def test_twenty_thousand_answers_are_read_quickly(tmp_path: Path) -> None:
    rows = [[f"{i:05}", "06/6/2026", "1", "", "Họp; 3"] for i in range(20_000)]
    start = perf_counter()
    answers, _ = read(tmp_path, HEAD, *rows)
    assert perf_counter() - start < 10  # one second where nothing else runs
    assert len(answers) == 20_000
