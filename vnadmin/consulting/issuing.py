"""Ghi số văn bản: what văn thư registered is recorded once; other papers cite it from there (ND30-I-II-3.a/1)."""

from __future__ import annotations

from datetime import date
from os import PathLike
from pathlib import Path

from vnadmin.consulting.folder import load_folder
from vnadmin.consulting.lists import list_files
from vnadmin.consulting.numbers_list import written
from vnadmin.errors import TargetError
from vnadmin.papers.catalogue import PAPERS
from vnadmin.papers.registered import Registered
from vnadmin.targets import write_whole
from vnadmin.text.dates import short_date

__all__ = ["FILE", "record_issued"]

FILE = "so_van_ban.csv"
LIST = "so_van_ban"
"""How the names of such files begin."""


def record_issued(folder: str | PathLike[str], paper: str, number: int, day: date) -> Path:
    """Ghi số và ngày của một văn bản đã phát hành: the file that holds them; recorded again, the same says nothing new.

    Raises TargetError for a paper that is not numbered, and for one that bears another number or date already: an
    issued paper is not changed. Raises LoadError where the folder cannot be read, ModelError for a number below 1.
    """
    if paper not in PAPERS or not PAPERS[paper].numbered:
        known = ", ".join(row.key for row in PAPERS.values() if row.numbered)
        raise TargetError(f"{paper!r} is no numbered paper", vi=f"“{paper}” không phải là văn bản lấy số; có: {known}")
    new = Registered(number, day)
    numbers = dict(load_folder(folder).numbers)
    before = numbers.get(paper)
    if before is not None and before != new:
        vi = (
            f"{PAPERS[paper].name} đã ghi số {before.number} ngày {short_date(before.day)}: văn bản đã phát hành không"
            " sửa số; sai thể thức thì đính chính bằng công văn, sai nội dung thì ban hành văn bản thay thế"
            f" (ghi nhầm vào sổ thì sửa dòng ấy trong {FILE})"
        )
        raise TargetError(f"{paper} was issued as {before.number}", vi=vi)
    target = Path(folder) / FILE
    _refuse_other_files(Path(folder))
    numbers[paper] = new
    write_whole(target, written(numbers))
    return target


def _refuse_other_files(folder: Path) -> None:
    """A list that is kept in Excel is the clerk's: it is not written to, and two lists would contradict each other."""
    others = [file for file in list_files(folder.iterdir(), [])[LIST] if file.name != FILE]
    if others:
        names = ", ".join(file.name for file in others)
        vi = f"sổ số văn bản đang ở {names}: hãy ghi thêm một dòng vào tệp ấy"
        raise TargetError(f"the numbers stand in {names}", vi=vi)
