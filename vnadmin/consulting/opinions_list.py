"""Danh sách ý kiến góp ý: a row for each opinion, with what was taken in or explained (L-28.3)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from vnadmin.consultation.form_letter import form_letter
from vnadmin.consultation.opinion import AUDIENCES, RESULTS, Opinion, Response
from vnadmin.consultation.target import Target
from vnadmin.consulting.lists import ListReading
from vnadmin.consulting.words_of_choice import one_of_words
from vnadmin.errors import Fault
from vnadmin.sheets import Cell, Column, Row, day, text, whole
from vnadmin.text.spelling import fold

__all__ = ["COLUMNS", "IN_WRITING", "read_opinions"]

ANONYMOUS = ("không nêu tên", "ẩn danh", "khuyết danh")
IN_WRITING = ("văn bản", "bằng văn bản", "công văn")
"""How organs answer: none of the forms of L-26.1, which are those for the people."""
OTHER_AUDIENCES = (("cơ quan", "organ"), ("đơn vị", "organ"), ("thôn", "group"), ("thôn, tổ dân phố", "group"))
OTHER_RESULTS = (("tiếp thu toàn bộ", "accepted"), ("không tiếp thu", "explained"), ("giữ nguyên", "explained"))
CELLS = {
    "giver": "nguoi_gop_y",
    "audience": "doi_tuong",
    "channel": "hinh_thuc",
    "received": "ngay_nhan",
    "target": "dieu_khoan",
    "text": "noi_dung",
    "givers": "so_nguoi",
}
ANSWER = {"result": "ket_qua", "reason": "giai_trinh", "change": "sua_tai"}


def _giver(cell: Cell) -> str | None:
    said = text(cell)
    return None if said is None or fold(said) in ANONYMOUS else said


def _channel(cell: Cell) -> str | None:
    said = text(cell)
    return None if said is None or fold(said) in IN_WRITING else form_letter(said)


def _target(cell: Cell) -> Target | None:
    said = text(cell)
    return None if said is None else Target.read(said)


COLUMNS = (
    Column(
        "nguoi_gop_y",
        "Người góp ý",
        spellings=["Cơ quan, tổ chức, cá nhân góp ý", "Cơ quan, đơn vị, cá nhân", "Họ và tên", "Đơn vị góp ý"],
        required=False,
        read=_giver,
    ),
    Column(
        "doi_tuong", "Đối tượng", spellings=["Đối tượng góp ý", "Loại"], read=one_of_words(AUDIENCES, OTHER_AUDIENCES)
    ),
    Column("hinh_thuc", "Hình thức", spellings=["Hình thức góp ý", "Kênh"], required=False, read=_channel),
    Column("ngay_nhan", "Ngày nhận", spellings=["Ngày góp ý", "Ngày"], required=False, read=day),
    Column(
        "dieu_khoan",
        "Điều, khoản",
        spellings=["Điều", "Điều, khoản, điểm", "Điều khoản", "Nội dung dự thảo", "Chỗ góp ý"],
        required=False,
        read=_target,
    ),
    Column("noi_dung", "Nội dung góp ý", spellings=["Ý kiến góp ý", "Ý kiến", "Nội dung ý kiến", "Nội dung"]),
    Column("so_nguoi", "Số người góp ý", spellings=["Số lượt", "Số ý kiến", "Số lượng"], required=False, read=whole),
    Column("ket_qua", "Kết quả", required=False, read=one_of_words(RESULTS, OTHER_RESULTS)),
    Column(
        "giai_trinh",
        "Giải trình",
        spellings=["Nội dung tiếp thu, giải trình", "Tiếp thu, giải trình", "Nội dung giải trình"],
        required=False,
    ),
    Column(
        "sua_tai",
        "Sửa tại",
        spellings=["Đã sửa tại", "Chỗ đã sửa"],
        required=False,
        read=_target,
    ),
    Column("ly_do", "Lý do", required=False),
)


def read_opinions(files: Sequence[Path]) -> tuple[tuple[Opinion, ...], tuple[str, ...]]:
    """Đọc danh sách ý kiến: the opinions in their order, and what to look at again.

    A blank giver is one who is not named, a blank place the whole draft, a blank number one giver, a blank result no
    answer yet. What stands under "Giải trình" and "Lý do" is one text. Raises LoadError with every fault of every
    file; an answer without its result is one.
    """
    reading = ListReading(COLUMNS)
    made = []
    for row in reading.rows(files):
        response = _response(reading, row)
        fields: dict[str, Any] = {field: row[key] for field, key in CELLS.items() if row[key] is not None}
        made.append(reading.make(row, partial(Opinion, **fields, response=response), CELLS))
    return reading.done(made)


def _response(reading: ListReading, row: Row) -> Response | None:
    result: Any = row["ket_qua"]
    change: Any = row["sua_tai"]
    reason = "\n".join(str(row[key]).strip() for key in ("giai_trinh", "ly_do") if row[key] is not None)
    if result is not None:
        return reading.make(row, partial(Response, result, reason, change=change), ANSWER)
    if reason or change is not None:
        vi = f"để trống nhưng đã ghi giải trình hoặc chỗ sửa; ghi: {'; '.join(RESULTS.values())}"
        reading.refuse(row, "ket_qua", Fault("result", "an answer without its result", "LYK-RESPONSE", vi))
    return None
