"""Tên tệp biểu mẫu: the name of a group's form, the same each time and on every system."""

from __future__ import annotations

import re
from hashlib import sha256

from vnadmin.consulting.file_words import file_word
from vnadmin.text.spelling import fold

__all__ = ["form_name"]

_PLAIN = re.compile(r"[A-Za-z0-9-]{1,40}")
_TOLD = 8
"""Digits that tell one code from another."""


def form_name(name: str, code: str) -> str:
    """Tên tệp: of a list and the code of a group; two codes of one list of groups never share one.

    A code that is not plain letters and digits is written without marks, with digits made of the code itself: they do
    not depend on the other groups. Such names hold one "_" more, so that no plain code can be the same.

    >>> form_name("bien_ban", "01"), form_name("bien_ban", "Tổ 1/2")
    ('bien_ban_01.xlsx', 'bien_ban_to_1_2_26085402.xlsx')
    """
    if _PLAIN.fullmatch(code):
        return f"{name}_{code}.xlsx"
    digits = sha256(fold(code).encode()).hexdigest()[:_TOLD]
    return f"{name}_{file_word(code)}_{digits}.xlsx"
