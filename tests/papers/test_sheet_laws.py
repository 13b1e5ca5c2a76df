"""The laws over every kind of sheet and over books of ballots: read back, same bytes, sound and valid packages."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.papers.strategies import QUESTIONS, SHEETS, ballots
from tests.support.as_read import as_read, sections_read, sections_written
from tests.support.package_checks import package_problems
from tests.support.validators import audit
from vnadmin import ModelError, compose, read, render
from vnadmin.blocks import Block, Paragraph, Table
from vnadmin.kinds import composed
from vnadmin.layout.sheet_slots import SheetSlots
from vnadmin.papers.ballot_book import BallotBook

slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
SHORT = ballots(
    questions=st.just(QUESTIONS[:1]),
    summary=st.just(""),
    subject=st.just("Về dự thảo Quy chế"),
    return_to=st.just("Tổ phát phiếu"),
    group=st.just("Tổ dân phố 1"),
    lines=st.just(1),
    size=st.just(13),
    sealed=st.just("stamp"),
)
BOOKS = st.builds(BallotBook, st.lists(SHORT, min_size=1, max_size=9), st.sampled_from([1, 2, 4]))


def lines(blocks: Iterable[Block]) -> list[str]:
    """The words of all paragraphs, those inside cells among them, without empty ones."""
    out: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out.append(block.text)
        elif isinstance(block, Table):
            out += [text for row in block.rows for cell in row.cells for text in lines(cell.blocks)]
    return [text for text in out if text]


def said(made: object) -> list[str]:
    """The words of sheets; how many dots fill a line depends on its width."""
    words = lines(SheetSlots(made).blocks("noi_dung"))  # type: ignore[arg-type]  # a sheet or a book
    return [re.sub(r"\.{3,}", "...", line) for line in words]


def check(obj: object) -> None:
    made = composed(obj)
    source = SheetSlots(made)  # type: ignore[arg-type]  # a sheet or a book
    blocks = list(source.blocks("noi_dung"))
    data = render(obj)
    reading = read(data)
    assert lines(reading.blocks) == lines(blocks)
    assert list(reading.blocks) == as_read(blocks, made.size)
    assert sections_read(reading.sections) == sections_written(blocks, source.last_section())
    assert package_problems(data) == []
    assert audit(data) == []
    assert render(obj) == data


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_keeps_the_laws(name: str) -> None:
    @given(SHEETS[name])
    @settings(slow, max_examples=12)
    def held(obj: object) -> None:
        check(obj)

    held()


@given(BOOKS)
@settings(slow, max_examples=25)
def test_every_book_keeps_the_laws(book: BallotBook) -> None:
    check(book)


@given(BOOKS)
@settings(slow, max_examples=15)
def test_a_book_holds_each_ballot_once_and_in_order(book: BallotBook) -> None:
    alone = [said(composed(ballot)) for ballot in book.ballots]
    together = said(composed(book))
    if book.per_page == 4:
        assert sorted(together) == sorted(line for ballot in alone for line in ballot)
    else:
        assert together == [line for ballot in alone for line in ballot]


@given(ballots())
@settings(slow, max_examples=10)
def test_python_docx_reads_the_words_of_a_ballot(ballot: object) -> None:
    body = docx.Document(io.BytesIO(render(ballot))).element.body
    paragraphs = [docx.text.paragraph.Paragraph(p, None).text for p in body.iter(f"{{{body.nsmap['w']}}}p")]
    assert [text for text in paragraphs if text] == lines(SheetSlots(composed(ballot)).blocks("noi_dung"))  # type: ignore[arg-type]  # a sheet


@given(ballots())
@settings(slow, max_examples=3)
def test_a_sheet_is_no_document(ballot: object) -> None:
    with pytest.raises(ModelError, match="no administrative document"):
        compose(ballot)
