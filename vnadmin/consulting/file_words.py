"""Tên tệp từ chữ Việt: words as a part of a file's name that every system and every mail program takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from vnadmin.text.spelling import nfc, strip_marks

__all__ = ["file_word", "group_folders"]

MOST = 60
"""Letters of a name that go into a file's; paths on Windows have their limit."""


def file_word(text: str) -> str:
    """The letters and digits without marks, "_" between words; "x" where there is none.

    >>> file_word("Tổ dân phố Đức Xuân 1"), file_word("1/2"), file_word("…")
    ('to_dan_pho_duc_xuan_1', '1_2', 'x')
    """
    words = re.findall(r"[a-z0-9]+", strip_marks(nfc(text)).lower())
    return "_".join(words)[:MOST].rstrip("_") or "x"


def group_folders(groups: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """The folder of each group by its code, from pairs of code and name; no two groups share one.

    >>> dict(group_folders([("01", "Tổ 1"), ("1/2", "Tổ 2"), ("1-2", "Tổ 2")]))
    {'01': '01_to_1', '1/2': '1_2_to_2', '1-2': '1_2_to_2_2'}
    """
    made: dict[str, str] = {}
    for code, name in groups:
        word = plain = f"{file_word(code)}_{file_word(name)}"
        count = 1
        while word in made.values():
            count += 1
            word = f"{plain}_{count}"
        made[code] = word
    return made
