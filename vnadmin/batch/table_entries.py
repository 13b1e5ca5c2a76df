"""Bảng tính: each row under the headings is one document, its cells said as a YAML file would say them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vnadmin.batch.cell_values import Blank, Refused, said_in_cell
from vnadmin.batch.entries import Made, made_of
from vnadmin.errors import LoadError
from vnadmin.files.messages import Said
from vnadmin.files.places import Field, Line, Step
from vnadmin.files.types import kind_shape
from vnadmin.files.values import Value
from vnadmin.rules.terms import keys_of, term
from vnadmin.sheets import Column, Row, read_list

__all__ = ["table_entries"]


def table_entries(name: str, kind: type) -> tuple[list[Made], tuple[str, ...]]:
    """The objects of the rows, and what is to be looked at again.

    Raises LoadError for a table that cannot be read, or whose cells hold errors, are merged or run over the headings.
    """
    columns = _columns(kind)
    labels = {column.key: column.label for column in columns}
    listing = read_list(name, columns)
    return [_entry(row, kind, labels) for row in listing.rows], listing.notices


def _columns(kind: type) -> list[Column]:
    """A column for each field that a file may say, under its key or its label."""
    rows = [(term(kind, name), info.is_required()) for name, info in kind_shape(kind).model.model_fields.items()]
    return [Column(row.key, row.label, required=required, read=said_in_cell) for row, required in rows]


def _entry(row: Row, kind: type, labels: dict[str, str]) -> Made:
    said = {key: value for key, value in row.mapping().items() if value is not None and value is not Blank.BLANK}
    bad = {key: value.why for key, value in said.items() if isinstance(value, Refused)}
    given: dict[str, Value] = {key: value for key, value in said.items() if key not in bad}  # type: ignore[misc]  # what `said_in_cell` gives, but for what is left out
    lines = [f"{row.at(key)}: {labels[key]}: {why}" for key, why in bad.items()]
    made, wrong = made_of(kind, given)
    lines += [line for key, line in _told(row, wrong, labels) if key not in bad]
    return LoadError(lines) if lines else made


def _told(row: Row, wrong: Iterable[Said], labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """For each fault its column and its line: the cell, the label, the way into the cell, the message."""
    for one in wrong:
        key = _key(one.steps[0], labels) if one.steps else ""
        way = [said for step in one.steps[1:] if (said := _said(step))]
        yield key, ": ".join([row.at(key), *([labels[key]] if key else []), *way, one.message])


def _said(step: Step) -> str:
    """What a step within a cell says to a clerk: a key or a line of it."""
    return f"dòng {step.number}" if isinstance(step, Line) else step if isinstance(step, str) else ""


def _key(step: Step, labels: Mapping[str, str]) -> str:
    """The column that the first step of a fault means; empty for the row."""
    keys = keys_of(step.name) if isinstance(step, Field) else (str(step),)
    return next((key for key in keys if key in labels), "")
