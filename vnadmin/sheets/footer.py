"""Phần dưới danh sách: words that stand under a list and are no entry of it: totals, place and date, signatures."""

from __future__ import annotations

import re
from unicodedata import normalize

from vnadmin.sheets.cells import Cell
from vnadmin.text.spelling import fold

__all__ = ["begins_like", "closes", "heads_of", "is_total"]

_TOTAL = re.compile(
    r"(?:tổng cộng|tổng số|tổng|cộng|toàn (?:phường|xã|thôn|tổ))(?: *[:.(=].*| (?:có|là|số) .*| [0-9].*)?"
    r"|(?:cộng|tổng cộng) (?:tổ|thôn|trang) .*|bằng chữ *:.*|\(?(?:danh sách|tổng cộng) (?:này )?(?:có|gồm) .*"
)
_SIGNED = re.compile(
    r"(?:người|cán bộ) lập(?: (?:biểu|bảng|danh sách|phiếu))?(?: *[:(/].*)?"
    r"|(?:.{1,40}, *)?ngày[ .…_0-9]*tháng[ .…_0-9]*năm[ .…_0-9]*"
    r"|(?:tm|kt|tl)\. .*|xác nhận (?:của|ubnd) .*|thủ trưởng(?: (?:đơn vị|cơ quan))?"
    r"|tổ trưởng(?: tổ dân phố.*| dân phố.*)?|trưởng (?:thôn|ban công tác mặt trận.*)|chủ tịch|thư ký|người kiểm tra"
    r"|\( *(?:đã )?ký\b.*|(?:đã )?ký(?: tên\b.*| (?:và )?ghi\b.*| *[,:(].*)?"  # "Ký cam kết …" is an opinion
)
_FIRST = 3
_STARTS = "tổng cộng toàn bằng danh (danh (tổng người cán ngày tm. kt. tl. xác thủ trưởng tổ chủ thư (ký (đã ( ký đã"


def closes(cell: Cell) -> bool:
    """Whether a cell holds words that stand under a list.

    >>> closes("Tổng cộng: 120 hộ"), closes("NGƯỜI LẬP BIỂU"), closes("Tổng Thị Mai")
    (True, True, False)
    """
    if not isinstance(cell, str) or len(cell) > 200:
        return False
    line = fold(cell)
    return bool(_TOTAL.fullmatch(line) or _SIGNED.fullmatch(line))


def is_total(cell: Cell) -> bool:
    """Whether the words are those of a sum, under which entries may go on.

    >>> is_total("Cộng tổ 1"), is_total("Người lập")
    (True, False)
    """
    return isinstance(cell, str) and len(cell) <= 200 and bool(_TOTAL.fullmatch(fold(cell)))


def heads_of(*texts: str) -> frozenset[str]:
    """The first letters of the words that close a list, and of `texts`: what `begins_like` compares."""
    return frozenset(begins_like(text) for text in (*_STARTS.split(), *texts))


def begins_like(text: str) -> str:
    """The first letters, composed and small: enough to pass over nearly every entry of a list at no cost."""
    start = text[:12].lstrip().lower()
    return start[:_FIRST] if start.isascii() else normalize("NFC", start)[:_FIRST]
