"""Cơ quan ban hành viết thành câu: "UBND phường Bắc Kạn, tỉnh Thái Nguyên" or a code, read into an Issuer."""

from __future__ import annotations

from typing import get_args

from vnadmin.errors import Fault, ModelError, UnitError
from vnadmin.model.issuer import Issuer
from vnadmin.model.issuer_party import party_fault
from vnadmin.model.ward import Superior, Ward
from vnadmin.rules.authority import organs
from vnadmin.text.spelling import fold

__all__ = ["Board", "Office", "read_issuer"]

RULE = "ND30-I-II-2.a/1"


def read_issuer(text: str) -> Issuer:
    """The organ that a sentence names, or the People's Committee of an official code.

    Organs: UBND, Chủ tịch UBND, HĐND, Thường trực HĐND, Văn phòng HĐND và UBND, in full or abbreviated. ModelError
    names the nearest units, and refuses organs of the Party.

    >>> read_issuer("Uỷ ban nhân dân phường Bắc Kạn, tỉnh Thái Nguyên") == read_issuer("01843")
    True
    >>> read_issuer("Thường trực HĐND phường Bắc Kạn") == Ward("01843").council_standing_committee()
    True
    """
    key, ward = _organ_and_ward(text)
    return ward.organ(key)


def Office(name: str, abbreviation: str, under: str, head: str = "") -> Issuer:  # noqa: N802  # reads as a constructor of Issuer
    """Phòng thuộc UBND: an office under the People's Committee that `under` names (LG-12)."""
    key, ward = _superior(under)
    if key != "people_committee":
        vi = "phòng, trung tâm trực thuộc UBND; ban của HĐND ghi ban, viet_tat, thuoc"
        raise ModelError([Fault("under", f"{under!r}: an office is under a People's Committee", "LG-12", vi)])
    return ward.office(name, abbreviation, head)


def Board(name: str, abbreviation: str, under: str, head: str = "", collective: str = "") -> Issuer:  # noqa: N802  # reads as a constructor of Issuer
    """Ban chỉ đạo, hội đồng, tổ: a board under the People's Committee or Council that `under` names (LG-14)."""
    key, ward = _superior(under)
    return ward.board(name, abbreviation, head, collective=collective, under=key)


def _superior(under: str) -> tuple[Superior, Ward]:
    try:
        key, ward = _organ_and_ward(under)
    except ModelError as error:
        raise ModelError(fault.under("under") for fault in error.faults) from None
    for superior in get_args(Superior):
        if key == superior:
            return superior, ward
    message = f"{under!r}: want a People's Committee or Council"
    raise ModelError([Fault("under", message, "LG-14", f"“{under}”: chỉ ghi UBND hoặc HĐND mà đơn vị trực thuộc")])


def _organ_and_ward(text: str) -> tuple[str, Ward]:
    """The organ's key and the ward; a code stands for the ward's People's Committee."""
    bare = text.strip()
    key, unit = ("people_committee", bare) if bare.isdigit() else _organ_and_unit(text)
    try:
        return key, Ward.find(unit)
    except UnitError as error:
        raise ModelError([Fault("", str(error), RULE, error.vi)]) from None


def _organ_and_unit(text: str) -> tuple[str, str]:
    words = text.split()
    for key, organ in organs().items():
        for name in (organ.short, organ.name):
            count = len(name.split())
            if len(words) > count and fold(" ".join(words[:count])) == fold(name):
                return key, " ".join(words[count:])
    raise ModelError(party_fault(text) or [_unreadable(text)])


def _unreadable(text: str) -> Fault:
    short = organs()["people_committee"].short
    others = ", ".join(organ.short for organ in organs().values() if organ.short != short)
    return Fault(
        "",
        f"{text!r}: want '{short} <unit, province>' (or {others}) or an official code; other organs by their parts",
        RULE,
        f"“{text}”: ghi “{short} <đơn vị, tỉnh>” hoặc mã đơn vị; cũng vậy với {others}; phòng thì ghi phong, viet_tat,"
        " thuoc; ban, tổ, hội đồng thì ghi ban, viet_tat, thuoc; cơ quan khác thì ghi từng phần của tên: ten, viet_tat,"
        " dia_danh",
    )
