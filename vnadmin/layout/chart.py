"""Biểu đồ trong nội dung: the chart in the middle of the page, as wide as the text, its title below in italics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from vnadmin.blocks import Block, Chart, Drawing, Series
from vnadmin.formats import Look, mm, pt
from vnadmin.model.chart import ChartFigure
from vnadmin.rules.table import table

__all__ = ["chart"]


def chart(look: Mapping[str, Look], figure: ChartFigure, width: int) -> tuple[Block, ...]:
    """The drawing, `width` twips wide, and its caption on the same page."""
    drawing = table().drawing
    series = tuple(Series(name, tuple(values)) for name, values in figure.series)
    categories, letters = cast("tuple[str, ...]", figure.categories), round(drawing.chart_letters * 2)
    drawn = Chart(figure.kind, "", categories, series, letters, figure.share)
    own = look["o_bang"]
    paragraph = own.varied("", align="center", keep_next=True, before=pt(drawing.table_gap))
    return (
        Drawing(drawn, width, mm(_height(drawn)), figure.title, own.key, paragraph.format),
        look["chi_dan"].varied(figure.title, after=pt(drawing.table_gap)),
    )


def _height(drawn: Chart) -> float:
    """Millimetres: bars that lie are as thick in every chart."""
    drawing = table().drawing
    legend = drawing.chart_legend if len(drawn.series) > 1 else 0.0
    if drawn.kind == "column":
        return drawing.chart_height + legend
    bars = len(drawn.categories) * (len(drawn.series) * drawing.chart_bar + drawing.chart_gap)
    return min(drawing.most_chart, bars + drawing.chart_gap + legend)
