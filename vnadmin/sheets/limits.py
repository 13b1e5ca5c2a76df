"""Giới hạn: how big a sheet may be. The reader of workbooks lays every sheet out as a full rectangle in memory."""

from __future__ import annotations

__all__ = ["EXACT", "MOST_CELLS", "MOST_COLUMNS", "MOST_TEXT"]

EXACT = 10**15
"""From here on Excel no longer keeps every digit of a number."""
MOST_CELLS = 10_000_000
"""Rows times columns, from A1 to the last cell; a ward has up to 20 000 households."""
MOST_COLUMNS = 1024
MOST_TEXT = 256 << 20
"""Bytes of text when every cell has its own copy of what the file holds once."""
