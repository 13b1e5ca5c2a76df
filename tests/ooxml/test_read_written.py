"""Law 1 for blocks: what the writer wrote is what the reader reads, every format and every letter of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ooxml.small_docx import docx
from vnadmin.blocks import Block, Cell, Font, Paragraph, ParagraphFormat, Row, Run, Table
from vnadmin.formats import looks
from vnadmin.ooxml.read import read
from vnadmin.ooxml.styles import style_id, styles_xml
from vnadmin.ooxml.write import Writer
from vnadmin.rules.table import table

IDS = {row.label: style_id(key) for key, row in table().components.items()}
SIZES = table().size_sets.allowed
WRITERS = {size: Writer(IDS, looks(size)) for size in SIZES}


def sheet(size: int) -> str:
    """The inside of `w:styles`."""
    return styles_xml(size).partition("<w:docDefaults>")[2].join(("<w:docDefaults>", "")).removesuffix("</w:styles>")


SHEETS = {size: sheet(size) for size in SIZES}


def round_trip(blocks: tuple[Block, ...], size: int) -> tuple[Block, ...]:
    return read(docx(WRITERS[size].write(blocks).decode(), SHEETS[size])).blocks


def joined(runs: list[Run]) -> tuple[Run, ...]:
    """Runs as the waist knows them: none empty, no two neighbours in one font."""
    groups = groupby((run for run in runs if run.text), key=lambda run: run.font)
    return tuple(Run("".join(run.text for run in group), font) for font, group in groups)


LETTERS = st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff")
TEXTS = st.text(LETTERS | st.sampled_from("\t\n ăâđêôơư&<>\"'"), max_size=12)
FONTS = st.builds(
    Font,
    size=st.integers(2, 100),
    bold=st.booleans(),
    italic=st.booleans(),
    name=st.sampled_from(["Times New Roman", "Arial"]),
    color=st.sampled_from(["", "FF0000"]),
    caps=st.booleans(),
    underline=st.booleans(),
    strike=st.booleans(),
    raised=st.sampled_from(["", "superscript", "subscript"]),
)
LENGTHS = st.integers(0, 3000)
FORMATS = st.builds(
    ParagraphFormat,
    align=st.sampled_from(["left", "center", "right", "both"]),
    left=st.integers(-500, 3000),
    right=LENGTHS,
    first_line=st.integers(-500, 800),
    before=LENGTHS,
    after=LENGTHS,
    line=st.integers(1, 500),
    line_rule=st.sampled_from(["auto", "exact", "atLeast"]),
    keep_next=st.booleans(),
    keep_lines=st.booleans(),
    page_break_before=st.booleans(),
    outline=st.integers(0, 9),
    border=st.integers(0, 24),
)
STYLES = st.sampled_from(sorted(table().components))
PLACES = st.sampled_from(["top", "center", "bottom"])
RUNS = st.lists(st.builds(Run, TEXTS, FONTS), max_size=4).map(joined)
PARAGRAPHS = st.builds(Paragraph, RUNS, STYLES, FORMATS)


@st.composite
def tables(draw: st.DrawFn, inside: st.SearchStrategy[Block] = PARAGRAPHS) -> Table:
    """A table cut into rectangles of cells: spans in both directions, no two of them overlapping."""
    columns = tuple(draw(st.lists(st.integers(100, 4000), min_size=1, max_size=4)))
    height = draw(st.integers(1, 4))
    taken: set[tuple[int, int]] = set()
    rows = []
    for row in range(height):
        cells = []
        for column in range(len(columns)):
            if (row, column) in taken:
                continue
            reach = next((c for c in range(column, len(columns)) if (row, c) in taken), len(columns)) - column
            span, depth = draw(st.integers(1, reach)), draw(st.integers(1, height - row))
            taken |= {(r, c) for r in range(row, row + depth) for c in range(column, column + span)}
            cells.append(Cell(tuple(draw(st.lists(inside, max_size=2))), span, depth, draw(PLACES)))
        flags = {"header": draw(st.booleans()), "whole": draw(st.booleans())}
        rows.append(Row(tuple(cells), **flags, height=draw(st.just(0) | st.integers(1, 3000))))
    grid = draw(st.booleans())
    measures = {"padding": draw(st.integers(0, 300)), "indent": draw(st.integers(-500, 3000))}
    color = draw(st.sampled_from(["", "FF0000"])) if grid else ""
    return Table(columns, tuple(rows), grid=grid, line_color=color, **measures)


@settings(max_examples=80)
@given(st.lists(PARAGRAPHS, max_size=4).map(tuple), st.sampled_from(SIZES))
def test_paragraphs(blocks: tuple[Paragraph, ...], size: int) -> None:
    assert round_trip(blocks, size) == blocks


@settings(max_examples=60)
@given(tables(), st.sampled_from(SIZES))
def test_tables(written: Table, size: int) -> None:
    assert round_trip((written,), size) == (written,)


@pytest.mark.parametrize("size", SIZES)
def test_every_component_as_its_table_row_draws_it(size: int) -> None:
    blocks = tuple(look.paragraph("Tiếng Việt") for look in looks(size).values())
    assert round_trip(blocks, size) == blocks


@settings(max_examples=30)
@given(tables(PARAGRAPHS | tables()))
def test_tables_in_cells(written: Table) -> None:
    assert round_trip((written,), 14) == (written,)


def test_a_table_in_a_cell() -> None:
    inner = Table((500,), (Row((Cell((looks(14)["noi_dung"].paragraph("a"),)),)),), padding=10)
    outer = Table((500,), (Row((Cell((inner,)),)),), grid=True, padding=20)
    assert round_trip((outer,), 14) == (outer,)


def test_a_text_split_into_runs_is_the_same_paragraph() -> None:
    whole = looks(14)["noi_dung"].paragraph("Kế hoạch")
    split = replace(whole, runs=tuple(replace(whole.runs[0], text=letter) for letter in "Kế hoạch"))
    assert round_trip((split,), 14) == (whole,)
