"""A chart in a text that is compared: its names and numbers are lines, so that a changed number is seen."""

from __future__ import annotations

from vnadmin import Article, AttachedText
from vnadmin.consultation.article_texts import pieces
from vnadmin.consultation.comparison import compare
from vnadmin.model.chart import ChartFigure


def text(agreed: int) -> AttachedText:
    figure = ChartFigure("Số hộ", ["Tổ 1", "Tổ 2"], [("Đại diện", [12_500, 640]), ("Đồng ý", [agreed, 600])])
    return AttachedText("Quy chế", "Thực hiện dân chủ", [Article("Kết quả", ["Như sau:", figure])])


def test_a_chart_is_said_as_the_table_of_its_numbers() -> None:
    (piece,) = pieces(text(9))
    assert [line.words for line in piece.lines[2:]] == [
        " | Đại diện | Đồng ý",
        "Tổ 1 | 12.500 | 9",
        "Tổ 2 | 640 | 600",
        "Số hộ",
    ]


def test_a_changed_number_is_a_change() -> None:
    (same,), (other,) = compare(text(9), text(9)), compare(text(9), text(8))
    assert same.kept
    assert not other.kept
