"""Tables of many rows: written while the file is packed, the same file as ever, in memory that does not grow."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from collections.abc import Iterator

import pytest

from tests.ooxml.filled import STYLES, Values, body_of, filled, p, paragraph
from tests.ooxml.small_docx import docx
from tests.support.as_read import as_read
from tests.support.package_checks import package_problems
from tests.support.papers import notice
from tests.support.planting import entries
from vnadmin import Annex, ModelError, Notice, Table, compose, read, render
from vnadmin.blocks import Cell, Paragraph, Row
from vnadmin.blocks import Table as TableBlock
from vnadmin.layout.grid import MOST_HELD
from vnadmin.layout.slots import Slots
from vnadmin.lazy import Lazy
from vnadmin.model.cells import CellValue
from vnadmin.ooxml import deflate
from vnadmin.ooxml.template import Template

LAYOUT = sys.modules["vnadmin.layout.grid"]  # the name in the package is the function's


def long_table(count: int) -> Table:
    rows: list[list[CellValue]] = [
        [i + 1, f"Hộ số {i * 7919 % 10_007}", f"Tổ {i % 9}\nBắc Kạn", i * 31 % 1000] for i in range(count)
    ]
    return Table(["TT", ("Hộ", ["Tên", "Nơi ở"]), "Số phiếu"], rows, total=["Số phiếu"])


def paper(count: int) -> Notice:
    """Two long tables, one of them after the end of a section."""
    table = long_table(count)
    return notice(body=["Có Phụ lục kèm theo.", table], annexes=[Annex("Danh sách hộ", [table], landscape=True)])


@pytest.mark.parametrize("with_isal", [True, False])
def test_the_parts_are_those_of_a_table_that_holds_its_rows(with_isal: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if with_isal:
        pytest.importorskip("isal")
    else:
        monkeypatch.setitem(sys.modules, "isal", None)
    deflate._codec.cache_clear()
    streamed = render(paper(MOST_HELD * 5))
    assert render(paper(MOST_HELD * 5)) == streamed
    monkeypatch.setattr(LAYOUT, "MOST_HELD", MOST_HELD * 6)
    assert entries(render(paper(MOST_HELD * 5))) == entries(streamed)
    deflate._codec.cache_clear()
    assert package_problems(streamed) == []


def test_what_was_written_is_read_back() -> None:
    document = compose(paper(MOST_HELD + 1))
    source = Slots(document)
    written = [block for slot in ("noi_dung", "phu_luc") for block in source.blocks(slot)]
    assert [type(block.rows) for block in written if isinstance(block, TableBlock)] == [Lazy, Lazy]
    found = read(render(paper(MOST_HELD + 1))).blocks
    assert [one for one in found if isinstance(one, TableBlock) and one.grid] == [
        one for one in as_read(written, 14) if isinstance(one, TableBlock)
    ]


@pytest.mark.parametrize(("count", "kind"), [(MOST_HELD - 3, tuple), (MOST_HELD - 2, Lazy)])
def test_few_rows_are_held(count: int, kind: type) -> None:  # beside two rows of titles and one of the total
    tables = [
        b for b in Slots(compose(notice(body=[long_table(count)]))).blocks("noi_dung") if isinstance(b, TableBlock)
    ]
    assert [type(one.rows) for one in tables] == [kind]


def rows(count: int, text: str = "ô") -> Iterator[Row]:
    return (Row((Cell((paragraph(f"{text} {i}"),)),)) for i in range(count))


def test_templates_with_statements_hold_the_same_rows() -> None:
    table = TableBlock((5000,), Lazy(900, lambda: rows(900)), grid=True)
    held = TableBlock((5000,), tuple(rows(900)), grid=True)
    plain = p("{{p nd }}") + p("hết")
    stated = p("{%p for i in range(2) %}") + p("{{p nd }}") + p("{%p endfor %}") + p("hết")
    assert body_of(filled(plain, {"nd": (table,)})) == body_of(filled(plain, {"nd": (held,)}))
    assert body_of(filled(stated, {"nd": (table,)})) == body_of(filled(stated, {"nd": (held,)}))
    assert body_of(filled(stated, {"nd": (table,)})).count("ô 899<") == 2


def test_what_xml_cannot_carry_is_refused_in_any_row() -> None:
    bad = TableBlock((5000,), Lazy(900, lambda: rows(900, "\x01")), grid=True)
    good = TableBlock((5000,), Lazy(900, lambda: rows(900)), grid=True)
    template = Template(docx(p("{{p nd }}") + p("hết"), STYLES), "mau.docx")
    before = template.fill(Values({"nd": (good,)}), 14)
    with pytest.raises(ModelError, match=r"U\+0001"):
        template.fill(Values({"nd": (paragraph("a"), bad)}), 14)
    assert template.fill(Values({"nd": (good,)}), 14) == before


def peak_above_file(count: int) -> int:
    """The most that was allocated while the paper was rendered, less its file."""
    one = notice(body=[long_table(count)])
    gc.collect()
    tracemalloc.start()
    size = len(render(one))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak - size


def test_memory_does_not_grow_with_rows() -> None:
    peak_above_file(MOST_HELD * 5)  # caches fill
    few, many = peak_above_file(2000), peak_above_file(10_000)
    assert many < 1.25 * few
    assert many < 2_000_000


def test_a_lazy_sequence_is_like_a_tuple() -> None:
    held = tuple(rows(5))
    made = Lazy(5, lambda: rows(5))
    assert made == held
    assert held == made
    assert made == Lazy(5, lambda: iter(held))
    assert made != held[:4]
    assert held[:4] != made
    assert made != Lazy(5, lambda: rows(5, "khác"))
    assert made != list(held)
    assert hash(made) == hash(held)
    assert TableBlock((1,), made) == TableBlock((1,), held)
    assert (len(made), made[0], made[-1], made[1:4], made[::-2]) == (5, held[0], held[4], held[1:4], held[::-2])
    with pytest.raises(IndexError):
        made[5]
    assert repr(made).startswith("<5 items, made when they are asked for; the first is Row(cells=(Cell(")
    assert held[2] in made
    assert isinstance(made[0].cells[0].blocks[0], Paragraph)
