"""Tên đã dùng: every name of a run, kept on the disk, so that millions of names take no memory."""

from __future__ import annotations

import sqlite3

from vnadmin.batch.file_name import name_key
from vnadmin.errors import TargetError

__all__ = ["TakenNames"]

TEMPLATE = -1
"""Stands for the template where an object's index stands for others."""


class TakenNames:
    """Các tên đã dùng; to be closed when the run is over."""

    def __init__(self) -> None:
        self._names = sqlite3.connect("", isolation_level=None)  # a file of its own that nobody else sees
        self._names.execute("PRAGMA journal_mode = OFF")
        self._names.execute("PRAGMA synchronous = OFF")
        self._names.execute("CREATE TABLE taken (name TEXT PRIMARY KEY, place INTEGER) WITHOUT ROWID")

    def take(self, name: str, index: int) -> None:
        """Note that the object at `index` has this name. Raises TargetError where another one has it."""
        key = name_key(name)
        if self._names.execute("INSERT OR IGNORE INTO taken VALUES (?, ?)", (key, index)).rowcount:
            return
        (first,) = self._names.execute("SELECT place FROM taken WHERE name = ?", (key,)).fetchone()
        if first == TEMPLATE:
            raise TargetError(f"{name!r} is the template itself", vi=f"“{name}” chính là tệp mẫu, không ghi đè")
        vi = f"tên “{name}” đã là của văn bản thứ {first + 1}"
        raise TargetError(f"the name {name!r} is that of objects[{first}] already", vi=vi)

    def keep_free(self, name: str) -> None:
        """Let no document have the name of the template."""
        self.take(name, TEMPLATE)

    def close(self) -> None:
        self._names.close()
