"""The writer keeps what it has written, and what is kept is right wherever it stands again."""

from __future__ import annotations

import pickle

from vnadmin.blocks import Cell, Row, Table
from vnadmin.formats import looks
from vnadmin.ooxml.write import Writer
from vnadmin.rules.table import table


def test_a_row_in_two_tables_has_the_widths_of_each() -> None:
    look = looks(14)
    writer = Writer({row.label: key for key, row in table().components.items()}, look)
    row = Row((Cell((look["noi_dung"].paragraph("a"),)), Cell((look["noi_dung"].paragraph("b"),))))
    narrow, wide = (writer.write([Table(columns, (row,))]).decode() for columns in ((1000, 2000), (3000, 4000)))
    assert 'w:tcW w:w="1000"' in narrow
    assert 'w:tcW w:w="3000"' in wide
    assert 'w:tcW w:w="1000"' not in wide


def test_a_paragraph_that_was_written_is_written_by_another_writer_with_its_own_style_ids() -> None:
    look = looks(14)
    paragraph = look["noi_dung"].paragraph("a")
    one, other = (Writer({row.label: f"{mark}{key}" for key, row in table().components.items()}, look) for mark in "xy")
    first = one.write([paragraph])
    assert b'w:val="xnoi_dung"' in first
    assert b'w:val="ynoi_dung"' in other.write([paragraph])
    assert one.write([paragraph]) == first


def test_what_was_written_is_no_part_of_a_paragraph() -> None:
    look = looks(14)
    fresh, written = look["noi_dung"].paragraph("a"), look["noi_dung"].paragraph("a")
    Writer({row.label: key for key, row in table().components.items()}, look).write([written])
    assert written == fresh
    assert hash(written) == hash(fresh)
    assert repr(written) == repr(fresh)
    copy = pickle.loads(pickle.dumps(written))
    assert copy == written
    assert copy.memo == fresh.memo
