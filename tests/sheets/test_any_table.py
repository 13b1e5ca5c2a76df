"""Any table of values comes back as it was written, or every bad cell is told and no other; any bytes are safe."""

from __future__ import annotations

import re
from datetime import date
from unicodedata import normalize

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sheets.books import COLUMNS, GOOD, HEAD, SHEET, book, changed, read
from vnadmin.errors import LoadError
from vnadmin.sheets import Listing, read_list
from vnadmin.sheets.cells import cell_name

GOOD_CELLS = {
    "ma": st.from_regex(r"[A-Z0-9]{1,6}", fullmatch=True).map(lambda code: ("H" + code, "H" + code)),
    "dai_dien": st.sampled_from(["Nguyễn Văn An", normalize("NFD", "Trần Thị Bình"), "Lê\nHoà", "Y' Đức", " a"]).map(
        lambda name: (name, normalize("NFC", name))
    ),
    "so_khau": st.integers(0, 10**9).flatmap(
        lambda n: st.sampled_from([(n, n), (float(n), n), (f"{n:,}".replace(",", "."), n), (str(n), n)])
    ),
    "ngay": st.dates(date(1900, 3, 2), date(2200, 1, 1)).flatmap(
        lambda d: st.sampled_from([(d, d), (f"{d.day}-{d.month}-{d.year}", d), (f"{d:%d/%m/}{d.year}", d), ("", None)])
    ),
    "nhan": st.sampled_from([("x", True), ("Có", True), (1, True), ("", False), ("không", False), (True, True)]),
}
BAD_CELLS = {
    "ma": st.sampled_from(["", 7.5, date(2026, 6, 5), True]),
    "dai_dien": st.sampled_from(["", "  ", 1.5, date(2026, 6, 5)]),
    "so_khau": st.sampled_from(["", "mười hai", 2.5, "1,5", True, date(2026, 6, 5)]),
    "ngay": st.sampled_from(["31/6/2026", "1/6/26", 12.0, True, "x"]),
    "nhan": st.sampled_from(["?", 2, "chưa", date(2026, 6, 5)]),
}
KEYS = [column.key for column in COLUMNS]


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[list[object]], list[dict[str, object]], set[tuple[int, int]]]:
    """Rows as they are typed, what should be read, and which cells are bad."""
    rows: list[list[object]] = []
    wanted = []
    bad = set()
    for number in range(draw(st.integers(1, 6))):
        typed = []
        values = {}
        for at, key in enumerate(KEYS):
            if draw(st.integers(0, 9)) == 0 and any(typed[:1]):  # a row whose code is there is an entry
                typed.append(draw(BAD_CELLS[key]))
                bad.add((number, at))
            else:
                cell, values[key] = draw(GOOD_CELLS[key])
                typed.append(cell)
        rows.append(typed)
        wanted.append(values)
    return rows, wanted, bad


@given(tables(), st.integers(0, 3), st.integers(0, 2))
@settings(deadline=None, max_examples=60)
def test_any_table_comes_back_or_each_bad_cell_is_told(
    table: tuple[list[list[object]], list[dict[str, object]], set[tuple[int, int]]], above: int, left: int
) -> None:
    rows, wanted, bad = table
    blank: list[object] = [None] * left
    data = book(*[["Danh sách"]] * above, blank + HEAD, *(blank + row for row in rows))
    try:
        read_back = read(data)
    except LoadError as error:
        told = {re.match(r"ho-dan\.xlsx: Danh sách!([A-Z]+[0-9]+): ", line)[1] for line in error.lines}
        assert told == {cell_name(above + 1 + row, left + at) for row, at in bad}
    else:
        assert not bad
        assert [row.mapping() for row in read_back.rows] == wanted
        assert [row.number for row in read_back.rows] == [above + 2 + i for i in range(len(rows))]


def safe(data: bytes) -> None:
    told: tuple[str, ...] = ("read",)
    try:
        listing = read_list(data, COLUMNS)
    except LoadError as error:
        told = error.lines
    else:
        assert isinstance(listing, Listing)
    assert told
    assert all(told)


PIECES = [
    *HEAD,
    "STT",
    ",",
    ";",
    "\t",
    "\n",
    '"',
    "Tổng cộng",
    "Người lập",
    "H1",
    "An",
    "4",
    "#N/A",
    "sep=,",
    "(1)",
    "\r",
]


@given(st.binary(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=60).map(lambda x: "".join(x).encode()))
@settings(deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    safe(data)


WHOLE = book(["Danh sách"], HEAD, GOOD, ["H2", "Bình", 3, date(2026, 6, 1), ""])


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=4))
@settings(deadline=None)
def test_a_damaged_workbook_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for place, value in changes:
        data[place] = value
    safe(bytes(data))


CELLS = st.lists(
    st.sampled_from(
        """<row r="3">|<row>|</row>|<c r="A3" t="s">|<c r="B3">|<c>|<c t="e">|<v>|9|</v>|<f>A1</f>|</c>|<v/>|-->
        |<v>1</v>|<is><t>a</t></is>|<c r="A9999999999"/>|<c r="A3" t="b"><v>7</v></c>|<c r="A0"><v>1</v></c>|<!--
        |<row r="x">|&bad;|<c r="3"><v>1</v></c>|<c r="b4" t="d">""".split("|")
    ),
    max_size=10,
)


@given(st.data())
@settings(deadline=None, max_examples=150)
def test_a_sheet_with_any_xml_in_it_is_read_or_refused(drawn: st.DataObject) -> None:
    safe(changed(WHOLE, SHEET, b"</sheetData>", "".join(drawn.draw(CELLS)).encode() + b"</sheetData>"))
