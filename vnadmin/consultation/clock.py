"""Giờ trong ngày: the hour until which something is taken, "17 giờ 00" (N-4.5b)."""

from __future__ import annotations

import re
from datetime import time

from vnadmin.model.faults import Faults
from vnadmin.text.spelling import fold

__all__ = ["settle_hour"]

RULE = "N-4.5b"
_MINUTE = r"(?P<minute>[0-9]{1,2}) ?(?:phút|p|')?"
_CLOCK = re.compile(rf"(?P<hour>[0-9]{{1,2}}) ?(?:giờ|g|h|:) ?(?:{_MINUTE})?(?: (?:sáng|trưa))?")
_HALF = re.compile(r"\b(?:chiều|tối)\b")


def settle_hour(faults: Faults, path: str, value: object) -> time | None:
    """Giờ: a `time`, or a text like "17 giờ 00", "17h", "17:00"; None for nothing. A fault for all else.

    The afternoon is written in 24 hours.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, time):
        return value.replace(tzinfo=None)
    if not isinstance(value, str):
        faults.add(path, f"want an hour, got {type(value).__name__}", RULE, "phải là giờ, như 17 giờ 00")
        return None
    line = fold(value)
    found = _CLOCK.fullmatch(line)
    hour, minute = (int(found["hour"]), int(found["minute"] or 0)) if found else (24, 0)
    if hour > 23 or minute > 59:
        why = "phải ghi theo 24 giờ, như 17 giờ 00" if _HALF.search(line) else "phải là giờ, như 17 giờ 00"
        faults.add(path, f"{value!r} is no hour of the day", RULE, f"“{value.strip()}” {why}")
        return None
    return time(hour, minute)
