"""Cơ quan ban hành viết thành câu: "UBND phường Bắc Kạn, tỉnh Thái Nguyên" or a code, read into an Issuer."""

from __future__ import annotations

from vnadmin.errors import Fault, ModelError, UnitError
from vnadmin.model.issuer import Issuer
from vnadmin.model.ward import Ward
from vnadmin.rules.authority import organs
from vnadmin.text.spelling import fold

__all__ = ["Office", "read_issuer", "read_ward"]

RULE = "ND30-I-II-2.a/1"


def read_issuer(text: str) -> Issuer:
    """The People's Committee that a sentence or an official code names; ModelError names the nearest units.

    >>> read_issuer("Uỷ ban nhân dân phường Bắc Kạn, tỉnh Thái Nguyên") == read_issuer("01843")
    True
    """
    return read_ward(text).people_committee


def read_ward(text: str) -> Ward:
    """The unit whose People's Committee a sentence or an official code names."""
    unit = text.strip() if text.strip().isdigit() else _after_organ(text)
    try:
        return Ward.find(unit)
    except UnitError as error:
        raise ModelError([Fault("", str(error), RULE, error.vi)]) from None


def Office(name: str, abbreviation: str, under: str, head: str = "") -> Issuer:  # noqa: N802  # reads as a constructor of Issuer
    """Phòng thuộc UBND: an office under the People's Committee that `under` names (LG-12)."""
    try:
        ward = read_ward(under)
    except ModelError as error:
        raise ModelError(fault.under("under") for fault in error.faults) from None
    return ward.office(name, abbreviation, head)


def _after_organ(text: str) -> str:
    organ = organs()["people_committee"]
    words = text.split()
    for name in (organ.short, organ.name):
        count = len(name.split())
        if len(words) > count and fold(" ".join(words[:count])) == fold(name):
            return " ".join(words[count:])
    raise ModelError([_unreadable(text)])


def _unreadable(text: str) -> Fault:
    short = organs()["people_committee"].short
    return Fault(
        "",
        f"{text!r}: want '{short} <unit, province>' or an official code; other organs by their parts",
        RULE,
        f"“{text}”: ghi “{short} <đơn vị, tỉnh>” hoặc mã đơn vị; phòng thì ghi phong, viet_tat, thuoc;"
        " cơ quan khác thì ghi từng phần của tên: ten, viet_tat, dia_danh",
    )
