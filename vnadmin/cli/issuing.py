"""Ghi số văn bản từ dòng lệnh: number and date as a clerk types them."""

from __future__ import annotations

from vnadmin.cli.exits import DONE, WrongCall
from vnadmin.cli.streams import say
from vnadmin.consulting.issuing import record_issued
from vnadmin.errors import ModelError
from vnadmin.papers.catalogue import PAPERS
from vnadmin.text.dates import Month, read_date
from vnadmin.text.spelling import fold

__all__ = ["issue"]

MOST = 999_999
"""No register of a ward goes further."""


def issue(folder: str, paper: str, number: str, day: str) -> int:
    """Record what văn thư registered, and say in which file it stands."""
    digits = number.partition("/")[0]
    if not digits.isascii() or not digits.isdecimal() or not 1 <= int(digits) <= MOST:
        raise WrongCall(f"“{number}” không phải là số văn bản: ghi phần số, như 45")
    try:
        when = read_date(day)
    except ModelError as error:
        raise WrongCall("; ".join(fault.vi or fault.message for fault in error.faults)) from error
    if isinstance(when, Month):
        raise WrongCall(f"“{day}”: ghi đủ ngày, tháng, năm, như 01/6/2026")
    say(str(record_issued(folder, _key(paper), int(digits), when)))
    return DONE


def _key(paper: str) -> str:
    """The key of a paper that is said by its key or its name, as `render` prints it."""
    said = fold(paper)
    named = {fold(row.name): key for key, row in PAPERS.items()}
    begins = [key for name, key in named.items() if PAPERS[key].numbered and name.startswith(f"{said} ")]
    return named.get(said, begins[0] if len(begins) == 1 else paper)
