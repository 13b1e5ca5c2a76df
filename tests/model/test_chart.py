"""A chart in a body: what it takes, and what is refused with its place."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin import ModelError
from vnadmin.model.body import Clause, settle_body
from vnadmin.model.chart import ChartFigure
from vnadmin.model.faults import Faults
from vnadmin.model.references import resolved
from vnadmin.model.standing import standing, texts_of

GOOD: dict[str, Any] = {"title": "Số hộ", "categories": ["Tổ 1", "Tổ 2"], "series": [("Đồng ý", [1, 2])]}


def faults(**changes: object) -> list[str]:
    with pytest.raises(ModelError) as caught:
        ChartFigure(**{**GOOD, **changes})
    assert all(fault.vi for fault in caught.value.faults)
    return [fault.path for fault in caught.value.faults]


def test_equal_content_is_an_equal_figure() -> None:
    figure = ChartFigure(" Số hộ", ("Tổ 1", "Tổ 2"), [["Đồng ý ", (1, 2)]])  # type: ignore[list-item]  # a list of two is a pair
    assert figure == ChartFigure(**GOOD)
    assert hash(figure) == hash(ChartFigure(**GOOD))


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"title": " "}, ["title"]),
        ({"title": "hai\ndòng"}, ["title"]),
        ({"categories": [], "series": [("Đồng ý", [])]}, ["categories"]),
        ({"categories": ["Tổ 1", ""]}, ["categories[1]", "series[0].values"]),
        ({"categories": ["Tổ 1", "Tổ 1"]}, ["categories"]),
        ({"series": []}, ["series"]),
        ({"series": [("A", [1, 2]), ("A", [1, 2])]}, ["series"]),
        ({"series": [("Đồng ý", [1])]}, ["series[0].values"]),
        ({"series": [("Đồng ý", [1, 2, 3]), ("", [1, 2])]}, ["series[0].values", "series[1].name"]),
        ({"series": ["Đồng ý"]}, ["series[0]"]),
        ({"series": [("Đồng ý", [1.5, True])]}, ["series[0].values[0]", "series[0].values[1]"]),
        ({"series": [("Đồng ý", [-1, Decimal("-0.5")])]}, ["series[0].values[0]", "series[0].values[1]"]),
        ({"series": [("Đồng ý", [Decimal("nan"), Decimal("inf")])]}, ["series[0].values[0]", "series[0].values[1]"]),
        ({"series": [("Đồng ý", [Decimal("0.125"), 10**9])]}, ["series[0].values[0]", "series[0].values[1]"]),
        ({"series": [("Đồng ý", [101, 100])], "share": True}, ["series[0].values[0]"]),
        ({"share": "có"}, ["share"]),
        ({"kind": "pie"}, ["kind"]),
        ({"series": [(str(i), [1, 2]) for i in range(7)]}, ["series"]),
        ({"categories": list("abcdefghijklmnopqrstu"), "series": [(x, [1] * 21) for x in "abc"]}, ["categories"]),
    ],
)
def test_what_no_chart_can_show_is_refused_at_its_place(changes: dict[str, object], paths: list[str]) -> None:
    assert faults(**changes) == paths


@given(st.lists(st.integers(0, 100) | st.decimals(0, 100, places=2), min_size=2, max_size=2))
def test_shares_up_to_a_hundred_are_taken(values: list[int | Decimal]) -> None:
    assert ChartFigure(**{**GOOD, "series": [("A", values)]}, share=True).series[0][1] == tuple(values)


def test_a_figure_stands_in_a_body_as_a_table_does() -> None:
    figure = ChartFigure(**GOOD)
    found = Faults()
    body = settle_body(found, "body", [Clause("Kết quả:", [figure, "Như vậy."]), figure])
    assert found == []
    assert [(path, number) for path, number, _ in standing(body, "b") if number is figure] == [
        ("b[0].body[0]", figure),
        ("b[1]", figure),
    ]
    assert list(texts_of(figure)) == []


def test_references_pass_a_figure_by() -> None:
    figure = ChartFigure(**GOOD)
    found = Faults()
    body = settle_body(found, "body", [figure, Clause("Kết quả {#ket_qua}", [figure]), "Theo {@ket_qua}."])
    assert resolved(body)[0] is figure
