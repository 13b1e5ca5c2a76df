"""Sổ số văn bản: number and date that văn thư gave each paper, kept as a list in the folder (ND30-I-II-3.a/1)."""

from __future__ import annotations

import csv
from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from functools import partial
from io import StringIO
from pathlib import Path

from vnadmin.consulting.lists import ListReading
from vnadmin.errors import Fault, ModelError
from vnadmin.papers.catalogue import PAPERS
from vnadmin.papers.registered import Registered
from vnadmin.sheets import Cell, Column, Row, day, text, unfit, whole
from vnadmin.text.dates import short_date
from vnadmin.text.nearest import as_key
from vnadmin.text.spelling import fold

__all__ = ["COLUMNS", "read_numbers", "written"]


def _paper(cell: Cell) -> str | None:
    """The key of a paper that is said by its key or its name."""
    said = text(cell)
    if said is None:
        return None
    key = as_key(str(said))
    named = {fold(row.name): row.key for row in PAPERS.values()}
    found = key if key in PAPERS else named.get(fold(str(said)))
    if found is None or not PAPERS[found].numbered:
        known = ", ".join(row.key for row in PAPERS.values() if row.numbered)
        raise unfit(cell, "is no paper that is numbered", f"không phải là văn bản lấy số; có: {known}")
    return found


COLUMNS = (
    Column("van_ban", "Văn bản", spellings=["Tên văn bản", "Loại văn bản"], read=_paper),
    Column("so", "Số", spellings=["Số văn bản"], read=whole),
    Column("ngay", "Ngày", spellings=["Ngày ban hành", "Ngày ký"], read=day),
)
CELLS = {"number": "so", "day": "ngay"}


def read_numbers(files: Sequence[Path]) -> tuple[tuple[tuple[str, Registered], ...], tuple[str, ...]]:
    """Đọc sổ: pairs of a paper's key and what was recorded, and what to look at again; LoadError with every fault."""
    reading = ListReading(COLUMNS)
    seen: dict[Hashable, Row] = {}
    made = []
    for row in reading.rows(files):
        reading.once(row, "van_ban", row["van_ban"], seen)
        one = reading.make(row, partial(_registered, row), CELLS)
        made.append(None if one is None else (str(row["van_ban"]), one))
    return reading.done(made)


def written(numbers: Mapping[str, Registered]) -> bytes:
    """The list as a CSV file that Excel opens, in the order of the papers."""
    out = StringIO(newline="")
    rows = csv.writer(out, delimiter=";", lineterminator="\r\n")
    rows.writerow([column.label for column in COLUMNS])
    for key in PAPERS:
        if key in numbers:
            rows.writerow([key, numbers[key].number, short_date(numbers[key].day)])
    return out.getvalue().encode("utf-8-sig")


def _registered(row: Row) -> Registered:
    number, when = row["so"], row["ngay"]
    if not isinstance(number, int) or not isinstance(when, date):
        raise ModelError([Fault("number", "want a number and a day", vi="phải có số và ngày")])
    return Registered(number, when)
