"""Cấp mã phiếu: an opaque code for the ballot of every household, given once and never changed (LYK-SECRET)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path

from vnadmin.consultation.household import Household
from vnadmin.consulting.codes_list import written_codes
from vnadmin.consulting.folder import load_folder
from vnadmin.errors import TargetError
from vnadmin.targets import write_whole

__all__ = ["FILE", "give_codes"]

FILE = "ma_phieu.csv"
LETTERS = "23456789ABCDFGHKLMNPQRSTUVXY"
"""Without what is mistaken for another in handwriting or aloud (0 and O, 1 and I, J, W, Z), and without E: to Excel,
4E6537 is a number."""
LENGTH = 6


def give_codes(path: str | PathLike[str]) -> tuple[Path, int]:
    """Cấp mã cho hộ chưa có mã: the file, and how many codes are new; codes that were given stay.

    Raises TargetError where ballots bear no codes or there are no households, LoadError as `load_folder`.
    """
    folder = load_folder(path)
    if not folder.consultation.coded:
        vi = "lay_y_kien.yaml không ghi in_ma_phieu: có, nên phiếu không có mã"
        raise TargetError("ballots bear no codes", vi=vi)
    if not folder.households:
        raise TargetError("no households", vi="chưa có danh sách hộ gia đình (ho_gia_dinh.xlsx hoặc ho_gia_dinh.csv)")
    given = dict(folder.codes)
    codes = _with_new(given, folder.households)
    target = Path(path) / FILE
    if codes != given:
        write_whole(target, written_codes(codes, folder.consultation))
    return target, len(codes) - len(given)


def _with_new(given: Mapping[str, str], households: Iterable[Household]) -> dict[str, str]:
    """A code for every household, in the order of the codes: the list says nothing of who stands beside whom."""
    taken = set(given.values())
    codes = dict(given)
    for one in households:
        if one.code in codes:
            continue
        while (made := "".join(secrets.choice(LETTERS) for _ in range(LENGTH))) in taken:
            pass
        taken.add(made)
        codes[one.code] = made
    return dict(sorted(codes.items(), key=lambda pair: pair[1]))
