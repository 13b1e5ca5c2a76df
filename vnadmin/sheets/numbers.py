"""Số nguyên: a reader of cells for whole numbers, also where they are typed as text."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from vnadmin.sheets.cells import Cell
from vnadmin.sheets.limits import EXACT
from vnadmin.sheets.refusal import unfit

__all__ = ["whole"]

_WRITTEN = re.compile(r"[-−]?(?:0?[0-9]|[1-9][0-9]{1,14}|[1-9][0-9]{0,2}(?:[.][0-9]{3}){1,4})")
_SPACED = re.compile(r"[-−]?[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3}){1,4}")
_BLANKS = re.compile(r"[. \u00a0\u202f]")


def whole(cell: Cell) -> int | None:
    """Số nguyên: a number cell without decimals, or a text like 1.234, 1 234 or 05; None for a blank cell.

    ModelError for all else, also for what could be read in two ways (1,234; 12.5).

    >>> whole(12.0), whole("1.234"), whole("1 234"), whole("05"), whole("")
    (12, 1234, 1234, 5, None)
    """
    if isinstance(cell, float):
        if cell.is_integer() and abs(cell) < EXACT:
            return int(cell)
        raise unfit(cell, "is not a whole number", "không phải là số nguyên")
    if isinstance(cell, str):
        return _from_text(cell)
    if isinstance(cell, int) and not isinstance(cell, bool):
        return cell
    if isinstance(cell, (date, time, timedelta)):
        vi = "là ngày giờ, không phải là số; hãy định dạng ô là Số (Number) rồi gõ lại"
        raise unfit(cell, "is a date or a time, not a number", vi)
    raise unfit(cell, "is not a number", "không phải là số")


def _from_text(cell: str) -> int | None:
    line = cell.strip()
    if not line:
        return None
    if not (_WRITTEN.fullmatch(line) or _SPACED.fullmatch(line)):
        if not any(letter.isalpha() for letter in line) and line[-1].isdigit():
            vi = "không phải là số nguyên (viết như 1234 hoặc 1.234)"
            raise unfit(cell, "is not a whole number; write 1234 or 1.234", vi)
        raise unfit(cell, "is not a number", "không phải là số")
    return int(_BLANKS.sub("", line).replace("−", "-"))
