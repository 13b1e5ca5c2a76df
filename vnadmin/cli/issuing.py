"""Ghi số văn bản từ dòng lệnh: number and date as a clerk types them."""

from __future__ import annotations

from vnadmin.cli.exits import DONE, WrongCall
from vnadmin.cli.streams import say
from vnadmin.consulting.issuing import record_issued
from vnadmin.errors import ModelError
from vnadmin.text.dates import Month, read_date

__all__ = ["issue"]


def issue(folder: str, paper: str, number: str, day: str) -> int:
    """Record what văn thư registered, and say in which file it stands."""
    if not number.isascii() or not number.isdecimal():
        raise WrongCall(f"“{number}” không phải là số văn bản: ghi phần số, như 45")
    try:
        when = read_date(day)
    except ModelError as error:
        raise WrongCall("; ".join(fault.vi or fault.message for fault in error.faults)) from error
    if isinstance(when, Month):
        raise WrongCall(f"“{day}”: ghi đủ ngày, tháng, năm, như 01/6/2026")
    say(str(record_issued(folder, paper, int(number), when)))
    return DONE
