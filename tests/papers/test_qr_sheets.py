"""Sheets with a QR code: read back, same bytes, valid; never smaller than a telephone reads it (N-4.5b)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.papers.strategies import SHEETS, ballots
from tests.papers.test_ballot import BALLOT
from tests.papers.test_sheet_laws import SHORT, slow
from tests.support.as_read import as_read, sections_read, sections_written
from tests.support.package_checks import package_problems
from tests.support.validators import audit
from vnadmin import ModelError, read
from vnadmin.blocks import Block, Drawing, Paragraph, SectionEnd, Table
from vnadmin.formats import mm
from vnadmin.kinds import composed
from vnadmin.layout.sheet_slots import SheetSlots
from vnadmin.model.sheet import Sheet, SheetBook
from vnadmin.rendering import shipped_template
from vnadmin.rules.table import table

ADDRESS = "https://backan.thainguyen.gov.vn/lay-y-kien/{}"
WITH_CODE = {"qr": ADDRESS.format("0001")}
DATELINE = "Bắc Kạn, ngày 05 tháng 6 năm 2026"


def sheet_of(obj: object, **changes: object) -> Sheet:
    made = composed(obj)
    assert isinstance(made, Sheet)
    return replace(made, **changes)  # type: ignore[arg-type]  # as the fields


def filled(sheet: Sheet | SheetBook) -> bytes:
    return shipped_template(sheet.size).fill(SheetSlots(sheet), sheet.size)


def codes(blocks: Iterable[Block]) -> Iterator[Drawing]:
    for block in blocks:
        if isinstance(block, Drawing):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from codes(cell.blocks)


def check(sheet: Sheet | SheetBook) -> list[Drawing]:
    """The laws, and the codes as they were read."""
    source = SheetSlots(sheet)
    blocks = list(source.blocks("noi_dung"))
    data = filled(sheet)
    reading = read(data)
    assert list(reading.blocks) == as_read(blocks, sheet.size)
    assert sections_read(reading.sections) == sections_written(blocks, source.last_section())
    assert package_problems(data) == []
    assert audit(data) == []
    assert filled(sheet) == data
    return list(codes(reading.blocks))


def book(sheets: list[Sheet], per_page: int) -> SheetBook:
    return SheetBook(sheets=sheets, per_page=per_page, size=sheets[0].size)  # type: ignore[arg-type]  # 1, 2 or 4


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_keeps_the_laws_with_a_code(name: str) -> None:
    @given(SHEETS[name], st.sampled_from(["", DATELINE]))
    @slow
    def held(obj: object, dateline: str) -> None:
        (code,) = check(sheet_of(obj, dateline=dateline, **WITH_CODE))
        assert (code.width, code.alt) == (mm(20), f"Mã QR: {WITH_CODE['qr']}")

    held()


@given(st.lists(SHORT, min_size=1, max_size=5), st.sampled_from([1, 2]))
@slow
def test_a_book_has_a_code_on_every_sheet(ballots: list[object], per_page: int) -> None:
    sheets = [sheet_of(one, qr=ADDRESS.format(i)) for i, one in enumerate(ballots)]
    found = check(book(sheets, per_page))
    assert [code.alt for code in found] == [f"Mã QR: {sheet.qr}" for sheet in sheets]
    assert all(mm(15) <= code.width <= mm(20) for code in found)


def test_four_to_a_page_have_codes_of_15_mm_where_there_is_room() -> None:
    short = sheet_of(BALLOT, stamp="", size=13, **WITH_CODE)
    small = replace(short, body=short.body[:1])
    found = check(book([small] * 3, 4))
    assert [code.width for code in found] == [mm(15)] * 3
    assert len({code.content for code in found}) == 1


def test_a_sheet_that_would_have_to_be_smaller_than_its_code_can_be_is_refused() -> None:
    plain = sheet_of(BALLOT, size=13)
    high = replace(plain, body=(*plain.body, *plain.body[-2:] * 2))
    for times in range(12):
        grown = replace(high, body=(*high.body, *high.body[-1:] * times))
        if scale_of(grown) < 0.75:
            break
    assert 0.65 <= scale_of(grown) < 0.75
    with pytest.raises(ModelError, match="too high for 2 to a page"):
        filled(book([replace(grown, **WITH_CODE)], 2))  # type: ignore[arg-type]  # as the field


def scale_of(sheet: Sheet) -> float:
    """What a sheet is made smaller to where two share a page: as the room for its stamp."""
    pages = SheetSlots(book([sheet], 2)).blocks("noi_dung")
    page = next(block for block in pages if isinstance(block, Table))
    head = next(block for block in page.rows[0].cells[0].blocks if isinstance(block, Table))
    (stamp,) = (block for block in head.rows[1].cells[0].blocks if isinstance(block, Paragraph))
    return round(stamp.format.after / mm(table().drawing.hanging_stamp), 2)


def test_a_small_sheet_before_one_with_a_code_does_not_make_the_code_smaller() -> None:
    plain = sheet_of(BALLOT, size=13)
    for times in range(12):
        grown = replace(plain, body=(*plain.body, *plain.body[-1:] * times))
        if scale_of(grown) < 0.75:
            break
    short = replace(plain, body=plain.body[:1], **WITH_CODE)  # type: ignore[arg-type]  # as the field
    found = list(codes(SheetSlots(book([grown, grown, short], 2)).blocks("noi_dung")))
    assert [code.width for code in found] == [mm(15)]


def test_a_text_too_long_for_a_code_is_refused() -> None:
    with pytest.raises(ModelError, match="too many for a QR code"):
        filled(sheet_of(BALLOT, qr="a" * 200))


@given(ballots())
@slow
def test_without_a_code_nothing_is_drawn_and_python_docx_sees_those_that_are(ballot: object) -> None:
    assert not any(isinstance(block, (Drawing, SectionEnd)) for block in read(filled(sheet_of(ballot))).blocks)
    assert len(docx.Document(io.BytesIO(filled(sheet_of(ballot, **WITH_CODE)))).inline_shapes) == 1
