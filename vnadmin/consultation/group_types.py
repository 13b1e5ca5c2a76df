"""Tên loại của tổ dân phố, thôn: what residential groups are called in different places (Luật số 10/2022/QH15)."""

from __future__ import annotations

from vnadmin.text.spelling import fold

__all__ = ["TYPES", "type_of"]

TYPES = (
    *("tổ dân phố", "tổ nhân dân", "tổ", "thôn", "làng", "xóm", "bản", "ấp", "buôn", "bon", "phum", "sóc"),
    *("khu phố", "khối phố", "tiểu khu", "khu dân cư", "khu", "khóm", "khối"),
)
"""A longer name before the one that it begins with."""


def type_of(name: str) -> str:
    """What a group is called, by its name; empty where the name does not say.

    >>> type_of("Thôn Nà Pèn"), type_of("Tổ dân phố 5"), type_of("Đông Hạ")
    ('thôn', 'tổ dân phố', '')
    """
    folded = fold(name)
    return next((called for called in TYPES if folded.startswith(f"{fold(called)} ")), "")
