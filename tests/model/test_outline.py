"""A body typed in the decree's own numbering: the same tree as typed sections, or faults with their line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin import Article, Chapter, Clause, Item, ModelError, Paragraph, Part, Point, Section, Subsection
from vnadmin.model.outline import read_outline


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


@given(st.text(alphabet="IVX12ab)-+. \nĐiềuChươngMụcPhần", max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_a_tree_or_faults_with_lines(text: str) -> None:
    try:
        body, faults = read_outline(text), ()
    except ModelError as error:
        body, faults = (), error.faults
    assert all(fault.path.startswith(":") for fault in faults)
    assert isinstance(body, tuple)
