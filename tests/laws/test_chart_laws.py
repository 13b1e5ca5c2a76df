"""The laws for documents of every kind with charts in their bodies and annexes."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws.test_laws import documents, slow_values
from tests.support.as_read import as_read, sections_read, sections_written
from tests.support.damaging import assert_read_or_refused, damage
from tests.support.package_checks import package_problems
from tests.support.planting import entries
from tests.support.strategies import line
from tests.support.validators import audit
from vnadmin import Annex, compose, read
from vnadmin.blocks import Block, Drawing
from vnadmin.layout.slots import Slots
from vnadmin.model.chart import ChartFigure
from vnadmin.model.document import Document
from vnadmin.ooxml.build_templates import SLOTS
from vnadmin.rendering import shipped_template

COUNTS = st.integers(0, 999_999_999)
SHARES = st.integers(0, 100) | st.decimals(0, 100, places=2).map(Decimal.normalize)


@st.composite
def figures(draw: st.DrawFn) -> ChartFigure:
    names = st.lists(line(4), min_size=1, max_size=4, unique=True)
    categories, series = draw(names), draw(names)
    share = draw(st.booleans())
    values = st.lists(SHARES if share else COUNTS, min_size=len(categories), max_size=len(categories))
    pairs = [(name, draw(values)) for name in series]
    return ChartFigure(draw(line(8)), categories, pairs, kind=draw(st.sampled_from(["bar", "column"])), share=share)


@st.composite
def with_charts(draw: st.DrawFn) -> tuple[Document, int]:
    """A document of any kind with charts where its body ends, in an annex or both; and how many."""
    document = compose(draw(documents))
    last, in_annex = draw(st.lists(figures(), max_size=2)), draw(st.lists(figures(), max_size=2))
    body = (*document.body, *last)
    annexes = document.annexes
    if in_annex:
        annexes = (*annexes, Annex("Biểu đồ", in_annex, landscape=draw(st.booleans())))
    return replace(document, body=body, annexes=annexes), len(last) + len(in_annex)


def filled(document: Document) -> bytes:
    return shipped_template(document.size).fill(Slots(document), document.size)


@given(with_charts())
@settings(slow_values, max_examples=40)
def test_law_1_charts_are_read_back_where_they_stood(made: tuple[Document, int]) -> None:
    document, count = made
    source = Slots(document)
    blocks: list[Block] = [block for slot in SLOTS for block in source.blocks(slot)]
    reading = read(filled(document))
    assert list(reading.blocks) == as_read(blocks, document.size)
    assert sections_read(reading.sections) == sections_written(blocks, source.last_section())
    assert sum(isinstance(block, Drawing) for block in reading.blocks) == count


@given(with_charts())
@settings(slow_values, max_examples=15)
def test_law_2_the_same_document_gives_the_same_bytes(made: tuple[Document, int]) -> None:
    assert filled(made[0]) == filled(made[0])


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A document with charts of which a part of a chart, or what refers to it, has lost a stretch or has it twice."""
    files = entries(filled(draw(with_charts().filter(lambda made: made[1] > 0))[0]))
    return damage(draw, files, [one for one in files if "vnadmin" in one or one.endswith("document.xml")])


@given(damaged())
@settings(slow_values, max_examples=60)
def test_law_5_a_damaged_document_with_charts_is_read_or_refused(data: bytes) -> None:
    assert_read_or_refused(data)


@given(with_charts())
@settings(slow_values, max_examples=15)
def test_law_6_packages_with_charts_are_sound_and_valid(made: tuple[Document, int]) -> None:
    data = filled(made[0])
    assert package_problems(data) == []
    assert audit(data) == []
    assert len(docx.Document(io.BytesIO(data)).inline_shapes) == made[1]
