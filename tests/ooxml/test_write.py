"""The writer keeps what it has written, and what is kept is right wherever it stands again."""

from __future__ import annotations

from vnadmin.blocks import Cell, Row, Table
from vnadmin.formats import looks
from vnadmin.ooxml.write import Writer
from vnadmin.rules.table import table


def test_a_row_in_two_tables_has_the_widths_of_each() -> None:
    look = looks(14)
    writer = Writer({row.label: key for key, row in table().components.items()}, look)
    row = Row((Cell((look["noi_dung"].paragraph("a"),)), Cell((look["noi_dung"].paragraph("b"),))))
    narrow, wide = (writer.write([Table(columns, (row,))]) for columns in ((1000, 2000), (3000, 4000)))
    assert 'w:tcW w:w="1000"' in narrow
    assert 'w:tcW w:w="3000"' in wide
    assert 'w:tcW w:w="1000"' not in wide
