"""Danh sách của hồ sơ: which files of a folder are lists, and what their rows become, every fault at its cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from vnadmin.errors import Fault, LoadError, ModelError
from vnadmin.sheets import Column, Row, read_list
from vnadmin.text.collation import collation_key
from vnadmin.text.nearest import as_key
from vnadmin.text.spelling import fold

__all__ = ["LISTS", "ListReading", "list_files"]

Made = TypeVar("Made")

LISTS = ("to_dan_pho", "ho_gia_dinh", "to_phat_phieu", "bien_ban", "tra_loi", "y_kien", "so_van_ban", "ma_phieu")
"""The lists of a folder by the beginning of their files' names."""
ENDINGS = frozenset({".xlsx", ".xlsm", ".csv"})
FOREIGN = frozenset({".xls", ".xlsb", ".ods"})
"""Spreadsheets that are not read: one that is named as a list is told, for nobody would miss it otherwise."""
LOCK = ("~$", ".")
"""Begins the files that office programs put beside an open one."""
MOST = 200
"""Faults that are told one by one."""

_UNREAD = re.compile(r"(?P<place>.+): không dùng đến cột “(?P<said>.+)”")
_PRIVATE = re.compile(
    r"\b(?:cccd|cmnd|cmt|căn cước|chứng minh|định danh|hộ chiếu|số giấy tờ|số điện thoại|điện thoại|đt|sđt|sdt|di động"
    r"|can cuoc|chung minh|dinh danh|dien thoai|di dong|mobile|phone|zalo)\b"
)


def list_files(files: Iterable[Path], notices: list[str]) -> Mapping[str, Sequence[Path]]:
    """The files of each list in their order ("tổ 2" before "tổ 10"); other spreadsheets are told and left alone.

    LoadError is left to the reader: a list in a format that is not read is among the files.
    """
    found: dict[str, list[Path]] = {name: [] for name in LISTS}
    for file in sorted(files, key=lambda one: collation_key(one.name)):
        if file.name.startswith(LOCK) or file.suffix.lower() not in ENDINGS | FOREIGN or not file.is_file():
            continue
        name = _list_of(file.stem)
        if name:
            found[name].append(file)
        else:
            known = ", ".join(LISTS)
            notices.append(f"{file}: tên tệp không phải là một danh sách của hồ sơ nên không đọc (có: {known})")
    return found


def _list_of(stem: str) -> str:
    """The list that a file's name begins with: "Hộ gia đình tổ 3" is ho_gia_dinh, "hogiadinh" is none."""
    key = re.sub("_+", "_", as_key(stem))
    return next((one for one in LISTS if key.startswith(one) and not key[len(one) : len(one) + 1].isalpha()), "")


class ListReading:
    """Một lượt đọc: the rows of all files of one list; what is wrong and what to look at again are gathered."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._labels = {column.key: column.label for column in columns}
        self.lines: list[str] = []
        self.notices: list[str] = []

    def rows(self, files: Iterable[Path]) -> list[Row]:
        """The rows of every file that can be read, one file after another."""
        rows: list[Row] = []
        for file in files:
            try:
                listing = read_list(file, self._columns)
            except LoadError as error:
                self.lines += error.lines
            else:
                rows += listing.rows
                self.notices += map(_told, listing.notices)
        return rows

    def make(self, row: Row, made: Callable[[], Made], cells: Mapping[str, str]) -> Made | None:
        """What is made of a row; its faults are told at the cells, `cells` being the column of each field."""
        try:
            return made()
        except ModelError as error:
            for fault in error.faults:
                self.refuse(row, cells.get(fault.field, ""), fault)
            return None

    def refuse(self, row: Row, key: str, fault: Fault) -> None:
        """Tell a fault at a cell, or at its row."""
        label = f"{self._labels[key]}: " if key in self._labels else ""
        self.lines.append(f"{row.at(key)}: {label}{fault.vi or fault.message}")

    def once(self, row: Row, key: str, value: Hashable, seen: dict[Hashable, Row]) -> None:
        """Tell a value that stands in another row already, with both cells."""
        first = seen.setdefault(value, row)
        if first is not row:
            said = f"“{row[key]}” đã có ở {first.at(key)}"
            self.refuse(row, key, Fault(key, f"{row[key]!r} stands at {first.at(key)} already", vi=said))

    def done(self, made: Iterable[Made | None]) -> tuple[tuple[Made, ...], tuple[str, ...]]:
        """What was made, and what to look at again; LoadError with every fault where there is one."""
        if len(self.lines) > MOST:
            self.lines[MOST:] = [f"còn {len(self.lines) - MOST} lỗi nữa"]
        if self.lines:
            raise LoadError(self.lines)
        return tuple([one for one in made if one is not None]), tuple(self.notices)


def _told(notice: str) -> str:
    """A notice; of a column with numbers of persons it says that they go nowhere."""
    found = _UNREAD.fullmatch(notice)
    if found and _PRIVATE.search(fold(found["said"]).replace(".", "")):
        return f"{found['place']}: cột “{found['said']}” không đọc, và không in"
    return notice
