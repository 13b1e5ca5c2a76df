"""Dấu cuối dòng: the marks that close a line of a list (";", ",", "."), taken off; what belongs to the words stays."""

from __future__ import annotations

import re

from vnadmin.text.blanks import NBSP

__all__ = ["without_end_mark"]

_DOTS = re.compile(r"\.+")


def without_end_mark(text: str) -> str:
    """Bỏ dấu cuối dòng: without blanks and end marks; an ellipsis and the full stop of "v.v." stay.

    >>> without_end_mark("quy định chi tiết; "), without_end_mark("thu, chi, v.v.;"), without_end_mark("các loại...")
    ('quy định chi tiết', 'thu, chi, v.v.', 'các loại...')
    """
    stem = text.rstrip(f";,. \t\n{NBSP}")
    dots = _DOTS.match(text, len(stem))
    meant = dots and (len(dots[0]) > 1 or stem.endswith(("…", "v.v", "V.v")))
    return stem + dots[0] if dots and meant else stem
