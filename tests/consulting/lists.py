"""Lists for the tests, as a ward would type them: CSV files."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from vnadmin.consultation.question import Question


def write_csv(file: Path, *rows: Sequence[object]) -> Path:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    return file


def written_choices(chosen: Iterable[int | str]) -> str:
    return "; ".join(map(str, chosen))


AGREE = Question("Ông (bà) có nhất trí với dự thảo không?", ["Đồng ý", "Không đồng ý"], key="1", other_opinion=True)
FORMS = Question("Chọn hình thức", ["Họp", "Phát phiếu", "Trực tuyến"], key="2", many=True, most=2)
