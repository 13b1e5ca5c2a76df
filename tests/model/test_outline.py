"""A body typed in the decree's own numbering: the same tree as typed sections, or faults with their line."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin import Article, Chapter, Clause, Item, ModelError, Paragraph, Part, Point, Section, Subsection
from vnadmin.model.outline import line_of, read_outline


def test_sections_clauses_items_and_pluses() -> None:
    text = """
    I. Mục đích
    1. Yêu cầu
    - Một;

    + Một một.
    - Hai.
    II. Tổ chức
    Đoạn văn.
    a) Điểm a;
    b) Điểm b.
    """
    assert read_outline(text) == (
        Section("Mục đích", [Clause("Yêu cầu", [Item("Một;", [Item("Một một.")]), Item("Hai.")])]),
        Section("Tổ chức", [Paragraph("Đoạn văn."), Point("Điểm a;"), Point("Điểm b.")]),
    )


def test_regulation_levels_take_titles_from_the_same_or_the_next_line() -> None:
    text = (
        "Phần I\nQUY ĐỊNH CHUNG\nChương I. PHẠM VI\nMục 1\nA\nTiểu mục 1\nB\nĐiều 1. Phạm vi\n1. Khoản.\na) Điểm.\n"
        "Chương II\nC\nĐiều 2. Hiệu lực.\n"
    )
    assert read_outline(text) == (
        Part(
            "QUY ĐỊNH CHUNG",
            [
                Chapter(
                    "PHẠM VI",
                    [Section("A", [Subsection("B", [Article("Phạm vi", [Clause("Khoản.", [Point("Điểm.")])])])])],
                ),
                Chapter("C", [Article("Hiệu lực.")]),
            ],
        ),
    )


def test_a_paragraph_after_items_belongs_to_what_holds_them() -> None:
    assert read_outline("1. Việc\n- Một.\nĐoạn sau.") == (Clause("Việc", [Item("Một."), Paragraph("Đoạn sau.")]),)


def test_windows_line_ends_and_no_break_blanks() -> None:
    assert read_outline("Mục 1. A\r\nĐiều\u00a01. B\r\n") == (Section("A", [Article("B")]),)
    assert read_outline("1. A\r\n2. B.") == (Clause("A"), Clause("B."))


@pytest.mark.parametrize(
    ("text", "line", "vi"),
    [
        ("I. A\nII. B\nIII. C\nV. D", 4, "sau III. phải là IV., ở đây là V."),
        ("II. A", 1, "phải bắt đầu từ I., ở đây là II."),
        ("1. A\n3. B", 2, "sau 1. phải là 2., ở đây là 3."),
        ("a) A\nb) B\nd) C", 3, "sau b) phải là c), ở đây là d)"),
        ("Điều 1. A\n\nĐiều 3. B", 3, "sau Điều 1. phải là Điều 2., ở đây là Điều 3."),
        ("I. A\nĐiều 1. B", 1, "mục có điều viết là “Mục 1”, không viết “I.”"),
        ("Mục 1\nA\n- B", 1, "mục không có điều viết là “I.”, không viết “Mục 1”"),
        ("+ A", 1, "dấu + phải nằm dưới một dấu -"),
        ("1. A\nb) B", 2, "phải bắt đầu từ a), ở đây là b)"),
    ],
)
def test_numbers_out_of_order_are_told_with_their_line(text: str, line: int, vi: str) -> None:
    with pytest.raises(ModelError) as caught:
        read_outline(text)
    (fault,) = caught.value.faults
    assert (fault.path, fault.vi) == (f":{line}", vi)


def test_all_faults_come_together() -> None:
    with pytest.raises(ModelError) as caught:
        read_outline("I. A\nIII. B\n1. C\n3. D")
    assert [fault.path for fault in caught.value.faults] == [":2", ":4"]


def test_renumbering_is_asked_for() -> None:
    assert read_outline("I. A\nIII. B\nV. C", renumber=True) == (Section("A"), Section("B"), Section("C"))


def test_an_empty_heading_and_forbidden_characters_have_their_line() -> None:
    with pytest.raises(ModelError) as caught:
        read_outline("Chương I\n\nĐiều 1. A\x00")
    assert [fault.path for fault in caught.value.faults] == [":3", ":1"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Điều 2 Bổ nhiệm bà C.", "Điều 2. "),
        ("Điều 2 Ủy ban nhân dân phường", "Điều 2. "),
        ("Điều 2", "Điều 2. "),
        ("Điều 2 . Bổ nhiệm", "Điều 2. "),
        ("Điều\t2. Bổ nhiệm", "Điều 2. "),
        ("Điều2a. Bổ nhiệm", "Điều 2a. "),
        ("điều 2. Bổ nhiệm", "Điều 2. "),
        ("Dieu 2. X", "Điều 2. "),
        ("\u00d0iều 2. Y", "Điều 2. "),
        ("\u00d0iều 2 Bổ nhiệm", "Điều 2. "),
        ("\u00d0IỀU 2", "Điều 2. "),
        ("Diều 2: Y", "Điều 2. "),
        ("Chuong II", "Chương II"),
        ("Chưong II. QUY ĐỊNH", "Chương II"),
        ("CHUONG II", "Chương II"),
        ("Muc 2", "Mục 2"),
        ("Tieu muc 2. Giám sát", "Tiểu mục 2"),
    ],
)
def test_a_mistyped_level_is_told_and_not_taken_for_a_paragraph(line: str, wanted: str) -> None:
    with pytest.raises(ModelError) as caught:
        read_outline(f"Điều 1. A.\n{line}\nĐoạn.")
    (fault,) = caught.value.faults
    assert fault.path == ":2"
    assert fault.vi.endswith(f"viết “{wanted}”")


def test_a_mistyped_level_is_no_title_of_the_chapter_before_it() -> None:
    with pytest.raises(ModelError) as caught:
        read_outline("Chương I\nĐiều 1 Phạm vi điều chỉnh")
    assert [(fault.path, fault.vi[-15:]) for fault in caught.value.faults] == [
        (":2", "viết “Điều 1. ”"),
        (":1", "” thiếu tiêu đề"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        *("Điều 5 của Luật Đất đai", "Điều 2 Quyết định số 12/QĐ-UBND", "Điều 3 Nghị định này", "Điều 4 này và"),
        *("Điều 2, Điều 3 của Quy chế", "Điều 2 và Điều 3", "Điều 2 đến Điều 5", "Điều 2 khoản 3", "Điều 2 Điều lệ"),
        *("Điều 2 Chương II Quy chế", "Điều 5 BLTTHS", "Điều 5 NĐ 30/2020/NĐ-CP", "Điều 2-5", "Điều 2 (mới)"),
        *("Điều 2 - Điều 5 của Luật", "Điều kiện 2 Bổ nhiệm", "Dieu 5 Luat Dat dai", "Điều 5km", "điều 2. và"),
        *("Chuong trình", "Muc tiêu 1", "1.5 đồng mỗi lượt", "2.5 điểm", "Phan I. A", "Điều 5 Hiến pháp"),
    ],
)  # fmt: skip
def test_running_text_that_begins_with_a_citation_is_not_accused(line: str) -> None:
    assert read_outline(f"Điều 1. A:\n{line}") == (Article("A:", [Paragraph(line)]),)


@pytest.mark.parametrize(
    ("mark", "level"), [("Phần I\n", Part), ("Chương I\n", Chapter), ("Chương I. ", Chapter), ("I. ", Section)]
)
def test_a_title_in_capitals_goes_on_over_the_next_lines_in_capitals(mark: str, level: type) -> None:
    text = f"{mark}QUY ĐỊNH CHUNG\nVÀ NGUYÊN TẮC\nNĂM 2026 {{#c}}\nĐoạn.\nCẢ ĐOẠN"
    below = [Paragraph("Đoạn."), Paragraph("CẢ ĐOẠN")]
    assert read_outline(text) == (level("QUY ĐỊNH CHUNG VÀ NGUYÊN TẮC NĂM 2026", below, label="c"),)


@pytest.mark.parametrize(
    ("title", "below"),
    [("QUY ĐỊNH", "\nCẢ ĐOẠN"), ("QUY ĐỊNH", "Đoạn"), ("Quy định", "CẢ ĐOẠN"), ("QUY ĐỊNH", "2026 - 2030")],
)
def test_other_lines_below_a_title_are_paragraphs(title: str, below: str) -> None:
    assert read_outline(f"Chương I\n\n{title}\n{below}") == (Chapter(title, [Paragraph(below.strip())]),)


def test_a_level_in_capitals_is_no_more_of_a_title() -> None:
    with pytest.raises(ModelError) as caught:
        read_outline("Chương I\nQUY ĐỊNH\nĐIỀU 1. PHẠM VI")
    assert [fault.path for fault in caught.value.faults] == [":3"]


def test_decomposed_letters_are_the_same_text() -> None:
    text = "Chương I\nQUY ĐỊNH\nĐiều 1. Một\nHai\nđ) Ba"
    assert read_outline(normalize("NFD", text), renumber=True) == read_outline(text, renumber=True)
    assert line_of(normalize("NFD", text), [0, 0, 1]) == line_of(text, [0, 0, 1]) == 5


@pytest.mark.parametrize(
    ("text", "line"),
    [("I. A\n" * 4000, 4000), ("".join(f"Chương {i}\nA\nĐiều {i}. B\n" for i in range(1, 4002)), 3 * 3999 + 1)],
)
def test_what_no_roman_numeral_numbers_has_its_line(text: str, line: int) -> None:
    with pytest.raises(ModelError) as caught:
        read_outline(text)
    (fault,) = caught.value.faults
    assert fault.path == f":{line}"
    assert "3999" in fault.vi


@given(st.text(alphabet="IVX12ab)-+. \nĐiềuChươngMụcPhần", max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_a_tree_or_faults_with_lines(text: str) -> None:
    try:
        body, faults = read_outline(text), ()
    except ModelError as error:
        body, faults = (), error.faults
    assert all(fault.path.startswith(":") for fault in faults)
    assert isinstance(body, tuple)
