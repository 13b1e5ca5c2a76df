"""Biểu đồ: a native chart of office programs (`c:chartSpace`), bars with their numbers as labels.

The axis of values is left out, since every bar bears its number; it begins at 0, so that lengths can be compared.
"""

from __future__ import annotations

from vnadmin.blocks import Chart
from vnadmin.ooxml.drawing.names import C
from vnadmin.ooxml.drawing.number_format import format_code
from vnadmin.ooxml.drawing.series import LINE, series_elements
from vnadmin.ooxml.xml import A, R
from vnadmin.ooxml.xmltext import attribute, escape
from vnadmin.rules.table import table

__all__ = ["WORKBOOK_ID", "chart_xml"]

WORKBOOK_ID = "rId1"
"""The chart's relationship to its workbook."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CATEGORIES, _VALUES = 1, 2  # ids of the axes
_NO_LINE = "<a:ln><a:noFill/></a:ln>"
_LANGUAGE = "vi-VN"


def chart_xml(chart: Chart) -> bytes:
    """The part of a chart, which refers to its workbook by `WORKBOOK_ID`."""
    title = _title(chart) if chart.title else ""
    bottom = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' if len(chart.series) > 1 else ""
    return (
        f'{_HEAD}<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{R}"><c:date1904 val="0"/>'
        f'<c:lang val="{_LANGUAGE}"/><c:roundedCorners val="0"/><c:chart>{title}'
        f'<c:autoTitleDeleted val="{0 if chart.title else 1}"/>'
        f"<c:plotArea><c:layout/>{_bars(chart)}{_category_axis(chart)}{_value_axis(chart)}</c:plotArea>"
        f'{bottom}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/>{_NO_LINE}</c:spPr>"
        f"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{_letters('defRPr', chart)}</a:pPr>"
        f'<a:endParaRPr lang="{_LANGUAGE}"/></a:p></c:txPr>'
        f'<c:externalData r:id="{WORKBOOK_ID}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def _letters(tag: str, chart: Chart, attributes: str = "") -> str:
    """Black letters of the document's font; their size in hundredths of a point."""
    font = attribute(table().font.name)
    return (
        f'<a:{tag}{attributes} sz="{chart.letters * 50}" b="0" i="0">'
        '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
        f'<a:latin typeface="{font}"/><a:ea typeface="{font}"/><a:cs typeface="{font}"/></a:{tag}>'
    )


def _title(chart: Chart) -> str:
    run = _letters("rPr", chart, f' lang="{_LANGUAGE}"')
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{_letters('defRPr', chart)}</a:pPr>"
        f"<a:r>{run}<a:t>{escape(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>"
        '<c:overlay val="0"/></c:title>'
    )


def _bars(chart: Chart) -> str:
    way = "bar" if chart.kind == "bar" else "col"
    return (
        f'<c:barChart><c:barDir val="{way}"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{"".join(series_elements(chart))}<c:gapWidth val="60"/>'
        f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/></c:barChart>'
    )


def _category_axis(chart: Chart) -> str:
    """Bars that lie begin at the top, in reading order."""
    order, side = ("maxMin", "l") if chart.kind == "bar" else ("minMax", "b")
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'<c:spPr>{LINE}</c:spPr><c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(chart: Chart) -> str:
    side = "t" if chart.kind == "bar" else "l"
    return (
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>'
        f'<c:delete val="1"/><c:axPos val="{side}"/>'
        f'<c:numFmt formatCode="{attribute(format_code(chart))}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'<c:crossAx val="{_CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
    )
