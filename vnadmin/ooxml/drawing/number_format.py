"""Dạng số trên biểu đồ: the format codes by which office programs write the numbers of a chart.

A code like `#,##0` is written with the signs of the machine, and "12,500" on a Vietnamese page reads as twelve and a
half. So whole numbers have their dots in the code itself, and look the same on every machine. Decimals cannot be
written so: the code asks for Vietnamese signs, which LibreOffice follows; Word takes those of the machine.
"""

from __future__ import annotations

from decimal import Decimal

from vnadmin.blocks import Chart

__all__ = ["MOST", "format_code", "is_share"]

MOST = 999_999_999
"""The largest number that the code of whole numbers can write: a code has three cases."""

_WHOLE = '[>=1000000]#"."###"."##0;[>=1000]#"."##0;0'
_PERCENT = '"%"'
_VIETNAMESE = "[$-42A]"


def format_code(chart: Chart) -> str:
    """The code for all numbers of a chart: as many decimals as its longest number has, "%" after parts of 100."""
    places = max((_places(value) for one in chart.series for value in one.values), default=0)
    unit = _PERCENT if chart.share else ""
    if places:
        return f"{_VIETNAMESE}0.{'0' * places}{unit}"
    return f"0{unit}" if chart.share else _WHOLE


def is_share(code: str) -> bool:
    """Whether the numbers of a chart with this code are parts of 100."""
    return code.endswith(_PERCENT)


def _places(value: int | Decimal) -> int:
    """How many digits stand after the comma."""
    if isinstance(value, int):
        return 0
    exponent = value.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
