"""Khoảng trắng và dấu gạch nối: blanks that stay, blanks that go, and the hyphen between them (TYP-2, TYP-9)."""

from __future__ import annotations

import re

__all__ = ["NBSP", "blank", "spaced_hyphen", "squeeze"]

NBSP = "\u00a0"
"""Khoảng trắng không ngắt: the no-break blank, U+00A0."""

_RUN = re.compile(r"[ \t\r\n]+")
_DASH_BETWEEN_BLANKS = re.compile(rf"(?<=\S)([ \t{NBSP}]+)[–—](?=[ \t{NBSP}])")


def blank(width: int) -> str:
    """Chỗ để trống: room for handwriting, `width` no-break blanks (in Times New Roman two are as wide as one digit).

    >>> len(blank(4)), blank(4).isspace()
    (4, True)
    """
    return NBSP * width


def squeeze(text: str) -> str:
    r"""Thu gọn khoảng trắng: each run of blanks, tabs and line ends becomes one blank, none at either end.

    No-break blanks are meant, and stay.

    >>> squeeze("  Ủy ban \t nhân dân\n phường ")
    'Ủy ban nhân dân phường'
    >>> squeeze("ngày\u00a0\u00a0 tháng")
    'ngày\xa0\xa0 tháng'
    """
    return _RUN.sub(" ", text).strip(" ")


def spaced_hyphen(text: str) -> str:
    """Dấu gạch nối có cách chữ: a long dash with blanks on both sides becomes a hyphen (TYP-2); the blanks stay.

    Dashes without blanks (2021–2026) and a dash that begins the text (a list) are left alone.

    >>> spaced_hyphen("Văn hóa – Xã hội, giai đoạn 2021–2026")
    'Văn hóa - Xã hội, giai đoạn 2021–2026'
    """
    return _DASH_BETWEEN_BLANKS.sub(r"\1-", text)
