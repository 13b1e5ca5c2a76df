"""The laws that hold for every registered kind, over generated documents."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from functools import cache

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.as_read import as_read, sections_read, sections_written
from tests.support.damaging import assert_read_or_refused, damage
from tests.support.examples import ROOT, example_plan
from tests.support.golden import golden_files
from tests.support.package_checks import package_problems
from tests.support.planting import entries
from tests.support.strategies import DOCUMENTS, OWN_FORMS
from tests.support.validators import audit
from vnadmin import compose, read, render
from vnadmin.blocks import Block, Cell, Paragraph, Table
from vnadmin.formats import looks
from vnadmin.kinds import kinds
from vnadmin.layout.slots import Slots
from vnadmin.ooxml.build_templates import SLOTS

documents = st.one_of(*DOCUMENTS.values())
slow_values = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def written(obj: object) -> list[Block]:
    source = Slots(compose(obj))
    return [block for slot in SLOTS for block in source.blocks(slot)]


def texts(blocks: list[Block] | tuple[Block, ...]) -> list[str]:
    """The texts of all paragraphs, those of tables among them; a cell without blocks has an empty one in the file."""
    out: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out.append(block.text)
        elif isinstance(block, Table):
            out += [text for row in block.rows for cell in row.cells for text in texts(cell.blocks) or [""]]
    return out


def test_every_kind_has_generated_documents() -> None:
    assert set(DOCUMENTS) == set(kinds())


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_generated_documents_are_of_their_kind(kind: str) -> None:
    @given(DOCUMENTS[kind])
    @settings(slow_values, max_examples=1)
    def check(obj: object) -> None:
        assert compose(obj).kind == kind

    check()


def read_back(obj: object) -> None:
    """Law 1 for blocks, sections, and the header and footer of page 1."""
    document = compose(obj)
    source = Slots(document)
    blocks = written(document)
    reading = read(render(obj))
    assert list(reading.blocks) == as_read(blocks, document.size)
    last = source.last_section()
    assert sections_read(reading.sections) == sections_written(blocks, last)
    for slot, place, style in (("le_tren", "header", "so_trang"), ("dia_chi", "footer", "dia_chi")):
        found = reading.sections[0].header(place, "first")  # type: ignore[arg-type]  # one of the two places
        expected = tuple(source.blocks(slot)) or (looks(document.size)[style].paragraph(""),)
        assert found is not None
        assert found.blocks == expected


@given(documents)
@settings(slow_values, max_examples=120)
def test_law_1_what_was_written_is_read_back(obj: object) -> None:
    read_back(obj)


@pytest.mark.parametrize("kind", OWN_FORMS)
def test_law_1_for_every_form(kind: str) -> None:
    @given(OWN_FORMS[kind])
    @settings(slow_values, max_examples=10)
    def check(obj: object) -> None:
        read_back(obj)

    check()


@given(documents)
@settings(slow_values, max_examples=25)
def test_law_2_the_same_object_gives_the_same_bytes(obj: object) -> None:
    assert render(obj) == render(obj)


def test_law_2_holds_across_processes() -> None:
    program = (
        "import hashlib, runpy, sys; from vnadmin import render;"
        "plan = runpy.run_path('examples/ke_hoach.py')['plan'];"
        "print(hashlib.sha256(render(plan)).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(digests) == 1


@cache
def golden_entries() -> list[dict[str, bytes]]:
    return [entries(data) for data in golden_files().values()]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A golden document of which one part has lost a stretch, or has it twice."""
    files = draw(st.sampled_from(golden_entries()))
    return damage(draw, files, files)


@given(damaged())
@settings(slow_values, max_examples=60)
def test_law_5_a_damaged_document_is_read_or_refused(data: bytes) -> None:
    assert_read_or_refused(data)


@given(documents)
@settings(slow_values, max_examples=30)
def test_law_6_the_package_is_sound(obj: object) -> None:
    assert package_problems(render(obj)) == []


@given(documents)
@settings(slow_values, max_examples=20)
def test_law_6_the_package_is_valid_ooxml(obj: object) -> None:
    assert audit(render(obj)) == []


@given(documents)
@settings(slow_values, max_examples=25)
def test_law_6_python_docx_reads_the_same_text(obj: object) -> None:
    body = docx.Document(io.BytesIO(render(obj))).element.body
    covered = "ancestor::w:tc[w:tcPr/w:vMerge[not(@w:val)]]"  # below a cell that reaches down over it
    lines = [p for p in body.iter(f"{{{body.nsmap['w']}}}p") if not p.xpath(covered)]
    paragraphs = (docx.text.paragraph.Paragraph(p, None) for p in lines)
    size = compose(obj).size
    assert [paragraph.text for paragraph in paragraphs] == texts(as_read(written(obj), size))


def test_texts_sees_tables() -> None:
    look = next(block for block in written(example_plan()) if isinstance(block, Table))
    assert isinstance(look.rows[0].cells[0], Cell)
    assert "ỦY BAN NHÂN DÂN" in texts([look])


@pytest.mark.parametrize("size", [13, 14])
def test_the_example_is_sound_in_both_size_sets(size: int) -> None:
    data = render(replace(example_plan(), size=size))
    assert package_problems(data) == []
    assert audit(data) == []
