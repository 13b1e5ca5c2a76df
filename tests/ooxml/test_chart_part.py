"""The part of a chart: its numbers, their workbook, letters and fills."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from lxml import etree

from tests.ooxml.drawn import charts
from vnadmin.blocks import Chart, Series
from vnadmin.ooxml.drawing.chart import chart_xml
from vnadmin.ooxml.drawing.names import C
from vnadmin.ooxml.drawing.number_format import format_code
from vnadmin.ooxml.drawing.series import FILLS
from vnadmin.ooxml.drawing.workbook import workbook
from vnadmin.ooxml.read.chart import read_chart
from vnadmin.ooxml.xml import A, tree

WHOLE = '[>=1000000]#"."###"."##0;[>=1000]#"."##0;0'


def of_values(*values: int | Decimal, share: bool = False) -> Chart:
    return Chart("bar", "", tuple(map(str, range(len(values)))), (Series("Số hộ", values),), 22, share)


def part(chart: Chart) -> etree._Element:
    return tree(chart_xml(chart), "chart.xml")


@given(charts())
@settings(deadline=None)
def test_a_chart_is_read_back_from_its_part(chart: Chart) -> None:
    assert read_chart(part(chart)) == chart


@given(charts())
@settings(deadline=None, max_examples=40)
def test_the_workbook_holds_what_the_chart_refers_to(chart: Chart) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(chart)))["Sheet1"]
    for reference in part(chart).iter(f"{{{C}}}strRef", f"{{{C}}}numRef"):
        place = (reference.findtext(f"{{{C}}}f") or "").removeprefix("Sheet1!")
        cells = sheet[place]
        found = [row[0].value for row in cells] if isinstance(cells, tuple) else [cells.value]
        kept = [point.findtext(f"{{{C}}}v") or "" for point in reference.iter(f"{{{C}}}pt")]
        if reference.tag == f"{{{C}}}numRef":
            assert found == pytest.approx([float(value) for value in kept])
        else:
            assert found == kept


def test_the_workbook_is_not_packed_and_has_no_day() -> None:
    assert workbook(of_values(1)) == workbook(of_values(1))
    assert b"Sheet1!" not in workbook(of_values(1))
    assert b'<c r="B2"><v>12500</v></c>' in workbook(of_values(12_500))


@pytest.mark.parametrize(
    ("chart", "code"),
    [
        (of_values(0, 12_500), WHOLE),
        (of_values(Decimal(3), Decimal("1E+3")), WHOLE),
        (of_values(1, Decimal("2.50")), "[$-42A]0.0"),
        (of_values(Decimal("0.25")), "[$-42A]0.00"),
        (of_values(40, 60, share=True), '0"%"'),
        (of_values(Decimal("87.5"), 100, share=True), '[$-42A]0.0"%"'),
    ],
)
def test_numbers_are_written_the_vietnamese_way(chart: Chart, code: str) -> None:
    assert format_code(chart) == code
    labels = part(chart).findall(f".//{{{C}}}dLbls/{{{C}}}numFmt")
    assert [(one.get("formatCode"), one.get("sourceLinked")) for one in labels] == [(code, "0")]


def test_numbers_have_no_exponent() -> None:
    assert b"<c:v>1000</c:v>" in chart_xml(of_values(Decimal("1E+3")))
    assert b"<v>1000</v>" in workbook(of_values(Decimal("1E+3")))


@given(charts())
@settings(deadline=None, max_examples=30)
def test_all_that_is_drawn_is_grey_and_all_letters_are_times(chart: Chart) -> None:
    root = part(chart)
    colors = {one.get("val", "") for one in root.iter(f"{{{A}}}srgbClr")}
    assert all(color[:2] == color[2:4] == color[4:] for color in colors)
    assert {one.get("typeface") for one in root.iter(f"{{{A}}}latin", f"{{{A}}}ea", f"{{{A}}}cs")} == {
        "Times New Roman"
    }


def test_no_two_series_have_the_same_fill() -> None:
    names = [Series(f"Dãy {i}", (1,)) for i in range(len(FILLS))]
    root = part(replace(of_values(1), series=tuple(names)))
    fills = [etree.tostring(one[0]) for one in root.iterfind(f".//{{{C}}}ser/{{{C}}}spPr")]
    assert len(set(fills)) == len(FILLS) == 6


def test_one_series_needs_no_legend_and_a_title_only_where_there_is_one() -> None:
    one = of_values(1)
    two = replace(one, title="Số hộ", series=(*one.series, Series("Đồng ý", (1,))))
    for chart, there in ((one, False), (two, True)):
        assert (part(chart).find(f".//{{{C}}}legend") is not None) is there
        assert (part(chart).find(f".//{{{C}}}title") is not None) is there


def test_bars_that_lie_begin_at_the_top() -> None:
    lying, standing = (part(replace(of_values(1, 2), kind=kind)) for kind in ("bar", "column"))  # type: ignore[arg-type]  # one of the two
    orders = [root.find(f".//{{{C}}}catAx/{{{C}}}scaling/{{{C}}}orientation") for root in (lying, standing)]
    assert [one.get("val") for one in orders if one is not None] == ["maxMin", "minMax"]
