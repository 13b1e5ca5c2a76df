"""Giá trị của ô: what a cell says of a field, in the form in which a YAML file would say it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from vnadmin.errors import ModelError
from vnadmin.files.located import Unreadable
from vnadmin.files.nodes import ScalarNode, read_nodes
from vnadmin.files.values import Value, value_of
from vnadmin.sheets import Cell, text
from vnadmin.text.dates import long_moment, short_date

__all__ = ["Blank", "Refused", "said_in_cell"]


class Blank(Enum):
    """Ô trống; a reader that gave None would have the whole table refused."""

    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Refused:
    """Ô không đọc được, and why; it is told with all other faults of the row."""

    why: str


def said_in_cell(cell: Cell) -> Value | Blank | Refused:
    """Words, {keys: values} and [lists] as in YAML; a day, a time, a whole number and TRUE as a clerk writes them.

    >>> said_in_cell("{chuc_vu: phó chủ tịch, ho_ten: Phan Đình Huy}")
    {'chuc_vu': 'phó chủ tịch', 'ho_ten': 'Phan Đình Huy'}
    >>> said_in_cell(date(2026, 6, 5)), said_in_cell(12.0), said_in_cell(True)
    ('05/6/2026', '12', 'có')
    """
    if isinstance(cell, bool):
        return "có" if cell else "không"
    if isinstance(cell, datetime) and cell.time() != time():
        return long_moment(cell)
    if isinstance(cell, date):
        return short_date(cell)
    try:
        words = text(cell)
    except ModelError as error:
        return Refused("; ".join(fault.vi or fault.message for fault in error.faults))
    if words is None:
        return Blank.BLANK
    bare = words.strip()
    return _in_brackets(bare) if bare[0] + bare[-1] in ("{}", "[]") else words


def _in_brackets(words: str) -> Value | Refused:
    """What stands in brackets as YAML reads it."""
    try:
        nodes, faults = read_nodes(words)
    except Unreadable as error:
        return Refused(error.faults[0].message)
    value = value_of(nodes[0], faults)
    if faults:
        return Refused(faults[0].message)
    return words if isinstance(nodes[0], ScalarNode) else value
