"""Levels as paragraphs: the form of each, and that one that is kept is right wherever its words stand again."""

from __future__ import annotations

import pytest

from vnadmin.blocks import Block
from vnadmin.formats import looks
from vnadmin.layout.levels import levels
from vnadmin.model.body import Article, Body, Chapter, Clause, Item, Paragraph, Point, Section, Subsection
from vnadmin.model.runs import KEPT, Bold

SAME = "Chung"


def blocks(body: Body, size: int = 14) -> list[Block]:
    made: list[Block] = []
    levels(body, size, made, 9000)
    return made


def shown(body: Body) -> list[tuple[str, str, int]]:
    return [(block.style, block.text, block.format.outline) for block in blocks(body)]  # type: ignore[union-attr]  # no tables


def test_the_same_words_take_the_form_of_every_level_they_stand_in() -> None:
    item = Item(SAME, [Item(SAME)])
    articles = (
        Chapter(SAME, [Section(SAME, [Subsection(SAME, [Article(SAME, [Clause(SAME, [Point(SAME, [item])])])])])]),
        Chapter(SAME, [Article(SAME, [Paragraph(SAME), Clause(f"{SAME}."), Clause(f"{SAME}.")])]),
        Chapter(SAME, [Article(f"{SAME}.")]),
    )
    assert shown(articles) == [
        ("phan_chuong", "Chương I\nCHUNG", 1),
        ("muc_tieu_muc", "Mục 1\nCHUNG", 2),
        ("muc_tieu_muc", "Tiểu mục 1\nCHUNG", 3),
        ("dieu", "Điều 1. Chung", 4),
        ("khoan_co_tieu_de", "1. Chung", 5),
        ("diem", "a) Chung", 0),
        ("gach_dau_dong", "- Chung", 0),
        ("cong_dau_dong", "+ Chung", 0),
        ("phan_chuong", "Chương II\nCHUNG", 1),
        ("dieu", "Điều 2. Chung", 2),
        ("noi_dung", "Chung", 0),
        ("khoan", "1. Chung.", 0),
        ("khoan", "2. Chung.", 0),
        ("phan_chuong", "Chương III\nCHUNG", 1),
        ("dieu_lien_doan", "Điều 3. Chung.", 0),
    ]
    assert shown((Section(SAME, [Clause(SAME)]),)) == [("muc_la_ma", "I. CHUNG", 1), ("khoan", "1. Chung", 0)]


@pytest.mark.parametrize("size", [13, 14])
def test_the_size_set_is_that_of_the_document(size: int) -> None:
    (paragraph,) = blocks((Point(SAME),), size)
    assert paragraph.runs[0].font == looks(size)["diem"].font  # type: ignore[union-attr]  # a paragraph


def test_a_paragraph_that_comes_again_is_the_same_object() -> None:
    first, second = (blocks((Clause("Tổ chức thực hiện."),))[0] for _ in range(2))
    assert first is second


@pytest.mark.parametrize("text", ["a" * (KEPT + 1), [Bold("Đậm"), " thường"]], ids=["long", "marked"])
def test_long_and_marked_words_are_not_kept_and_equal_all_the_same(text: str) -> None:
    first, second = (blocks((Clause(text),))[0] for _ in range(2))
    assert first is not second
    assert first == second
