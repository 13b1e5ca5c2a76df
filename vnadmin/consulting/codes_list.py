"""Danh sách mã phiếu: which code stands on whose ballot; a file of its own, kept apart (LYK-SECRET)."""

from __future__ import annotations

import csv
from collections.abc import Hashable, Mapping, Sequence
from io import StringIO
from pathlib import Path

from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.household import Household
from vnadmin.consulting.lists import ListReading
from vnadmin.errors import Fault
from vnadmin.sheets import Column, Row, code
from vnadmin.text.dates import short_date
from vnadmin.text.spelling import fold

__all__ = ["COLUMNS", "read_codes", "written_codes"]

COLUMNS = (
    Column("ma_phieu", "Mã phiếu", spellings=["Số phiếu"], read=code),
    Column("ma_ho", "Mã hộ", spellings=["Mã hộ gia đình"], read=code),
)


def read_codes(
    files: Sequence[Path], households: Sequence[Household]
) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Đọc danh sách mã: pairs of household and ballot code, and what to look at again.

    Raises LoadError with every fault: a code or a household that stands twice, a household that no list has.
    """
    reading = ListReading(COLUMNS)
    known = {fold(one.code): one.code for one in households}
    seen: dict[Hashable, Row] = {}
    made: list[tuple[str, str] | None] = []
    for row in reading.rows(files):
        ballot, household = str(row["ma_phieu"]), str(row["ma_ho"])
        reading.once(row, "ma_phieu", ("phiếu", fold(ballot)), seen)
        reading.once(row, "ma_ho", ("hộ", fold(household)), seen)
        if known and fold(household) not in known:
            vi = f"không có hộ “{household}” trong danh sách hộ gia đình"
            reading.refuse(row, "ma_ho", Fault("ma_ho", f"no household {household!r}", "LYK-LIST", vi))
        made.append((known.get(fold(household), household), ballot))
    return reading.done(made)


def written_codes(codes: Mapping[str, str], asked: Consultation) -> bytes:
    """The list as a CSV file, above it who keeps it and the day on which it is destroyed."""
    out = StringIO(newline="")
    rows = csv.writer(out, delimiter=";", lineterminator="\r\n")
    until = short_date(asked.codes_until) if asked.codes_until else ""
    rows.writerow(["DANH SÁCH MÃ PHIẾU: giữ riêng, không niêm yết, không gửi kèm phiếu"])
    rows.writerow([f"Người giữ danh sách: {asked.codes_kept_by}. Phải hủy ngày {until}."])
    rows.writerow([column.label for column in COLUMNS])
    rows.writerows([ballot, household] for household, ballot in codes.items())
    return out.getvalue().encode("utf-8-sig")
