"""Dãy số liệu trên biểu đồ: each series with its fill, its numbers as labels, and where its workbook holds them.

Fills are shades of grey and patterns: they stay apart on a black-and-white print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vnadmin.blocks import Chart
from vnadmin.ooxml.drawing.number_format import format_code
from vnadmin.ooxml.drawing.workbook import SHEET, column_name, figure_text
from vnadmin.ooxml.xmltext import attribute, escape

__all__ = ["FILLS", "LINE", "series_elements"]


def _solid(color: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{color}"/></a:solidFill>'


def _pattern(name: str) -> str:
    black, white = '<a:srgbClr val="000000"/>', '<a:srgbClr val="FFFFFF"/>'
    return f'<a:pattFill prst="{name}"><a:fgClr>{black}</a:fgClr><a:bgClr>{white}</a:bgClr></a:pattFill>'


LINE = f'<a:ln w="9525">{_solid("000000")}</a:ln>'
"""A black line of 3/4 pt."""
FILLS = (
    _solid("595959"),
    _pattern("wdUpDiag"),
    _solid("D9D9D9"),
    _pattern("pct25"),
    _solid("FFFFFF"),
    _pattern("smCheck"),
)
"""By series; those after the last begin again."""

_ONE_LINE = '<a:bodyPr wrap="none"/>'


def series_elements(chart: Chart) -> Iterator[str]:
    """A `c:ser` for each series."""
    code = format_code(chart)
    last = len(chart.categories) + 1
    categories = _cached("str", f"$A$2:$A${last}", map(escape, chart.categories), len(chart.categories))
    for i, one in enumerate(chart.series):
        column = column_name(i)
        name = _cached("str", f"${column}$1", [escape(one.name)], 1)
        numbers = map(figure_text, one.values)
        values = _cached("num", f"${column}$2:${column}${last}", numbers, len(one.values), code)
        yield (
            f'<c:ser><c:idx val="{i}"/><c:order val="{i}"/><c:tx>{name}</c:tx>'
            f'<c:spPr>{FILLS[i % len(FILLS)]}{LINE}</c:spPr><c:invertIfNegative val="0"/>{_labels(code)}'
            f"<c:cat>{categories}</c:cat><c:val>{values}</c:val></c:ser>"
        )


def _labels(code: str) -> str:
    shown = {"LegendKey": 0, "Val": 1, "CatName": 0, "SerName": 0, "Percent": 0, "BubbleSize": 0}
    return (
        f'<c:dLbls><c:numFmt formatCode="{attribute(code)}" sourceLinked="0"/>'
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        f"<c:txPr>{_ONE_LINE}<a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr/></a:p></c:txPr>"
        '<c:dLblPos val="outEnd"/>'
        + "".join(f'<c:show{name} val="{on}"/>' for name, on in shown.items())
        + "</c:dLbls>"
    )


def _cached(kind: str, cells: str, values: Iterable[str], count: int, code: str = "") -> str:
    """A reference to cells of the workbook, with what stands in them."""
    points = "".join(f'<c:pt idx="{i}"><c:v>{value}</c:v></c:pt>' for i, value in enumerate(values))
    format_ = f"<c:formatCode>{escape(code)}</c:formatCode>" if code else ""
    return (
        f"<c:{kind}Ref><c:f>{SHEET}!{cells}</c:f><c:{kind}Cache>{format_}"
        f'<c:ptCount val="{count}"/>{points}</c:{kind}Cache></c:{kind}Ref>'
    )
